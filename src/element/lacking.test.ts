import { expect } from '@open-wc/testing';
import { HostFrame, walkByCode } from './testing/host-frame.js';
import { textOf, until } from './testing/hand.js';
import { signatureOf } from './testing/signature.js';
import { WegwijzerPage } from './testing/wegwijzer-page.js';

type Realm = Window & typeof globalThis;

/** Takes something away from a page, as where it was never made. */
const without =
  (...paths: readonly string[]) =>
  (realm: Realm): void => {
    for (const path of paths) {
      const names = path.split('.');
      const name = names.pop() ?? '';
      const owner = names.reduce<object | undefined>(
        (outer, inner) => Reflect.get(outer ?? {}, inner) as object,
        realm,
      );
      if (owner) Reflect.deleteProperty(owner, name);
    }
  };

const adoptedSheets = [
  'Document.prototype.adoptedStyleSheets',
  'ShadowRoot.prototype.adoptedStyleSheets',
  'CSSStyleSheet.prototype.replace',
  'CSSStyleSheet.prototype.replaceSync',
];

/** What a browser lets only be replaced cannot be added to. */
function freezeSheets({ ShadowRoot: { prototype } }: Realm): void {
  const own = Object.getOwnPropertyDescriptor(prototype, 'adoptedStyleSheets');
  if (!own) throw new Error('This browser has no adopted sheets.');
  Object.defineProperty(prototype, 'adoptedStyleSheets', {
    ...own,
    get(this: ShadowRoot) {
      return Object.freeze([...(own.get?.call(this) as readonly CSSStyleSheet[])]);
    },
  });
}

/** What came to browsers after the oldest that README names: Chrome and Edge 97, Firefox 104, Safari 15.4. */
const newer = [
  ...adoptedSheets,
  ...['toSorted', 'toReversed', 'toSpliced', 'with'].map((name) => `Array.prototype.${name}`),
  ...['union', 'intersection', 'difference', 'isSubsetOf', 'isSupersetOf', 'isDisjointFrom'].map(
    (name) => `Set.prototype.${name}`,
  ),
  ...['map', 'filter', 'take', 'drop', 'flatMap', 'toArray', 'some', 'every', 'find'].map(
    (name) => `Iterator.prototype.${name}`,
  ),
  'Array.fromAsync',
  'Object.groupBy',
  'Map.groupBy',
  'Promise.withResolvers',
  'Promise.try',
  'RegExp.escape',
  'String.prototype.isWellFormed',
  'URL.canParse',
  'structuredClone',
  'AbortSignal.timeout',
  'AbortSignal.any',
  'Element.prototype.checkVisibility',
  'Element.prototype.setHTMLUnsafe',
  'HTMLElement.prototype.showPopover',
  'HTMLElement.prototype.togglePopover',
  'Document.prototype.startViewTransition',
  'CompressionStream',
  'DecompressionStream',
  'CSS.registerProperty',
  'navigation',
  'scheduler',
  'trustedTypes',
  'requestIdleCallback',
  'cancelIdleCallback',
];

/** What jsdom does not have, in which a host runs the tests of its own. */
const notInJsdom = [
  ...newer,
  'IntersectionObserver',
  'ResizeObserver',
  'PerformanceObserver',
  'MessageChannel',
  'matchMedia',
  'requestAnimationFrame',
  'cancelAnimationFrame',
  'print',
  'scrollTo',
  'CSS',
  'fetch',
  'indexedDB',
  'Element.prototype.scrollIntoView',
  'Element.prototype.animate',
  'HTMLDialogElement.prototype.showModal',
  'HTMLElement.prototype.innerText',
  'DocumentOrShadowRoot.prototype.elementFromPoint',
];

/** A page that has something to do all the time: what is asked for an idle moment comes only when it may wait no longer. */
function neverIdle(realm: Realm): void {
  realm.requestIdleCallback = (act, { timeout = 0 } = {}) =>
    timeout === 0 ? 0 : realm.setTimeout(act, 0, { didTimeout: true, timeRemaining: () => 0 });
}

