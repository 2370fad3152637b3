import * as fc from 'fast-check';
import { all, any, conditionsOver, dated, during, undecided, type Condition } from '../conditions.js';
import { addDays, type Span } from '../dated.js';
import { choice, day, quantity, type Facts, type IsoDate, type Value } from '../vocabulary.js';

export const vocabulary = {
  a: choice('x', 'y', 'z'),
  b: choice('x', 'y'),
  c: choice('x', 'y'),
  n: quantity(0, 3),
  d: day('2026-01-01', '2026-12-31'),
  start: day(),
};
const { is, isNot, atLeast, below, since, given } = conditionsOver(vocabulary);

export const on: IsoDate = '2026-11-21';
export const earliest: IsoDate = '2026-08-21';

const bounds: readonly IsoDate[] = [
  '2025-09-01',
  '2026-08-20',
  earliest,
  '2026-08-22',
  '2026-11-20',
  on,
  '2026-11-22',
  '2027-09-01',
];
/** A start on each side of every bound, and between two of them, from the earliest on that is possible. */
export const starts = [
  ...new Set(bounds.flatMap((date) => [-2, -1, 0, 1, 2].map((count) => addDays(date, count)))),
].filter((date) => date >= earliest);

/** The values that the conditions below tell apart, and unknown. */
export const answersTo: Readonly<Record<string, readonly (Value | null)[]>> = {
  a: ['x', 'y', 'z', null],
  b: ['x', 'y', null],
  c: ['x', 'y', null],
  d: ['2026-01-01', '2026-02-28', '2026-03-01', null],
  n: [0, 1, 2, 3, null],
  start: [...starts, null],
};
const anyBound = fc.option(fc.constantFrom(...bounds), { nil: undefined });

const anyLeaf: fc.Arbitrary<Condition> = fc.oneof(
  fc.subarray(['x', 'y', 'z'] as const).map((values) => is('a', ...values)),
  fc.constantFrom<Condition>(is('b', 'x'), is('b', 'y'), is('c', 'x'), isNot('c', 'x')),
  fc.integer({ min: 0, max: 3 }).map((minimum) => atLeast('n', minimum)),
  fc.integer({ min: 1, max: 3 }).map((limit) => below('n', limit)),
  fc.constantFrom<Condition>(since('d', '2026-03-01'), given('n'), given('b')),
  fc.constant(undecided),
);

const spanOf = (from?: IsoDate, end?: IsoDate): Span => ({ ...(from && { from }), ...(end && { until: end }) });

const anySpan = fc.tuple(anyBound, anyBound).filter(([from, end]) => !from || !end || from <= end);

/** Spans one after the other, some with days between them that belong to none. */
const anyPeriods: fc.Arbitrary<readonly Span[]> = fc
  .tuple(fc.subarray([...bounds]), fc.boolean(), fc.boolean(), fc.array(fc.boolean(), { minLength: 9, maxLength: 9 }))
  .map(([cuts, isOpenAtStart, isOpenAtEnd, joined]) => {
    const firsts = [isOpenAtStart ? undefined : cuts[0], ...cuts.slice(1)];
    return firsts.map((from, at): Span => {
      const next = cuts[at + 1];
      if (next === undefined) return spanOf(from, isOpenAtEnd ? undefined : from && addDays(from, 1));
      return spanOf(from, joined[at] ? addDays(next, -1) : (from ?? addDays(next, -2)));
    });
  });

const anyClock = fc.constantFrom('on' as const, 'start' as const, 'start' as const);

export const { condition: anyCondition } = fc.letrec<{ condition: Condition }>((tie) => ({
  condition: fc.oneof(
    { maxDepth: 4, depthSize: 'large' },
    anyLeaf,
    fc.array(tie('condition'), { minLength: 1, maxLength: 4 }).map((of) => all(...of)),
    fc.array(tie('condition'), { minLength: 1, maxLength: 4 }).map((of) => any(...of)),
    fc.tuple(anyClock, anySpan).map(([clock, [from, end]]) => during(clock, spanOf(from, end))),
    fc
      .tuple(anyClock, anyPeriods, fc.array(tie('condition'), { minLength: 1, maxLength: 4 }))
      .map(([clock, periods, values]) =>
        dated(
          clock,
          ...periods.map((span, at) => ({
            ...span,
            value: values[at % values.length]!,
            sources: [],
            confidence: 'high' as const,
          })),
        ),
      ),
  ),
}));

/** Some facts answered, some unknown, some not asked. */
export const anyFacts: fc.Arbitrary<Facts> = fc.record(
  Object.fromEntries(Object.entries(answersTo).map(([fact, values]) => [fact, fc.constantFrom(...values)])),
  { requiredKeys: [] },
);
