import type { Span } from '../src/reasoning/dated.js';

/** Periods that more than one rule speaks of: each stands here once. Both ends are included. */

export const schooljaar2025 = { from: '2025-09-01', until: '2026-08-31' } as const satisfies Span;
export const schooljaar2026 = { from: '2026-09-01', until: '2027-08-31' } as const satisfies Span;
/** The school years of which nothing was read yet. */
export const vanafSchooljaar2027 = { from: '2027-09-01' } as const satisfies Span;

/** A day in each school year from the start of Vlaams opleidingsverlof on, by the year in which it begins. */
export const perSchooljaar = <T>(valueIn: (year: number) => T): readonly (Span & { readonly value: T })[] =>
  Array.from({ length: 20 }, (_, at) => 2019 + at).map((year) => ({
    from: `${year}-09-01`,
    until: `${year + 1}-08-31`,
    value: valueIn(year),
  }));

/** The rules of unemployment benefits since March 2026. */
export const nieuweWerkloosheidsregels = { from: '2026-03-01' } as const satisfies Span;

/** Until when a person can look into the Federal Learning Account, and from when its data are destroyed. */
export const learningAccount = { until: '2026-12-31' } as const satisfies Span;
export const zonderLearningAccount = { from: '2027-01-01' } as const satisfies Span;

/** The loopbaancheque as it is now, and the loopbaankrediet that is planned after it. */
export const loopbaanchequePeriode = { from: '2025-11-01', until: '2026-12-31' } as const satisfies Span;
export const loopbaankredietPeriode = { from: '2027-01-01' } as const satisfies Span;
