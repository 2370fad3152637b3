import { openDialog } from './dialog.js';
import { IdleClock, type Left, type Patience } from './idle.js';
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
  #shown: Left;

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
    else if (left !== undefined) this.#count(left, (this.#dialog ??= this.#ask()));
    else if (this.#dialog) this.#count(left, this.#dialog);
  };

  /** Somebody who is there is not counted down, and answers: what goes away under a finger lets it press what lies below. */
  #count(left: Left, dialog: HTMLDialogElement): void {
    if (left === this.#shown) return;
    this.#shown = left;
    const text = left === undefined ? '' : filled(this.#texts.countdown, 'seconds', String(left));
    dialog.querySelector('.count')?.replaceChildren(text);
    if (left === undefined || told.includes(left)) dialog.querySelector('[role="status"]')?.replaceChildren(text);
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
          node('button', { type: 'button' }, stay),
          button(wipe, this.#onGone, { class: 'quiet' }),
        ),
      ],
      () => {
        this.#dialog = undefined;
        this.#shown = undefined;
      },
    );
    // A press anywhere says that somebody is there, as its first button does.
    dialog.addEventListener('click', () => dialog.close());
    return dialog;
  }
}
