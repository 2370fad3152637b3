import { complete, actualOf, type Case } from '../../flows/cases/case.js';
import { assessRulebook } from '../../src/reasoning/assess.js';
import { keyOf } from '../../src/reasoning/key.js';
import type { CompleteRulebook } from '../../src/reasoning/rulebook.js';
import { findSituation, type Situation } from '../../src/reasoning/situations.js';
import type { IsoDate } from '../../src/reasoning/vocabulary.js';
import { turnsOf } from '../calendar.js';
import { mutationsOf, type Mutation } from './mutations.js';
import { subjectsOf, type Subject } from './subjects.js';

/** A change that no case notices, though it matters in this situation: the case that is missing. */
export interface Survivor {
  /** The criteria or reasons in which it stands. */
  readonly parts: readonly string[];
  readonly change: string;
  readonly situation: Situation;
  /** What is said in that situation, and what would be said after the change. */
  readonly was: string;
  readonly is: string;
}

/** How well the cases guard one incentive or referral. */
export interface Score {
  readonly subject: Pick<Subject, 'id' | 'kind'>;
  readonly mutants: number;
  readonly killed: number;
  /** Changes that make no difference to anybody: they are not scored. */
  readonly equivalent: number;
  readonly survivors: readonly Survivor[];
}

/**
 * Changes one thing at a time in the conditions of every incentive and referral, and looks which changes make at least one
 * case fail. Only cases that hold without the change are used.
 *
 * @param on day of the assessment for the situations that are missing
 */
export const scoresOf = (rulebook: CompleteRulebook, cases: readonly Case[], on: IsoDate): readonly Score[] =>
  subjectsOf(rulebook).map((subject) => scoreOf(rulebook, subject, cases, on));

/** The share of the changes that matter which has to be noticed. */
export const WANTED_SHARE = 0.95;

/** The share of the changes that matter which the cases notice, from 0 to 1; 1 without any. */
export function shareKilled(scores: readonly Score[]): number {
  const killed = scores.reduce((sum, score) => sum + score.killed, 0);
  const scored = scores.reduce((sum, score) => sum + score.killed + score.survivors.length, 0);
  return scored === 0 ? 1 : killed / scored;
}

function scoreOf(rulebook: CompleteRulebook, subject: Subject, cases: readonly Case[], on: IsoDate): Score {
  const guards = guardsOf(subject, cases);
  const mutants = mutationsOf(subject.parts);
  const unnoticed = mutants.filter(({ parts }) => {
    const changed = subject.alone(parts);
    return guards.every((guard) => holds(guard, changed));
  });
  const survivors = unnoticed.flatMap((mutant) => survivorOf(rulebook, subject, mutant, on) ?? []);
  return {
    subject,
    mutants: mutants.length,
    killed: mutants.length - unnoticed.length,
    equivalent: unnoticed.length - survivors.length,
    survivors,
  };
}

type Guard = Pick<Case, 'facts' | 'on' | 'expect'>;

/** The cases that say something about the subject, with nothing else to expect. */
function guardsOf(subject: Subject, cases: readonly Case[]): readonly Guard[] {
  const unchanged = subject.alone(subject.parts);
  return cases
    .flatMap(({ facts, on, expect }) => {
      const about = subject.about(expect);
      return about ? [{ facts, on, expect: about }] : [];
    })
    .filter((guard) => holds(guard, unchanged));
}

/** The keys stand in the same order on both sides, so the texts can be compared. */
const holds = ({ facts, on, expect }: Guard, rulebook: CompleteRulebook): boolean =>
  JSON.stringify(actualOf(assessRulebook(rulebook, facts, on), expect)) === JSON.stringify(complete(expect));

function survivorOf(
  rulebook: CompleteRulebook,
  subject: Subject,
  { change, parts }: Mutation,
  on: IsoDate,
): Survivor | undefined {
  const changed = Object.keys(subject.parts).filter((id) => parts[id] !== subject.parts[id]);
  const before = subject.read(subject.parts, changed);
  const after = subject.read(parts, changed);
  // Side by side, so that what follows is settled only where the two differ.
  const conditions = before.conditions.flatMap((condition, at) => [condition, after.conditions[at] ?? condition]);
  const outcomes = <T>(all: readonly T[]): readonly [readonly T[], readonly T[]] => [
    all.filter((_, at) => at % 2 === 0),
    all.filter((_, at) => at % 2 === 1),
  ];
  const found = findSituation(rulebook, conditions, {
    days: [on, ...turnsOf(conditions, 'on')],
    isWanted: (verdicts) => {
      const [was, is] = outcomes(verdicts);
      return before.outcome(was) !== after.outcome(is);
    },
    isHopeless: (residues) => {
      const [was, is] = outcomes(residues);
      return was.every((residue, at) => keyOf(residue) === keyOf(is[at] ?? residue));
    },
  });
  if (!found) return undefined;
  const [was, is] = outcomes(found.verdicts);
  return {
    parts: changed,
    change,
    situation: { facts: found.facts, on: found.on },
    was: before.outcome(was),
    is: after.outcome(is),
  };
}
