import { openDialog } from './dialog.js';
import { IdleClock, type Patience } from './idle.js';
import { button, filled, node } from './node.js';
import type { KioskTexts } from './texts.js';

/** How often the clock is looked at, in milliseconds. */
const lookEvery = 250;
/** At these seconds a screen reader tells how many are left. */
const told = [30, 20, 10];
const touches = ['pointerdown', 'keydown', 'wheel', 'input'];

/** Wipes when nobody touches the screen any more, and asks before that. */
export class StillThere {
  readonly #clock: IdleClock;
  readonly #texts: KioskTexts;
  readonly #onGone: () => void;
  #dialog: HTMLDialogElement | undefined;
  #shown = -1;

  constructor(patience: Patience, texts: KioskTexts, onGone: () => void) {
    this.#clock = new IdleClock(patience, () => ({ wall: Date.now(), steady: performance.now() }));
    this.#texts = texts;
    this.#onGone = onGone;
    for (const type of touches) addEventListener(type, this.#touch, { capture: true, passive: true });
    setInterval(this.#look, lookEvery);
    document.addEventListener('visibilitychange', this.#look);
  }

  /** What came while nobody was there is too late: a device that wakes is touched before its clock is looked at. */
  readonly #touch = (): void => {
    if (this.#clock.left === 0) this.#onGone();
    else this.#clock.touch();
  };

  readonly #look = (): void => {
    const { left } = this.#clock;
    if (left === 0) this.#onGone();
    else if (left === undefined) this.#dialog?.close();
    else this.#count(left);
  };

  #count(left: number): void {
    this.#dialog ??= this.#ask();
    if (left === this.#shown) return;
    this.#shown = left;
    const text = filled(this.#texts.countdown, 'seconds', String(left));
    this.#dialog.querySelector('.count')?.replaceChildren(text);
    if (told.includes(left)) this.#dialog.querySelector('[role="status"]')?.replaceChildren(text);
  }

  #ask(): HTMLDialogElement {
    const { still, stay, wipe } = this.#texts;
    const dialog = openDialog(
      still,
      [
        node('p', { class: 'count', 'aria-hidden': 'true' }),
        node('p', { class: 'visually-hidden', role: 'status' }),
        node(
          'p',
          { class: 'buttons' },
          button(stay, () => dialog.close()),
          button(wipe, this.#onGone, { class: 'quiet' }),
        ),
      ],
      () => {
        this.#dialog = undefined;
        this.#shown = -1;
      },
    );
    return dialog;
  }
}
