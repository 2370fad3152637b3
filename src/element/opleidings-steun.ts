import { css, html, LitElement, type TemplateResult } from 'lit';
import type { Course } from '../journey/course.js';
import { VERSION } from '../version.js';
import { warn } from '../warn.js';
import { frame } from './frame-styles.js';
import { importAnew } from './import-anew.js';
import { fetchResult } from './late-parts.js';
import type { Balances } from './result/balances.js';
import { flag, level, text, toLanguage } from './settings.js';
import type { Steun } from './steun/index.js';
import { Words } from './words.js';

/**
 * Stands beside a course: shows at a glance which training incentives that course can open and for whom, and opens the
 * wegwijzer with the course known. Nothing is fetched or worked out before the element comes near the screen, so that a page
 * can list many courses.
 *
 * @summary The incentives that a course can open, and for whom.
 * @slot - Shown while there is no script, no course or no network; the element replaces it.
 *
 * @fires {WegwijzerQuestionEvent} wegwijzer-question - The person came to a question.
 * @fires {WegwijzerAnswerEvent} wegwijzer-answer - The person answered a question.
 * @fires {WegwijzerResultEvent} wegwijzer-result - The person came to the result.
 * @fires {WegwijzerReferralEvent} wegwijzer-referral - The person follows a link or a phone number.
 * @fires {WegwijzerResetEvent} wegwijzer-reset - The person began again.
 *
 * @csspart offers - The list of incentives.
 * @csspart offer - One incentive.
 * @csspart open - The button that opens the wegwijzer.
 * @csspart close - The button that closes the dialog with the wegwijzer.
 * @csspart dialog - The dialog with the wegwijzer.
 *
 * @cssprop [--wegwijzer-steun-room=16em] - Height that is kept free until it is known what stands here; a page that lists compact ones sets less.
 * @cssprop --wegwijzer-accent
 * @cssprop --wegwijzer-on-accent
 * @cssprop --wegwijzer-text
 * @cssprop --wegwijzer-quiet
 * @cssprop --wegwijzer-surface
 * @cssprop --wegwijzer-tint
 * @cssprop --wegwijzer-line
 * @cssprop --wegwijzer-edge
 * @cssprop --wegwijzer-error
 * @cssprop --wegwijzer-caution
 * @cssprop --wegwijzer-caution-tint
 * @cssprop --wegwijzer-yes
 * @cssprop --wegwijzer-yes-tint
 * @cssprop --wegwijzer-radius
 */
export class OpleidingsSteun extends LitElement {
  /** Version of this copy of the element. */
  static readonly version: string = VERSION;

  static override readonly styles = [
    frame,
    css`
      .room {
        display: block;
        min-height: var(--wegwijzer-steun-room, 16em);
      }
    `,
  ];

  static override readonly properties = {
    lang: { converter: text(''), reflect: true },
    headingLevel: { converter: level, attribute: 'heading-level' },
    on: { converter: text('') },
    opensIn: { converter: text('place'), attribute: 'opens-in' },
    compact: { converter: flag },
    shareAnswers: { converter: flag, attribute: 'share-answers' },
    course: { attribute: false },
    balances: { attribute: false },
  };

  /** Language of the texts; Dutch when it is not available. */
  declare lang: string;

  /** Level of the heading, 1 to 6. */
  declare headingLevel: number;

  /** Day of the assessment, `YYYY-MM-DD`; today in Flanders if left out. */
  declare on: string;

  /** Where the button opens the wegwijzer: `place` is right below, `dialog` is above the page. */
  declare opensIn: 'place' | 'dialog';

  /** Folds all of it behind one line without a heading, for a list of courses. */
  declare compact: boolean;

  /** Puts the answers in the events; `share-answers="false"` does not. */
  declare shareAnswers: boolean;

  /** The training, as in `<opleidings-wegwijzer>`. */
  declare course: Course | undefined;

  /** What the person has left of incentives, as in `<opleidings-wegwijzer>`. */
  declare balances: Balances | undefined;

  #steun: Steun | undefined;
  #hasFailed = false;

  constructor() {
    super();
    this.lang = '';
    this.headingLevel = 2;
    this.on = '';
    this.opensIn = 'place';
    this.compact = false;
    this.shareAnswers = false;
    this.#seen.observe(this);
  }

  protected override render(): TemplateResult {
    if (this.#steun) return this.#steun.render();
    if (!this.#hasFailed) return html`<slot class="room"></slot>`;
    const words = new Words(toLanguage(this.lang));
    return html`<slot>${words.ui('steunFailed')}</slot>
      <button type="button" @click=${this.#fetch}>${words.ui('retry')}</button>`;
  }

  readonly #onSeen: IntersectionObserverCallback = (entries) => {
    if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
    this.#seen.disconnect();
    void this.#fetch();
  };

  /** A little before it is there, so that what follows does not jump. */
  readonly #seen = new IntersectionObserver(this.#onSeen, { rootMargin: '25%' });

  readonly #fetch = async (): Promise<void> => {
    try {
      const [{ Steun }, result] = await Promise.all([importAnew(() => import('./steun/index.js')), fetchResult()]);
      this.#steun ??= new Steun(this, result);
    } catch (error) {
      this.#hasFailed = true;
      warn(`this could not be fetched: ${String(error)}`);
    }
    this.requestUpdate();
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'opleidings-steun': OpleidingsSteun;
  }
}
