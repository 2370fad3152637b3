import { html, type PropertyDeclarations, type PropertyValues, type TemplateResult } from 'lit';
import type { Flow } from '../journey/flow.js';
import type { Standing } from '../journey/fold.js';
import type { JourneyEvent } from '../journey/moves.js';
import type { Assessment } from '../reasoning/assessment.js';
import { requireFacts, type Facts, type Value } from '../reasoning/vocabulary.js';
import { today } from '../today.js';
import { codeReader } from './code.js';
import { takeOver } from './early-question.js';
import { frame as frameStyles } from './frame-styles.js';
import { isSame } from './keeper.js';
import { KeptJourney } from './kept-journey.js';
import { LateParts } from './late-parts.js';
import { question as questionStyles } from './question-styles.js';
import { isFirst, screenView, type ScreenView } from './screen-view.js';
import { onceSeen } from './seen.js';
import { refuse, text, toAnswers, toDay, toLink, toMemory, toMode, type Mode } from './settings.js';
import { asksForLanguage, contentOf, Shell, UsedSettings, whenChanged } from './shell.js';
import { Spoken } from './spoken.js';
import { Steps } from './steps.js';

/**
 * Asks a few plain questions, and ends with what fits and why. What it asks and tells is the {@link Content} that a product hands
 * it; the answers are the only state, and outlive every move in the page. It answers at once, whatever is still being fetched.
 *
 * @slot - Shown while there is no script; the element replaces it.
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
 * @csspart step - How far the person is, and in which chapter.
 * @csspart question - The form of a question.
 * @csspart next - The button to the next question.
 * @csspart back - The button to the question before.
 * @csspart answers - The answers so far.
 * @csspart result - The result.
 * @csspart incentive - One incentive in the result.
 * @csspart contact - Somebody whom the page names to talk to.
 * @csspart call-to-action - What the page invites to.
 * @csspart print - The button that prints the result.
 * @csspart take-home - The button for what can be taken along.
 * @csspart restart - The button that begins again.
 *
 * @cssprop [--wegwijzer-accent=light-dark(#0b5563, #7cc9d8)] - Buttons, links, the mark of the focus, what is chosen.
 * @cssprop [--wegwijzer-on-accent=light-dark(#ffffff, #06262d)] - Text on the accent colour.
 * @cssprop [--wegwijzer-text=light-dark(#1d2730, #e6ecef)] - Text.
 * @cssprop [--wegwijzer-quiet=light-dark(#4c5964, #b3bfc7)] - Text of lesser weight.
 * @cssprop [--wegwijzer-surface=light-dark(#ffffff, #1a2227)] - Background of fields and cards.
 * @cssprop [--wegwijzer-tint=light-dark(#f2f6f7, #232d33)] - Background of quiet blocks.
 * @cssprop [--wegwijzer-line=light-dark(#c3ced4, #46535c)] - Lines between things.
 * @cssprop [--wegwijzer-edge=light-dark(#5f6e79, #8a99a4)] - Border of a field to fill in.
 * @cssprop [--wegwijzer-error=light-dark(#a81818, #ff9d96)] - What has to be mended first.
 * @cssprop [--wegwijzer-caution=light-dark(#8a5300, #f0b85a)] - What depends on something, and warnings.
 * @cssprop [--wegwijzer-caution-tint=light-dark(#fdf4e0, #33270f)] - Background of those.
 * @cssprop [--wegwijzer-yes=light-dark(#17693c, #7fd0a0)] - What fits.
 * @cssprop [--wegwijzer-yes-tint=light-dark(#e8f4ec, #13301f)] - Background of that.
 * @cssprop [--wegwijzer-radius=0.5em] - Rounding of corners.
 */
export abstract class WegwijzerElement extends Shell {
  /** Everything is in `em`: pages set the root font size to what suits them. */
  static override readonly styles = [frameStyles, questionStyles];

  static override readonly properties: PropertyDeclarations = {
    flow: { converter: text('') },
    mode: { converter: text('page') },
    link: { converter: text('none') },
    memory: { converter: text('none') },
    takeHome: { converter: text('all'), attribute: 'take-home' },
    home: { converter: text('') },
    feedback: { converter: text('') },
  };

