import { classesOf } from './classes.js';
import { clocksForVerdict } from './clocks.js';
import { withDerived } from './derive.js';
import { judge } from './judge.js';
import { factsOf } from './leaves.js';
import { conditionOf, type CompleteRulebook, type Incentive } from './rulebook.js';
import type { Facts, IsoDate, Value } from './vocabulary.js';

/** One other answer with which a no would no longer be one. */
export interface Lever {
  readonly fact: string;
  /** For a number the least that is enough. */
  readonly value: Value;
}

/**
 * What would change a no: every other answer to a single fact, of those a person can do something about, that takes away
 * the no. Empty when it takes more than one.
 *
 * @param facts what is known of the person
 * @param on day of the assessment
 */
export function leversOf(
  rulebook: CompleteRulebook,
  incentive: Incentive,
  facts: Facts,
  on: IsoDate,
): readonly Lever[] {
  const condition = conditionOf(incentive);
  const classes = classesOf(rulebook, [condition], on);
  const helps = (fact: string, value: Value): boolean => {
    const changed = withDerived(rulebook, { ...facts, [fact]: value });
    return judge(condition, changed, clocksForVerdict(rulebook, changed, on)) !== 'no';
  };

  return rulebook.changeable
    .filter((fact) => factsOf(condition).has(fact) && isAnswered(facts[fact]))
    .flatMap((fact) => {
      const others = (classes.get(fact) ?? []).filter((value) => value !== facts[fact] && helps(fact, value));
      const enough = rulebook.vocabulary[fact]?.type === 'choice' ? others : others.slice(0, 1);
      return enough.map((value) => ({ fact, value }));
    });
}

/** A size of 0 stands for one that is expressed in another unit, so it is not what holds somebody back. */
const isAnswered = (value: Value | null | undefined): boolean => value !== undefined && value !== null && value !== 0;
