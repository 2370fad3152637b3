import { fixture, html } from '@open-wc/testing';
import { nl } from '../../../locales/nl/index.js';
import { verder } from '../../../locales/nl/verder.js';
import { bodyless, untold } from '../../../tools/testing/late.mjs';
import '../../define.js';
import { bandOf } from '../../journey/flow.js';
import type { Value } from '../../reasoning/vocabulary.js';
import { toFormValue } from '../later/entry-view.js';
import { bringBodies } from '../result/body-later.js';
import { WegwijzerElement } from '../wegwijzer-element.js';
import { wordsOf } from '../words.js';
import { clickOn, nameOf, press, typeOver, until } from './hand.js';
import { fieldOf, type Person } from './persons.js';
import { isOption, Screen } from './screen.js';

const dutch = wordsOf(nl);

/** How somebody answers: with the mouse (and the keys that a text takes), or with the keyboard alone. */
export type Hand = 'mouse' | 'keyboard';

/** The wegwijzer as a person meets it: what is on the screen, and what can be done there. */
export class WegwijzerPage extends Screen {
  /** Clicks in the middle of what can be seen of something, as a hand would; fails when something else lies there. */
  async click(target: HTMLElement): Promise<void> {
    await clickOn(this.root, target);
    await this.element.updateComplete;
  }

  /** Chooses a radio, or ticks or unticks a box, by its label. */
  async choose(fact: string, value: Value): Promise<void> {
    await this.click(this.option(fact, value).closest('label') ?? this.option(fact, value));
  }

  /** Replaces what stands in a field. */
  async type(fact: string, text: string): Promise<void> {
    const field = this.field(fact);
    await clickOn(this.root, field, field.type === 'date' ? 'start' : 'middle');
    await typeOver(field, text);
    await this.element.updateComplete;
  }

  /** Presses "Verder" until it counts, as nobody is as quick as a test, and waits for what comes. */
  async next(): Promise<void> {
    const form = this.get('form');
    const fields = this.facts.join();
    do await this.click(this.get('[part~="next"]'));
    while (form.isConnected && this.errors.length === 0 && this.facts.join() === fields);
    await this.untilThere();
  }

  /** Until the rest of the questions is there, or the result. */
  async untilThere(): Promise<void> {
    // With its views and their words come its styles.
    const { length } = WegwijzerElement.elementStyles;
    await until(() => this.root.adoptedStyleSheets.length > length, 'the rest of the questions is there');
    await this.element.updateComplete;
    if (this.has('[data-view="wait"]')) await until(() => !this.has('[data-view="wait"]'), 'what comes is there');
  }

  /** Presses "Terug". */
  back(): Promise<void> {
    return this.click(this.get('[part~="back"]'));
  }

  /** Presses "Wijzig" beside an answer. @param label of the answer */
  async change(label: string): Promise<void> {
    const fold = this.get('[part~="answers"]');
    if (!fold.hasAttribute('open')) await this.click(this.get('[part~="answers"] > summary'));
    await this.click(this.button(verder.changeOf.replace('{{label}}', label)));
  }

  restart(): Promise<void> {
    return this.click(this.get('[part~="restart"]'));
  }

  /** Fills in what is asked now, and only that, as the person would; without going on. */
  async fill(person: Person, hand: Hand = 'mouse'): Promise<void> {
    const done = new Set<string>();
    for (;;) {
      // An answer can bring a field that follows from it.
      const fact = this.facts.find((candidate) => !done.has(candidate));
      if (fact === undefined) return;
      done.add(fact);
      await this.#fillOne(fact, person[fact], hand);
    }
  }

