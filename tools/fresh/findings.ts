import { isStale, lookedAt } from '../../flows/cases/shelf-life.js';
import { places } from '../../flows/places.js';
import { fileOf } from '../../src/journey/places.js';
import { addDays, addMonths, contains, type Span } from '../../src/reasoning/dated.js';
import { datedIn, leavesOf, partsOf, type Part } from '../../src/reasoning/parts.js';
import type { CompleteRulebook, Sources } from '../../src/reasoning/rulebook.js';
import type { IsoDate } from '../../src/reasoning/vocabulary.js';
import type { CaseInFile } from '../docs/cases.js';

/**
 * What asks for attention: the day of `review` of an incentive; a rule that is `ending`; a rule or a figure that is
 * `missing` for a day of this school year; a `source` that was not read, or a `case` that was not looked at, for a year.
 */
export interface Finding {
  readonly kind: 'review' | 'ending' | 'missing' | 'source' | 'case';
  /** The incentive, the part of it, the source or the worked situation. */
  readonly id: string;
  readonly file: string;
  /** The day that was passed, or that comes. */
  readonly date: IsoDate;
  readonly what: string;
}

export interface Content {
  readonly rulebook: CompleteRulebook;
  readonly sources: Sources;
  readonly cases: readonly Pick<CaseInFile, 'id' | 'file' | 'sources' | 'validated'>[];
}

/** How long before its day something is told, in days. */
const notice = 60;

/** What is past its day on `day`, or will be within 60 days. Days that are named are the last good ones. */
export function findings({ rulebook, sources, cases }: Content, day: IsoDate): readonly Finding[] {
  const parts = partsOf(rulebook);
  return [
    ...rulebook.incentives
      .filter(({ review }) => review <= addDays(day, notice))
      .map(({ id, review }): Finding => {
        const what = review < day ? 'past its review: people see a caution' : 'to be reviewed';
        return { kind: 'review', id, file: places.details(id), date: review, what };
      }),
    ...parts.flatMap((part) => endings(part, day)),
    ...parts.flatMap((part) => missing(part, day)),
    ...outdated(rulebook, day),
    ...Object.entries(sources)
      .filter(([, { checked }]) => isStale(checked, day))
      .map(([id, { checked }]): Finding => ({
        kind: 'source',
        id,
        file: places.sources,
        date: checked,
        what: 'last read',
      })),
    ...cases.flatMap((one): readonly Finding[] => {
      const date = lookedAt(one, sources);
      const what = one.validated ? 'confirmed' : 'its sources last read';
      return isStale(date, day) ? [{ kind: 'case', id: one.id, file: one.file, date, what }] : [];
    }),
  ];
}

/** What is said of a part, with the day it is about. */
const finding =
  (kind: Finding['kind'], part: Part, what: string) =>
  (date: IsoDate): Finding => ({ kind, id: `${part.owner} ${part.path}`, file: fileOf(part, places), date, what });

function endings(part: Part, day: IsoDate): readonly Finding[] {
  const ends = (spans: readonly Span[]): readonly IsoDate[] =>
    spans.flatMap(({ until }) => (until === undefined || until < day || until > addDays(day, notice) ? [] : [until]));
  const during = part.when ? leavesOf(part.when).filter((leaf) => leaf.op === 'during') : [];
  return [
    ...ends(during).map(finding('ending', part, 'holds no longer after it')),
    ...datedIn(part).flatMap(({ intervals }) =>
      ends(intervals).map((until) => {
        const isFollowed = intervals.some((interval) => contains(interval, addDays(until, 1)));
        return finding('ending', part, `has ${isFollowed ? 'another' : 'no'} value after it`)(until);
      }),
    ),
  ];
}

/** From `day` to the end of the school year, the first day on which a dated value has no value. */
function missing(part: Part, day: IsoDate): readonly Finding[] {
  const last = addDays(addMonths(schoolYear(day), 12), -1);
  return datedIn(part).flatMap(({ intervals }) => {
    const starts = [day, ...intervals.flatMap(({ until }) => (until === undefined ? [] : [addDays(until, 1)]))].sort();
    const without = starts.filter((start) => !intervals.some((interval) => contains(interval, start)));
    return without
      .filter((start) => start >= day && start <= last)
      .slice(0, 1)
      .map(finding('missing', part, 'has no value from this day of the school year on'));
  });
}

/** Figures that were known for a day before the school year. */
const outdated = ({ incentives }: CompleteRulebook, day: IsoDate): readonly Finding[] =>
  incentives.flatMap(({ id, amounts }) =>
    Object.entries(amounts).flatMap(([amount, { asOf }]): readonly Finding[] =>
      asOf === undefined || asOf >= schoolYear(day)
        ? []
        : [
            {
              kind: 'missing',
              id: `${id} amounts.${amount}`,
              file: places.details(id),
              date: asOf,
              what: 'the figure is of this day, before the school year',
            },
          ],
    ),
  );

/** The first day of the school year in which a day lies. */
const schoolYear = (day: IsoDate): IsoDate => `${addMonths(day, -8).slice(0, 4)}-09-01`;