  /** Which questions are asked: one of the flows of the content. */
  declare flow: string;

  /** `page`; `counsellor` opens everything that is folded away; `kiosk` is larger. */
  declare mode: Mode;

  /**
   * `hash` keeps the answers in the fragment of the page's address, for one element of a page; `query` in its parameter `w`, for a
   * page that needs the fragment for itself: a server sees that one.
   */
  declare link: 'none' | 'hash' | 'query';

  /** `session` keeps the answers of a flow for a reload of the same browser tab; elements with an `id` have one each. */
  declare memory: 'none' | 'session';

  /** What of the result can be taken along: `all`, any of `paper phone calendar letter share`, or `none`. */
  declare takeHome: string;

  /** The address that the code for a phone leads to, and a shared link; that of the page, where it has `link="hash"` or `link="query"`. It reads answers where this page does. */
  declare home: string;

  /** Where the page wants to hear that something is not right: a `mailto:`, or the address of a page (`https:`). Without it a person can still copy, share and print what is to be told. */
  declare feedback: string;

  readonly #used = new UsedSettings(this);
  readonly #spoken: Spoken;
  readonly #late: LateParts;
  readonly #journey: KeptJourney;
  readonly #steps: Steps;
  #mode: Mode = 'page';
  /** Goes on with what the person did before the script was there. */
  #goOn: ((root: ParentNode) => void) | undefined;

