import { expect } from 'chai';
import { readSettings } from './settings.js';

const languages = ['nl', 'fr', 'ar'];
const read = (given: unknown): ReturnType<typeof readSettings> => readSettings(given, languages);
const usual = read({}).settings;

describe('the settings of an owner', () => {
  it('have a usual value each, for what is left out', () => {
    expect(read({})).to.deep.equal({
      settings: {
        place: '',
        address: '',
        contacts: [],
        languages,
        patience: { idle: 90, countdown: 30 },
        printer: true,
        home: '',
      },
      problems: [],
    });
  });

  it('are used as they stand there', () => {
    const given = {
      place: 'Leerwinkel',
      address: 'Stationsstraat 1',
      contacts: [{ name: 'Onthaal', phone: '09 123 45 67' }],
      languages: ['ar', 'nl'],
      idleSeconds: 60,
      countdownSeconds: 20,
      printer: false,
      home: 'https://voorbeeld.vlaanderen/wegwijzer',
    };
    const { settings, problems } = read(given);
    expect(problems).to.deep.equal([]);
    const { idleSeconds, countdownSeconds, ...rest } = given;
    expect(settings).to.deep.equal({ ...rest, patience: { idle: idleSeconds, countdown: countdownSeconds } });
  });

  const wrong: Readonly<Record<string, readonly unknown[]>> = {
    place: [1, null, {}],
    address: [[], true],
    contacts: [
      {},
      [{ name: 'Onthaal' }],
      [{ name: '', phone: '1700' }],
      [{ name: 'x', phone: 'javascript:1' }],
      [null],
    ],
    languages: [[], ['xx'], ['nl', 'nl'], 'nl', [null]],
    idleSeconds: [0, 29, 901, '90', NaN, Infinity],
    countdownSeconds: [19, 121, -1, null],
    printer: ['nee', 0, 'false'],
    home: ['http://voorbeeld.be', 'javascript:alert(1)', 'voorbeeld.be', 'https:// x', 1],
  };
  for (const [name, values] of Object.entries(wrong)) {
    it(`name ${name} where it cannot be used, and take the usual value for it`, () => {
      for (const value of values) {
        const { settings, problems } = read({ [name]: value });
        expect(settings).to.deep.equal(usual);
        expect(problems).to.have.length(1);
        expect(problems[0]).to.match(new RegExp(`^${name}: must be `));
      }
    });
  }

  it('name what is no setting', () => {
    expect(read({ printr: false, toString: 1 }).problems).to.deep.equal([
      'printr: is no setting',
      'toString: is no setting',
    ]);
  });

  it('are the usual ones where the file is no record', () => {
    for (const given of [undefined, null, [], 'x', 3])
      expect(read(given)).to.deep.equal({ settings: usual, problems: ['kiosk.json: is no record of settings'] });
  });
});
