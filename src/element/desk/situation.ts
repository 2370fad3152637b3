import { answerTo, draftOf, toAnswers, type Answers } from '../../journey/answers.js';
import { questionAbout, type Flow } from '../../journey/flow.js';
import type { Overview } from '../../journey/fold-all.js';
import type { JourneyActor } from '../../journey/machine.js';
import { contextOf, type JourneyContext, type JourneyEvent } from '../../journey/moves.js';
import type { Progress } from '../../journey/progress.js';
import type { Assessment } from '../../reasoning/assessment.js';
import { recent } from '../../reasoning/memory.js';
import type { Facts, IsoDate, Value } from '../../reasoning/vocabulary.js';

/** What a situation begins with. */
interface Begin {
  readonly on: IsoDate;
  /** What the page knows: where a question asks for it, it stands in its field, and can be answered otherwise. */
  readonly course: Facts;
}

/** How a situation moves and is worked out: it is fetched with the questions and the result. */
export interface Reckoning {
  /** The actor of a journey that stands where this says. */
  readonly actorFrom: (context: JourneyContext) => JourneyActor;
  /** All questions on one page. */
  readonly foldAll: (beginning: Progress, answers: Answers) => Overview;
  readonly assess: (facts: Facts, on: IsoDate) => Assessment;
}

/** Where answers lead, and what was found. */
export interface Found extends Overview {
  readonly assessment: Assessment;
}

/** What is read from a field: undefined where it is empty, or cannot be read. */
type Read = Value | null | undefined;

/** What is asked of some facts, or what is not. */
const partOf = (flow: Flow, facts: Facts, isAsked: boolean): Facts =>
  Object.fromEntries(Object.entries(facts).filter(([fact]) => (questionAbout(flow, fact) !== undefined) === isAsked));

/**
 * What is entered of one situation: a journey like any other, of which all questions stand on one page. What is typed counts as soon
 * as it can be read; its field keeps it as it is typed until that is done.
 */
export class Situation {
  readonly #flow: Flow;
  #course: Facts;
  readonly #reckoning: Reckoning;
  readonly #journey: JourneyActor;
  #life: string | undefined;
  /** What stood in the fields in which somebody is typing, by fact. */
  readonly #before = new Map<string, Read>();
  /** What was typed and cannot be read, by fact. */
  readonly #unread = new Map<string, string>();

  constructor(flow: Flow, { on, course }: Begin, reckoning: Reckoning, answers?: Answers) {
    this.#flow = flow;
    this.#course = course;
    this.#reckoning = reckoning;
    this.#journey = reckoning.actorFrom(
      contextOf(flow, {
        on,
        given: partOf(flow, course, false),
        answers: answers ?? toAnswers(partOf(flow, course, true)),
      }),
    );
    this.#journey.start();
  }

  /** Another that begins with the same answers. @param life what can happen in a life, with which it begins */
  copy(life?: string): Situation {
    const { on } = this.#context.setting;
    const other = new Situation(this.#flow, { on, course: this.#course }, this.#reckoning, this.answers);
    other.#life = life;
    return other;
  }

  /** What can happen in a life with which it began, until others are the answers. */
  get life(): string | undefined {
    return this.#life;
  }

  get answers(): Answers {
    return this.#context.standing.answers;
  }

  /** The answers as their fields show them. */
  get shown(): Answers {
    const shown = new Map(this.answers);
    for (const [fact, value] of this.#before)
      if (value === undefined) shown.delete(fact);
      else shown.set(fact, { value });
    return shown;
  }

  /** What was typed and has to be mended, by fact. */
  get unread(): ReadonlyMap<string, string> {
    return this.#unread;
  }

  get found(): Found {
    return this.#foundIn(this.#context);
  }

  /** Takes what stands in a field while somebody types. */
  type(fact: string, value: Read): void {
    if (!this.#before.has(fact)) this.#before.set(fact, draftOf(this.answers, fact));
    this.#put(fact, value);
  }

  /** Takes a field that is filled in. What cannot be read stays there to be mended. */
  enter(fact: string, value: Read, text: string): void {
    this.#put(fact, value);
    if (value === undefined && text !== '') this.#unread.set(fact, text);
    else this.#letGo(fact);
  }

  /** Takes these answers in the place of all that are there, but for what the course answers. @returns how many of those there were */
  replaceBy(facts: Facts): number {
    const typed = [...this.answers.keys()].filter((fact) => answerTo(this.answers, fact) !== this.#course[fact]);
    this.#life = undefined;
    const replaced = typed.length + this.#unread.size;
    this.#before.clear();
    this.#unread.clear();
    this.#send({ type: 'restart' });
    this.#send({ type: 'answer', facts: { ...partOf(this.#flow, this.#course, true), ...facts } });
    return replaced;
  }

  /** Takes what is otherwise; `undefined` has to be asked again. */
  change(changes: Facts): void {
    for (const [fact, value] of Object.entries(changes)) {
      this.#letGo(fact);
      this.#put(fact, value);
    }
  }

  /** Takes another course that the page knows: what somebody answered stands above it. */
  know(course: Facts): void {
    const before = this.#course;
    this.#course = course;
    this.#send({ type: 'set', setting: { given: partOf(this.#flow, course, false) } });
    const asked = Object.keys(partOf(this.#flow, { ...before, ...course }, true));
    const untouched = asked.filter((fact) => answerTo(this.answers, fact) === before[fact]);
    this.change(Object.fromEntries(untouched.map((fact) => [fact, course[fact]])));
  }

  turnTo(on: IsoDate): void {
    if (on !== this.#context.setting.on) this.#send({ type: 'set', setting: { on } });
  }

  get #context(): JourneyContext {
    return this.#journey.getSnapshot().context;
  }

  readonly #foundIn = recent(
    1,
    ({ standing }: JourneyContext) => standing,
    ({ beginning, standing, setting }): Found => {
      const overview = this.#reckoning.foldAll(beginning, standing.answers);
      return { ...overview, assessment: this.#reckoning.assess(overview.progress.facts, setting.on) };
    },
  );

  #letGo(fact: string): void {
    this.#unread.delete(fact);
    this.#before.delete(fact);
  }

  #put(fact: string, value: Read): void {
    if (value === answerTo(this.answers, fact) && value === draftOf(this.answers, fact)) return;
    this.#send(
      value === undefined ? { type: 'take-back', facts: [fact] } : { type: 'answer', facts: { [fact]: value } },
    );
  }

  #send(event: JourneyEvent): void {
    this.#journey.send(event);
  }
}
