import { render, type LitElement } from 'lit';
import { draftOf } from '../journey/answers.js';
import { questionAbout, type Field, type Question } from '../journey/flow.js';
import type { Standing } from '../journey/fold.js';
import type { JourneyEvent } from '../journey/moves.js';
import type { Assessment } from '../reasoning/assessment.js';
import type { Verdict } from '../reasoning/conditions.js';
import type { Facts } from '../reasoning/vocabulary.js';
import { Arrival } from './arrival.js';
import {
  WegwijzerAnswerEvent,
  WegwijzerFirstQuestionEvent,
  WegwijzerQuestionEvent,
  WegwijzerResetEvent,
} from './events.js';
import { IdleMoment } from './idle-moment.js';
import type { KeptJourney } from './kept-journey.js';
import type { LateParts } from './late-parts.js';
import { OpenForm } from './open-form.js';
import { canAsk, screenView, type ScreenView } from './screen-view.js';

/** Nobody reads a question and presses on within so many milliseconds; who presses twice does. */
const quickest = 400;

/** A hand that presses twice hardly moves, by so many pixels. */
const slip = 12;

/** An element on which a person takes steps. */
interface Host extends LitElement {
  readonly shareAnswers: boolean;
}

/** What the steps are taken on. */
interface Ground {
  readonly journey: KeptJourney;
  readonly late: LateParts;
  /** What a place of the journey is shown from. */
  readonly viewAt: (standing: Standing) => ScreenView;
  /** What the result of a place comes to, if it can be shown. */
  readonly assess: (standing: Standing) => Assessment | undefined;
  /** Called before each step: a screen can have stood there for days. */
  readonly onStep: () => void;
}

/**
 * The steps of a person: what is done on the screen goes to the journey, is told to the page and kept, in this order, and the focus
 * follows. A step of code turns the page, and no more: it is neither told nor followed.
 */
export class Steps {
  readonly form: OpenForm;
  readonly #arrival: Arrival;
  readonly #idle: IdleMoment;
  readonly #host: Host;
  readonly #ground: Ground;
  #before: ReadonlyMap<string, Verdict> | undefined;
  /** Where the person stood when the screen began. */
  #begun: Standing;
  /** When the screen that came with an answer could first be seen; where somebody last pressed, and where to come there. */
  #seenSince = -Infinity;
  #pressed = { x: NaN, y: NaN };
  #ledBy = this.#pressed;

