import { classesOf } from '../reasoning/classes.js';
import type { Verdict } from '../reasoning/conditions.js';
import { judge } from '../reasoning/judge.js';
import { keyOf } from '../reasoning/key.js';
import { reduce } from '../reasoning/reduce.js';
import type { Facts, IsoDate, Value } from '../reasoning/vocabulary.js';
import { Findings, type Decision, type Defect, type Witness } from './findings.js';
import { questionsOf, type Field, type Flow, type Question } from './flow.js';
import { conditionsIn, outcomesOf, type Outcome } from './outcomes.js';
import { beginningOf, learn, type Progress } from './progress.js';
import { makesSense } from './sense.js';

export type { Defect, Witness } from './findings.js';

/** What holds for all routes through a flow. */
export interface Walk {
  /** How many routes there are, an answer being a class of values that no rule tells apart. */
  readonly routes: number;
  /** How many different situations of "what is still open" the routes pass. */
  readonly nodes: number;
  /** Questions on the longest route, and on the mean of all routes. */
  readonly longest: number;
  readonly mean: number;
  readonly witnesses: readonly Witness[];
  readonly defects: readonly Defect[];
}

/** The field that is asked next. */
interface NextField {
  readonly question: Question;
  readonly field: Field;
  /** Whether it is the first field of its question on this route. */
  readonly first: boolean;
}

/** All that can follow from one node, whatever came before. */
interface Future {
  /** Equal for two nodes from which the same answers lead to the same decisions. */
  readonly id: number;
  /** Decisions that every route from here makes. */
  readonly shared: ReadonlySet<string>;
  readonly routes: number;
  /** Questions on all routes together, and on the longest. */
  readonly questions: number;
  readonly longest: number;
  /** One route to the end. */
  readonly sample: Facts;
  /** A route on which nothing useful is decided, where there is one. */
  readonly useless: Facts | undefined;
}

/**
 * Proves a flow on the graph of (place in the flow, what is still open). Most answers leave the same residue, so equal
 * nodes are walked once and millions of millions of routes take thousands of nodes.
 *
 * Every route ends, because the place only moves forward. Reported as defects: a route that ends without an incentive or a
 * referral of its own, a question of which all answers come to the same, a question that nobody gets, and a verdict of an
 * incentive that nobody gets.
 *
 * @param flow the flow to walk
 * @param on day of the assessment
 * @param given what the host knows
 */
export function walk(flow: Flow, on: IsoDate, given: Facts = {}): Walk {
  const findings = new Findings(flow);
  const walker = new Walker(flow, on, findings);
  const start = beginningOf(flow, given, on);
  const decided = walker.decide(outcomesOf(flow), start);
  const future = walker.follow(start);
  for (const decision of decided) findings.witness(decision, () => ({ ...given, ...future.sample }));
  const useless = decided.some(({ isUseful }) => isUseful) ? undefined : future.useless;
  return {
    routes: future.routes,
    nodes: walker.nodes,
    longest: future.longest,
    mean: future.questions / future.routes,
    witnesses: findings.witnesses,
    defects: [...(useless ? [{ kind: 'dead-end' as const, id: flow.id, facts: useless }] : []), ...findings.defects],
  };
}

class Walker {
  readonly #findings: Findings;
  readonly #questions: readonly Question[];
  readonly #classes: ReadonlyMap<string, readonly Value[]>;
  readonly #general: ReadonlySet<string>;
  readonly #futures = new Map<string, Future>();
  readonly #ids = new Map<string, number>();

  constructor(flow: Flow, on: IsoDate, findings: Findings) {
    this.#findings = findings;
    this.#questions = questionsOf(flow);
    // What is about an incentive is no answer of its own: it is not given where that is refused.
    const { referrals } = flow.rulebook;
    this.#general = new Set(referrals.filter(({ general, about }) => general ?? about).map(({ id }) => id));
    this.#classes = classesOf(flow.rulebook, conditionsIn(flow), on);
  }

  get nodes(): number {
    return this.#futures.size;
  }

  /** Walks on from where a progress stands. */
  follow(progress: Progress, from = 0, field = 0, asked = false): Future {
    const next = this.#next(progress, from, field, asked);
    const key = this.#key(progress, next);
    const known = this.#futures.get(key);
    if (known) return known;
    const future = next ? this.#branch(progress, next) : this.#end(progress);
    this.#futures.set(key, future);
    return future;
  }

