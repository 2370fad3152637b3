import { expect } from 'chai';
import fc from 'fast-check';
import { wegwijzer } from '../../../flows/wegwijzer.js';
import { nl } from '../../../locales/nl/index.js';
import { questionsOf } from '../../journey/flow.js';
import type { Value } from '../../reasoning/vocabulary.js';
import { wordsOf } from '../words.js';
import { toFormValue } from './entry-view.js';
import * as questions from './index.js';

const on = '2026-11-30';
const words = wordsOf(nl);
const read = (fact: string, text: string): Value | null | undefined =>
  questions.readEntry({ flow: wegwijzer, words, late: { questions } }, fact, text);

before(() => words.fetch('later'));

describe('A number is read as a person writes it', () => {
  const table: readonly [fact: string, typed: readonly string[], value: number][] = [
    ['uren-per-week', ['38', ' 38 ', '38.', '38,', '38 .', '38,0', '038'], 38],
    ['uren-per-week', ['38u', '38 u', '38 u.', '38 uur', '38 uren', '38 UUR.', '38h'], 38],
    ['uren-per-week', ['38 uur per week', '38 uren per week', '38 uur/week', '38u/w', '38 uur per week.'], 38],
    ['uren-per-week', ['38/week', '38 u p.w.', '38 uur/w', '38 uren p.w.', 'uur 38'], 38],
    ['uren-per-week', ['30,4', '30.4', '30٫4', '٣٠٫٤', '30,4 uur', '30,40', '30,4.'], 30.4],
    ['uren-per-week', ['37½', '37 ½', '37,5', '３７，５', '37½ uur'], 37.5],
    ['uren-per-week', ['37¼', '37,25'], 37.25],
    // What cannot be seen: a space of no width, marks of direction, a soft hyphen, a mark of the order of bytes.
    [
      'uren-per-week',
      ['38\u200b', '\u200e38\u200f', '\u202a38\u202c', '3\u00ad8', '\ufeff38', '38\u00a0', '\u200938'],
      38,
    ],
    ['uren-per-week', ['３８', '３８ uur', '٣٨', '۳۸'], 38],
    [
      'tewerkstelling',
      ['80', '80%', '80 %', '%80', '% 80', '80％', '80 procent', '80 pct.', '80,0 %', '80 Procent.'],
      80,
    ],
    ['tewerkstelling', ['0', '0 %'], 0],
    ['studiepunten', ['3', '3 studiepunten', '3 punten', '3 sp', '3 ECTS', '3 credits'], 3],
    ['contacturen', ['1250', '1.250', '1 250', '1\u00a0250', '1\u202f250', '1.250 uur', '1 250 lesuren'], 1250],
  ];
  for (const [fact, typed, value] of table)
    for (const text of typed)
      it(`${fact}: ${JSON.stringify(text)} is ${String(value)}`, () => {
        expect(read(fact, text)).to.equal(value);
      });
});

describe('A number is never made into another: it is asked for again', () => {
  const table: readonly [fact: string, typed: readonly string[]][] = [
    // Parts of one, as a pay slip has them.
    ['tewerkstelling', ['0,8', '0.8', '1', '1,0', '0,5', '4/5', '1/2', '½', '0,8 %']],
    // Of another field.
    ['tewerkstelling', ['38 uur', '80 studiepunten', '80 %%', '%80%', '%%80', '80/100 %', '80 % per week']],
    ['uren-per-week', ['80 %', '38 uur per dag', '38 uur per maand', '38 dagen', '160 uur per maand']],
    ['contacturen', ['3 uur per week', '40 studiepunten', '5 dagen']],
    // With the mark of a footnote, or a number in a circle: as one text it would be another number.
    ['contacturen', ['40²', '120¹', '40₂', '12①', '4⒈', '40⁰', '²', '①', '40⅓']],
    ['tewerkstelling', ['8²', '80₁']],
    // Two numbers, or one that can be read in two ways.
    ['uren-per-week', ['30 4', '3 8', '30-38', '30 of 38', '30 à 38', '38 38', '30,4,5', '37 1/2']],
    ['contacturen', ['1,250', '1.25.0', '1.2 50', '1 25', '1.250.0', '1.250,5,0']],
    // About a number, or none.
    [
      'uren-per-week',
      [
        '±38',
        '+38',
        '-38',
        '<38',
        'ca. 38',
        'ongeveer 38',
        'veel',
        '38?',
        '38x',
        '.38',
        ',38',
        '. 38',
        'uur 38 uur',
        'x 38',
        '38٫3٫8',
        '1e1',
        '0x26',
        '',
        '.',
        ',',
      ],
    ],
  ];
  for (const [fact, typed] of table)
    for (const text of typed)
      it(`${fact}: ${JSON.stringify(text)}`, () => {
        expect(read(fact, text)).to.equal(undefined);
      });
});

describe('A code of a list', () => {
  const table: readonly [typed: readonly string[], code: string][] = [
    [['200', 'PC 200', 'PC 200.', 'pc200,', '２００', '\u200b200', '200.00'], '200'],
    [['322.01', '322,01', 'PC 322.01.', '322.01\u200e'], '322.01'],
  ];
  for (const [typed, code] of table)
    for (const text of typed)
      it(`${JSON.stringify(text)} is ${code}`, () => {
        expect(read('paritair-comite', text)).to.equal(code);
      });
});