  constructor(host: Host, ground: Ground) {
    this.#host = host;
    this.#ground = ground;
    this.form = new OpenForm(host);
    this.#begun = this.#standing;
    this.#idle = new IdleMoment(host);
    host.addEventListener('click', this.#onPress, { capture: true });
    this.#arrival = new Arrival(host, {
      place: () => this.#standing,
      isThere: this.#isThere,
      tellResult: this.#tellResult,
    });
  }

  /** Another with each page that was turned. */
  get visit(): number {
    return this.#arrival.visit;
  }

  /** The verdicts from which the person went to change an answer; undefined for who did not. */
  get before(): ReadonlyMap<string, Verdict> | undefined {
    return this.#before;
  }

  /**
   * Code leads to another screen, where no change of the person is told any more.
   *
   * @param mayStay whether what is filled in stays where the same is asked as before, and was answered as before
   */
  turnPage(mayStay = false): void {
    this.#before = undefined;
    const [now, before] = [this.#standing, this.#begun];
    const isAsBefore = ({ fact }: Field): boolean => draftOf(now.answers, fact) === draftOf(before.answers, fact);
    const isSame = now.question === before.question && now.question?.fields.every(isAsBefore);
    if (!(mayStay && isSame)) this.#beginScreen();
  }

  /** Something else than a step may have led to another question: the day, or what the page knows. */
  follow(): void {
    if (this.#standing.question !== this.#begun.question) this.turnPage();
  }

  /** The person came somewhere. */
  arrive(): void {
    this.#beginScreen();
    this.#tellQuestion(WegwijzerQuestionEvent);
    void this.#arrival.land();
  }

  /** The element is seen. */
  readonly onSeen = (): void => {
    if (this.#standing.progress.trail.length === 0) this.#tellQuestion(WegwijzerFirstQuestionEvent);
  };

  #tellQuestion(QuestionEvent: new (question: string, chapter: string) => Event): void {
    const { question } = this.#standing;
    const chapter =
      question && this.#ground.journey.flow.chapters.find(({ questions }) => questions.includes(question));
    if (chapter) this.#host.dispatchEvent(new QuestionEvent(question.id, chapter.id));
  }

  /** Nothing stands on a screen of what was filled in on the one before. */
  #beginScreen(): void {
    this.#begun = this.#standing;
    this.form.begin();
    this.#arrival.turnPage();
  }

  /** Before all that a press can do: the second one of a hand that presses twice lands on whatever has come to that place. */
  readonly #onPress = (event: MouseEvent): void => {
    const { x, y, detail } = event;
    // By the keyboard, or by code.
    if (detail === 0) return;
    this.#pressed = { x, y };
    if (Math.hypot(x - this.#ledBy.x, y - this.#ledBy.y) > slip || !this.#isMeantForBefore) return;
    event.preventDefault();
    event.stopImmediatePropagation();
  };

  readonly onSubmit = (event: SubmitEvent): void => {
    event.preventDefault();
    const { question } = this.#standing;
    if (!question || !(event.target instanceof HTMLFormElement) || this.#isMeantForBefore) return;
    const facts = this.form.submit(event.target, question, this.#view);
    if (facts) this.#answer(question, facts);
    else void this.#arrival.focus(`[name="${this.form.toMend ?? ''}"]`);
  };

  /** A second press comes at a screen that nobody has read, let alone filled in. */
  get #isMeantForBefore(): boolean {
    return !this.form.isTouched && performance.now() - this.#seenSince < quickest;
  }

  readonly onInput = (event: Event): void => {
    const { question } = this.#standing;
    if (!question) return;
    this.form.touch(event, question, this.#view);
    this.#idle.ask(this.#lookAhead);
  };

  readonly onBack = (): void => {
    this.#before = undefined;
    this.#step({ type: 'back' });
  };

  readonly onChange = (fact: string): void => {
    this.#remember();
    this.#step({ type: 'change', fact });
  };

  /** Answers, at the result, a question that was left open. */
  readonly onSettle = (fact: string, value: string): void => {
    const question = questionAbout(this.#ground.journey.flow, fact);
    if (!question) return;
    this.#remember();
    this.#answer(question, { [fact]: value });
  };

  #answer({ id }: Question, facts: Facts): void {
    this.#seenSince = Infinity;
    this.#ledBy = this.#pressed;
    this.#step({ type: 'answer', facts }, new WegwijzerAnswerEvent(id, facts, this.#host.shareAnswers));
    void this.#host.updateComplete.then(() => (this.#seenSince = performance.now()));
  }

  readonly onRestart = (): void => {
    this.#before = undefined;
    this.#step({ type: 'restart' }, new WegwijzerResetEvent());
  };

  readonly onRetry = (): void => {
    this.#ground.late.retry();
    void this.#arrival.land();
  };

  readonly onRefer = (id: string, href: string): void => {
    const { result } = this.#ground.late;
    if (result) this.#host.dispatchEvent(new result.views.WegwijzerReferralEvent(id, href));
  };

  /** What stands at the result, so that it can be told what a change turned. */
  #remember(): void {
    // What time turned meanwhile is not of the change.
    this.#ground.onStep();
    const assessment = this.#standing.question ? undefined : this.#ground.assess(this.#standing);
    if (assessment) this.#before = new Map(assessment.incentives.map(({ id, verdict }) => [id, verdict]));
  }

  #step(event: JourneyEvent, told?: Event): void {
    const { journey, late, onStep } = this.#ground;
    onStep();
    journey.send(event);
    if (told) this.#host.dispatchEvent(told);
    // Once it could be read.
    if (late.questions) journey.forgetNotice();
    journey.keep(true);
    this.arrive();
  }

  /**
   * What an answer leads to is worked out while the person still looks at it, and thrown away: what was found and said is
   * remembered (decision 0008).
   */
  readonly #lookAhead = (): void => {
    const form = this.#host.renderRoot.querySelector('form');
    const { question } = this.#standing;
    if (!form || !question) return;
    const { facts, errors } = this.form.read(form, question, this.#view);
    if (errors.length > 0) return;
    const ahead = this.#ground.viewAt(this.#ground.journey.foresee(facts));
    // Without the balances: the page may still fill them in.
    const screen = screenView({ ...ahead, form: new OpenForm(this.#host), notice: undefined, balances: undefined });
    render(screen, document.createDocumentFragment(), { isConnected: false });
  };

  readonly #isThere = (): Promise<void> | undefined => {
    const { late } = this.#ground;
    const { question } = this.#standing;
    if (!question) return late.resultSettled;
    return canAsk(late, this.#view, question) ? undefined : late.questionsSettled;
  };

  readonly #tellResult = (): void => {
    const { journey, late, assess } = this.#ground;
    const assessment = assess(journey.standing);
    if (!late.result || !assessment) return;
    const { WegwijzerResultEvent } = late.result.views;
    this.#host.dispatchEvent(new WegwijzerResultEvent(assessment, journey.answers, this.#host.shareAnswers));
  };

  get #standing(): Standing {
    return this.#ground.journey.standing;
  }

  get #view(): ScreenView {
    return this.#ground.viewAt(this.#standing);
  }
}
