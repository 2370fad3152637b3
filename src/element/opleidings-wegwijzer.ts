import { html, LitElement, type PropertyValues, type TemplateResult } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import type { FlowId } from '../../flows/flows.js';
import { wegwijzer } from '../../flows/wegwijzer.js';
import { begin } from '../../locales/nl/begin.js';
import { ActorController } from '../journey/actor-controller.js';
import { countedFacts } from '../journey/answers.js';
import { readCourse, type Course } from '../journey/course.js';
import type { Flow, Question } from '../journey/flow.js';
import type { Standing } from '../journey/fold.js';
import type { ReadLink } from '../journey/link.js';
import {
  createJourney,
  foresee,
  questionAt,
  type JourneyEvent,
  type JourneySnapshot,
} from '../journey/machine.js';
import type { Assessment } from '../reasoning/assessment.js';
import { requireFacts, type Facts, type Value } from '../reasoning/vocabulary.js';
import { today } from '../today.js';
import { VERSION } from '../version.js';
import { takeOver } from './early-question.js';
import { WegwijzerAnswerEvent, WegwijzerQuestionEvent, WegwijzerResetEvent } from './events.js';
import { frame as frameStyles } from './frame-styles.js';
import { IdleMoment } from './idle-moment.js';
import { isSame, Keeper } from './keeper.js';
import { LateParts } from './late-parts.js';
import { OpenForm } from './open-form.js';
import { chaptersView, waitView } from './frame-view.js';
import { question as questionStyles } from './question-styles.js';
import { questionView } from './question-view.js';
import {
  flag,
  level,
  text,
  toAnswers,
  toDay,
  toFlow,
  toHeadingLevel,
  toLanguage,
  toLink,
  toMemory,
  toMode,
  warnAbout,
  type Mode,
} from './settings.js';
import type { Balances } from './result/balances.js';
import type { View } from './view.js';
import { Words } from './words.js';

/** What is shown at one place of a journey. */
interface Screen extends Standing {
  readonly form: OpenForm;
  readonly notice?: ReadLink | undefined;
  readonly balances?: Balances | undefined;
}

