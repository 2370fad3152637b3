import { complete, outcomeOf, type Case } from '../../flows/cases/case.js';
import { assessRulebook } from '../../src/reasoning/assess.js';
import type { Condition, Verdict } from '../../src/reasoning/conditions.js';
import { keyOf } from '../../src/reasoning/key.js';
import type { CompleteRulebook } from '../../src/reasoning/rulebook.js';
import { findSituation, type Situation } from '../../src/reasoning/situations.js';
import type { IsoDate } from '../../src/reasoning/vocabulary.js';
import { turnsOf } from '../calendar.js';
import { mutationsOf } from './mutations.js';
import { subjectsOf, type Parts, type Subject } from './subjects.js';

/** A change that no case notices, though it matters in this situation: the case that is missing. */
export interface Survivor {
  readonly part: string;
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

interface Mutant {
  readonly part: string;
  readonly change: string;
  readonly parts: Parts;
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
  const mutants = mutantsOf(subject);
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
  JSON.stringify(outcomeOf(assessRulebook(rulebook, facts, on), expect)) === JSON.stringify(complete(expect));

const mutantsOf = ({ parts }: Subject): readonly Mutant[] =>
  Object.entries(parts).flatMap(([part, when]) => [
    { part, change: 'left out', parts: without(parts, part) },
    ...mutationsOf(when).map(({ change, condition }) => ({ part, change, parts: { ...parts, [part]: condition } })),
  ]);

const without = (parts: Parts, part: string): Parts => Object.fromEntries(Object.entries(parts).filter(([id]) => id !== part));

/** The part before and after the change comes first, so that the others are settled only where the two differ. */
function survivorOf(rulebook: CompleteRulebook, subject: Subject, mutant: Mutant, on: IsoDate): Survivor | undefined {
  const { op } = subject;
  const { part, change } = mutant;
  const of = Object.values(without(subject.parts, part));
  const conditions = [subject.parts[part] ?? nothing(op), mutant.parts[part] ?? nothing(op), { op, of }];
  const outcomes = ([was = 'open', is = 'open', other = 'open']: readonly Verdict[]): readonly [string, string] => [
    subject.visible(together(op, [was, other])),
    subject.visible(together(op, [is, other])),
  ];
  const situation = findSituation(rulebook, conditions, {
    days: [on, ...turnsOf(conditions, 'on')],
    isWanted: (verdicts) => {
      const [was, is] = outcomes(verdicts);
      return was !== is;
    },
    isHopeless: ([was = 'yes', is = 'yes', other]) => keyOf(was) === keyOf(is) || other === absorbing(op),
  });
  if (!situation) return undefined;
  const [was, is] = outcomes(situation.verdicts);
  return { part, change, situation, was, is };
}

const nothing = (op: Subject['op']): Condition => ({ op, of: [] });

const absorbing = (op: Subject['op']): Verdict => (op === 'all' ? 'no' : 'yes');

function together(op: Subject['op'], verdicts: readonly Verdict[]): Verdict {
  if (verdicts.includes(absorbing(op))) return absorbing(op);
  return verdicts.includes('open') ? 'open' : op === 'all' ? 'yes' : 'no';
}