  #next(progress: Progress, from: number, field: number, asked: boolean): NextField | undefined {
    for (let at = from; at < this.#questions.length; at += 1) {
      const question = this.#questions[at];
      if (!question || !makesSense(question, progress)) continue;
      const resumed = at === from;
      const fields = resumed ? question.fields.slice(field) : question.fields;
      const needed = fields.find(({ fact }) => progress.needs(fact));
      if (needed) return { question, field: needed, first: !(resumed && asked) };
    }
    return undefined;
  }

  #branch(progress: Progress, { question, field, first }: NextField): Future {
    this.#findings.reach(question);
    const at = this.#questions.indexOf(question);
    const branches = this.#values(field).map((value) => {
      const learned = learn(progress, field.fact, value);
      const decisions = this.decide(progress.outcomes, learned);
      const future = this.follow(learned, at, question.fields.indexOf(field) + 1, true);
      for (const decision of [...decisions, ...this.#refused(progress.outcomes, learned)])
        this.#findings.witness(decision, () => ({ ...learned.facts, ...future.sample }));
      const decided = new Set([...decisions.map(nameOf), ...future.shared]);
      return { value, decisions, decided, future };
    });
    const [head, ...rest] = branches;
    if (!head) throw new Error(`"${field.fact}" has no values`);
    const shared = new Set([...head.decided].filter((decision) => rest.every(({ decided }) => decided.has(decision))));
    const effects = branches.map(
      ({ decided, future }) =>
        `${[...decided]
          .filter((decision) => !shared.has(decision))
          .sort()
          .join()}>${future.id}`,
    );
    const matters = effects.some((effect) => effect !== effects[0]);
    if (!matters) this.#findings.isWithoutEffect(field.fact, progress.facts);
    const dull = branches.find(
      ({ decisions, future }) => future.useless && !decisions.some(({ isUseful }) => isUseful),
    );
    const weight = first ? 1 : 0;
    const routes = sum(branches.map(({ future }) => future.routes));
    return {
      // A node whose answers all come to the same is as good as what follows it.
      id: matters ? this.#idOf(`${field.fact}(${effects.join('|')})`) : head.future.id,
      shared,
      routes,
      questions: sum(branches.map(({ future }) => future.questions)) + weight * routes,
      longest: Math.max(...branches.map(({ future }) => future.longest)) + weight,
      sample: { [field.fact]: head.value, ...head.future.sample },
      useless: dull && { [field.fact]: dull.value, ...dull.future.useless },
    };
  }

  /** What is still open at the end stays open. */
  #end(progress: Progress): Future {
    const decisions = progress.outcomes
      .filter(({ reason }) => reason === undefined)
      .map((outcome): Decision => this.#decision(outcome, 'open'));
    for (const decision of decisions) this.#findings.witness(decision, () => progress.facts);
    return {
      id: this.#idOf('end'),
      shared: new Set(decisions.map(nameOf)),
      routes: 1,
      questions: 0,
      longest: 0,
      sample: {},
      useless: decisions.some(({ isUseful }) => isUseful) ? undefined : {},
    };
  }

  /** What became certain between the outcomes before and the progress after. Of a referral only a yes is seen. */
  decide(before: readonly Outcome[], after: Progress): readonly Decision[] {
    return becameCertain(before, after)
      .filter(({ asks }) => judge(asks, after.known, after.clocks) !== 'no')
      .map((outcome) => this.#decision(outcome, judge(outcome.when, after.known, after.clocks)))
      .filter(({ outcome, verdict }) => outcome.reason === undefined || verdict === 'yes');
  }

  /** What does not fit somebody who does not look for it: no effect of an answer, but a verdict that there is. */
  #refused(before: readonly Outcome[], after: Progress): readonly Decision[] {
    return becameCertain(before, after)
      .filter(({ asks }) => judge(asks, after.known, after.clocks) === 'no')
      .filter(({ reason, told }) => reason === undefined && told === undefined)
      .map((outcome) => this.#decision(outcome, judge(outcome.when, after.known, after.clocks)))
      .filter(({ verdict }) => verdict === 'no');
  }

  #decision(outcome: Outcome, verdict: Verdict): Decision {
    const isUseful =
      outcome.reason === undefined
        ? outcome.told === undefined && verdict !== 'no'
        : verdict === 'yes' && !this.#general.has(outcome.id);
    return { outcome, verdict, isUseful };
  }

  #values(field: Field): readonly (Value | null)[] {
    const values = this.#classes.get(field.fact) ?? [];
    return field.known || field.tick ? values : [...values, null];
  }

  /** Two nodes with the same key have the same future: it holds the place, and all that can still change. */
  #key(progress: Progress, next: NextField | undefined): string {
    const sense = this.#questions
      .slice(next && this.#questions.indexOf(next.question))
      .map(({ when }) => (when ? keyOf(reduce(when, progress.known, progress.clocks)) : ''));
    const open = progress.outcomes.map(
      ({ when, asks, ...outcome }) => `${subjectOf(outcome)}:${keyOf(when)}/${keyOf(asks)}`,
    );
    return [next?.field.fact, next?.first, ...(next ? sense : []), ...open].join(';');
  }

  #idOf(description: string): number {
    const id = this.#ids.get(description) ?? this.#ids.size;
    this.#ids.set(description, id);
    return id;
  }
}

/** The outcomes that can no longer change: what is open after was open before, in the same order. */
function becameCertain(before: readonly Outcome[], after: Progress): readonly Outcome[] {
  let at = 0;
  return before.filter(({ id, reason, told }) => {
    const open = after.outcomes[at];
    const isOpen = open?.id === id && open.reason === reason && open.told === told;
    if (isOpen) at += 1;
    return !isOpen;
  });
}

const nameOf = ({ outcome, verdict }: Decision): string => `${subjectOf(outcome)}=${verdict}`;

const subjectOf = ({ id, reason = '', told = '' }: Pick<Outcome, 'id' | 'reason' | 'told'>): string =>
  `${id}.${reason}.${told}`;

const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0);
