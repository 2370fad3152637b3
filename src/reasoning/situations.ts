import { classesOf } from './classes.js';
import { clocksWhileAsking } from './clocks.js';
import type { Condition, Residue, Verdict } from './conditions.js';
import { START, type Clocks } from './dated.js';
import { keyOf } from './key.js';
import { factsOf } from './leaves.js';
import { reduce, verdictOf } from './reduce.js';
import type { Rulebook } from './rulebook.js';
import { accepts, type Facts, type IsoDate, type Value } from './vocabulary.js';

/** What is known of somebody, on a day. */
export interface Situation {
  readonly facts: Facts;
  /** Day of the assessment. */
  readonly on: IsoDate;
}

/** A situation that was looked for, with what the conditions say in it. */
export interface Found extends Situation {
  /** In the order of the conditions. */
  readonly verdicts: readonly Verdict[];
}

/** What to look for, given in the order of the conditions. */
export interface Search {
  readonly isWanted: (verdicts: readonly Verdict[]) => boolean;
  /** Whether what is left of the conditions can never be what is wanted: it saves looking further. */
  readonly isHopeless?: (residues: readonly Residue[]) => boolean;
  /** Days of the assessment to try. */
  readonly days: readonly IsoDate[];
}

/**
 * A situation in which all that the conditions ask is answered, as known or as unknown, and in which they have the verdicts
 * that are wanted; undefined when there is none on these days. Nothing is drawn at random: every class of answers is looked
 * at, and what leaves the same question open is looked at once. The facts of the earlier conditions are settled first.
 */
export function findSituation(
  rulebook: Rulebook,
  conditions: readonly Condition[],
  { isWanted, isHopeless = () => false, days }: Search,
): Found | undefined {
  const earliest = firstStart(rulebook);
  const classes = classesOf({ ...rulebook, lookBackMonths: 0 }, conditions, earliest);
  const valuesOf = (fact: string): readonly (Value | null)[] => {
    const definition = rulebook.vocabulary[fact];
    return [...(classes.get(fact) ?? []).filter((value) => definition && accepts(definition, value)), null];
  };
  for (const on of days) {
    const seen = new Set<string>();
    const search = (facts: Facts, before: readonly Residue[]): Found | undefined => {
      const clocks = { ...clocksWhileAsking(rulebook, facts, on), ...(facts[START] === undefined && { earliest }) };
      const residues = before.map((residue) => reduce(residue, facts, clocks));
      if (isHopeless(residues)) return undefined;
      const fact = firstFact(residues);
      if (fact === undefined) {
        const verdicts = residues.map(verdictOf);
        return isWanted(verdicts) ? { facts, on, verdicts } : undefined;
      }
      const key = residues.map(keyOf).join(' ');
      if (seen.has(key)) return undefined;
      seen.add(key);
      for (const value of valuesOf(fact)) {
        const found = search({ ...facts, [fact]: value }, residues);
        if (found) return found;
      }
      return undefined;
    };
    const found = search({}, conditions);
    if (found) return found;
  }
  return undefined;
}

/** A start of long ago can be given, though it is not reckoned with for who does not know it. */
function firstStart({ vocabulary }: Rulebook): Clocks['earliest'] {
  const definition = vocabulary[START];
  return definition?.type === 'date' ? definition.min : '1900-01-01';
}

function firstFact(residues: readonly Residue[]): string | undefined {
  for (const residue of residues) for (const fact of factsOf(residue)) return fact;
  return undefined;
}
