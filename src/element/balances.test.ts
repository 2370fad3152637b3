import { expect } from '@open-wc/testing';
import type { Balances } from '../../flows/balances.js';
import { textOf } from './testing/hand.js';
import { openResult } from './testing/open.js';
import { gent, type Person } from './testing/persons.js';
import { listenToWarnings } from './testing/warnings.js';
import type { WegwijzerPage } from './testing/wegwijzer-page.js';

const VOV = 'vlaams-opleidingsverlof';

async function openWith(balances: unknown, person: Person = gent): Promise<WegwijzerPage> {
  const page = await openResult(person);
  page.element.balances = balances as Balances;
  await page.element.updateComplete;
  return page;
}

const balanceOf = (page: WegwijzerPage): string | undefined => {
  const line = page.incentive(VOV).querySelector('.balance');
  return line ? textOf(line) : undefined;
};

describe('A balance that the host knows', () => {
  it('stands beside what fits, with its day', async () => {
    const page = await openWith({ [VOV]: { value: 90, unit: 'uur', on: '2026-11-01' } });
    expect(balanceOf(page)).to.contain('90 uur').and.contain('1 november 2026');
  });

  it('is never shown beside what does not fit', async () => {
    const page = await openWith(
      { [VOV]: { value: 90, unit: 'uur' } },
      { ...gent, werkplek: 'brussel', woonplaats: 'brussel' },
    );
    expect(page.verdicts[VOV]).to.equal('no');
    expect(page.text).to.not.contain('90 uur');
  });

  it('can be nothing: then nothing is left', async () => {
    const page = await openWith({ [VOV]: { value: 0, unit: 'uur' } });
    expect(balanceOf(page)).to.contain('0 uur');
  });

  it('that throw when they are looked at are left out, and named once', async () => {
    const warnings = listenToWarnings();
    for (const thrown of [
      {
        get [VOV](): never {
          throw new Error('none of your business');
        },
      },
      new Proxy(
        {},
        {
          ownKeys: () => [VOV],
          getOwnPropertyDescriptor: () => ({ enumerable: true, configurable: true }),
          get: () => 1n,
        },
      ),
    ]) {
      const page = await openWith(thrown);
      expect(balanceOf(page)).to.be.undefined;
      page.element.on = '2026-11-30';
      await page.element.updateComplete;
      expect(page.has('[data-view="result"]')).to.be.true;
    }
    expect(warnings.filter((text) => text.includes('balances cannot be read'))).to.have.lengthOf(2);
  });

  for (const nonsense of [
    { value: '90', unit: 'uur' },
    { value: -1, unit: 'uur' },
    { value: 90, unit: 'kilo' },
    { value: 90, unit: 'uur', on: 'gisteren' },
    90,
    null,
  ]) {
    it(`that cannot be used is left out, and named once: ${JSON.stringify(nonsense)}`, async () => {
      const warnings = listenToWarnings();
      const page = await openWith({ [VOV]: nonsense });
      expect(balanceOf(page)).to.be.undefined;
      page.element.requestUpdate();
      await page.element.updateComplete;
      expect(warnings.filter((text) => text.includes(`balances: what is given for "${VOV}"`))).to.have.lengthOf(1);
    });
  }
});
