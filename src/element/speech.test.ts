import { expect } from 'chai';
import { placeholdersIn, type Figures } from './figures.js';
import type { Language } from './language.js';
import { Speech } from './speech.js';

const figures: Figures = {
  least: 3714,
  since: '2026-03-01',
  month: '2026-08',
  years: '2025-2026',
  half: 37.5,
  line: '1700',
};

const texts = {
  plain: 'At least {{least}}, since {{since}}.',
  both: '{{name}} pays {{least}}.',
  count_one: '{{count}} day of {{half}}',
  count_other: '{{count}} days of {{half}}',
  unknown: 'Nobody fills in {{nothing}}.',
};

const french: Language = {
  id: 'fr',
  locale: 'fr-BE',
  direction: 'ltr',
  numbers: { decimal: ',', thousands: '.' },
  begin: {},
};

/** A speech in Flemish Dutch, or as they write in London. */
function speaking(locale = 'nl-BE'): Speech {
  const numbers: Language['numbers'] = { decimal: ',', thousands: '.' };
  const speech = new Speech({ id: locale.slice(0, 2), locale, direction: 'ltr', numbers, begin: {} });
  speech.learn({ ui: texts }, figures);
  return speech;
}

describe('A text with figures', () => {
  const table: readonly (readonly [string, string])[] = [
    ['{{least}}', '3.714'],
    ['{{half}}', '37,5'],
    ['{{since}}', '1 maart 2026'],
    ['{{month}}', 'augustus 2026'],
    ['{{years}}', '2025-2026'],
    ['{{line}}', '1700'],
    ['{{since}} or {{since}}', '1 maart 2026 or 1 maart 2026'],
    ['{{toString}} {{__proto__}}', '{{toString}} {{__proto__}}'],
    ['nothing', 'nothing'],
  ];
  for (const [text, expected] of table) {
    it(`has them as the language writes them: ${text}`, () => {
      expect(speaking().fillIn(text)).to.equal(expected);
    });
  }

  it('is written in another language as people write there', () => {
    expect(speaking('en-GB').fillIn(texts.plain)).to.equal('At least 3,714, since 1 March 2026.');
  });

  it('has the first day of a month as the language writes it, where browsers do not', () => {
    const speech = new Speech({ ...french, firstDay: '1er' });
    expect(['2026-03-01', '2026-03-11', '2026-03', '2026'].map((date) => speech.date(date))).to.deep.equal([
      '1er mars 2026',
      '11 mars 2026',
      'mars 2026',
      '2026',
    ]);
    expect(new Speech(french).date('2026-03-01')).to.equal('1 mars 2026');
  });

  it('has the point of a day and its month on one line, and in one sentence', () => {
    const german = new Speech({ ...french, id: 'de', locale: 'de-BE' });
    expect(german.date('2026-03-01')).to.equal('1.\u00a0März 2026');
    expect(german.date('2026-03')).to.equal('März 2026');
  });

  it('has between thousands what its readers do not take for the mark of decimals', () => {
    const english = new Speech({ ...french, id: 'en', locale: 'en-BE', betweenThousands: '\u00a0' });
    expect([3714, 0.15, 1_234_567.5].map((number) => english.number(number))).to.deep.equal([
      '3\u00a0714',
      '0,15',
      '1\u00a0234\u00a0567,5',
    ]);
  });

  it('can have values too, and plural forms', () => {
    const speech = speaking();
    for (const said of [speech.say('both', { name: 'Flanders' }), speech.fillIn(texts.both, { name: 'Flanders' })])
      expect(said).to.equal('Flanders pays 3.714.');
    expect(speech.say('count', { count: 1 })).to.equal('1 day of 37,5');
    expect(speech.say('count', { count: 2 })).to.equal('2 days of 37,5');
  });

  it('leaves what nobody knows as it stands, so that it is seen', () => {
    expect(speaking().say('unknown', { name: 'Flanders' })).to.equal('Nobody fills in {{nothing}}.');
  });

  it('names what is to be filled in, each as often as it stands there', () => {
    expect(placeholdersIn('{{b}} {{a-1}} {{b}}')).to.deep.equal(['a-1', 'b', 'b']);
  });
});
