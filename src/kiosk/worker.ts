/**
 * Keeps the files of the kiosk on the device, whole and as they were made. It takes a version as a whole or not at all, and gives no
 * page where a byte of what it has is another.
 *
 * @module
 */
import type { Manifest } from './made.js';

/** What the build puts in front of this file. */
declare const MADE: {
  /** The hash of `manifest.json`. */
  readonly manifest: string;
  /** The page that is shown in the place of one that cannot be trusted. */
  readonly refused: string;
  readonly policy: string;
};

interface LateEvent extends Event {
  waitUntil(work: Promise<unknown>): void;
}

interface Fetch extends LateEvent {
  readonly request: Request;
  respondWith(response: Promise<Response>): void;
}

interface Scope {
  readonly registration: ServiceWorkerRegistration;
  readonly clients: { claim(): Promise<void> };
  skipWaiting(): Promise<void>;
  addEventListener(type: 'install' | 'activate' | 'message', listener: (event: LateEvent) => void): void;
  addEventListener(type: 'fetch', listener: (event: Fetch) => void): void;
}

const scope = self as unknown as Scope;
const [prefix, list, settings, page] = ['kiosk-files-', 'manifest.json', 'kiosk.json', 'index.html'];
const cacheName = prefix + MADE.manifest;
const settingsCache = 'kiosk-settings';
/** Where a stored copy says what its hash was. */
const hashHeader = 'x-hash';

scope.addEventListener('install', (event) => {
  event.waitUntil(take());
});

scope.addEventListener('activate', (event) => {
  event.waitUntil(forgetOthers());
});

// The page says when nobody is in the middle of something.
scope.addEventListener('message', (event) => {
  event.waitUntil(scope.skipWaiting());
});

scope.addEventListener('fetch', (event) => {
  const { request } = event;
  if (request.mode === 'navigate') {
    event.respondWith(answerPage());
    event.waitUntil(takeSettings());
  } else event.respondWith(answer(new URL(request.url)));
});

/** Takes all files; one that fails leaves what was there before. */
async function take(): Promise<void> {
  try {
    await fill();
    await takeSettings();
  } catch (error) {
    await caches.delete(cacheName);
    throw error;
  }
}

/** Fetches all files, each checked by the browser. */
async function fill(): Promise<void> {
  const cache = await caches.open(cacheName);
  const keep = async (path: string, integrity: string): Promise<Response> => {
    const response = await fetch(path, { integrity, cache: 'no-store' });
    if (!response.ok) throw new Error(`${path} answers ${response.status}`);
    await cache.put(path, response.clone());
    return response;
  };
  const { files } = (await (await keep(list, MADE.manifest)).json()) as Manifest;
  await Promise.all(Object.entries(files).map(([path, hash]) => keep(path, hash)));
}

async function forgetOthers(): Promise<void> {
  const names = (await caches.keys()).filter((name) => name.startsWith(prefix) && name !== cacheName);
  await Promise.all(names.map((name) => caches.delete(name)));
  await scope.clients.claim();
}

/** Takes the settings of the owner where they can be had; where not, those of before stay. */
async function takeSettings(): Promise<void> {
  try {
    const response = await fetch(settings, { cache: 'no-store' });
    if (!response.ok) return;
    const body = await response.arrayBuffer();
    const cache = await caches.open(settingsCache);
    await cache.put(settings, new Response(body, { headers: { [hashHeader]: await hashOf(body) } }));
  } catch {
    // There is no network, or no room.
  }
}

async function hashOf(body: ArrayBuffer): Promise<string> {
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-384', body));
  return `sha384-${btoa(String.fromCharCode(...digest))}`;
}

/** A file as it was taken; undefined where it is missing, or is another. */
async function read(cache: Cache, path: string, hash?: string): Promise<Response | undefined> {
  const stored = await cache.match(path);
  const body = await stored?.clone().arrayBuffer();
  return stored && body && (await hashOf(body)) === (hash ?? stored.headers.get(hashHeader)) ? stored : undefined;
}

async function filesIn(cache: Cache): Promise<Manifest['files'] | undefined> {
  const manifest = await read(cache, list, MADE.manifest);
  return manifest && ((await manifest.json()) as Manifest).files;
}

async function isWhole(cache: Cache): Promise<boolean> {
  const files = await filesIn(cache);
  const all = await Promise.all(Object.entries(files ?? {}).map(([path, hash]) => read(cache, path, hash)));
  return files !== undefined && all.every(Boolean);
}

/**
 * The page, where all that belongs to it is as it was made, or can be had so again. The browser keeps no copy of it for the way back.
 */
async function answerPage(): Promise<Response> {
  const cache = await caches.open(cacheName);
  const isGood =
    (await isWhole(cache)) ||
    (await fill().then(
      () => isWhole(cache),
      () => false,
    ));
  const found = isGood ? await cache.match(page) : undefined;
  return new Response(found ? await found.text() : MADE.refused, {
    status: found ? 200 : 503,
    headers: {
      'Content-Type': 'text/html; charset=utf-8',
      'Cache-Control': 'no-store',
      'Content-Security-Policy': MADE.policy,
    },
  });
}

async function answer({ href }: URL): Promise<Response> {
  const base = scope.registration.scope;
  const path = href.startsWith(base) ? href.slice(base.length) : '';
  if (path === settings) return (await read(await caches.open(settingsCache), path)) ?? Response.error();
  const cache = await caches.open(cacheName);
  const hash = (await filesIn(cache))?.[path];
  return (hash === undefined ? undefined : await read(cache, path, hash)) ?? Response.error();
}
