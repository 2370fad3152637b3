import { questionsOf, type Field, type Flow } from '../../src/journey/flow.js';
import { conditionsIn, neededBy } from '../../src/journey/outcomes.js';
import { beginningOf, learn, type Progress } from '../../src/journey/progress.js';
import { makesSense } from '../../src/journey/sense.js';
import { classesOf } from '../../src/reasoning/classes.js';
import { always, dated, type Condition } from '../../src/reasoning/conditions.js';
import { datedIn, partsOf } from '../../src/reasoning/parts.js';
import type { CompleteRulebook } from '../../src/reasoning/rulebook.js';
import type { Situation } from '../../src/reasoning/situations.js';
import type { Facts, IsoDate, Value } from '../../src/reasoning/vocabulary.js';
import { turnsOf } from '../calendar.js';

/** Numbers from 0 to 1, the same ones for the same seed (mulberry32). */
export function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** So many draws for each situation that is wanted, before a flow is taken to have no more of them. */
const patience = 20;

/**
 * Different situations, drawn from the routes through a flow: at each question the one of two answers at random that leaves
 * most to ask, because most rules are for who is asked a lot. A number or a date is the first of those that no rule of either
 * rulebook, and nothing that it tells beside a verdict, tells apart. A question is asked while it can matter to one of the two.
 *
 * @param flow the questions, with the rulebook of today
 * @param older the rulebook it is compared with
 * @param newer the rulebook of today, with what is told beside a verdict
 * @param on first day of an assessment; the later days on which a rule changes are drawn too
 * @param count how many are wanted; fewer come back from a flow that has no more
 * @param random numbers from 0 to 1
 */
export function sample(
  flow: Flow,
  older: CompleteRulebook,
  newer: CompleteRulebook,
  on: IsoDate,
  count: number,
  random: () => number,
): readonly Situation[] {
  const both: Flow = {
    ...flow,
    rulebook: {
      ...flow.rulebook,
      incentives: together(flow.rulebook.incentives, older.incentives, ({ asks, criteria }) => [asks, criteria]),
      referrals: together(flow.rulebook.referrals, older.referrals, ({ reasons }) => reasons),
    },
  };
  const conditions = [...conditionsIn(both), ...[newer, older].flatMap(conditionsBeside)];
  const classes = classesOf(both.rulebook, conditions, on);
  const days = [on, ...turnsOf(conditions, 'on').filter((day) => day > on)];
  const starts = days.map((day) => beginningOf(both, {}, day));
  const pick = <T>(values: readonly T[]): readonly T[] =>
    values.slice(Math.floor(random() * values.length)).slice(0, 1);
  const answer = (progress: Progress, { fact, known, tick }: Field): Progress => {
    const values: readonly (Value | null)[] = [...(classes.get(fact) ?? []), ...(known || tick ? [] : [null])];
    const tries = [...pick(values), ...pick(values)].map((value) => learn(progress, fact, value));
    return tries.reduce(
      (most, next) => (neededBy(next.outcomes).size > neededBy(most.outcomes).size ? next : most),
      tries[0] ?? progress,
    );
  };

  const drawn = new Map<string, Situation>();
  for (let draws = 0; draws < count * patience && drawn.size < count; draws += 1) {
    for (const start of pick(starts)) {
      const situation = { facts: route(both, start, answer), on: start.clocks.on };
      drawn.set(JSON.stringify(situation), situation);
    }
  }
  return [...drawn.values()];
}

/** What tells apart who is told something beside a verdict, and the days on which a figure changes. */
const conditionsBeside = (rulebook: CompleteRulebook): readonly Condition[] =>
  partsOf(rulebook).flatMap((part) => [
    ...(part.when ? [part.when] : []),
    ...datedIn(part).map(({ clock, intervals }) =>
      dated(clock, ...intervals.map((interval) => ({ ...interval, value: always }))),
    ),
  ]);

/** The newer ones, with the older ones that have other conditions. */
function together<T extends { readonly id: string }>(
  newer: readonly T[],
  older: readonly T[],
  look: (one: T) => unknown,
): readonly T[] {
  const known = new Set(newer.map((one) => JSON.stringify([one.id, look(one)])));
  return [...newer, ...older.filter((one) => !known.has(JSON.stringify([one.id, look(one)])))];
}

/** One route: the facts that were answered on it. */
function route(flow: Flow, start: Progress, answer: (progress: Progress, field: Field) => Progress): Facts {
  let progress = start;
  for (const question of questionsOf(flow)) {
    if (!makesSense(question, progress)) continue;
    for (const field of question.fields) {
      if (progress.needs(field.fact)) progress = answer(progress, field);
    }
  }
  return progress.facts;
}
