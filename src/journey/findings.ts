import type { Verdict } from '../reasoning/conditions.js';
import { possibleVerdicts } from '../reasoning/reduce.js';
import { conditionOf } from '../reasoning/rulebook.js';
import type { Facts } from '../reasoning/vocabulary.js';
import { questionsOf, type Flow, type Question } from './flow.js';
import type { Outcome } from './outcomes.js';

/**
 * Something on the routes of a flow that must not be. A verdict that no answers can bring about, because a criterion rests on
 * what is not asked, is none.
 */
export interface Defect {
  readonly kind: 'dead-end' | 'question-without-effect' | 'unreached-question' | 'unreached-verdict';
  /** The fact that is asked, the question, or the incentive with its verdict. */
  readonly id: string;
  /** A person who meets it, where there is one. */
  readonly facts?: Facts;
}

/** A person who gets this verdict by answering what is asked. */
export interface Witness {
  readonly incentive: string;
  readonly verdict: Verdict;
  readonly facts: Facts;
}

/** What became certain about an outcome. */
export interface Decision {
  readonly outcome: Outcome;
  readonly verdict: Verdict;
  /** An incentive that fits or may fit, or a referral for this situation. */
  readonly isUseful: boolean;
}

/** What a walk comes across. */
export class Findings {
  readonly #flow: Flow;
  readonly #witnesses = new Map<string, Witness>();
  readonly #reached = new Set<Question>();
  readonly #withoutEffect = new Map<string, Facts>();

  constructor(flow: Flow) {
    this.#flow = flow;
  }

  /** A question that somebody gets. */
  reach(question: Question): void {
    this.#reached.add(question);
  }

  /** A fact that is asked of somebody for whom all answers come to the same. */
  isWithoutEffect(fact: string, facts: Facts): void {
    this.#withoutEffect.set(fact, facts);
  }

  /** The first person for whom an incentive gets this verdict. */
  witness({ outcome: { id, reason, told }, verdict }: Decision, facts: () => Facts): void {
    if (reason !== undefined || told !== undefined) return;
    const key = `${id} ${verdict}`;
    if (!this.#witnesses.has(key)) this.#witnesses.set(key, { incentive: id, verdict, facts: facts() });
  }

  get witnesses(): readonly Witness[] {
    return [...this.#witnesses.values()];
  }

  get defects(): readonly Defect[] {
    const { presumes, rulebook } = this.#flow;
    // A flow that presumes something is for some people only, and asks for a part of what the rules look at.
    const verdicts = (presumes ? [] : rulebook.incentives).flatMap((incentive) =>
      possibleVerdicts(conditionOf(incentive)).map((verdict) => `${incentive.id} ${verdict}`),
    );
    return [
      ...[...this.#withoutEffect].map(([id, facts]): Defect => ({ kind: 'question-without-effect', id, facts })),
      ...questionsOf(this.#flow)
        .filter((question) => !this.#reached.has(question))
        .map(({ id }): Defect => ({ kind: 'unreached-question', id })),
      ...verdicts.filter((key) => !this.#witnesses.has(key)).map((id): Defect => ({ kind: 'unreached-verdict', id })),
    ];
  }
}
