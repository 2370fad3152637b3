import type { ReactiveControllerHost } from 'lit';
import { ActorController } from '../journey/actor-controller.js';
import { countedFacts } from '../journey/answers.js';
import type { Flow } from '../journey/flow.js';
import type { ReadLink } from '../journey/link.js';
import { createJourney, foresee, type JourneyEvent, type JourneySnapshot, type Setting } from '../journey/machine.js';
import type { Standing } from '../journey/fold.js';
import type { Facts, IsoDate } from '../reasoning/vocabulary.js';
import { Keeper, type KeepingHost } from './keeper.js';

/**
 * The journey of an element: one actor over the flow that its page asks for, with the answers kept where the page wants them. What
 * it is asked is answered at once, also before the element was ever on the page. Nothing is written where {@link KeptJourney.resume}
 * has not read what was kept, whenever the page says where that is.
 */
export class KeptJourney {
  readonly #host: ReactiveControllerHost;
  readonly #actor: ActorController<JourneySnapshot, JourneyEvent>;
  readonly #keeper: Keeper;
  #flow: Flow;
  #notice: ReadLink | undefined;
  /** Whether the person is under way: what is kept elsewhere then only adds to it. */
  #isUnderWay = false;

  /** @param onReturn called once the person went back or forward to other answers, with the browser */
  constructor(host: KeepingHost, flow: Flow, on: IsoDate, onReturn: () => void) {
    this.#host = host;
    this.#flow = flow;
    this.#keeper = new Keeper(host, () => this.#flow, {
      onFree: () => {
        this.resume();
      },
      onReturn: (link) => {
        this.#take(link, link?.facts ?? {});
        onReturn();
      },
    });
    this.#actor = new ActorController(host, createJourney(flow, { on }));
  }

  get flow(): Flow {
    return this.#flow;
  }

  /** Where the person stands. */
  get standing(): Standing {
    return this.#actor.snapshot.context.standing;
  }

  /** Day of the assessment. */
  get day(): IsoDate {
    return this.#actor.snapshot.context.setting.on;
  }

  /** The answers that count, also those whose question is not asked any more. */
  get answers(): Facts {
    return countedFacts(this.standing.answers);
  }

  /** What a link brought that could not be kept; undefined once it was read. */
  get notice(): ReadLink | undefined {
    return this.#notice;
  }

  /** Something happens on the journey. */
  send(event: JourneyEvent): void {
    this.resume();
    this.#actor.send(event);
  }

  /** Writes the answers where the page wants them. @param isStep whether the browser's back button should undo it */
  keep(isStep: boolean): void {
    this.#isUnderWay ||= isStep;
    this.#keeper.keep(this.answers, isStep);
  }

  /** Changes what the journey is about besides the answers. */
  set(setting: Partial<Setting>): void {
    this.#actor.send({ type: 'set', setting });
  }

  /** The page wants the answers elsewhere. */
  settle(): void {
    this.#keeper.settle();
    this.resume();
  }

  /** Another flow is a journey of its own, with the answers that were given. */
  change(flow: Flow): void {
    const { setting } = this.#actor.snapshot.context;
    const { answers } = this.standing;
    this.#flow = flow;
    this.#actor.follow(createJourney(flow, { ...setting, answers }));
    // The page may say late for which flow its link was made.
    if (this.#notice?.madeFor) {
      this.#keeper.forget();
      this.#isUnderWay = false;
    }
    this.resume();
  }

  /** Where an answer would lead; the journey stays where it is. */
  foresee(facts: Facts): Standing {
    return foresee(this.#actor.snapshot, facts);
  }

  /** Takes over what is kept where it was not read before: above what the host filled in, and below what the person answered. */
  resume(): void {
    const kept = this.#keeper.read();
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
