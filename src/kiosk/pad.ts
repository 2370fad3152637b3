import { button, node } from './node.js';
import type { KioskTexts } from './texts.js';

/** How far from today a day can be that is asked for, in years. */
const [yearsBack, yearsAhead] = [60, 4];
/** How many of a list fit on the screen. */
const mostListed = 60;

/** What a person may fill in without a keyboard. */
type Entry = 'number' | 'date' | 'list';

/** What is picked from, by its field and the name of that: the field itself may not show it, over what stands here. */
const lists = new WeakMap<HTMLInputElement, { readonly name: string; readonly texts: readonly string[] }>();

function listOf(input: HTMLInputElement): readonly string[] | undefined {
  const { name, list } = input;
  if (list) {
    lists.set(input, { name, texts: [...list.options].map(({ value }) => value) });
    input.removeAttribute('list');
    input.setAttribute('data-listed', '');
  }
  const known = lists.get(input);
  return known?.name === name ? known.texts : undefined;
}

function entryOf(input: HTMLInputElement): Entry | undefined {
  const { type, form } = input;
  if (!form || !['text', 'date'].includes(type)) return undefined;
  return type === 'date' ? 'date' : listOf(input) ? 'list' : 'number';
}

/** What stands in the place of a keyboard, below the field that has the focus. */
export class Pad {
  readonly element: HTMLElement;
  readonly #texts: KioskTexts;
  readonly #locale: string;
  /** What is written between whole and decimals. */
  readonly #decimal: string;
  #input: HTMLInputElement | undefined;

  constructor(texts: KioskTexts, locale: string) {
    this.#texts = texts;
    this.#locale = locale;
    this.#decimal =
      new Intl.NumberFormat(locale).formatToParts(1.5).find(({ type }) => type === 'decimal')?.value ?? ',';
    this.element = node('div', { class: 'pad', hidden: true });
    // The field keeps the focus, or its group would close it; a select needs the focus itself.
    this.element.addEventListener('pointerdown', (event) => {
      if (!(event.target instanceof HTMLSelectElement)) event.preventDefault();
    });
  }

  /** Follows the focus; a field stands inside the element. */
  readonly onFocus = (event: Event): void => {
    const [target] = event.composedPath();
    if (target instanceof Node && this.element.contains(target)) return;
    const entry = target instanceof HTMLInputElement ? entryOf(target) : undefined;
    if (!(target instanceof HTMLInputElement) || !entry) this.close();
    else if (target !== this.#input) this.#open(target, entry);
  };

  close(): void {
    this.#input = undefined;
    this.element.hidden = true;
    this.element.replaceChildren();
  }

  /** A step of the person can take the field away, and its focus with it. */
  closeIfGone(): void {
    if (this.#input && !this.#input.isConnected) this.close();
  }

  #open(input: HTMLInputElement, entry: Entry): void {
    this.#input = input;
    input.inputMode = 'none';
    const keys = entry === 'date' ? this.#dateKeys(input) : this.#digitKeys(input, entry === 'number');
    this.element.replaceChildren(keys, ...(entry === 'list' ? [this.#list(input)] : []), this.#done(input));
    this.element.className = `pad for-${entry}`;
    this.element.hidden = false;
    input.scrollIntoView({ block: 'start' });
  }

  #done(input: HTMLInputElement): HTMLElement {
    return button(
      this.#texts.done,
      () => {
        this.close();
        input.blur();
        input.form?.querySelector<HTMLElement>('[part~="next"]')?.focus();
      },
      { class: 'done' },
    );
  }

  #digitKeys(input: HTMLInputElement, isNumber: boolean): HTMLElement {
    const type = (key: string): HTMLElement => button(key, () => fill(input, input.value + key), { 'data-key': key });
    const erase = button(
      '⌫',
      // What was picked goes as a whole.
      () => fill(input, listOf(input)?.includes(input.value) ? '' : input.value.slice(0, -1)),
      { 'aria-label': this.#texts.erase },
    );
    return node(
      'div',
      { class: 'digits', role: 'group', 'aria-label': this.#texts.digits, dir: 'ltr' },
      ...Array.from('123456789', type),
      type(isNumber ? this.#decimal : '.'),
      type('0'),
      erase,
    );
  }

  #list(input: HTMLInputElement): HTMLElement {
    const items = node('ul', { 'aria-label': this.#texts.list });
    const all = listOf(input) ?? [];
    const show = (): void => {
      const typed = input.value.trim().toLowerCase();
      // Who has picked one may want another.
      const fitting = all.includes(input.value) ? all : all.filter((text) => text.toLowerCase().includes(typed));
      items.replaceChildren(
        ...fitting.slice(0, mostListed).map((text) =>
          node(
            'li',
            {},
            button(text, () => fill(input, text)),
          ),
        ),
        ...(fitting.length === 0 ? [node('li', {}, this.#texts.listNone)] : []),
      );
    };
    input.addEventListener('input', show);
    show();
    return items;
  }

  #dateKeys(input: HTMLInputElement): HTMLElement {
    const { day, month, year } = this.#texts;
    const thisYear = new Date().getFullYear();
    const range = (from: number, to: number): readonly number[] =>
      Array.from({ length: to - from + 1 }, (_, at) => from + at);
    const monthName = new Intl.DateTimeFormat(this.#locale, { month: 'long', timeZone: 'UTC' });
    const [givenYear, givenMonth, givenDay] = input.value.split('-').map(Number);
    const select = (values: readonly (readonly [value: number, text: string])[], given = 0): HTMLSelectElement =>
      node(
        'select',
        { autocomplete: 'off' },
        node('option', { value: '' }, '–'),
        ...values.map(([value, text]) => node('option', { value: String(value), selected: value === given }, text)),
      );
    const plain = (value: number): readonly [number, string] => [value, String(value)];
    const days = select(range(1, 31).map(plain), givenDay);
    const months = select(
      range(1, 12).map((value) => [value, monthName.format(Date.UTC(2000, value - 1))]),
      givenMonth,
    );
    const years = select([...range(thisYear - yearsBack, thisYear + yearsAhead)].reverse().map(plain), givenYear);
    const two = (text: string): string => text.padStart(2, '0');
    const keys = node(
      'div',
      { class: 'days' },
      ...(
        [
          [day, days],
          [month, months],
          [year, years],
        ] as const
      ).map(([name, part]) => node('label', {}, node('span', {}, name), part)),
    );
    keys.addEventListener('change', () => {
      const parts = [years.value, two(months.value), two(days.value)];
      // The browser empties the field where there is no such day.
      fill(input, parts.every((part) => Number(part) > 0) ? parts.join('-') : '');
    });
    return keys;
  }
}

/** Fills a field in as its person would. */
function fill(input: HTMLInputElement, value: string): void {
  input.value = value;
  for (const type of ['input', 'change']) input.dispatchEvent(new Event(type, { bubbles: true, composed: true }));
}
