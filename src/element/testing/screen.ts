import type { Value } from '../../reasoning/vocabulary.js';
import type { WegwijzerElement } from '../wegwijzer-element.js';
import { nameOf, textOf } from './hand.js';

/** The wegwijzer as a person meets it: what is on the screen. */
export class Screen {
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
export const isOption = ({ type }: HTMLInputElement): boolean => type === 'radio' || type === 'checkbox';