  constructor() {
    super();
    const [flow] = this.#flows;
    this.flow = flow.id;
    this.mode = 'page';
    this.link = 'none';
    this.memory = 'none';
    this.takeHome = 'all';
    this.home = '';
    this.feedback = '';
    this.#spoken = new Spoken(this);
    this.#late = new LateParts(this, contentOf(this), this.#spoken);
    this.#journey = new KeptJourney(this, flow, today(), {
      readCode: codeReader(contentOf(this)),
      onReturn: () => this.#steps.arrive(),
      onResume: () => this.#steps.turnPage(),
    });
    this.#steps = new Steps(this, {
      journey: this.#journey,
      late: this.#late,
      viewAt: this.#viewAt,
      assess: this.#assess,
      onStep: this.#refreshDay,
    });
    // Set by a page before the element was defined, it would stand in front of the property for ever.
    if (Object.hasOwn(this, 'answers')) {
      const { answers } = this;
      Reflect.deleteProperty(this, 'answers');
      this.answers = answers;
    }
  }

  /**
   * The answers that count, by fact, also those whose question is not asked any more; `null` is "Ik weet het niet". Setting
   * them replaces all answers: what the vocabulary does not know is left out, and named on the console.
   */
  get answers(): Facts {
    return this.#journey.answers;
  }

  set answers(answers: Facts) {
    const facts = toAnswers(this.#journey.flow.rulebook.vocabulary, answers);
    // A framework hands back what it was told: that must not take the person away from what is on the screen.
    if (!isSame(facts, this.answers)) this.#send({ type: 'replace', facts });
  }

  /** The answers that count and whose question is on the route, with what the course answers: what the result rests on. */
  get facts(): Facts {
    return this.#journey.standing.progress.facts;
  }

  override connectedCallback(): void {
    this.#chooseFlow();
    super.connectedCallback();
    this.#journey.resume();
    if (this.#late.isOfLoad && !isFirst(this.#journey.standing)) this.performUpdate(); // Before WebKit lays out at the load (decision 0026).
  }

  /** Begins again; all answers are forgotten. */
  restart(): void {
    this.#refreshDay();
    this.#send({ type: 'restart' });
  }

  /**
   * Answers for the person.
   *
   * @param fact id of the fact, as in the vocabulary
   * @param value `null` for "Ik weet het niet"
   * @throws {VocabularyError} when the fact or the value is not in the vocabulary
   */
  answer(fact: string, value: Value | null): void {
    this.#send({ type: 'answer', facts: requireFacts(this.#journey.flow.rulebook.vocabulary, { [fact]: value }) });
  }

  /** Goes back to the question before; its answer is kept to be looked at again. */
  back(): void {
    this.#send({ type: 'back' });
  }

  /**
   * Goes back to the question about a fact; nothing happens if it was not asked.
   *
   * @param fact id of the fact, as in the vocabulary
   */
  change(fact: string): void {
    this.#send({ type: 'change', fact });
  }

  protected override createRenderRoot(): HTMLElement | DocumentFragment {
    if (this.shadowRoot) this.#goOn = takeOver(this.shadowRoot);
    return super.createRenderRoot();
  }

  protected override async getUpdateComplete(): Promise<boolean> {
    await this.#spoken.silence;
    return super.getUpdateComplete();
  }

  protected override firstUpdated(): void {
    this.#goOn?.(this.renderRoot);
    // Whoever sees no more than its upper edge has not seen the question.
    onceSeen(this, '0px 0px -20%', this.#steps.onSeen);
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('flow')) this.#chooseFlow();
    if (asksForLanguage(changed)) this.#spoken.ask();
    const on = changed.has('on') ? toDay(this.on) : this.#journey.day;
    if (on !== this.#journey.day) this.#journey.set({ on });
    // A result that is shown is one of today.
    if (!this.#journey.standing.question) this.#refreshDay();
    if (changed.has('course')) this.#journey.set({ given: this.#used.courseFacts });
    if (changed.has('link') || changed.has('memory')) this.#settle();
    if (changed.has('mode')) this.#mode = toMode(this.mode);
    this.#journey.drawBy(this.#late.questions?.actorFrom);
    this.#steps.follow();
  }

  protected override render(): TemplateResult {
    const { silence, show } = this.#spoken;
    return silence ? html`<slot></slot>` : show(this.#viewAt(this.#journey.standing), screenView);
  }

  readonly #viewAt = (standing: Standing): ScreenView => {
    const { form, visit, onChange, onSubmit, onInput, onBack, onRestart, onRetry, onRefer, onSettle, before } =
      this.#steps;
    const { began, day, flow } = this.#journey;
    return {
      ...standing,
      flow,
      ...this.#spoken.telling,
      sources: this.#late.sources,
      headingLevel: this.#used.headingLevel,
      isOpen: this.#mode === 'counsellor',
      mode: this.#mode,
      late: this.#late,
      assessment: standing.question ? undefined : this.#assess(standing),
      earlier: began === day ? undefined : this.#assess(standing, began),
      notice: this.#journey.notice,
      balances: this.balances,
      settings: this,
      fetchTakeHome: contentOf(this).takeHome,
      ...{ form, visit, onChange, onSubmit, onInput, onBack, onRestart, onRetry, onRefer, onSettle, before },
    };
  };

  /** Undefined while something is not there that the result is told with. */
  readonly #assess = ({ progress }: Standing, on = this.#journey.day): Assessment | undefined => {
    const { questions, result } = this.#late;
    return questions && result?.views.assessRulebook(result.rulebook, progress.facts, on);
  };

  /** A screen can stand on for days: what is answered counts for the day on which it is answered. */
  readonly #refreshDay = (): void => {
    if (!this.on) this.#journey.turnTo(today());
  };

  /** A step of code. */
  #send(event: JourneyEvent): void {
    this.#journey.send(event);
    this.#steps.turnPage(event.type !== 'restart');
    this.#journey.keep(false);
  }

  #settle(): void {
    toLink(this.link);
    toMemory(this.memory);
    this.#journey.settle(this.hasUpdated);
  }

  #chooseFlow(): void {
    const flow = this.#usedFlow(this.flow);
    if (flow === this.#journey.flow) return;
    this.#journey.change(flow);
    this.#steps.turnPage(true);
  }

  get #flows(): readonly [Flow, ...Flow[]] {
    const [first, ...others] = Object.values(contentOf(this).flows);
    if (!first) throw new Error('the content has no flow');
    return [first, ...others];
  }

  readonly #usedFlow = whenChanged((asked: unknown): Flow => {
    const [first] = this.#flows;
    return this.#flows.find(({ id }) => id === asked) ?? refuse('flow', asked, first, first.id);
  });
}
