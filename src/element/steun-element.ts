import { css, html, type PropertyDeclarations, type PropertyValues, type TemplateResult } from 'lit';
import { warn } from '../warn.js';
import { frame } from './frame-styles.js';
import { importAnew } from './import-anew.js';
import { fetchResult } from './late-parts.js';
import { onceSeen } from './seen.js';
import { flag, oneOf, text } from './settings.js';
import { asksForLanguage, contentOf, Shell, UsedSettings, whenChanged } from './shell.js';
import { Spoken } from './spoken.js';
import type { Steun } from './steun/index.js';

/**
 * Stands beside a course: tells what it can open and for whom, and opens the wegwijzer with the course known. Nothing is fetched or
 * worked out before it comes near the screen.
 *
 * @slot - Shown while there is no script, no course or no network; the element replaces it.
 *
 * @fires {WegwijzerFirstQuestionEvent} wegwijzer-first-question - The first question is seen, before anything was answered: once for each element.
 * @fires {WegwijzerQuestionEvent} wegwijzer-question - The person came to a question.
 * @fires {WegwijzerAnswerEvent} wegwijzer-answer - The person answered a question.
 * @fires {WegwijzerResultEvent} wegwijzer-result - The person came to the result.
 * @fires {WegwijzerOpenEvent} wegwijzer-open - The person opens something, prints it, or takes it along.
 * @fires {WegwijzerReferralEvent} wegwijzer-referral - The person follows a link or a phone number.
 * @fires {WegwijzerResetEvent} wegwijzer-reset - The person began again.
 * @fires {WegwijzerLanguageEvent} wegwijzer-language - The person chose a language.
 *
 * @csspart worth - What the course is worth, in one line; when it is compact, that stands in the line that opens.
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
export abstract class SteunElement extends Shell {
  static override readonly styles = [
    frame,
    css`
      .room {
        display: block;
        min-height: var(--wegwijzer-steun-room, 16em);
      }
    `,
  ];

  static override readonly properties: PropertyDeclarations = {
    opensIn: { converter: text('place'), attribute: 'opens-in' },
    compact: { converter: flag },
  };

  /** Where the button opens the wegwijzer: `place` is right below, `dialog` is above the page. */
  declare opensIn: 'place' | 'dialog';

  /** Folds all of it behind one line without a heading, for a list of courses. */
  declare compact: boolean;

  readonly #used = new UsedSettings(this);
  readonly #spoken: Spoken;
  #steun: Steun | undefined;
  #hasFailed = false;

  constructor() {
    super();
    this.opensIn = 'place';
    this.compact = false;
    this.#spoken = new Spoken(this);
    // A little before it is there, so that what follows does not jump.
    onceSeen(this, '25%', () => void this.#fetch());
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if ((this.#steun || this.#hasFailed) && asksForLanguage(changed)) this.#spoken.ask();
  }

  protected override render(): TemplateResult {
    const { words } = this.#spoken;
    if (this.#steun) return this.#renderCourse(this.#steun, this.course);
    if (!this.#hasFailed) return html`<slot class="room"></slot>`;
    return html`<slot>${words.ui('steunFailed')}</slot>
      <button type="button" @click=${this.#fetch}>${words.ui('retry')}</button>`;
  }

  /** @param course anything that a page without types set */
  #renderCourse(steun: Steun, course: unknown): TemplateResult {
    if (course === undefined || course === null) return html`<slot></slot>`;
    const { lang, languages, beside, on, balances, contacts, callToAction, shareAnswers } = this;
    const { courseFacts: facts } = this.#used;
    const { title } = course as { readonly title?: unknown };
    // Of a training without a single field, no more is known than of all of them.
    const isKnown = Object.keys(facts).length > Object.keys(contentOf(this).course.presumes).length;
    return steun.render({
      words: this.#spoken.words,
      show: this.#spoken.show,
      choice: this.#spoken.choice,
      headingLevel: this.#used.headingLevel,
      isCompact: this.compact,
      isDialog: this.#opensIn(this.opensIn) === 'dialog',
      title: typeof title === 'string' ? title : undefined,
      known: isKnown ? { facts, on: this.#used.day } : undefined,
      handedOn: {
        lang: lang || languages ? this.#spoken.words.language.id : '',
        languages,
        beside,
        on,
        course,
        balances,
        contacts,
        callToAction,
        shareAnswers,
      },
    });
  }

  readonly #opensIn = whenChanged(oneOf('opens-in', 'place', 'dialog'));

  readonly #fetch = async (): Promise<void> => {
    const content = contentOf(this);
    this.#spoken.ask();
    try {
      const [{ Steun }, views, { completeRulebook: rulebook }, { offering }] = await Promise.all([
        importAnew(() => import('./steun/index.js')),
        fetchResult(),
        importAnew(content.rulebook),
        importAnew(content.offering),
        this.#spoken.fetch('result'),
        this.#spoken.fetch('course'),
      ]);
      this.#steun ??= new Steun(this, content, { ...views, rulebook, offering });
    } catch (error) {
      this.#hasFailed = true;
      warn(`this could not be fetched: ${String(error)}`);
    }
    this.requestUpdate();
  };
}
