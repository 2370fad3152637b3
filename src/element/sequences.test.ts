import { expect, nextFrame } from '@open-wc/testing';
import fc from 'fast-check';
import { OpleidingsWegwijzer } from '../product.js';
import type { Content } from './content.js';
import { isSame } from './keeper.js';
import { Arrivals, type Press } from './testing/arrivals.js';
import { numberSetAs } from './testing/driver.js';
import { until } from './testing/hand.js';
import { keepNothing } from './testing/kept.js';
import { Network } from './testing/network.js';
import { open } from './testing/open.js';
import { on } from './testing/persons.js';
import { listenToWarnings } from './testing/warnings.js';
import type { WegwijzerElement } from './wegwijzer-element.js';

keepNothing(Infinity);

/** The wegwijzer over a network that is slow, fails and comes back. */
class ShakyWegwijzer extends OpleidingsWegwijzer {
  static override content: Content;
}

const tag = 'shaky-wegwijzer';
customElements.define(tag, ShakyWegwijzer);

let network: Network;
/** So many results were told. */
let results = 0;

/** So many sequences make a test, with 40 acts or so in each: some 10,000 acts. */
const slice = 250;
/** One test of them runs each time; `SEQUENCES=10000` with `--files` for this one runs forty (docs/decisions/0012-what-each-engine-proves.md). */
const slices = Math.ceil((await numberSetAs('SEQUENCES', slice)) / slice);

const find = (element: WegwijzerElement, selector: string): HTMLElement | undefined =>
  element.shadowRoot?.querySelector<HTMLElement>(selector) ?? undefined;

/** What is pressed where something could not be fetched. */
const wait = '[data-view="wait"] .primary';

type PressAt = readonly [press: Press, ...selectors: readonly string[]];

const [next, back] = [
  ['next', '[part~="next"]'],
  ['back', '[part~="back"], [data-view="wait"] .secondary'],
] as const satisfies readonly PressAt[];

/** What a person presses, one after the other: what it is, and all that is pressed at once. */
const presses: Readonly<Record<string, readonly PressAt[]>> = {
  next: [next],
  'next, twice': [['next', '[part~="next"]', '[part~="next"]']],
  'answer, and on': [['next', 'form input[type="radio"]', '[part~="next"]']],
  back: [back],
  'back, and on': [back, next],
  'back, and on, twice': [back, next, back, next],
  change: [['change', '.change button']],
  'begin again': [['restart', '[part~="restart"]']],
  'try again': [['retry', wait]],
};

/** What a person chooses, or code does, which changes the answers as it says itself. */
const acts: Readonly<Record<string, (element: WegwijzerElement) => void>> = {
  choose: (element) => find(element, 'form input[type="radio"]')?.click(),
  'choose otherwise': (element) => find(element, 'form label:last-of-type input[type="radio"]')?.click(),
  answer: (element) => {
    element.answer('situatie', 'loondienst');
  },
  'come to the result': (element) => {
    element.answers = { situatie: 'gepensioneerd', doel: 'zoeken' };
  },
};

