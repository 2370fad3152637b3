import { isIsoDate, type IsoDate } from '../reasoning/vocabulary.js';

/** Where the day stands of the last look for a new version: it says nothing of a visitor. */
const [lookCache, lookPath] = ['kiosk-look', 'look'];

interface Policy {
  createScriptURL(url: string): string;
}

declare global {
  interface Window {
    /** Where a browser has it, what it makes is more than a text to it; nobody but the browser sees the difference. */
    readonly trustedTypes?: { createPolicy(name: string, rules: Policy): Policy };
  }
}

/** The worker's own address, as a page with Trusted Types has to give it. */
function workerAddress(): string {
  const policy: Policy = { createScriptURL: () => 'kiosk-worker.js' };
  return (window.trustedTypes?.createPolicy('opleidings-kiosk', policy) ?? policy).createScriptURL('');
}

/**
 * Has the worker keep all files on the device, and looks for a new version.
 *
 * @param day today, kept as that of the look when it came to an end
 * @returns whether the files are kept, once that is known
 */
export async function keep(day: IsoDate): Promise<boolean> {
  try {
    const { serviceWorker } = navigator;
    const registration = await serviceWorker.register(workerAddress(), { updateViaCache: 'none' });
    const isWhole = await settled(registration.installing);
    if (!isWhole && !registration.active) return false;
    await serviceWorker.ready;
    void look(registration, day);
    return true;
  } catch (error) {
    console.error('opleidings-kiosk: the files are not kept on this device', error);
    return false;
  }
}

/** Looks for a new version, which the worker takes as a whole. */
async function look(registration: ServiceWorkerRegistration, day: IsoDate): Promise<void> {
  try {
    const { installing } = await registration.update();
    if (!(await settled(installing))) return;
    const cache = await caches.open(lookCache);
    await cache.put(lookPath, new Response(day));
  } catch {
    // There is no network; the age of what is here is told in time.
  }
}

/** Whether a worker that is being installed has all that it needs, once that is known; there may be none. */
const settled = (worker: ServiceWorker | null): Promise<boolean> =>
  new Promise((resolve) => {
    const tell = (): void => {
      if (worker?.state === 'redundant') resolve(false);
      else if (worker?.state !== 'installing') resolve(true);
    };
    worker?.addEventListener('statechange', tell);
    tell();
  });

/** Whether a page at this host comes from the device itself: then a look for a new version finds the folder that it was taken from. */
const isOnDevice = (host: string): boolean => ['localhost', '127.0.0.1', '[::1]'].includes(host);

/**
 * The day of the last look for a new version; undefined where there was none, or where it tells nothing.
 *
 * @param host of the page
 */
export async function lastLook(host: string): Promise<IsoDate | undefined> {
  if (isOnDevice(host)) return undefined;
  try {
    const day = await (await caches.match(lookPath, { cacheName: lookCache }))?.text();
    return day !== undefined && isIsoDate(day) ? day : undefined;
  } catch {
    return undefined;
  }
}

/**
 * A version that was taken and waits takes over while nobody is in the middle of something; the page then begins anew with it.
 *
 * @param isFree whether nobody is
 */
export async function takeOver(isFree: () => boolean, begin: () => void): Promise<void> {
  const { serviceWorker } = navigator;
  serviceWorker.addEventListener('controllerchange', () => {
    if (isFree()) begin();
  });
  const registration = await serviceWorker.ready;
  const wake = (): void => {
    if (isFree()) registration.waiting?.postMessage('take over');
  };
  registration.addEventListener('updatefound', () => registration.installing?.addEventListener('statechange', wake));
  wake();
}
