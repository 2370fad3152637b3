import * as fc from 'fast-check';
import { addDays } from '../dated.js';
import { accepts, type FactDefinition, type Facts, type IsoDate, type Value, type Vocabulary } from '../vocabulary.js';

/** Any day from `from` on, for as many days. */
export const anyDayFrom = (from: IsoDate, days: number): fc.Arbitrary<IsoDate> =>
  fc.nat(days).map((count) => addDays(from, count));

/** Any value that a fact accepts, except unknown. Small numbers come more often: there the rules draw their lines. */
export function anyValueOf(definition: FactDefinition): fc.Arbitrary<Value> {
  switch (definition.type) {
    case 'choice':
      return fc.constantFrom(...definition.values);
    case 'number': {
      const { min, max } = definition;
      const tenths = fc.integer({ min: min * 10, max: Math.min(max, min + 100) * 10 }).map((value) => value / 10);
      return fc
        .oneof(tenths, fc.integer({ min, max: Math.min(max, min + 400) }), fc.integer({ min, max }))
        .filter((value) => accepts(definition, value));
    }
    case 'date':
      return anyDayFrom('2024-08-01', 1500);
    case 'text':
      return fc.stringMatching(definition.pattern);
  }
}

/** Facts of a person: some known, some unknown, some not asked. */
export const anyFactsOf = (vocabulary: Vocabulary): fc.Arbitrary<Facts> =>
  fc.record(
    Object.fromEntries(
      Object.entries(vocabulary).map(([fact, definition]) => [fact, fc.option(anyValueOf(definition), { freq: 6 })]),
    ),
    { requiredKeys: [] },
  );
