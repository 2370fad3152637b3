import { expect } from 'chai';
import * as fc from 'fast-check';
import { cases } from '../../flows/cases/index.js';
import { completeRulebook } from '../../flows/complete-rulebook.js';
import { vocabulary } from '../../flows/facts.js';
import { assessRulebook } from '../reasoning/assess.js';
import { VocabularyError } from '../reasoning/vocabulary.js';
import { readCase, ReportError, writeCase, type ReportedCase } from './reported-case.js';

const some: ReportedCase = {
  on: '2026-11-28',
  version: '0.1.0',
  flow: 'wegwijzer@1',
  about: 'opleidingscheques',
  verdicts: { opleidingscheques: 'no', 'vlaams-opleidingsverlof': 'yes', loopbaancheque: 'open' },
  facts: { situatie: 'loondienst', 'uren-per-week': 37.5, start: null, 'paritair-comite': '124' },
  note: 'Mijn cheque (van vorig jaar!) is ~goedgekeurd~: 100 % [ja] & meer > niets = "fout"\nécht 👍',
};

const read = (text: string): ReportedCase => readCase(vocabulary, text);

describe('A case that somebody hands on', () => {
  it('is read back as it was, for every worked situation', () => {
    for (const { facts, on, id } of cases) {
      const { incentives } = assessRulebook(completeRulebook, facts, on);
      const verdicts = Object.fromEntries(incentives.map((incentive) => [incentive.id, incentive.verdict]));
      expect(read(writeCase({ ...some, facts, on, verdicts })), id).to.deep.equal({ ...some, facts, on, verdicts });
    }
  });

  it('is read back whatever the person adds, and without what half a character is', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (note) => {
        expect(read(writeCase({ ...some, note })).note).to.equal(note);
      }),
    );
    expect(read(writeCase({ ...some, note: 'a\uD83Db' })).note).to.equal('ab');
  });

  it('may be about the whole result, with nothing added', () => {
    const { about, ...whole } = some;
    expect(about).to.equal('opleidingscheques');
    expect(read(writeCase({ ...whole, note: '' }))).to.deep.equal({ ...whole, note: '' });
  });

  const ways: Readonly<Record<string, (text: string) => string>> = {
    'with a letter around it': (text) => `Beste,\n\nkijk [hier] eens:\n${text}\n\nDank je! [1]`,
    'in one line': (text) => text.replaceAll('\n', ''),
    'broken at other places': (text) => text.replace(/.{30}/g, '$&\r\n'),
    'quoted twice': (text) => `> > ${text.replaceAll('\n', '\n> > ')}`,
    'with empty lines between': (text) => text.replaceAll('\n', '\n\n'),
  };
  for (const [way, change] of Object.entries(ways))
    it(`is read as a mail hands it on: ${way}`, () => {
      expect(read(change(writeCase(some)))).to.deep.equal(some);
    });

  it('stands in lines of at most 72 signs, unless one part is longer', () => {
    const lines = writeCase({ ...some, note: '' })
      .split('\n')
      .slice(1);
    expect(lines.filter((line) => line.length > 72 + ':1234567]'.length)).to.deep.equal([]);
  });

  const text = writeCase(some);
  const refused: readonly (readonly [what: string, text: string, message: RegExp])[] = [
    ['nothing', '', /There is no case in it/],
    ['a text without its block', 'Klopt dit niet?\nGemaakt op 28 november 2026', /There is no case in it/],
    ['what was cut off', text.slice(0, -20), /The end of the case is missing/],
    ['what was cut off within the seal', text.slice(0, -1), /The end of the case is missing/],
    ['what lacks a part', text.replace('situatie=loondienst&', ''), /its seal does not fit/],
    ['what says something else', text.replace('=loondienst', '=werkzoekend'), /its seal does not fit/],
    ['another form', text.replace('[wegwijzer:1:', '[wegwijzer:2:'), /form 2, and this reads form 1/],
    ['a day that is none', writeCase({ ...some, on: '2026-02-30' }), /has no day/],
  ];
  for (const [what, given, message] of refused)
    it(`is refused with what to do about it: ${what}`, () => {
      expect(() => read(given)).to.throw(ReportError, message);
    });

  it('names each fact and value that this version does not know', () => {
    const facts = { ...some.facts, schoenmaat: 43, situatie: 'astronaut', 'uren-per-week': 'veel', constructor: 'x' };
    expect(() => read(writeCase({ ...some, facts })))
      .to.throw(VocabularyError)
      .with.property('message')
      .that.matches(/"schoenmaat"/)
      .and.matches(/"astronaut"/)
      .and.matches(/"uren-per-week"/)
      .and.matches(/"constructor"/);
  });

  it('cannot lose or change a sign without being refused', () => {
    fc.assert(
      fc.property(fc.nat(text.length - 1), fc.constantFrom('', 'x', '%', '&'), (at, sign) => {
        const other = text.slice(0, at) + sign + text.slice(at + 1);
        if (other.replace(/\s/g, '') !== text.replace(/\s/g, '')) expect(() => read(other)).to.throw(ReportError);
      }),
    );
  });
});
