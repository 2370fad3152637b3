import { expect } from 'chai';
import * as fc from 'fast-check';
import { classesOf } from './classes.js';
import { clocksForVerdict } from './clocks.js';
import { conditionsOver, type Condition, type Verdict } from './conditions.js';
import { withDerived } from './derive.js';
import { judge } from './judge.js';
import { isBetter, minimalChanges, MOST_CHANGES, type Changes } from './minimal-changes.js';
import type { Derivation, Rulebook } from './rulebook.js';
import { anyCondition, anyFacts, on, vocabulary } from './testing/conditions.js';
import type { Facts, Value } from './vocabulary.js';

const { is } = conditionsOver(vocabulary);
const plain: Rulebook = { vocabulary, incentives: [], referrals: [], lookBackMonths: 3 };
const facts = Object.keys(vocabulary);

const verdictIn = (rulebook: Rulebook, condition: Condition, known: Facts): Verdict => {
  const derived = withDerived(rulebook, known);
  return judge(condition, derived, clocksForVerdict(rulebook, derived, on));
};

function search(rulebook: Rulebook, condition: Condition, known: Facts): readonly Changes[] {
  const classes = classesOf({ ...rulebook, lookBackMonths: 0 }, [condition], on);
  return minimalChanges({ rulebook, condition, facts: known, on, classes, mayChange: () => true });
}

/** All sets of changes of at most so many facts, the smaller first. */
function allSets(classes: ReadonlyMap<string, readonly Value[]>): readonly Changes[] {
  let sets: readonly Changes[] = [{}];
  for (const fact of facts) {
    const values = classes.get(fact) ?? [];
    sets = [
      ...sets,
      ...sets
        .filter((set) => Object.keys(set).length < MOST_CHANGES)
        .flatMap((set) => values.map((value) => ({ ...set, [fact]: value }))),
    ];
  }
  const sizeOf = (set: Changes): number => Object.keys(set).length;
  return sets.filter((set) => sizeOf(set) > 0).toSorted((one, other) => sizeOf(one) - sizeOf(other));
}

const isWithin = (smaller: Changes, larger: Changes): boolean =>
  Object.entries(smaller).every(([fact, value]) => larger[fact] === value);

/** The smallest sets of changes, by trying all of them. */
function byForce(rulebook: Rulebook, condition: Condition, known: Facts): readonly Changes[] {
  const classes = classesOf({ ...rulebook, lookBackMonths: 0 }, [condition], on);
  const present = verdictIn(rulebook, condition, known);
  const found: Changes[] = [];
  for (const set of allSets(classes)) {
    if (found.some((smaller) => isWithin(smaller, set))) continue;
    if (isBetter(verdictIn(rulebook, condition, { ...known, ...set }), present)) found.push(set);
  }
  return found;
}

const written = (sets: readonly Changes[]): readonly string[] =>
  sets.map((set) => JSON.stringify(Object.entries(set).sort())).sort();

/** Derivations as a rulebook has them: one that leads to another stands before it. */
const anyDerivations: fc.Arbitrary<readonly Derivation[]> = fc.subarray<Derivation>([
  { from: [is('a', 'x')], then: { b: 'x' } },
  { from: [is('a', 'y')], then: { b: 'y' } },
  { from: [is('b', 'x')], then: { c: 'y' } },
]);

describe('minimalChanges', () => {
  it('finds all the smallest sets that turn a verdict, and no others', () => {
    const counts = { no: 0, open: 0 };
    fc.assert(
      fc.property(anyCondition, anyFacts, (condition, known) => {
        const present = verdictIn(plain, condition, known);
        const wanted = byForce(plain, condition, known);
        if (present !== 'yes') counts[present] += wanted.length;
        expect(written(search(plain, condition, known))).to.deep.equal(written(wanted));
      }),
      { numRuns: 1500 },
    );
    expect(counts.no).to.be.above(100);
    expect(counts.open).to.be.above(100);
  });

  it('gives nothing that does not turn it, also where facts follow from others', () => {
    fc.assert(
      fc.property(anyDerivations, anyCondition, anyFacts, (derivations, condition, known) => {
        const rulebook = { ...plain, derivations };
        const present = verdictIn(rulebook, condition, known);
        for (const set of search(rulebook, condition, known))
          expect(isBetter(verdictIn(rulebook, condition, { ...known, ...set }), present), JSON.stringify(set)).to.be
            .true;
      }),
      { numRuns: 1500 },
    );
  });

  it('changes that from which a fact follows', () => {
    const derivations: readonly Derivation[] = [{ from: [is('a', 'x')], then: { b: 'y' } }];
    const found = search({ ...plain, derivations }, is('b', 'x'), { a: 'x' });
    expect(found).to.deep.include({ a: 'y' });
  });
});