  async #fillOne(fact: string, value: Value | null | undefined, hand: Hand): Promise<void> {
    const [first] = this.inputs(fact);
    if (!first) throw new Error(`"${fact}" is gone.`);
    // A statement has a box for yes; a field to type in has one for "Ik weet het niet".
    const isTick = first.type === 'checkbox' && first.value === 'ja';
    // A field to type in may be left alone: what was typed before it can make it not matter.
    if (value === undefined && !isOption(first)) return;
    if (value === undefined && !isTick)
      throw new Error(`The person has no answer to "${fact}", which ${this.question ?? 'the result'} asks.`);
    if (isTick) {
      if ((value === 'ja') !== first.checked) await this.#pick(first, hand);
    } else if (first.type === 'radio' || value === null || value === undefined) {
      await this.#pick(this.option(fact, bandOf(fieldOf(fact), value ?? '?')), hand);
    } else if (hand === 'mouse') {
      await this.type(fact, toFormValue(dutch, value));
    } else {
      await tabTo(this, first);
      await typeOver(first, toFormValue(dutch, value));
    }
  }

  async #pick(input: HTMLInputElement, hand: Hand): Promise<void> {
    if (input.checked && input.type === 'radio') return;
    // What few people have is folded away.
    const summary = input.closest('details:not([open])')?.querySelector('summary');
    if (summary && hand === 'mouse') await this.click(summary);
    else if (summary) {
      await tabTo(this, summary);
      await press('Enter');
    }
    if (hand === 'mouse') await this.click(input.closest('label') ?? input);
    else if (input.type === 'checkbox') {
      await tabTo(this, input);
      await press(' ');
    } else await arrowTo(this, input);
    await this.element.updateComplete;
  }

  /** Answers the question on the screen, and goes on. */
  async answer(person: Person, hand: Hand = 'mouse'): Promise<void> {
    const { question } = this;
    await this.fill(person, hand);
    const shown = new Set(this.facts);
    await this.#send(hand);
    // What is typed brings a field only once it is sent.
    const brought = this.question === question ? this.facts.filter((fact) => !shown.has(fact)) : [];
    if (brought.length > 0) {
      for (const fact of brought) await this.#fillOne(fact, person[fact], hand);
      await this.#send(hand);
    }
    if (this.errors.length > 0) throw new Error(`${this.question ?? ''}: ${this.errors.join(' ')}`);
  }

  async #send(hand: Hand): Promise<void> {
    if (hand === 'mouse') return this.next();
    await tabTo(this, this.get('[part~="next"]'));
    await press('Enter');
    await this.element.updateComplete;
    await this.untilThere();
  }

  /**
   * Answers what is asked until a question comes, or the result.
   *
   * @returns the ids of the questions that were asked
   */
  async answerUntil(end: string, person: Person, hand: Hand = 'mouse'): Promise<readonly string[]> {
    const asked: string[] = [];
    for (let { question } = this; question !== undefined && question !== end; question = this.question) {
      if (asked.includes(question)) throw new Error(`${question} is asked again after ${asked.join(', ')}.`);
      asked.push(question);
      await this.answer(person, hand);
    }
    if (this.question === undefined) await this.untilResult();
    return asked;
  }

  /** Answers all that is asked. @returns the ids of the questions */
  answerAll(person: Person, hand: Hand = 'mouse'): Promise<readonly string[]> {
    return this.answerUntil('result', person, hand);
  }

  /** Until the result is shown, with what is folded away in it: that comes right behind it. */
  async untilResult(): Promise<void> {
    await until(() => this.find('[data-view="result"]'), 'the result is shown');
    await this.untilWhole();
  }

  /** Until what is folded away is there too. */
  async untilWhole(): Promise<void> {
    // Behind a press of a hand a browser without a screen tells of no idle moment, and all wait for the end of the patience.
    bringBodies();
    await until(() => !this.has(bodyless), 'what is folded away is there');
  }

  /** Until it is told what would change each verdict: that comes in idle moments behind the result, last for what does not fit. */
  async untilWorkedOut(): Promise<void> {
    await until(() => !this.has(`${bodyless}, ${untold}`), 'what would change a verdict is told');
  }

  /** Opens everything that is folded away, once nothing comes there any more: what is pressed then does not move. */
  async unfold(): Promise<void> {
    await this.untilWorkedOut();
    for (const fold of this.all('details')) fold.toggleAttribute('open', true);
  }
}

/** Puts a button before and one after the element, so that there is a page around it. */
export async function surround({ element }: WegwijzerPage): Promise<readonly [HTMLElement, HTMLElement]> {
  const [before, after] = [
    await fixture<HTMLElement>(html`<button>Voor</button>`),
    await fixture<HTMLElement>(html`<button>Na</button>`),
  ];
  element.before(before);
  element.after(after);
  before.focus();
  return [before, after];
}

/** Goes to something with Tab alone. */
export async function tabTo(page: WegwijzerPage, target: HTMLElement): Promise<void> {
  for (let presses = 0; page.focused !== target; presses += 1) {
    if (presses > 120) throw new Error(`Tab does not come to "${nameOf(target) || target.id}".`);
    await press('Tab');
  }
}

/** Goes to a radio with Tab to its group and arrows in it. */
async function arrowTo(page: WegwijzerPage, radio: HTMLInputElement): Promise<void> {
  const group = page.inputs(radio.name);
  for (let presses = 0; !group.some((input) => input === page.focused); presses += 1) {
    if (presses > 120) throw new Error(`Tab does not come to "${radio.name}".`);
    await press('Tab');
  }
  if (page.focused === radio) return press(' ');
  for (let presses = 0; page.focused !== radio; presses += 1) {
    if (presses > group.length) throw new Error(`The arrows do not come to "${radio.value}".`);
    await press('ArrowDown');
  }
}
