import { addDays, contains, type Interval } from '../reasoning/dated.js';
import type { Condition, Standing } from '../reasoning/conditions.js';
import { datedPartsOf, leavesOf } from '../reasoning/leaves.js';
import { datedIn, partsOf, type Part } from '../reasoning/parts.js';
import type { CompleteRulebook, Contact, Incentive, Source, Sources } from '../reasoning/rulebook.js';
import { standingsIn } from '../reasoning/standing.js';
import type { Vocabulary } from '../reasoning/vocabulary.js';
import { repeated } from './lint.js';
import { fileOf, type Places } from './places.js';

/** What is wrong with a rulebook, whoever asks the questions: each as a sentence with the file, the id, and what to do. */
export function lintRulebook(rulebook: CompleteRulebook, sources: Sources, places: Places): readonly string[] {
  const { incentives, referrals, contacts, vocabulary } = rulebook;
  const criteria = new Map(incentives.map(({ id, criteria: all }) => [id, all]));
  const inPart = (part: Part): readonly string[] =>
    [
      ...facts(part, vocabulary, places),
      ...dates(part),
      ...citations(part, sources, places),
      ...hopes(part, sources, criteria.get(part.owner) ?? {}),
      ...(part.about === undefined || Object.hasOwn(criteria.get(part.owner) ?? {}, part.about)
        ? []
        : [`is about "${part.about}", which is not a criterion of "${part.owner}"; correct "about"`]),
    ].map((message) => `${fileOf(part, places)}: "${part.owner}" ${part.path} ${message}`);
  return [
    ...repeated(incentives.map(({ id }) => id)).map(
      (id) => `${places.rule(id)}: "${id}" is the id of two incentives; rename one`,
    ),
    ...repeated(referrals.map(({ id }) => id)).map(
      (id) => `${places.referrals}: "${id}" is the id of two referrals; rename one`,
    ),
    ...partsOf(rulebook).flatMap(inPart),
    ...Object.entries(contacts)
      .flatMap(([id, contact]) => citedBy(contact).map((source) => ({ id, source })))
      .filter(({ source }) => !Object.hasOwn(sources, source))
      .map(({ id, source }) => `${places.referrals}: "${id}" ${noSource(source, places)}`),
  ];
}

/** Facts that do not exist, and answers that a choice does not have. */
function facts({ when }: Part, vocabulary: Vocabulary, places: Places): readonly string[] {
  const comparisons = (when ? leavesOf(when) : []).filter((leaf) => 'fact' in leaf);
  return comparisons.flatMap((leaf): readonly string[] => {
    const definition = Object.hasOwn(vocabulary, leaf.fact) ? vocabulary[leaf.fact] : undefined;
    if (!definition) return [`depends on "${leaf.fact}", which is not a fact of ${places.facts}; correct the rule`];
    if (leaf.op !== 'is' || definition.type !== 'choice') return [];
    return leaf.values
      .filter((value) => !definition.values.includes(value))
      .map(
        (value) =>
          `compares "${leaf.fact}" with "${value}", which is not one of its values in ${places.facts}; correct it`,
      );
  });
}

/** Days with two values, and days between two intervals with none. That the last one ends is no error: it is told by its date. */
const dates = (part: Part): readonly string[] =>
  datedIn(part).flatMap(({ intervals }) => [...overlaps(intervals), ...gaps(intervals)]);

const overlaps = (intervals: readonly Interval<unknown>[]): readonly string[] =>
  intervals.flatMap((interval, at) =>
    intervals
      .slice(at + 1)
      .filter((other) => startsWithin(interval, other) || startsWithin(other, interval))
      .map(
        (other) => `has two values from ${laterOf(interval, other)} on; let one end on the day before the other begins`,
      ),
  );

const startsWithin = (outer: Interval<unknown>, { from }: Interval<unknown>): boolean =>
  from === undefined ? outer.from === undefined : contains(outer, from);

const laterOf = ({ from: a = '' }: Interval<unknown>, { from: b = '' }: Interval<unknown>): string =>
  (a > b ? a : b) || 'the beginning';

const gaps = (intervals: readonly Interval<unknown>[]): readonly string[] =>
  intervals.flatMap(({ until }) => {
    const next = until && addDays(until, 1);
    if (next === undefined || intervals.some((interval) => contains(interval, next))) return [];
    const isLast = intervals.every(({ from }) => from === undefined || from < next);
    return isLast
      ? []
      : [`has no value from ${next} until the next one begins; close the gap, or say "undecided" for it`];
  });

/**
 * Verdicts that are firmer than what they rest on: a criterion, or the value of one from some day on, that only plans speak
 * of; and a value that comes into force after everything that is cited for it was written, and of which we are not sure.
 * For an incentive that is planned as a whole, one criterion that says so is enough.
 */
function hopes(part: Part, sources: Sources, criteria: Incentive['criteria']): readonly string[] {
  if (part.kind !== 'criteria' || Object.values(criteria).some(({ when }) => isTentative(when, 'planned'))) return [];
  const cited = (ids: readonly string[]): readonly Source[] => ids.flatMap((id) => sources[id] ?? []);
  const isPlanned = (ids: readonly string[]): boolean => ids.length > 0 && cited(ids).every(({ isPlan }) => isPlan);
  const wholly = part.sources && isPlanned(part.sources) ? ['rests on plans alone'] : [];
  const values = (part.when ? datedPartsOf(part.when) : [])
    .flatMap(({ intervals }) => intervals)
    .filter(({ value }) => !isTentative(value, 'planned', 'lapsed'))
    .flatMap(({ from, sources: ids, confidence }) => {
      if (from === undefined) return [];
      if (isPlanned(ids)) return [`rests on plans alone from ${from} on`];
      const isForetold = confidence !== 'high' && cited(ids).every(({ date }) => date !== undefined && date < from);
      return isForetold ? [`comes into force on ${from}, after all that is cited for it was written`] : [];
    });
  return [...wholly, ...values].map((reason) => `${reason}; make it "tentative", so that it is at best open`);
}

const isTentative = (condition: Condition, ...standings: readonly Standing[]): boolean =>
  standingsIn(condition).some((why) => standings.includes(why));

/** Sources that are not in the list, and rules without one. */
function citations(part: Part, sources: Sources, places: Places): readonly string[] {
  const dated = datedIn(part).flatMap(({ intervals }) => intervals);
  const cited = [...(part.sources ?? []), ...dated.flatMap((interval) => interval.sources)];
  const isWithout = part.sources?.length === 0 && dated.every((interval) => interval.sources.length === 0);
  return [
    ...(isWithout && part.kind === 'criteria' ? ['has no source; name where the rule stands'] : []),
    ...(isWithout && part.kind === 'answers' && !part.isUnknown
      ? ['has no source; name where the answer stands, or say "isUnknown"']
      : []),
    ...(!isWithout && part.isUnknown ? ['has sources, and says "isUnknown"; take one of them out'] : []),
    ...[...new Set(cited)]
      .filter((source) => !Object.hasOwn(sources, source))
      .map((source) => noSource(source, places)),
  ];
}

const noSource = (source: string, places: Places): string =>
  `cites "${source}", which is not a source; add it to ${places.sources} or correct it`;

const citedBy = ({ sources, reasons = {} }: Contact): readonly string[] => [
  ...sources,
  ...Object.values(reasons).flatMap(citedBy),
];
