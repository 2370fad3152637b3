import { fixture, html } from '@open-wc/testing';
import { nl } from '../../../locales/nl/index.js';
import { verder } from '../../../locales/nl/verder.js';
import { wegwijzer } from '../../../flows/wegwijzer.js';
import { bandOf, questionsOf, type Field } from '../../journey/flow.js';
import type { Facts, IsoDate, Value } from '../../reasoning/vocabulary.js';
import '../../define.js';
import { toFormValue } from '../later/entry-view.js';
import type { OpleidingsWegwijzer } from '../../product.js';
import { wordsOf } from '../words.js';
import { WegwijzerElement } from '../wegwijzer-element.js';
import { clickOn, nameOf, press, textOf, typeOver, until } from './hand.js';

const dutch = wordsOf(nl);

/** The day on which the tests are judged, unless they say otherwise. */
export const on: IsoDate = '2026-11-21';

/** Somebody; everything that they can be asked and do not know is `null`. A statement that is left out is not ticked. */
export type Person = Facts;

/** How somebody answers: with the mouse (and the keys that a text takes), or with the keyboard alone. */
export type Hand = 'mouse' | 'keyboard';

/** A secondary diploma, full-time in a private firm in Gent, a registered course of 40 hours that she pays herself. */
export const gent: Person = {
  situatie: 'loondienst',
  doel: 'opleiding',
  contract: 'gewoon',
  woonplaats: 'vlaanderen',
  werkplek: 'vlaanderen',
  'nieuw-in-belgie': 'nee',
  sector: 'prive',
  werknemers: 50,
  tewerkstelling: 100,
  'uren-per-week': 38,
  diploma: 'secundair',
  'hoger-onderwijs': 'nee',
  contacturen: 40,
  studiepunten: 0,
  opname: 'verlofuren',
  databank: 'ja',
  pop: 'nee',
  kenmerk: 'geen',
  soort: 'gewoon',
  betaler: 'zelf',
  initiatief: 'eigen',
  start: '2026-12-01',
};

/** Her sister, in the same case, who does not know the terms of her contract, nor what her course is. */
export const unsure: Person = {
  ...gent,
  tewerkstelling: null,
  'uren-per-week': null,
  'vast-rooster': null,
  databank: null,
  pop: null,
  soort: null,
};

/** Her neighbour, who looks for work and wants a long course by day that VDAB recognises. */
export const neighbour: Person = {
  situatie: 'werkzoekend',
  doel: 'opleiding',
  uitkering: 'werkloosheid',
  'uitkering-sinds': '2026-05-01',
  'ibo-werkgever': 'nee',
  arbeidsbeperking: 'nee',
  woonplaats: 'vlaanderen',
  'nieuw-in-belgie': 'nee',
  diploma: 'secundair',
  'vdab-erkend': 'ja',
  'lange-dagopleiding': 'ja',
  zorgknelpunt: 'nee',
  'hoger-onderwijs': 'nee',
  soort: 'gewoon',
  cvo: 'nee',
};

/** For whom there is no incentive. */
export const retired: Person = { situatie: 'gepensioneerd', doel: 'zoeken' };

/** The wegwijzer as a person meets it: what is on the screen, and what can be done there. */
export class WegwijzerPage {
  readonly element: WegwijzerElement;

  constructor(element: WegwijzerElement) {
    this.element = element;
  }

  /** The shadow root, in which everything stands. */
  get root(): ShadowRoot {
    const { shadowRoot } = this.element;
    if (!shadowRoot) throw new Error('The element has no shadow root.');
    return shadowRoot;
  }

  find(selector: string): HTMLElement | null {
    return this.root.querySelector<HTMLElement>(selector);
  }

  all(selector: string): readonly HTMLElement[] {
    return [...this.root.querySelectorAll<HTMLElement>(selector)];
  }

  get(selector: string): HTMLElement {
    const found = this.find(selector);
    if (!found) throw new Error(`There is no ${selector} on the screen, but: ${this.text.slice(0, 200)}`);
    return found;
  }

