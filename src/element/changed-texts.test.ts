import { expect } from 'chai';
import { changeTexts } from './changed-texts.js';
import type { Content } from './content.js';
import type { Language, Texts } from './language.js';
import { Languages } from './languages.js';
import { Tongues } from './tongues/index.js';

const later = { verder: { wait: 'Wacht {{days}} dagen', list: 'Kies uit {{list}}' } };
const source: Language = {
  id: 'nl',
  locale: 'nl-BE',
  direction: 'ltr',
  numbers: { decimal: ',', thousands: '.' },
  begin: { ui: { next: 'Verder', back: 'Terug', '106.02': 'Een punt' } },
  parts: {
    later: () => Promise.resolve({ texts: later, figures: { days: 14 } }),
    result: () =>
      Promise.resolve({ texts: { resultaat: { met_one: '{{count}} punt', met_other: '{{count}} punten' } } }),
    home: () => Promise.resolve({ texts: {} }),
    more: () => Promise.resolve({ texts: {} }),
    course: () => Promise.resolve({ texts: {} }),
  },
};

const translations: Content['translations'] = () => Promise.resolve({ Tongues, languages: [], names: [], texts: {} });

/** All that a language says, by namespace. */
async function saidBy({ begin, parts }: Language): Promise<Texts> {
  const fetched = await Promise.all(Object.values(parts ?? {}).map((fetch) => fetch()));
  return Object.assign({}, begin, ...fetched.map(({ texts }) => texts)) as Texts;
}

describe('A text that a page says otherwise', () => {
  let heard: string[] = [];
  const { warn } = console;
  beforeEach(() => {
    heard = [];
    console.warn = (text: string) => heard.push(text);
  });
  afterEach(() => {
    console.warn = warn;
  });

  const changed = async (...changes: readonly object[]): Promise<Language> => {
    const languages = new Languages(source);
    await Promise.all(changes.map((texts) => changeTexts({ languages, translations }, 'nl', texts as Texts)));
    expect(languages.find('nl-BE')).to.equal(languages.source);
    return languages.source;
  };

  it('takes the place of that one text, in whatever part it comes, and all others stay', async () => {
    const language = await changed({
      ui: { next: 'Volgende', '106.02': 'Nog een punt' },
      verder: { wait: 'Nog {{days}} dagen' },
      resultaat: { met_other: '{{count}} stuks' },
    });
    expect(await saidBy(language)).to.deep.equal({
      ui: { next: 'Volgende', back: 'Terug', '106.02': 'Nog een punt' },
      verder: { wait: 'Nog {{days}} dagen', list: 'Kies uit {{list}}' },
      resultaat: { met_one: '{{count}} punt', met_other: '{{count}} stuks' },
    });
    expect((await language.parts?.later())?.figures).to.deep.equal({ days: 14 });
    expect(heard).to.deep.equal([]);
    expect(await saidBy(source)).to.deep.include({ ui: { next: 'Verder', back: 'Terug', '106.02': 'Een punt' } });
  });

  it('joins what was changed before, or at the same time', async () => {
    const language = await changed({ ui: { next: 'Volgende' } }, { ui: { back: 'Vorige' } });
    expect(language.begin).to.deep.equal({ ui: { next: 'Volgende', back: 'Vorige', '106.02': 'Een punt' } });
  });

  const refused: readonly (readonly [what: string, texts: object, path: string])[] = [
    ['is not there', { ui: { nxt: 'Volgende' } }, 'ui.nxt'],
    ['is in no namespace', { next: 'Volgende' }, 'next'],
    ['is a group', { ui: 'Volgende' }, 'ui'],
    ['is no text', { ui: { next: 7 } }, 'ui.next'],
    ['is nothing', { ui: { next: null } }, 'ui.next'],
    ['is deeper', { ui: { next: { one: 'Volgende' } } }, 'ui.next.one'],
    ['is empty', { ui: { next: ' ' } }, 'ui.next'],
    ['leaves out a figure', { verder: { wait: 'Wacht even' } }, 'verder.wait'],
    ['tells a figure twice', { verder: { wait: '{{days}} of {{days}} dagen' } }, 'verder.wait'],
    ['leaves out what is filled in', { verder: { list: 'Kies' } }, 'verder.list'],
    ['fills in something else', { ui: { next: 'Verder, {{name}}' } }, 'ui.next'],
    ['fills in what i18next would look up', { ui: { next: '$t(back)' } }, 'ui.next'],
    ['fills in what i18next would format', { verder: { list: '{{list}} {{list, number}}' } }, 'verder.list'],
    ['is of an object itself', JSON.parse('{"__proto__": {"next": "x"}, "constructor": "y"}') as object, 'constructor'],
  ];
  for (const [what, texts, path] of refused)
    it(`is left out and named where it ${what}, and the others count`, async () => {
      const language = await changed({ ...texts }, { ui: { back: 'Vorige' } });
      expect(await saidBy(language)).to.deep.equal({
        ...(await saidBy(source)),
        ui: { next: 'Verder', back: 'Vorige', '106.02': 'Een punt' },
      });
      expect(heard.join()).to.contain('texts cannot be changed so').and.to.contain(path);
    });

  for (const [id, texts] of [
    ['fr', {}],
    ['nl-BE', {}],
    ['', {}],
    ['nl', null],
    ['nl', 'Volgende'],
  ] as const)
    it(`is refused without a language or without texts: ${JSON.stringify([id, texts])}`, async () => {
      const error = await changeTexts(
        { languages: new Languages(source), translations },
        id,
        texts as unknown as Texts,
      ).catch((one: unknown) => one);
      expect(error).to.be.instanceOf(RangeError);
    });
});