/**
 * Asks a person in Flanders a few plain questions, and ends with the training and career incentives that fit, why, and where
 * to go next. Everything happens in the browser; no answer leaves it unless the host asks for that with `share-answers`.
 *
 * @summary A guided wizard for the Flemish training incentives.
 * @slot - Shown while there is no script; the element replaces it.
 *
 * @fires {WegwijzerQuestionEvent} wegwijzer-question - The person came to a question.
 * @fires {WegwijzerAnswerEvent} wegwijzer-answer - The person answered a question.
 * @fires {WegwijzerResultEvent} wegwijzer-result - The person came to the result.
 * @fires {WegwijzerReferralEvent} wegwijzer-referral - The person follows a link or a phone number.
 * @fires {WegwijzerResetEvent} wegwijzer-reset - The person began again.
 *
 * @csspart chapters - The list of chapters.
 * @csspart question - The form of a question.
 * @csspart next - The button to the next question.
 * @csspart back - The button to the question before.
 * @csspart answers - The answers so far.
 * @csspart result - The result.
 * @csspart incentive - One incentive in the result.
 * @csspart print - The button that prints the result.
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
export class OpleidingsWegwijzer extends LitElement {
  /** Version of this copy of the element. */
  static readonly version: string = VERSION;

  /** Everything is in `em`: pages set the root font size to what suits them. */
  static override readonly styles = [frameStyles, questionStyles];

  static override readonly properties = {
    lang: { converter: text(''), reflect: true },
    flow: { converter: text('wegwijzer') },
    mode: { converter: text('page') },
    headingLevel: { converter: level, attribute: 'heading-level' },
    on: { converter: text('') },
    link: { converter: text('none') },
    memory: { converter: text('none') },
    shareAnswers: { converter: flag, attribute: 'share-answers' },
    course: { attribute: false },
    balances: { attribute: false },
    notice: { state: true },
  };

  /** Language of the texts; Dutch when it is not available. */
  declare lang: string;

  /**
   * Which questions are asked: `wegwijzer` asks all that can matter; `opleiding` is for a page that knows the course, about
   * the person only; `loopbaan` is for who looks for a direction.
   */
  declare flow: FlowId;

  /** `page`; `counsellor` opens everything that is folded away; `kiosk` is larger. */
  declare mode: Mode;

  /** Level of the heading of a question, 1 to 6. */
  declare headingLevel: number;

  /** Day of the assessment, `YYYY-MM-DD`; today in Flanders if left out. */
  declare on: string;

  /** `hash` keeps the answers in the fragment of the page's address, for one element of a page. */
  declare link: 'none' | 'hash';

  /** `session` keeps the answers for a reload of the same browser tab; elements with an `id` have one each. */
  declare memory: 'none' | 'session';

  /** Puts the answers in the events; `share-answers="false"` does not. */
  declare shareAnswers: boolean;

  /** The training, when the page knows it: the questions about it are not asked. */
  declare course: Course | undefined;

  /** What the person has left of incentives, by their id, when the page knows it; shown only beside what fits or may fit. */
  declare balances: Balances | undefined;

  /** What a link brought that could not be kept. */
  declare private notice: ReadLink | undefined;

  #flow: Flow = wegwijzer;
  #flowId = wegwijzer.id as string;
  readonly #journey: ActorController<JourneySnapshot, JourneyEvent>;
  readonly #form = new OpenForm(this);
  readonly #late = new LateParts(this);
  readonly #idle = new IdleMoment(this);
  readonly #keeper: Keeper;
  /** Of the language, from the first update on. */
  #words!: Words;
  /** Rises with each step, so that a form is never shown with what was typed in the one before. */
  #visit = 0;
  #isResumed = false;
  #mode: Mode = 'page';
  #headingLevel = 2;
  /** Goes on with what the person did before the script was there. */
  #goOn: ((root: ParentNode) => void) | undefined;

  constructor() {
    super();
    this.lang = '';
    this.flow = 'wegwijzer';
    this.mode = 'page';
    this.headingLevel = 2;
    this.on = '';
    this.link = 'none';
    this.memory = 'none';
    this.shareAnswers = false;
    this.#keeper = new Keeper(this, () => this.#flow, this.#onReturn);
    this.#journey = new ActorController(this, createJourney(this.#flow, { on: today() }));
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
    return countedFacts(this.#snapshot.context.standing.answers);
  }

  set answers(answers: Facts) {
    const facts = toAnswers(this.#flow.rulebook.vocabulary, answers);
    // A framework hands back what it was told: that must not take the person away from what is on the screen.
    if (!isSame(facts, this.answers)) this.#send({ type: 'replace', facts });
  }

  /** The answers that count and whose question is on the route, with what the course answers: what the result rests on. */
  get facts(): Facts {
    return this.#snapshot.context.standing.progress.facts;
  }

  override connectedCallback(): void {
    this.#chooseFlow();
    super.connectedCallback();
    if (!this.#isResumed) this.#resume();
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
    this.#send({ type: 'answer', facts: requireFacts(this.#flow.rulebook.vocabulary, { [fact]: value }) });
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

  protected override firstUpdated(): void {
    this.#goOn?.(this.renderRoot);
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('flow')) this.#chooseFlow();
    if (changed.has('lang')) this.#words = new Words(toLanguage(this.lang));
    if (this.#late.questions) this.#words.addOnce(this.#late.questions.texts);
    if (this.#late.result) this.#words.addOnce(this.#late.result.texts);
    if (changed.has('on')) this.#setDay();
    if (changed.has('course')) {
      const { facts, problems } = readCourse(this.#flow.rulebook.vocabulary, this.course);
      warnAbout('course', problems);
      this.#journey.send({ type: 'set', setting: { given: facts } });
    }
    if (changed.has('link')) toLink(this.link);
    if (changed.has('memory')) toMemory(this.memory);
    if (changed.has('mode')) this.#mode = toMode(this.mode);
    if (changed.has('headingLevel')) this.#headingLevel = toHeadingLevel(this.headingLevel);
  }

  protected override render(): TemplateResult {
    const { standing } = this.#snapshot.context;
    return this.#renderScreen({ ...standing, form: this.#form, notice: this.notice, balances: this.balances });
  }

  #renderScreen(screen: Screen): TemplateResult {
    const view = this.#viewAt(screen);
    return html`
      <div class=${`wegwijzer ${this.#mode}`} lang=${view.words.language} dir=${view.words.direction}>
        ${this.#late.questions?.noticeView(view, screen.notice)}
        ${screen.question ? this.#renderQuestion(view, screen.question, screen.form) : keyed(this.#visit, this.#renderResult(view, screen.balances))}
      </div>
    `;
  }

  #renderQuestion(view: View, question: Question, form: OpenForm): TemplateResult {
    if (!this.#canAsk(question, view)) return this.#renderWait(view);
    return html`
      ${chaptersView(view, question)}
      <div class="columns">
        ${keyed(
          this.#visit,
          questionView({
            ...view,
            question,
            later: this.#late.questions,
            fields: form.fieldsOf(question, view),
            errors: form.errors,
            onSubmit: this.#onSubmit,
            onInput: this.#onInput,
            onBack: this.#onBack,
          }),
        )}
        ${this.#late.questions?.answersView(view)}
      </div>
    `;
  }

  #renderResult(view: View, balances: Balances | undefined): TemplateResult {
    const { questions, result, sources } = this.#late;
    const assessment = this.#assess(view);
    if (!questions || !result || !assessment) return this.#renderWait(view);
    return html`<div class="columns">
      ${result.resultView({
        ...view,
        assessment,
        rulebook: result.completeRulebook,
        sources,
        balances,
        onRefer: (id, href) => this.dispatchEvent(new result.WegwijzerReferralEvent(id, href)),
        onPrint: () => {
          print();
        },
        onRestart: this.#onRestart,
        onBack: this.#onBack,
      })}
      ${questions.answersView(view)}
    </div>`;
  }

  #renderWait(view: View): TemplateResult {
    return waitView(view, this.#late.hasFailed, { onRetry: this.#onRetry, onBack: this.#onBack });
  }

  /** The first question needs nothing of what comes later. */
  #canAsk(question: Question, { progress }: Pick<Standing, 'progress'>): boolean {
    return (
      this.#late.questions !== undefined || (Object.hasOwn(begin.questions, question.id) && progress.trail.length === 0)
    );
  }

  get #snapshot(): JourneySnapshot {
    return this.#journey.snapshot;
  }

  #viewAt({ answers, progress }: Standing): View {
    return {
      flow: this.#flow,
      words: this.#words,
      answers,
      progress,
      headingLevel: this.#headingLevel,
      isOpen: this.#mode === 'counsellor',
      onChange: this.#onChange,
    };
  }

  /** Undefined while something is not there that the result is told with. */
  #assess({ progress }: Pick<Standing, 'progress'>): Assessment | undefined {
    const { questions, result } = this.#late;
    return (
      questions && result?.assessRulebook(result.completeRulebook, progress.facts, this.#snapshot.context.setting.on)
    );
  }

  readonly #onSubmit = (event: SubmitEvent): void => {
    event.preventDefault();
    const question = questionAt(this.#snapshot);
    if (!question || !(event.target instanceof HTMLFormElement)) return;
    const facts = this.#form.submit(event.target, question, this.#snapshot.context.standing.progress);
    if (facts) this.#step({ type: 'answer', facts }, new WegwijzerAnswerEvent(question.id, facts, this.shareAnswers));
    else void this.#focus(`[name="${this.#form.errors[0]?.fact ?? ''}"]`);
  };

  readonly #onInput = (event: Event): void => {
    const question = questionAt(this.#snapshot);
    if (!question) return;
    this.#form.touch(event, question, this.#snapshot.context.standing.progress);
    this.#idle.ask(this.#lookAhead);
  };

  /**
   * What an answer leads to is worked out while the person still looks at it, and thrown away: what was found and said is
   * remembered (decision 0008).
   */
  readonly #lookAhead = (): void => {
    const form = this.renderRoot.querySelector('form');
    const question = questionAt(this.#snapshot);
    if (!form || !question) return;
    const { facts, errors } = this.#form.read(form, question, this.#snapshot.context.standing.progress);
    // Without the balances: the page may still fill them in.
    if (errors.length === 0)
      this.#renderScreen({ ...foresee(this.#snapshot, facts), form: new OpenForm(this) });
  };

  readonly #onBack = (): void => {
    this.#step({ type: 'back' });
  };

  readonly #onChange = (fact: string): void => {
    this.#step({ type: 'change', fact });
  };

  readonly #onRestart = (): void => {
    this.#refreshDay();
    this.#step({ type: 'restart' }, new WegwijzerResetEvent());
  };

  readonly #onRetry = (): void => {
    this.#late.retry();
    this.#land();
  };

  /** The browser's back and forward: the answers are those of the address, the others wait to be looked at again. */
  readonly #onReturn = (link: ReadLink | undefined): void => {
    this.notice = link;
    this.#journey.send({ type: 'replace', facts: link?.facts ?? {} });
    this.#arrive();
  };

  /** A screen that stands on for days begins anew on the day of its visitor. */
  #refreshDay(): void {
    if (this.on === '') this.#setDay();
  }

  #setDay(): void {
    const on = toDay(this.on);
    if (on !== this.#snapshot.context.setting.on) this.#journey.send({ type: 'set', setting: { on } });
  }

  /** A step of the person: told to the host, kept, and followed by the focus. */
  #step(event: JourneyEvent, told?: Event): void {
    this.#journey.send(event);
    if (told) this.dispatchEvent(told);
    // Once it could be read.
    if (this.#late.questions) this.notice = undefined;
    this.#keeper.keep(this.answers, true);
    this.#arrive();
  }

  /** A step of code: neither told nor followed. */
  #send(event: JourneyEvent): void {
    this.#journey.send(event);
    this.#turnPage();
    if (this.#isResumed) this.#keeper.keep(this.answers, false);
  }

  #turnPage(): void {
    this.#visit += 1;
    this.#form.begin();
    this.requestUpdate();
  }

  #arrive(): void {
    this.#turnPage();
    const question = questionAt(this.#snapshot);
    if (question) {
      const [chapter = ''] = Object.keys(this.#snapshot.value);
      this.dispatchEvent(new WegwijzerQuestionEvent(question.id, chapter));
    }
    this.#land();
  }

  /** The focus goes where the person came, as soon as it is there. */
  #land(): void {
    const question = questionAt(this.#snapshot);
    if (!question) void this.#landAtResult();
    else if (this.#canAsk(question, this.#snapshot.context.standing)) void this.#focus('.title');
    else void this.#late.questionsSettled?.then(() => this.#focus('.title'));
  }

  /** The person may have gone back before the result was there. */
  async #landAtResult(): Promise<void> {
    await this.#late.resultSettled;
    if (questionAt(this.#snapshot)) return;
    const { result } = this.#late;
    const assessment = this.#assess(this.#snapshot.context.standing);
    if (result && assessment)
      this.dispatchEvent(new result.WegwijzerResultEvent(assessment, this.answers, this.shareAnswers));
    await this.#focus('.title');
  }

  async #focus(selector: string): Promise<void> {
    await this.updateComplete;
    const target = this.renderRoot.querySelector<HTMLElement>(selector);
    // Where the focus stands already, it has to come anew for its description to be read.
    target?.blur();
    target?.focus();
  }

  /** Another flow is a journey of its own, with the answers that were given. */
  #chooseFlow(): void {
    if (this.flow === this.#flowId) return;
    this.#flowId = this.flow;
    const flow = toFlow(this.flow);
    if (flow === this.#flow) return;
    this.#flow = flow;
    const { setting, standing } = this.#snapshot.context;
    this.#journey.follow(createJourney(flow, { ...setting, answers: standing.answers }));
    this.#turnPage();
  }

  /** Takes over what was kept, above what the host filled in. */
  #resume(): void {
    this.#isResumed = true;
    const kept = this.#keeper.read();
    if (!kept) return;
    this.notice = kept;
    this.#journey.send({ type: 'replace', facts: { ...this.answers, ...kept.facts } });
    this.#keeper.keep(this.answers, false);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'opleidings-wegwijzer': OpleidingsWegwijzer;
  }
}