  get #inputs(): readonly HTMLInputElement[] {
    return [...this.root.querySelectorAll<HTMLInputElement>('form input')];
  }

  #input(fact: string, matches: (input: HTMLInputElement) => boolean): HTMLInputElement {
    const input = this.inputs(fact).find(matches);
    if (!input) throw new Error(`${this.question ?? 'The result'} has no such input for "${fact}".`);
    return input;
  }

  /** The id of the question that is asked, or undefined at the result. */
  get question(): string | undefined {
    return this.find('form')?.dataset['question'];
  }

  get title(): string {
    return textOf(this.get('.title'));
  }

  /** All that can be read, in one line. */
  get text(): string {
    return textOf(this.get('.wegwijzer'));
  }

  /** What has the focus inside the element. Compare it with {@link hasFocus}: a failure cannot print an element. */
  get focused(): Element | null {
    return this.root.activeElement;
  }

  hasFocus(target: Element | undefined): boolean {
    return target !== undefined && this.focused === target;
  }

  has(selector: string): boolean {
    return this.find(selector) !== null;
  }

  /** The facts that are asked now, in the order of the screen. */
  get facts(): readonly string[] {
    return [...new Set(this.#inputs.map(({ name }) => name))];
  }

  inputs(fact: string): readonly HTMLInputElement[] {
    return this.#inputs.filter(({ name }) => name === fact);
  }

  /** The radio or the box with a value; `?` is "Ik weet het niet". */
  option(fact: string, value: Value): HTMLInputElement {
    return this.#input(fact, (input) => isOption(input) && input.value === String(value));
  }

  /** The field in which a fact is typed. */
  field(fact: string): HTMLInputElement {
    return this.#input(fact, (input) => !isOption(input));
  }

  /** What is filled in for a fact: the value of the option that is chosen, or what is typed; empty if nothing is. */
  filledIn(fact: string): string {
    const chosen = this.inputs(fact).find((input) => isOption(input) && input.checked);
    const typed = this.inputs(fact).find((input) => !isOption(input));
    return chosen?.value ?? typed?.value ?? '';
  }

  /** The text of what is wrong with a fact. */
  error(fact: string): string | undefined {
    const error = this.find(`[id="${fact}-error"]`);
    return error ? textOf(error) : undefined;
  }

  get errors(): readonly string[] {
    return this.all('.error').map(textOf);
  }

  /** A button by what it is called. */
  button(name: string): HTMLButtonElement {
    const buttons = [...this.root.querySelectorAll('button')];
    const button = buttons.find((candidate) => nameOf(candidate) === name);
    if (!button) throw new Error(`There is no button "${name}", but: ${buttons.map(nameOf).join(', ')}`);
    return button;
  }

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
    do await this.click(this.get('[part~="next"]'));
    while (form.isConnected && this.errors.length === 0);
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
    const hasBody = (card: Element): boolean => card.querySelector('.not-right') !== null;
    await until(() => this.all('article').every(hasBody), 'what is folded away is there');
  }

  /** Until it is told what would change each verdict: that comes in idle moments behind the result, last for what does not fit. */
  async untilWorkedOut(): Promise<void> {
    const isTold = (incentive: Element): boolean => incentive.querySelector('.levers') !== null;
    await until(() => this.all('.refused .incentive').every(isTold), 'what would change a verdict is told');
  }

  /** The verdict on each incentive, as the markup says it. */
  get verdicts(): Readonly<Record<string, string>> {
    const entries = this.all('[data-view="result"] [data-incentive]').map(({ dataset }): [string, string] => [
      dataset['incentive'] ?? '',
      dataset['verdict'] ?? '',
    ]);
    return Object.fromEntries(entries);
  }

  /** The ids of the referrals. */
  get referrals(): readonly string[] {
    return this.all('[data-view="result"] [data-referral]').map(({ dataset }) => dataset['referral'] ?? '');
  }

  /** Opens everything that is folded away, once nothing comes there any more: what is pressed then does not move. */
  async unfold(): Promise<void> {
    await this.untilWorkedOut();
    for (const fold of this.all('details')) fold.toggleAttribute('open', true);
  }

  incentive(id: string): HTMLElement {
    return this.get(`[data-incentive="${id}"]`);
  }

  /** The answers beside the question or the result, as label and value. */
  get answers(): Readonly<Record<string, string>> {
    return Object.fromEntries(
      this.all('[part~="answers"] dl > div').map((row) => [
        textOf(row.querySelector('dt')),
        textOf(row.querySelector('dd')),
      ]),
    );
  }
}

