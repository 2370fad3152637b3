import type { LitElement } from 'lit';
import { questionAbout, type Flow } from '../../journey/flow.js';
import type { Found } from './situation.js';

/** Who types the number of a value and an Enter behind it, as in any other list, does so within so many milliseconds. */
const quickest = 600;

/** What fits, what a client brings, what it is compared with, or what the client takes along. */
export type Part = 'verdicts' | 'code' | 'compare' | 'client';

const doors = {
  code: '#code',
  compare: '.tools :is([name="event"], [name="side"]:checked)',
  client: '.for-client button',
} as const;

/** Where the focus goes at a desk: to what is needed next, and to nothing that is not there any more. */
export class Focus {
  readonly #host: LitElement;
  readonly #flow: Flow;
  /** What was walked past in this round, and still waits for an answer. */
  readonly #passed = new Set<string>();
  #ledAt = -Infinity;

  constructor(host: LitElement, flow: Flow) {
    this.#host = host;
    this.#flow = flow;
  }

  /** A key was pressed. @param hasChosen whether it is one that chose something, and led on by that */
  led(hasChosen: boolean): void {
    this.#ledAt = hasChosen ? performance.now() : -Infinity;
  }

  /** Whether an Enter that comes now is still meant for the field from which such a key led on. */
  get wasJustLed(): boolean {
    return performance.now() - this.#ledAt < quickest;
  }

  /**
   * To the first field behind this one that still waits for an answer, and from the last to the first of all. What is walked past is not
   * asked again in the same round; once all of it is, the round ends at the verdicts.
   *
   * @param from the field from which it goes on; without it a new round begins
   */
  async goOn({ questions }: Found, from?: string): Promise<void> {
    const all = questions.flatMap(({ question }) => question.fields.map(({ fact }) => fact));
    const open = questions.flatMap((one) => one.open.map(({ fact }) => fact));
    if (from === undefined) this.#passed.clear();
    else if (open.includes(from)) for (const fact of this.#beside(from)) this.#passed.add(fact);
    const ahead = open.filter((fact) => !this.#passed.has(fact));
    const at = from === undefined ? -1 : all.indexOf(from);
    const next = ahead.find((fact) => all.indexOf(fact) > at) ?? ahead[0];
    if (next === undefined) this.#onVerdicts();
    else await this.on(next);
  }

  /** Who walks past one statement walks past those beside it. */
  #beside(fact: string): readonly string[] {
    const ticks = questionAbout(this.#flow, fact)?.fields.flatMap((field) => (field.tick ? field.fact : [])) ?? [];
    return ticks.includes(fact) ? ticks : [fact];
  }

  /** To a part of the page that stands a whole form away. */
  to(part: Part): void {
    if (part === 'verdicts') this.#onVerdicts();
    else this.#host.renderRoot.querySelector<HTMLElement>(doors[part])?.focus();
  }

  #onVerdicts(): void {
    this.#passed.clear();
    const verdicts = this.#host.renderRoot.querySelector<HTMLDetailsElement>('.verdicts');
    if (verdicts) verdicts.open = true;
    verdicts?.querySelector('summary')?.focus();
  }

  /** To the field of a fact; to a statement by the button for all that stand beside it. */
  async on(fact: string): Promise<void> {
    await this.#host.updateComplete;
    const place = this.#host.renderRoot.querySelector(`[data-fact="${fact}"]`);
    const question = questionAbout(this.#flow, fact);
    const isTick = question?.fields.some((field) => field.fact === fact && field.tick);
    const none = isTick ? this.#host.renderRoot.querySelector<HTMLElement>(`[data-none="${question?.id}"]`) : null;
    const field =
      none ?? place?.querySelector<HTMLElement>('input:checked, select') ?? place?.querySelector<HTMLElement>('input');
    field?.focus();
  }

  /** A field that is taken off the page with the focus in it would still tell what was typed, and to whoever comes next. */
  leave(within = '*'): void {
    const { activeElement } = this.#host.renderRoot as ShadowRoot;
    if (activeElement instanceof HTMLElement && activeElement.closest(within)) activeElement.blur();
  }
}