describe('What was read', () => {
  const typedFacts = questionsOf(wegwijzer)
    .flatMap(({ fields }) => fields)
    .filter(({ fact, bands }) => wegwijzer.rulebook.vocabulary[fact]?.type === 'number' && !bands)
    .map(({ fact }) => fact);

  it('stands in the field such that it is read as the same again', () => {
    fc.assert(
      fc.property(fc.constantFrom(...typedFacts), fc.integer({ min: 0, max: 6000 }), (fact, hundredths) => {
        const value = hundredths / 100;
        const again = read(fact, toFormValue(words, value));
        expect(again).to.equal(fact === 'tewerkstelling' && value > 0 && value <= 1 ? undefined : value);
      }),
    );
  });

  it('is never a number of which the figures are not in what was typed', () => {
    const piece = fc.constantFrom('3', '8', '0', '1', '250', '.', ',', ' ', '%', 'uur', 'u', '\u200b', '½', '-', '/');
    const figures = (text: string): string =>
      text
        .replace(/½/g, '5')
        .replace(/\D/g, '')
        .replace(/^0+|0+$/g, '');
    fc.assert(
      fc.property(fc.constantFrom(...typedFacts), fc.array(piece, { maxLength: 7 }), (fact, pieces) => {
        const typed = pieces.join('');
        const value = read(fact, typed);
        if (value !== undefined) expect(figures(String(value))).to.equal(figures(typed));
      }),
      { numRuns: 5000 },
    );
  });

  it('has an example in its error that can be read, for each field that is typed in', () => {
    for (const fact of typedFacts) {
      const example = words.text(`vragen:facts.${fact}.example`);
      expect(read(fact, example), fact).to.be.a('number');
    }
  });
});

describe('A percentage and hours', () => {
  const question = questionsOf(wegwijzer).find(({ id }) => id === 'werkduur')!;
  const table: readonly [percent: Value | null, hours: Value | null, isDoubted: boolean][] = [
    [100, 38, false],
    [100, 40, false],
    [100, 36, false],
    [80, 30.4, false],
    [50, 19, false],
    [50, 20, false],
    [80, 38, true],
    [100, 19, true],
    [20, 30, true],
    [0, 38, true],
    [0, 0, false],
    [null, 38, false],
    [80, null, false],
  ];
  for (const [percent, hours, isDoubted] of table)
    it(`of ${String(percent)} and ${String(hours)} ${isDoubted ? 'are asked about' : 'are taken'}`, () => {
      const doubts = questions.doubtsIn(words, question, { tewerkstelling: percent, 'uren-per-week': hours }, on);
      expect(doubts.map(({ fact }) => fact)).to.deep.equal(isDoubted ? ['uren-per-week'] : []);
    });
});

describe('A day of another time', () => {
  const table: readonly [fact: string, day: Value | null, isDoubted: boolean][] = [
    ['start', '2026-11-30', false],
    ['start', '2020-12-01', false],
    ['start', '2020-09-01', true],
    ['start', '2029-11-30', false],
    ['start', '2062-09-01', true],
    ['start', null, false],
    ['uitkering-sinds', '1999-01-01', false],
    ['uitkering-sinds', '2026-11-30', false],
    ['uitkering-sinds', '2026-12-01', true],
    ['uitkering-sinds', null, false],
  ];
  for (const [fact, day, isDoubted] of table)
    it(`${fact} ${String(day)} ${isDoubted ? 'is asked about' : 'is taken'}`, () => {
      const question = questionsOf(wegwijzer).find(({ fields }) => fields.some((field) => field.fact === fact))!;
      const doubts = questions.doubtsIn(words, question, { [fact]: day }, on);
      const told = doubts.map(({ key, values }) => words.ui(key, values));
      expect(told).to.have.lengthOf(isDoubted ? 1 : 0);
      for (const text of told) expect(text).to.contain(words.date(String(day)));
    });
});

describe('What could not be read', () => {
  const table: readonly [fact: string, typed: string, told: string][] = [
    ['tewerkstelling', '0,8', 'Bedoel je 80 procent? Vul dan 80 in.'],
    ['tewerkstelling', '0.58', 'Bedoel je 58 procent? Vul dan 58 in.'],
    ['tewerkstelling', '1', 'Bedoel je 100 procent? Vul dan 100 in.'],
    ['tewerkstelling', '4/5', 'Bedoel je 80 procent? Vul dan 80 in.'],
    ['tewerkstelling', '1 / 2', 'Bedoel je 50 procent? Vul dan 50 in.'],
    ['tewerkstelling', '19/38', 'Bedoel je 50 procent? Vul dan 50 in.'],
    ['tewerkstelling', '5/4', 'Vul een getal in van 0 tot 100, zoals 80.'],
    ['tewerkstelling', '1/0', 'Vul een getal in van 0 tot 100, zoals 80.'],
    ['tewerkstelling', '0,125', 'Bedoel je 12,5 procent? Vul dan 12,5 in.'],
    ['tewerkstelling', '800', 'Vul een getal in van 0 tot 100, zoals 80.'],
    ['tewerkstelling', 'veel', 'Vul een getal in van 0 tot 100, zoals 80.'],
    ['uren-per-week', '0,8 dag', 'Vul een getal in van 0 tot 60, zoals 30,4.'],
    ['start', '1999-12-31', 'Vul een datum in van 1 januari 2000 tot 31 december 2099.'],
    ['start', '0026-09-01', 'Vul een datum in van 1 januari 2000 tot 31 december 2099.'],
    ['paritair-comite', 'geen', 'Vul een nummer in, zoals 124, of kies uit de lijst. Weet je het niet? Laat het leeg.'],
  ];
  for (const [fact, typed, told] of table)
    it(`${typed} for ${fact}: ${told}`, () => {
      const asking = { flow: wegwijzer, words, late: { questions } };
      expect(questions.readEntry(asking, fact, typed)).to.equal(undefined);
      const { key, values } = questions.misread(asking, fact, typed);
      expect(words.ui(key, values)).to.equal(told);
    });
});