/** Whether it is chosen or ticked, and not typed in. */
const isOption = ({ type }: HTMLInputElement): boolean => type === 'radio' || type === 'checkbox';

type Settings = Readonly<Record<string, string | boolean>>;
type Properties = Partial<Pick<OpleidingsWegwijzer, 'answers' | 'course'>>;

/** Puts an element with these attributes on the page, the answers and the course set before it is there, and waits for its texts. */
export async function open(
  attributes: Settings = {},
  properties: Properties = {},
  tag = 'opleidings-wegwijzer',
): Promise<WegwijzerPage> {
  const element = document.createElement(tag);
  if (!(element instanceof WegwijzerElement)) throw new Error(`<${tag}> is no wegwijzer.`);
  for (const [name, value] of Object.entries({ on, ...attributes })) {
    if (typeof value === 'string') element.setAttribute(name, value);
    else element.toggleAttribute(name, value);
  }
  Object.assign(element, properties);
  await fixture(html`${element}`);
  const page = new WegwijzerPage(element);
  await page.untilThere();
  return page;
}

const fields = questionsOf(wegwijzer).flatMap((question) => question.fields);

/** The field that fills a fact; in a flow of its own it is only that. */
const fieldOf = (fact: string): Field => fields.find((field) => field.fact === fact) ?? { fact };

/** Statements that nobody ticked. */
const unticked: Person = Object.fromEntries(fields.filter(({ tick }) => tick).map(({ fact }) => [fact, 'nee']));

/** The answers of somebody to all that is asked before a question. */
export function answersBefore(question: string, person: Person): Person {
  const questions = questionsOf(wegwijzer);
  const at = questions.findIndex(({ id }) => id === question);
  const facts = new Set(questions.slice(0, at).flatMap(({ fields }) => fields.map(({ fact }) => fact)));
  return Object.fromEntries(Object.entries({ ...unticked, ...person }).filter(([fact]) => facts.has(fact)));
}

/** An element that stands at a question which this person gets. */
export async function openAt(
  question: string,
  person: Person = gent,
  attributes: Settings = {},
): Promise<WegwijzerPage> {
  const page = await open(attributes, { answers: answersBefore(question, person) });
  if (page.question !== question) throw new Error(`The person gets ${page.question ?? 'the result'}, not ${question}.`);
  return page;
}

/** An element that stands at its result. */
export async function openResult(person: Person = gent, attributes: Settings = {}): Promise<WegwijzerPage> {
  const page = await open(attributes, { answers: { ...unticked, ...person } });
  if (page.question !== undefined)
    throw new Error(`The person is still asked ${page.question}: ${page.facts.join(', ')}.`);
  await page.untilResult();
  return page;
}

/** Matches a text of the locale, whatever is filled in there. */
export const like = (text: string): RegExp =>
  new RegExp(
    text
      .split(/\{\{[\w-]+\}\}/)
      .map((part) => part.replace(/[.?()[\]*+^$|]/g, '\\$&'))
      .join('.+'),
  );

/** Collects what is said on the console until the test is over. */
export function listenToWarnings(): readonly string[] {
  const said: string[] = [];
  const { warn } = console;
  console.warn = (...parts: unknown[]) => said.push(parts.map(String).join(' '));
  restorers.push(() => {
    console.warn = warn;
  });
  return said;
}

const restorers: (() => void)[] = [];
afterEach(() => {
  for (const restore of restorers.splice(0)) restore();
});

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
