import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { isSame } from './keeper.js';
import { keepNothing } from './testing/kept.js';
import { listenToWarnings, on, open } from './testing/wegwijzer-page.js';
import type { WegwijzerElement } from './wegwijzer-element.js';

keepNothing();

const tag = 'opleidings-wegwijzer';
/**
 * So many sequences run each time, with 6 acts or so in each: some 10,000 acts. Files that are slow or fail are tried in
 * late-parts.test.ts, as a table: in a sequence here all files are there.
 */
const sequences = 1600;

const find = (element: WegwijzerElement, selector: string): HTMLElement | undefined =>
  element.shadowRoot?.querySelector<HTMLElement>(selector) ?? undefined;

const next = (element: WegwijzerElement): void => find(element, '[part~="next"]')?.click();

/** What a person does, a page, or a library, that leaves the answers or changes them as it says itself. */
const acts: Readonly<Record<string, (element: WegwijzerElement) => void>> = {
  choose: (element) => find(element, 'form input[type="radio"]')?.click(),
  'choose otherwise': (element) => find(element, 'form label:last-of-type input[type="radio"]')?.click(),
  next,
  'next, twice': (element) => {
    next(element);
    next(element);
  },
  back: (element) => find(element, '[part~="back"]')?.click(),
  change: (element) => find(element, '.change button')?.click(),
  answer: (element) => {
    element.answer('situatie', 'loondienst');
  },
  'come to the result': (element) => {
    element.answers = { situatie: 'gepensioneerd', doel: 'zoeken' };
  },
};

/** What leaves all answers where they are. */
const harmless: Readonly<Record<string, (element: WegwijzerElement, around: HTMLElement) => void>> = {
  move: (element, around) => {
    element.remove();
    around.append(element);
  },
  'another mode': (element) => (element.mode = element.mode === 'page' ? 'counsellor' : 'page'),
  'another day': (element) => (element.on = element.on === on ? '2026-12-01' : on),
  'another language, and back': (element) => {
    element.lang = 'nl-BE';
    element.lang = 'nl';
  },
  'a course, and none': (element) => {
    element.course = element.course ? undefined : { contacturen: 40 };
  },
  'link taken away, and asked for': (element) => {
    element.link = 'none';
    element.link = 'hash';
  },
  'memory taken away, and asked for': (element) => {
    element.removeAttribute('memory');
    element.setAttribute('memory', 'session');
  },
  'a copy in, then the old one out': (element) => {
    element.before(element.cloneNode());
    element.remove();
  },
  'innerHTML again': (_element, around) => {
    const { innerHTML } = around;
    around.innerHTML = innerHTML;
  },
};

/** Does these things, some of them before the element had time to show anything. @returns what does not hold */
async function faultsAfter(steps: readonly (readonly [name: string, isAtOnce: boolean])[]): Promise<readonly string[]> {
  const around = document.createElement('section');
  around.innerHTML = `<${tag} on="${on}" link="hash" memory="session"></${tag}>`;
  document.body.append(around);
  const faults: string[] = [];
  const current = (): WegwijzerElement => around.querySelector<WegwijzerElement>(tag)!;
  let [results, presses] = [0, 0];
  around.addEventListener('wegwijzer-result', () => (results += 1));
  await current().updateComplete;
  for (const [name, isAtOnce] of steps) {
    const before = current().answers;
    if (['next', 'next, twice', 'back', 'change'].includes(name)) presses += 1;
    acts[name]?.(current());
    harmless[name]?.(current(), around);
    if (!isAtOnce || !acts[name]) await current().updateComplete;
    if (!acts[name] && !isSame(before, current().answers))
      faults.push(`${name}: ${JSON.stringify(before)} became ${JSON.stringify(current().answers)}`);
  }
  await current().updateComplete;
  if (!find(current(), '.title')) faults.push('nothing is shown');
  if (results > presses) faults.push(`${String(results)} results of ${String(presses)} presses`);
  around.remove();
  history.replaceState(null, '', location.pathname + location.search);
  sessionStorage.clear();
  return faults;
}

describe('Whatever happens to an element, in whatever order', () => {
  it('no answer is lost, no view is broken, a result is told once for an arrival, and nothing is thrown', async () => {
    listenToWarnings();
    const thrown: unknown[] = [];
    const listen = (event: ErrorEvent | PromiseRejectionEvent): void => {
      thrown.push('reason' in event ? event.reason : event.error);
    };
    addEventListener('error', listen);
    addEventListener('unhandledrejection', listen);
    // What comes behind the first question is there for all of them then.
    const first = await open();
    first.element.remove();
    const step = fc.tuple(fc.constantFrom(...Object.keys(acts), ...Object.keys(harmless)), fc.boolean());
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 1, maxLength: 12 }), async (steps) => {
        expect(await faultsAfter(steps)).to.deep.equal([]);
        expect(thrown).to.deep.equal([]);
      }),
      { numRuns: sequences },
    );
    removeEventListener('error', listen);
    removeEventListener('unhandledrejection', listen);
  });
});
