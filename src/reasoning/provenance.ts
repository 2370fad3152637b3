import type { Condition } from './conditions.js';
import { intervalOn, type Clocks, type Confidence, type Provenance } from './dated.js';
import { datedPartsOf } from './leaves.js';
import type { Criterion } from './rulebook.js';

/** Where a criterion comes from on these days: its own sources, and those of the dated values that it compares with. */
export function provenanceOf(criterion: Criterion, clocks: Clocks): Provenance {
  const intervals = datedPartsOf(criterion.when).flatMap((value) => {
    const date = clocks[value.clock];
    return typeof date === 'string' ? (intervalOn(value, date) ?? []) : [];
  });
  if (intervals.length === 0) return { sources: criterion.sources, confidence: criterion.confidence };
  const parts: readonly Provenance[] = [criterion, ...intervals];
  return {
    sources: [...new Set(parts.flatMap(({ sources }) => sources))],
    confidence: fromLeastSure.find((confidence) => parts.some((part) => part.confidence === confidence)) ?? 'high',
  };
}

const fromLeastSure: readonly Confidence[] = ['low', 'medium'];

/** Whether a condition rests on a dated value that has none on its day. A day that is not known lacks nothing. */
export const hasNoValue = (condition: Condition, clocks: Clocks): boolean =>
  datedPartsOf(condition).some((value) => {
    const date = clocks[value.clock];
    return typeof date === 'string' && !intervalOn(value, date);
  });
