import { expect } from 'chai';
import { languageOf } from './added-language.js';
import type { Language, Texts } from './language.js';

const source: Language = {
  id: 'nl',
  locale: 'nl-BE',
  direction: 'ltr',
  numbers: { decimal: ',', thousands: '.' },
  begin: { ui: { next: 'Verder' } },
  parts: {
    later: () => Promise.resolve({ texts: { verder: { wait: 'Wacht {{days}} dagen' } }, figures: { days: 14 } }),
    result: () =>
      Promise.resolve({ texts: { steun: { sum: '{{value}} van {{least}} en {{least}}' } }, figures: { least: 32 } }),
    more: () => Promise.resolve({ texts: {} }),
    course: () => Promise.resolve({ texts: {} }),
  },
};

const french = {
  ui: { next: 'Suivant' },
  verder: { wait: '{{days}} jours' },
  steun: { sum: '{{least}}, {{least}} : {{value}}' },
};

describe('A language that is added', () => {
  let heard: string[] = [];
  const { warn } = console;
  beforeEach(() => {
    heard = [];
    console.warn = (text: string) => heard.push(text);
  });
  afterEach(() => {
    console.warn = warn;
  });

  const added = (change: Texts = {}): Promise<Language | undefined> =>
    languageOf(source, 'fr', { ...french, ...change });

  it('has the figures of the source, wherever they stand in its sentences', async () => {
    const language = await added();
    expect(language?.figures).to.deep.equal({ days: 14, least: 32 });
    expect(language?.begin).to.deep.equal(french);
    expect(heard).to.deep.equal([]);
  });

  it('is not taken with other figures: one that is left out, told once too often, or written out', async () => {
    for (const sum of [
      '{{value}} : {{least}}',
      '{{value}} {{least}} {{least}} {{least}}',
      '{{value}} 32 {{least}}',
      '{{days}} {{least}}',
    ])
      expect(await added({ steun: { sum } }), sum).to.equal(undefined);
    for (const text of heard) expect(text).to.contain('"fr" is not added: 1 texts tell other figures: steun.sum');
    expect(heard).to.have.length(4);
  });

  it('is not taken without a text', async () => {
    expect(await added({ verder: {} })).to.equal(undefined);
    expect(heard.join()).to.contain('"fr" is not added: it misses 1 texts: verder.wait');
  });
});