/** What leaves all answers where they are. */
const harmless: Readonly<Record<string, (element: WegwijzerElement, around: HTMLElement) => void>> = {
  'what is fetched is slow': () => {
    network.turn('slow');
  },
  'what is fetched fails': () => {
    network.turn('down');
  },
  'what is fetched comes': () => {
    network.turn('there');
  },
  move: (element, around) => {
    element.remove();
    around.append(element);
  },
  'another mode': (element) => (element.mode = element.mode === 'page' ? 'counsellor' : 'page'),
  'another language, and back': (element) => {
    element.lang = 'nl-BE';
    element.lang = 'nl';
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

/** What leaves the answers too, but other questions may be left. */
const settings: typeof harmless = {
  'another day': (element) => (element.on = element.on === on ? '2026-12-01' : on),
  'a course, and none': (element) => {
    element.course = element.course ? undefined : { contacturen: 40 };
  },
};

const leaves = { ...harmless, ...settings };
const pause = 'a moment passes';
const names = Object.keys({ ...acts, ...leaves, [pause]: pause });

/** Where a sequence begins. */
const starts = ['the first question', 'all is there', 'the result', 'a result that is slow'] as const;

/** Does these things, some of them before the element had time to show anything. @returns what does not hold */
async function faultsAfter(
  start: (typeof starts)[number],
  steps: readonly (readonly [name: string, isAtOnce: boolean])[],
): Promise<readonly string[]> {
  network = new Network(start === 'a result that is slow' ? 'slow' : 'there');
  ShakyWegwijzer.content = network.content();
  const around = document.createElement('section');
  around.innerHTML = `<${tag} on="${on}" link="hash" memory="session"></${tag}>`;
  document.body.append(around);
  const arrivals = new Arrivals(around);
  const { faults } = arrivals;
  const current = (): WegwijzerElement => around.querySelector<WegwijzerElement>(tag)!;
  const press = async (...all: readonly PressAt[]): Promise<void> => {
    for (const [what, ...selectors] of all) {
      arrivals.press(what, ...selectors.map((selector) => find(current(), selector)));
      if (all.length > 1) await current().updateComplete;
    }
  };
  await current().updateComplete;
  if (start !== 'the first question')
    await until(() => (network.isSlow ? network.hasQuestions : network.hasAll), 'what a sequence begins with is there');
  if (start.includes('result')) acts['come to the result']?.(current());
  await current().updateComplete;
  for (const [name, isAtOnce] of steps) {
    const element = current();
    const before = element.answers;
    const [pressed, act, leave] = [presses[name], acts[name], leaves[name]];
    if (pressed) await press(...pressed);
    if (act)
      arrivals.act(name, true, () => {
        act(element);
      });
    if (leave)
      arrivals.act(name, name in settings, () => {
        leave(element, around);
      });
    if (name === pause) await nextFrame();
    if (current() !== element) arrivals.forget();
    if (!isAtOnce || leave) {
      await current().updateComplete;
      if (!network.isSlow) await arrivals.settle(current());
    }
    if (!pressed && !act && !isSame(before, current().answers))
      faults.push(`${name}: ${JSON.stringify(before)} became ${JSON.stringify(current().answers)}`);
  }
  const { answers } = current();
  network.turn('there');
  await until(() => {
    if (find(current(), wait)) void press(['retry', wait]);
    return find(current(), '.title:not([data-view="wait"] > *)');
  }, 'the journey goes on once everything comes');
  await arrivals.settle(current());
  if (!isSame(answers, current().answers)) faults.push('answers are lost while the journey waited');
  results += arrivals.results;
  around.remove();
  history.replaceState(null, '', location.pathname + location.search);
  sessionStorage.clear();
  return faults;
}

describe('Whatever happens to an element, in whatever order', () => {
  const thrown: unknown[] = [];
  const listen = (event: ErrorEvent | PromiseRejectionEvent): void => {
    thrown.push('reason' in event ? event.reason : event.error);
  };

  before(async () => {
    addEventListener('error', listen);
    addEventListener('unhandledrejection', listen);
    // What comes behind the first question is there for all of them then.
    const first = await open();
    first.element.remove();
  });

  after(() => {
    removeEventListener('error', listen);
    removeEventListener('unhandledrejection', listen);
  });

  const step = fc.tuple(fc.oneof(fc.constantFrom(...Object.keys(presses)), fc.constantFrom(...names)), fc.boolean());

  for (let at = 1; at <= slices; at += 1)
    it(`no answer is lost, no view is broken, a result is told once for an arrival, and nothing is thrown (${String(at)} of ${String(slices)})`, async () => {
      listenToWarnings();
      results = 0;
      await fc.assert(
        fc.asyncProperty(
          fc.constantFrom(...starts),
          fc.array(step, { minLength: 20, maxLength: 60 }),
          async (start, steps) => {
            expect(await faultsAfter(start, steps)).to.deep.equal([]);
            expect(thrown).to.deep.equal([]);
          },
        ),
        { numRuns: slice },
      );
      // Else nothing of it was tried.
      expect(results).to.be.above(slice / 25);
    });
});
