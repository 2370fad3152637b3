import { html, type PropertyDeclarations, type PropertyValues, type TemplateResult } from 'lit';
import { warn } from '../../warn.js';
import { frame } from '../frame-styles.js';
import { importAnew } from '../import-anew.js';
import { LateParts } from '../late-parts.js';
import { question } from '../question-styles.js';
import { refuse, text } from '../settings.js';
import { asksForLanguage, contentOf, Shell, UsedSettings } from '../shell.js';
import { Spoken } from '../spoken.js';
import { Words } from '../words.js';
import { Desk } from './desk.js';
import { styles } from './styles.js';

/** Such a window has no room for two columns. */
const narrow = '(max-width: 56em)';

/**
 * A page for a counsellor beside a client: all questions at once, in any order, and beside them how every incentive stands. It is
 * another view on the same journey and the same rules. Nothing is kept, and the button for the next client wipes all.
 *
 * @slot - Shown until everything is there; the element replaces it.
 *
 * @fires {WegwijzerOpenEvent} wegwijzer-open - Something is opened, printed, or taken along.
 * @fires {WegwijzerReferralEvent} wegwijzer-referral - A link or a phone number is followed.
 * @fires {WegwijzerResetEvent} wegwijzer-reset - The next client begins.
 *
 * @csspart next-client - The button that wipes all for the next client.
 * @csspart take-home - The button for what can be taken along.
 *
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
export abstract class DeskElement extends Shell {
  static override readonly styles = [frame, question, styles];

  static override readonly properties: PropertyDeclarations = {
    takeHome: { converter: text('paper phone letter'), attribute: 'take-home' },
    home: { converter: text('') },
    feedback: { converter: text('') },
  };

  /**
   * The words of the desk itself, in the language of the content.
   *
   * @internal
   */
  static readonly texts: () => Promise<{ readonly balie: object }>;

  /** What of the result can be taken along: any of `paper phone letter`, or `none`. */
  declare takeHome: string;

  /** The address of the wegwijzer for citizens, to which the code for a client's phone leads. */
  declare home: string;

  /** Where the page wants to hear that something is not right, as in `<opleidings-wegwijzer>`. */
  declare feedback: string;

  readonly #used = new UsedSettings(this);
  readonly #spoken: Spoken;
  readonly #late: LateParts;
  readonly #narrow = 'matchMedia' in window ? matchMedia(narrow) : undefined;
  #desk: Desk | undefined;
  #isComing = false;
  #isPrinting = false;
  #hasFailed = false;

  constructor() {
    super();
    this.takeHome = 'paper phone letter';
    this.home = '';
    this.feedback = '';
    this.#spoken = new Spoken(this);
    this.#late = new LateParts(this, contentOf(this), this.#spoken);
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    const { source } = contentOf(this).languages;
    // A counsellor reads one language, of whatever country; the client's stands beside it.
    const { lang }: { lang: unknown } = this;
    if (lang !== '' && !(typeof lang === 'string' && new RegExp(`^${source.id}(-[a-z]{2})?$`, 'i').test(lang)))
      this.lang = refuse('lang', this.lang, '', source.id);
    if (asksForLanguage(changed)) this.#spoken.ask();
  }

  protected override render(): TemplateResult {
    const { words } = this.#spoken;
    const { questions, result } = this.#late;
    if (this.#desk && questions && result)
      return this.#desk.render({
        ...this.#spoken.telling,
        retryClient: this.#spoken.hasFailed ? this.#spoken.ask : undefined,
        sources: this.#late.sources,
        questions,
        ...result,
        headingLevel: this.#used.headingLevel,
        balances: this.balances,
        isPrinting: this.#isPrinting,
        isNarrow: this.#narrow?.matches ?? false,
      });
    if (!this.#hasFailed && !this.#late.hasFailed) return html`<slot></slot>`;
    return html`<slot></slot>
      <p role="alert">${words.ui('loadFailed')}</p>
      <button type="button" @click=${this.#retry}>${words.ui('retry')}</button>`;
  }

  protected override updated(): void {
    if (!this.#desk && !this.#hasFailed && this.#late.questions && this.#late.result) void this.#fetch();
    this.#desk?.told();
  }

  override connectedCallback(): void {
    // Before what opens all folds for paper: what is in them has to be there.
    addEventListener('beforeprint', this.#print);
    addEventListener('afterprint', this.#print);
    this.#narrow?.addEventListener('change', this.#paint);
    super.connectedCallback();
    // What it was about to tell when it was taken from its place.
    this.requestUpdate();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    removeEventListener('beforeprint', this.#print);
    removeEventListener('afterprint', this.#print);
    this.#narrow?.removeEventListener('change', this.#paint);
    this.#desk?.silence();
  }

  readonly #paint = (): void => {
    this.requestUpdate();
  };

  readonly #print = ({ type }: Event): void => {
    this.#isPrinting = type === 'beforeprint';
    this.requestUpdate();
  };

  async #fetch(): Promise<void> {
    if (this.#isComing) return;
    this.#isComing = true;
    const content = contentOf(this);
    const { questions, result } = this.#late;
    try {
      if (!questions || !result) return;
      const [repairs, { balie }, { Tongues, languages }] = await Promise.all([
        result.views.fetchRepairs(),
        importAnew((this.constructor as typeof DeskElement).texts),
        importAnew(content.translations),
        ...(['choice', 'home', 'more'] as const).map((part) => this.#spoken.fetch(part)),
      ]);
      Tongues.tell(content.languages, languages);
      const { id, locale, direction, numbers } = content.languages.source;
      const desk = new Words({ id, locale, direction, numbers, begin: { balie } });
      this.#desk ??= new Desk(this, this.#used, { ...result, questions, content, desk, repairs, languages });
    } catch (error) {
      this.#hasFailed = true;
      warn(`the desk could not be fetched: ${String(error)}`);
    } finally {
      this.#isComing = false;
    }
    this.requestUpdate();
  }

  readonly #retry = (): void => {
    this.#hasFailed = false;
    if (this.#late.hasFailed) this.#late.retry();
    this.requestUpdate();
  };
}