const browsers: Readonly<Record<string, (realm: Realm) => void>> = {
  'sheets that a root can adopt': without(...adoptedSheets),
  'a list of sheets that can be added to': freezeSheets,
  'a way to see what is near the screen': without('IntersectionObserver', 'ResizeObserver'),
  'idle moments and frames': without('requestIdleCallback', 'cancelIdleCallback', 'requestAnimationFrame'),
  'an idle moment ever': neverIdle,
  'print and media': without('print', 'matchMedia'),
  'what came after the oldest browser of the README': without(...newer),
  'what jsdom lacks': without(...notInJsdom),
};

/** A page on which all elements stand, in a browser that lacks something, once all that they fetch is there. */
async function walkIn(
  take: (realm: Realm) => void,
): Promise<Readonly<Record<'wegwijzer' | 'steun' | 'desk', readonly string[]>>> {
  const frame = new HostFrame();
  frame.open(new URL('./testing/blank.html', import.meta.url).pathname);
  await until(() => frame.document.title !== '' && frame.document.readyState === 'complete', 'the page is there');
  const { document: page } = frame;
  const realm = page.defaultView as Realm;
  const wrong: string[] = [];
  for (const level of ['warn', 'error'] as const) realm.console[level] = (text: unknown) => wrong.push(String(text));
  realm.addEventListener('error', ({ message }) => wrong.push(message));
  realm.addEventListener('unhandledrejection', ({ reason }) => wrong.push(String(reason)));
  take(realm);
  const script = page.createElement('script');
  Object.assign(script, { type: 'module', src: new URL('../balie.ts', import.meta.url).pathname });
  page.head.append(script);
  await until(() => realm.customElements.get('opleidings-balie'), 'the elements are known');
  const [element, steun] = [page.createElement('opleidings-wegwijzer'), page.createElement('opleidings-steun')];
  Object.assign(steun, { course: { contacturen: 40 } });
  for (const one of [element, steun]) {
    one.on = '2026-11-21';
    page.body.append(one);
  }
  await element.updateComplete;
  const shown = new WegwijzerPage(element);
  await walkByCode(shown);
  await until(() => shown.has('.asked') && shown.has('.sources'), 'what can be opened in the result is there too');
  await shown.untilWorkedOut();
  await until(
    () => textOf(steun.shadowRoot?.querySelector('[part~="offers"]') ?? null),
    'the course says what it can open',
  );
  const desk = page.createElement('opleidings-balie');
  page.body.append(desk);
  await until(() => desk.shadowRoot?.querySelector('.desk'), 'the desk stands');
  desk.shadowRoot?.querySelector<HTMLElement>('[part="next-client"]')?.click();
  await desk.updateComplete;
  expect(wrong.filter((text) => !text.includes('dev mode'))).to.deep.equal([]);
  const drawn = {
    wegwijzer: signatureOf(element.shadowRoot!),
    steun: signatureOf(steun.shadowRoot!),
    desk: signatureOf(desk.shadowRoot!),
  };
  frame.remove();
  return drawn;
}

describe('In a browser without', () => {
  let usual: Awaited<ReturnType<typeof walkIn>>;
  before(async () => {
    usual = await walkIn(without());
  });

  for (const [what, take] of Object.entries(browsers))
    it(`${what}: all elements work to the end, in the same dress`, async () => {
      const lacking = await walkIn(take);
      // Where nothing can be printed no button offers it.
      const isForPrint = (line: string): boolean => line.startsWith('button');
      const compared = ({ wegwijzer, ...others }: typeof usual): unknown => [
        wegwijzer.filter((line) => !isForPrint(line)),
        others,
      ];
      expect(compared(lacking)).to.deep.equal(compared(usual));
    });
});
