import { expect } from '@open-wc/testing';
import { wegwijzer } from '../../flows/wegwijzer.js';
import { verder } from '../../locales/nl/verder.js';
import { paritaireComites } from '../../locales/nl/paritaire-comites.js';
import { readSoFar, typedIn } from './form.js';
import * as questions from './later/index.js';
import { OpleidingsWegwijzer } from '../product.js';
import { wordsOf } from './words.js';
import { asRead } from './testing/as-read.js';
import { textOf } from './testing/hand.js';
import { openAt, openResult } from './testing/open.js';
import { gent } from './testing/persons.js';
import type { WegwijzerPage } from './testing/wegwijzer-page.js';

describe('A field with a list', () => {
  const atList = async (typed: string): Promise<WegwijzerPage> => {
    const page = await openAt('werkduur');
    await page.answer({ tewerkstelling: 100, 'uren-per-week': 38 });
    await page.back();
    await page.type('paritair-comite', typed);
    await page.next();
    return page;
  };
  const readings: readonly (readonly [string, string])[] = [
    ['124', '124'],
    ['PC 124', '124'],
    ['124.00', '124'],
    ['pc124', '124'],
    ['124 – Bouw', '124'],
    [' bouw ', '124'],
    ['322.01', '322.01'],
    ['322,01', '322.01'],
    ['DIENSTENCHEQUES', '322.01'],
    ['999', '999'],
  ];
  for (const [typed, value] of readings) {
    it(`reads "${typed}"`, async () => {
      const page = await atList(typed);
      expect(page.errors).to.deep.equal([]);
      expect(page.element.facts).to.include({ 'paritair-comite': value });
    });
  }

  for (const typed of ['bou', '12', '1245', '124 of 200', '124.1', 'geen idee']) {
    it(`asks again, with what was typed and a clear message, after "${typed}"`, async () => {
      const page = await atList(typed);
      expect(page.question).to.equal('werkduur');
      expect(page.error('paritair-comite')).to.equal(asRead(verder.errorListed));
      expect(page.filledIn('paritair-comite')).to.equal(typed);
      expect(page.hasFocus(page.field('paritair-comite'))).to.be.true;
      expect(page.field('paritair-comite').getAttribute('aria-describedby')).to.contain('paritair-comite-error');
    });
  }

  it('offers each sector with its number, in the order of the numbers', async () => {
    const page = await openAt('werkduur');
    const options = [...(page.field('paritair-comite').list?.options ?? [])].map(({ value }) => value);
    expect(options).to.include.members(['124 – Bouw', '322.01 – Dienstencheques']);
    expect(options).to.deep.equal([...options].sort());
    expect(options.length).to.equal(Object.keys(paritaireComites).length);
  });

  it('reads whatever it offers as its number', async () => {
    const page = await openAt('werkduur');
    const form = page.get('form');
    if (!(form instanceof HTMLFormElement)) throw new Error('The question is no form.');
    const field = page.field('paritair-comite');
    const fields = [{ fact: 'paritair-comite' }];
    const asking = {
      flow: wegwijzer,
      words: wordsOf(OpleidingsWegwijzer.content.languages.source),
      late: { questions },
    };
    for (const [comite, name] of Object.entries(paritaireComites)) {
      for (const typed of [`${comite} – ${name}`, name]) {
        field.value = typed;
        expect(readSoFar(asking, fields, typedIn(form, fields)), typed).to.deep.equal({
          'paritair-comite': comite,
        });
      }
    }
  });

  it('may be left empty, which is unknown', async () => {
    const page = await openAt('werkduur');
    await page.answer({ tewerkstelling: 100, 'uren-per-week': 38 });
    expect(page.question).to.equal('diploma');
    expect(page.element.facts).to.include({ 'paritair-comite': null });
  });

  it('shows its answer by name, in the list and among the answers', async () => {
    const page = await atList('322,01');
    await page.untilWhole();
    expect(page.answers).to.include({ Sector: 'Dienstencheques' });
    await page.back();
    expect(page.filledIn('paritair-comite')).to.equal('322.01 – Dienstencheques');
    await page.next();
    expect(page.element.facts).to.include({ 'paritair-comite': '322.01' });
  });

  it('is not there for who has the fund of a contract', async () => {
    const page = await openAt('werkduur', { ...gent, contract: 'uitzend' });
    expect(page.facts).to.deep.equal(['tewerkstelling', 'uren-per-week', 'meer-werkgevers']);
  });

  it('sends to the fund of the sector, by name and address', async () => {
    const page = await openResult({ ...gent, 'paritair-comite': '124' });
    const fund = page.get('[data-referral="sectorfonds"]');
    expect(textOf(fund)).to.contain('Constructiv').and.to.contain('bij je paritair comité hoort');
    expect(fund.querySelector('a')?.href).to.equal('https://www.constructiv.be/');
  });

  it('sends to the fund of the sector in general where it is left out', async () => {
    const page = await openResult(gent);
    expect(textOf(page.get('[data-referral="sectorfonds"]'))).to.contain('Het opleidingsfonds van je sector');
  });
});
