import { fixture, html } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import type { Facts, Value } from '../../reasoning/vocabulary.js';
import { OpleidingsBalie } from '../../balie.js';
import type { Content } from '../content.js';
import { toFormValue } from '../later/entry-view.js';
import { wordsOf } from '../words.js';
import { balie } from '../../../locales/nl/balie.js';
import { nl } from '../../../locales/nl/index.js';
import { clickOn, press, textOf, typeOver, until } from './hand.js';
import { on } from './persons.js';

type Field = HTMLInputElement | HTMLSelectElement;

/** The desk as a counsellor meets it. */
export class DeskPage {
  readonly element: OpleidingsBalie;

  constructor(element: OpleidingsBalie) {
    this.element = element;
  }

  get root(): ShadowRoot {
    return this.element.renderRoot as ShadowRoot;
  }

  readonly all = (selector: string): readonly HTMLElement[] => [...this.root.querySelectorAll<HTMLElement>(selector)];

  get(selector: string): HTMLElement {
    const found = this.root.querySelector<HTMLElement>(selector);
    if (!found) throw new Error(`There is no ${selector} on the desk, but: ${this.text.slice(0, 200)}`);
    return found;
  }

  has(selector: string): boolean {
    return this.root.querySelector(selector) !== null;
  }

  get text(): string {
    return textOf(this.root);
  }

  /** The fact in whose field the focus is; what else has it, by its name. */
  get focused(): string | undefined {
    const { activeElement } = this.root;
    return activeElement?.closest<HTMLElement>('[data-fact]')?.dataset['fact'] ?? textOf(activeElement);
  }

  /** Whether something is in the window as a whole, and nothing lies over it. */
  isInSight(target: HTMLElement): boolean {
    const { top, bottom, left, width } = target.getBoundingClientRect();
    return [top + 4, bottom - 4].every((y) => {
      const hit = this.root.elementFromPoint(left + Math.min(width / 2, 40), y);
      return hit !== null && target.contains(hit);
    });
  }

  fact(fact: string): HTMLElement {
    return this.get(`[data-fact="${fact}"]`);
  }

  /** The facts that wait for an answer, in the order of the page. */
  get needed(): readonly string[] {
    return this.all('[data-needed]').map(({ dataset }) => dataset['fact'] ?? '');
  }

  field(fact: string): Field {
    const found = this.fact(fact).querySelector<Field>('select, input:not([type="checkbox"])');
    if (!found) throw new Error(`There is no field for ${fact}.`);
    return found;
  }

  /** What stands in a field: the value that is chosen, or what is typed. */
  filledIn(fact: string): string {
    const chosen = this.fact(fact).querySelector<HTMLInputElement>('input:checked');
    const field = this.field(fact);
    return chosen?.value ?? (field.matches('[type="radio"]') ? '' : field.value);
  }

  /** The verdicts by incentive. */
  get verdicts(): Readonly<Record<string, string | undefined>> {
    return Object.fromEntries(
      this.all('.verdicts [data-incentive]').map(({ dataset }) => [dataset['incentive'] ?? '', dataset['verdict']]),
    );
  }

  row(incentive: string): HTMLElement {
    return this.get(`.verdicts [data-incentive="${incentive}"]`);
  }

  /** Presses on an incentive, in a list that is folded where there is little room. */
  async open(incentive: string): Promise<void> {
    await this.click(this.get('.counts'));
    const summary = this.row(incentive).querySelector('summary');
    if (summary) await this.click(summary);
  }

  button(name: string): HTMLButtonElement {
    const found = [...this.root.querySelectorAll('button')].find((one) => textOf(one) === name);
    if (!found) throw new Error(`There is no button "${name}".`);
    return found;
  }

  async click(target: HTMLElement): Promise<void> {
    await clickOn(this.root, target);
    await this.element.updateComplete;
  }

  async press(...keys: readonly string[]): Promise<void> {
    for (const key of keys) {
      await press(key);
      await this.element.updateComplete;
    }
  }

  /** Types in a field in the place of what stands there. */
  async type(fact: string, text: string): Promise<void> {
    const field = this.field(fact);
    if (!(field instanceof HTMLInputElement)) throw new Error(`${fact} is not typed.`);
    field.focus();
    await typeOver(field, text);
    await this.element.updateComplete;
  }

  /** Answers by script what somebody would by hand: all at once. */
  async enter(facts: Facts): Promise<void> {
    for (const [fact, value] of Object.entries(facts)) this.#put(fact, value ?? null);
    await this.element.updateComplete;
  }

  #put(fact: string, value: Value | null): void {
    const text = toFormValue(wordsOf(nl), value);
    const option = this.fact(fact).querySelector<HTMLInputElement>(`[type="radio"][value="${text}"]`);
    const field = option ?? this.field(fact);
    if (option) option.checked = true;
    else field.value = text;
    for (const type of ['input', 'change']) field.dispatchEvent(new Event(type, { bubbles: true }));
  }

  /** Types in the field for links and codes as a scanner does: its last key is Enter. */
  async scan(text: string): Promise<void> {
    const field = this.get('#code') as HTMLInputElement;
    field.focus();
    field.value = text;
    await sendKeys({ press: 'Enter' });
  }

  /** What is told of a link or a code. */
  get entered(): string {
    return this.all('[data-entered], .tools .error').map(textOf).join();
  }

  /** Begins a second situation. */
  async compare(event = ''): Promise<void> {
    const select = this.get('.tools form select') as HTMLSelectElement;
    select.value = event;
    await this.click(this.button(balie.compare));
  }

  /** The text for a file, as it is put on the clipboard. */
  async dossier(): Promise<string> {
    const { clipboard } = navigator;
    const copied: string[] = [];
    Object.defineProperty(navigator, 'clipboard', {
      configurable: true,
      value: { writeText: (text: string) => Promise.resolve(copied.push(text)) },
    });
    try {
      await this.click(this.get('[data-dossier]'));
      await until(() => copied.length > 0, 'it is copied');
    } finally {
      Object.defineProperty(navigator, 'clipboard', { configurable: true, value: clipboard });
    }
    return copied.join();
  }

  /** What is told to who hears the page. */
  get told(): string {
    return textOf(this.get('.bar [role="status"]'));
  }

  async nextClient(): Promise<void> {
    await this.click(this.get('[part="next-client"]'));
  }
}

/** Opens a desk, and waits until it stands. */
export const openDesk = async (settings: Partial<OpleidingsBalie> = {}): Promise<DeskPage> =>
  stand(await fixture<OpleidingsBalie>(html`<opleidings-balie on=${on}>Even geduld.</opleidings-balie>`), settings);

/** Opens a desk with another content than that of the product. */
export async function openDeskWith(content: Content, settings: Partial<OpleidingsBalie> = {}): Promise<DeskPage> {
  class Desk extends OpleidingsBalie {
    static override readonly content = content;
  }
  customElements.define(`desk-${(others += 1)}`, Desk);
  const element = new Desk();
  const place = await fixture(html`<div></div>`);
  place.append(element);
  return stand(element, { on, ...settings });
}

let others = 0;

async function stand(element: OpleidingsBalie, settings: Partial<OpleidingsBalie>): Promise<DeskPage> {
  Object.assign(element, settings);
  await until(() => element.renderRoot.querySelector('.desk'), 'the desk stands');
  return new DeskPage(element);
}
