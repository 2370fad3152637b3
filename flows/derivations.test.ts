import { expect } from 'chai';
import * as fc from 'fast-check';
import { withDerived } from '../src/reasoning/derive.js';
import { anyFactsOf } from '../src/reasoning/testing/arbitraries.js';
import { accepts, type Facts } from '../src/reasoning/vocabulary.js';
import { derivations } from './derivations.js';
import { vocabulary, type FactId } from './facts.js';

const derive = (facts: Facts): Facts => withDerived({ derivations }, facts);
const anyFacts = anyFactsOf(vocabulary);

describe('What follows from an answer', () => {
  const situations: readonly [string, Facts, Facts][] = [
    ['who wants to learn Dutch takes a course of Dutch', { doel: 'nederlands' }, { soort: 'taal', taal: 'nederlands' }],
    ['a diploma secundair is no higher education', { doel: 'diploma-secundair' }, { 'hoger-onderwijs': 'nee' }],
    ['basisverpleegkunde is no language', { 'hoger-onderwijs': 'hbo5' }, { soort: 'gewoon' }],
    ['a bachelor is counted in studiepunten', { 'hoger-onderwijs': 'ja' }, { contacturen: 0, cvo: 'nee' }],
    ['40 hours are no long training by day', { contacturen: 40 }, { studiepunten: 0, 'lange-dagopleiding': 'nee' }],
    ['26 studiepunten are none either', { studiepunten: 26 }, { contacturen: 0, 'lange-dagopleiding': 'nee' }],
    ['what leads to no shortage job leads to none in care', { kenmerk: 'geen' }, { zorgknelpunt: 'nee' }],
  ];
  for (const [title, facts, expected] of situations) {
    it(title, () => {
      expect(derive(facts)).to.include(expected);
    });
  }

  it('is nothing for 80 hours, for no hours, and for who does not know', () => {
    expect(derive({ contacturen: 80 })).to.not.have.property('lange-dagopleiding');
    expect(derive({ contacturen: 0 })).to.deep.equal({ contacturen: 0 });
    expect(derive({ contacturen: null, kenmerk: null })).to.deep.equal({ contacturen: null, kenmerk: null });
  });

  it('never takes the place of an answer', () => {
    fc.assert(
      fc.property(anyFacts, (facts) => {
        expect(derive(facts)).to.include(facts);
      }),
    );
  });

  it('is all there the first time', () => {
    fc.assert(
      fc.property(anyFacts, (facts) => {
        const once = derive(facts);
        expect(derive(once)).to.equal(once);
      }),
    );
  });

  it('stays when more is answered, as long as the answers do not contradict each other', () => {
    fc.assert(
      fc.property(anyFacts, anyFacts, (facts, more) => {
        const [before, beside] = [derive(facts), derive(more)];
        const agree = Object.keys(before).filter((fact) => (beside[fact] ?? before[fact]) === before[fact]);
        const after = derive({ ...more, ...facts });
        for (const fact of agree) expect(after[fact] ?? before[fact], fact).to.equal(before[fact]);
      }),
    );
  });

  it('follows from one answer, and is a value of its fact', () => {
    for (const { from, then } of derivations) {
      expect(new Set(from.map(({ fact }) => fact)).size).to.equal(1);
      for (const [fact, value] of Object.entries(then)) expect(accepts(vocabulary[fact as FactId], value)).to.be.true;
    }
  });
});
