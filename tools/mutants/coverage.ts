import type { Case } from '../../flows/cases/case.js';
import { assessRulebook } from '../../src/reasoning/assess.js';
import type { Verdict } from '../../src/reasoning/conditions.js';
import { START } from '../../src/reasoning/dated.js';
import { leavesOf } from '../../src/reasoning/leaves.js';
import { partsOf, type Part } from '../../src/reasoning/parts.js';
import type { CompleteRulebook } from '../../src/reasoning/rulebook.js';
import { findSituation } from '../../src/reasoning/situations.js';
import type { IsoDate } from '../../src/reasoning/vocabulary.js';
import { turnsOf } from '../calendar.js';
import { boundsOf, turnsIn } from './boundaries.js';
import { subjectsOf, type Subject } from './subjects.js';

/** Something of the rulebook that no case shows. */
export interface Gap {
  /** The file of cases where it belongs. */
  readonly file: string;
  /** What it is about, from the incentive or the referral down. */
  readonly about: string;
  readonly missing: string;
}

export interface Coverage {
  /** How many things the cases have to show. */
  readonly wanted: number;
  readonly gaps: readonly Gap[];
}

type CaseFiles = Readonly<Record<string, readonly Case[]>>;

/** One thing that a case has to show. */
interface Need {
  readonly about: string;
  readonly missing: string;
  readonly isMet: (one: Case) => boolean;
}

/**
 * What the cases show of a rulebook: of every criterion each verdict that it can have, of every number the least that is
 * enough and just less, of every day on which something begins or ends both sides, and each value that a condition can name.
 *
 * @param on day of the assessment on which a verdict must be within reach, beside the days that the rules name
 */
export function coverageOf(rulebook: CompleteRulebook, files: CaseFiles, on: IsoDate): Coverage {
  const perSubject = subjectsOf(rulebook).map((subject) => {
    const about = Object.values(files)
      .flat()
      .filter(({ expect }) => subject.about(expect));
    const parts = partsOf(subject.alone(subject.parts)).filter(({ kind }) => kind !== 'asks' && kind !== 'tells');
    const needs = [...verdictNeeds(rulebook, subject, about, on), ...parts.flatMap(boundaryNeeds)];
    return unmet(distinct(needs), about, fileOf(subject, files));
  });
  const values = unmet(valueNeeds(rulebook), Object.values(files).flat(), 'any file');
  const all = [...perSubject, values];
  return { wanted: all.reduce((sum, { wanted }) => sum + wanted, 0), gaps: all.flatMap(({ gaps }) => gaps) };
}

const unmet = (needs: readonly Need[], cases: readonly Case[], file: string): Coverage => ({
  wanted: needs.length,
  gaps: needs.filter(({ isMet }) => !cases.some(isMet)).map(({ about, missing }) => ({ file, about, missing })),
});

/** Where a number or a day stands twice in a part, one case is enough. */
const distinct = (needs: readonly Need[]): readonly Need[] => [
  ...new Map(needs.map((need) => [`${need.about} ${need.missing}`, need])).values(),
];

/** The file that says most about a subject; one of its own where none does. */
function fileOf(subject: Subject, files: CaseFiles): string {
  const counts = Object.entries(files).map(([name, cases]) => ({
    name,
    count: cases.filter(({ expect }) => subject.about(expect)).length,
  }));
  const most = counts.reduce((best, one) => (one.count > best.count ? one : best), { name: subject.id, count: 0 });
  return `flows/cases/${most.name}.json`;
}

/** Only a verdict that somebody can get has to be shown. */
function verdictNeeds(
  rulebook: CompleteRulebook,
  subject: Subject,
  cases: readonly Case[],
  on: IsoDate,
): readonly Need[] {
  if (subject.kind === 'referral') return [];
  const alone = subject.alone(subject.parts);
  const verdicts = new Map(cases.map((one) => [one, verdictsOf(alone, one)]));
  return Object.entries(subject.parts).flatMap(([part, when]) =>
    (['yes', 'no', 'open'] as const)
      .filter((verdict) => {
        const days = [on, ...turnsOf([when], 'on')];
        return findSituation(rulebook, [when], { days, isWanted: ([found]) => found === verdict });
      })
      .map((verdict) => ({
        about: `${subject.id} › criteria.${part}`,
        missing: `a case in which it is ${verdict}`,
        isMet: (one) => verdicts.get(one)?.get(part) === verdict,
      })),
  );
}

const verdictsOf = (rulebook: CompleteRulebook, { facts, on }: Case): ReadonlyMap<string, Verdict> =>
  new Map(
    assessRulebook(rulebook, facts, on).incentives.flatMap(({ criteria }) =>
      criteria.map(({ id, verdict }) => [id, verdict]),
    ),
  );

function boundaryNeeds(part: Part): readonly Need[] {
  const about = `${part.owner} › ${part.path}`;
  const bounds = boundsOf(part).flatMap(({ fact, bound }): readonly Need[] => [
    { about, missing: `a case with ${fact} ${bound}`, isMet: ({ facts }) => facts[fact] === bound },
    {
      about,
      missing: `a case with ${fact} just below ${bound}`,
      isMet: ({ facts: { [fact]: value } }) => typeof value === 'number' && value < bound && value >= bound - 1,
    },
  ]);
  const days = turnsIn(part).map(({ clock, day }): Need => {
    const dayOf = ({ on, facts: { [START]: start } }: Case): unknown =>
      clock === 'start' && start !== undefined ? start : on;
    return { about, missing: `a case with ${clock} ${day}`, isMet: (one) => dayOf(one) === day };
  });
  return [...bounds, ...days];
}

/** Each value of a choice that some condition turns on, and each text that a condition names. */
function valueNeeds(rulebook: CompleteRulebook): readonly Need[] {
  const named = new Map<string, Set<string>>();
  for (const leaf of partsOf(rulebook).flatMap(({ when }) => (when ? leavesOf(when) : []))) {
    if (leaf.op !== 'is') continue;
    const definition = rulebook.vocabulary[leaf.fact];
    const values = definition?.type === 'choice' ? definition.values : leaf.values;
    named.set(leaf.fact, new Set([...(named.get(leaf.fact) ?? []), ...values]));
  }
  return [...named].flatMap(([fact, values]) =>
    [...values].map((value) => ({
      about: fact,
      missing: `a case with "${value}"`,
      isMet: ({ facts }: Case) => facts[fact] === value,
    })),
  );
}
