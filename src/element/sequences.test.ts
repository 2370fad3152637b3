import { expect, nextFrame } from '@open-wc/testing';
import fc from 'fast-check';
import { OpleidingsWegwijzer } from '../product.js';
import type { Content } from './content.js';
import { isSame } from './keeper.js';
import { until } from './testing/hand.js';
import { keepNothing } from './testing/kept.js';
import { Network } from './testing/network.js';
import { listenToWarnings, on, open } from './testing/wegwijzer-page.js';
import type { WegwijzerElement } from './wegwijzer-element.js';

keepNothing();

/** The wegwijzer over a network that is slow, fails and comes back. */
class ShakyWegwijzer extends OpleidingsWegwijzer {
  static override content: Content;
}

const tag = 'shaky-wegwijzer';
customElements.define(tag, ShakyWegwijzer);

let network: Network;

/** So many sequences run each time, with 25 acts or so in each: some 10,000 acts. */
const sequences = 400;

const find = (element: WegwijzerElement, selector: string): HTMLElement | undefined =>
  element.shadowRoot?.querySelector<HTMLElement>(selector) ?? undefined;

const next = (element: WegwijzerElement): void => find(element, '[part~="next"]')?.click();

/** What is pressed where something could not be fetched. */
const wait = '[data-view="wait"] .primary';

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
  'try again': (element) => find(element, wait)?.click(),
  'come to the result': (element) => {
    element.answers = { situatie: 'gepensioneerd', doel: 'zoeken' };
  },
};

/** What leaves all answers where they are. */
const harmless: Readonly<Record<string, (element: WegwijzerElement, around: HTMLElement) => unknown>> = {
  'what is fetched is slow': () => {
    network.turn('slow');
  },
  'what is fetched fails': () => {
    network.turn('down');
  },
  'what is fetched comes': () => {
    network.turn('there');
  },
  'a moment passes': nextFrame,
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
  network = new Network();
  ShakyWegwijzer.content = network.content();
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
    if (['next', 'next, twice', 'back', 'change', 'try again'].includes(name)) presses += 1;
    acts[name]?.(current());
    await harmless[name]?.(current(), around);
    if (!isAtOnce || !acts[name]) await current().updateComplete;
    if (!acts[name] && !isSame(before, current().answers))
      faults.push(`${name}: ${JSON.stringify(before)} became ${JSON.stringify(current().answers)}`);
  }
  const { answers } = current();
  network.turn('there');
  await until(() => {
    find(current(), wait)?.click();
    return find(current(), '.title:not([data-view="wait"] > *)');
  }, 'the journey goes on once everything comes');
  if (!isSame(answers, current().answers)) faults.push('answers are lost while the journey waited');
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
      fc.asyncProperty(fc.array(step, { minLength: 10, maxLength: 40 }), async (steps) => {
        expect(await faultsAfter(steps)).to.deep.equal([]);
        expect(thrown).to.deep.equal([]);
      }),
      { numRuns: sequences },
    );
    removeEventListener('error', listen);
    removeEventListener('unhandledrejection', listen);
  });
});
