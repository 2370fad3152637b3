import type { ReactiveControllerHost } from 'lit';
import { ActorController } from '../journey/actor-controller.js';
import { countedFacts } from '../journey/answers.js';
import { BareJourney } from '../journey/bare-journey.js';
import type { Flow } from '../journey/flow.js';
import type { Standing } from '../journey/fold.js';
import type { ReadLink } from '../journey/link.js';
import { contextOf, foresee, type JourneyContext, type JourneyEvent, type Setting } from '../journey/moves.js';
import type { Facts, IsoDate } from '../reasoning/vocabulary.js';
import type { ReadCode } from './code.js';
import { isSame, Keeper, type KeepingHost } from './keeper.js';

/** What a journey has to do with besides itself. */
interface Surroundings {
  readonly readCode: ReadCode;
  /** Called once the person went back or forward to other answers, with the browser. */
  readonly onReturn: () => void;
  /** Called once the answers of a code were taken over, a moment after the beginning. */
  readonly onResume: () => void;
}

type Actor = ActorController<{ readonly context: JourneyContext }, JourneyEvent>;

/** Makes the actor of a journey that stands where this says. */
type ActorFrom = (context: JourneyContext) => Actor['actor'];

/**
 * The journey of an element: one actor over the flow that its page asks for, with the answers kept where the page wants them. What
 * it is asked is answered at once, also before the element was ever on the page and before its statechart is fetched. Nothing is
 * written where {@link KeptJourney.resume} has not read what was kept, whenever the page says where that is.
 */
export class KeptJourney {
  readonly #host: ReactiveControllerHost;
  readonly #actor: Actor;
  #actorFrom: ActorFrom = (context) => new BareJourney(context);
  readonly #keeper: Keeper;
  #flow: Flow;
  #notice: ReadLink | undefined;
  #began: IsoDate;
  /** Whether the person is under way: what is kept elsewhere then only adds to it. */
  #isUnderWay = false;
  /** While a code is being read, nothing else is: it goes before what is kept elsewhere. */
  #isReading = false;
  readonly #onResume: () => void;

  constructor(host: KeepingHost, flow: Flow, on: IsoDate, { readCode, onReturn, onResume }: Surroundings) {
    this.#host = host;
    this.#onResume = onResume;
    this.#flow = flow;
    this.#began = on;
    this.#keeper = new Keeper(host, () => this.#flow, {
      readCode,
      onFree: () => {
        this.resume();
      },
      onReturn: (link) => {
        this.#take(link, link?.facts ?? {});
        onReturn();
      },
    });
    this.#actor = new ActorController(host, this.#actorFrom(contextOf(flow, { on })));
  }

  get flow(): Flow {
    return this.#flow;
  }

  /** Where the person stands. */
  get standing(): Standing {
    return this.#context.standing;
  }

  /** Day of the assessment. */
  get day(): IsoDate {
    return this.#context.setting.on;
  }

  /** Day of the assessment when the journey began; since then the page may have stood open for weeks. */
  get began(): IsoDate {
    return this.#began;
  }

  /** The answers that count, also those whose question is not asked any more. */
  get answers(): Facts {
    return countedFacts(this.standing.answers);
  }

  get #context(): JourneyContext {
    return this.#actor.snapshot.context;
  }

  /** What a link brought that could not be kept; undefined once it was read. */
  get notice(): ReadLink | undefined {
    return this.#notice;
  }

  /** Something happens on the journey. */
  send(event: JourneyEvent): void {
    this.resume();
    if (event.type === 'restart') this.#began = this.day;
    this.#actor.send(event);
  }

  /** Writes the answers where the page wants them. @param isStep whether the browser's back button should undo it */
  keep(isStep: boolean): void {
    this.#isUnderWay ||= isStep;
    this.#keeper.keep(this.answers, isStep);
  }

  /** The page changes what the journey is about besides the answers: on another day it begins anew. */
  set(setting: Partial<Setting>): void {
    this.#began = setting.on ?? this.#began;
    this.#actor.send({ type: 'set', setting });
  }

  /** Time goes on. */
  turnTo(on: IsoDate): void {
    if (on !== this.day) this.#actor.send({ type: 'set', setting: { on } });
  }

  /**
   * The page says where it wants the answers.
   *
   * @param isLate whether it said something else before: then what was answered is taken there, but for a link to another flow
   */
  settle(isLate: boolean): void {
    this.#keeper.settle();
    this.resume();
    if (isLate && !this.#isReading && !this.#notice?.madeFor && !isSame(this.answers, {})) this.keep(false);
  }

  /** The statechart may be there: the journey then goes on in it, from where it stands. */
  drawBy(actorFrom: ActorFrom | undefined): void {
    if (!actorFrom || actorFrom === this.#actorFrom) return;
    this.#actorFrom = actorFrom;
    this.#actor.follow(actorFrom(this.#context));
  }

  /** Another flow is a journey of its own, with the answers that were given. */
  change(flow: Flow): void {
    const {
      setting,
      standing: { answers },
    } = this.#context;
    this.#flow = flow;
    this.#actor.follow(this.#actorFrom(contextOf(flow, { ...setting, answers })));
    // The page may say late for which flow its link was made.
    if (this.#notice?.madeFor) {
      this.#keeper.forget();
      this.#isUnderWay = false;
    }
    this.resume();
  }

  /** Where an answer would lead; the journey stays where it is. */
  foresee(facts: Facts): Standing {
    return foresee(this.#context, facts);
  }

  /** Takes over what is kept where it was not read before: above what the host filled in, and below what the person answered. */
  resume(): void {
    if (this.#isReading) return;
    const code = this.#keeper.readCode();
    if (code) void this.#goOnWithCode(code);
    else this.#goOnWith(this.#keeper.read());
  }

  async #goOnWithCode(code: Promise<ReadLink | undefined>): Promise<void> {
    this.#isReading = true;
    const link = await code;
    this.#isReading = false;
    this.#goOnWith(link ?? this.#keeper.read());
    // For another flow it stands there until the next answer: the page may still say that it takes that one.
    if (link && !link.madeFor) this.keep(false);
    this.#onResume();
  }

  #goOnWith(kept: ReadLink | undefined): void {
    if (!kept) return;
    this.#take(kept, this.#isUnderWay ? { ...kept.facts, ...this.answers } : { ...this.answers, ...kept.facts });
    this.#isUnderWay = true;
  }

  /** What could not be kept was read. */
  forgetNotice(): void {
    this.#notice = undefined;
    this.#host.requestUpdate();
  }

  #take(link: ReadLink | undefined, facts: Facts): void {
    this.#notice = link;
    this.#actor.send({ type: 'replace', facts });
    this.#host.requestUpdate();
  }
}
