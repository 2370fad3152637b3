import { expect } from 'chai';
import {
  accepts,
  choice,
  day,
  isIsoDate,
  percentage,
  quantity,
  readFacts,
  requireFacts,
  text,
  VocabularyError,
} from './vocabulary.js';

const vocabulary = {
  colour: choice('red', 'green'),
  hours: quantity(1, 60),
  share: percentage(),
  start: day(),
  committee: text(/^\d{3}$/, '999'),
};

describe('isIsoDate', () => {
  for (const date of ['2026-01-01', '2024-02-29', '2026-12-31']) {
    it(`takes ${date}`, () => expect(isIsoDate(date)).to.be.true);
  }

  for (const date of [
    '2026-02-29',
    '2026-02-30',
    '2026-04-31',
    '2026-13-01',
    '2026-00-10',
    '2026-01-00',
    '2026-1-1',
    '26-01-01',
    '2026-01-01T00:00',
    ' 2026-01-01',
    '01-01-2026',
    '',
    20260101,
    null,
    undefined,
  ]) {
    it(`refuses ${JSON.stringify(date)}`, () => expect(isIsoDate(date)).to.be.false);
  }
});

describe('accepts', () => {
  it('takes the values of a choice, and nothing else', () => {
    expect(accepts(vocabulary.colour, 'red')).to.be.true;
    expect(accepts(vocabulary.colour, 'blue')).to.be.false;
    expect(accepts(vocabulary.colour, 1)).to.be.false;
    expect(accepts(vocabulary.colour, ['red'])).to.be.false;
  });

  it('takes no part of one for a percentage', () => {
    expect([0, 0.01, 0.8, 1, 1.01, 80, 100, 101].map((value) => accepts(vocabulary.share, value))).to.deep.equal([
      true,
      false,
      false,
      false,
      true,
      true,
      true,
      false,
    ]);
  });

  it('takes a number from the minimum to the maximum, both included', () => {
    expect([0.99, 1, 37.5, 60, 60.01].map((value) => accepts(vocabulary.hours, value))).to.deep.equal([
      false,
      true,
      true,
      true,
      false,
    ]);
  });

  it('does not take what only looks like a number', () => {
    for (const value of ['38', Number.NaN, Number.POSITIVE_INFINITY, true, [38]]) {
      expect(accepts(vocabulary.hours, value), JSON.stringify(value)).to.be.false;
    }
  });

  it('takes a day that exists', () => {
    expect(accepts(vocabulary.start, '2026-11-21')).to.be.true;
    expect(accepts(vocabulary.start, '2026-11-31')).to.be.false;
    expect(accepts(vocabulary.start, 20261121)).to.be.false;
  });

  it('takes a text that matches its pattern', () => {
    expect(accepts(vocabulary.committee, '200')).to.be.true;
    expect(accepts(vocabulary.committee, '2000')).to.be.false;
    expect(accepts(vocabulary.committee, 200)).to.be.false;
  });

  it('takes "unknown" for every fact', () => {
    for (const definition of Object.values(vocabulary)) expect(accepts(definition, null)).to.be.true;
  });

  it('never takes "not asked" for a value', () => {
    for (const definition of Object.values(vocabulary)) expect(accepts(definition, undefined)).to.be.false;
  });
});

describe('readFacts', () => {
  it('keeps what fits and reports what does not, by fact', () => {
    const { facts, problems } = readFacts(vocabulary, { colour: 'red', hours: 61, size: 'big', start: null });
    expect(facts).to.deep.equal({ colour: 'red', start: null });
    expect(problems).to.deep.equal([
      { fact: 'hours', value: 61, why: 'invalid-value' },
      { fact: 'size', value: 'big', why: 'unknown-fact' },
    ]);
  });

  it('counts undefined as missing, and keeps it apart from unknown', () => {
    const { facts, problems } = readFacts(vocabulary, { colour: undefined, hours: null, size: undefined });
    expect(Object.keys(facts)).to.deep.equal(['hours']);
    expect(problems).to.deep.equal([]);
  });

  it('does not take a property of every object for a fact', () => {
    for (const fact of ['constructor', 'toString', '__proto__']) {
      const input: unknown = JSON.parse(`{ "${fact}": "red" }`);
      expect(
        readFacts(vocabulary, input as Record<string, unknown>).problems.map(({ why }) => why),
        fact,
      ).to.deep.equal(['unknown-fact']);
    }
  });
});

describe('requireFacts', () => {
  it('gives the facts when all of them fit', () => {
    expect(requireFacts(vocabulary, { colour: 'green', hours: 1 })).to.deep.equal({ colour: 'green', hours: 1 });
  });

  it('throws an error that names every fact and value that does not fit', () => {
    const read = (): unknown => requireFacts(vocabulary, { colour: 'blue', size: 'big', hours: 1 });
    expect(read).to.throw(VocabularyError, '"blue" is not a value of "colour"; "size" is not a fact of the vocabulary');
    try {
      read();
    } catch (error) {
      expect((error as VocabularyError).name).to.equal('VocabularyError');
      expect((error as VocabularyError).problems.map(({ fact }) => fact)).to.deep.equal(['colour', 'size']);
    }
  });
});
