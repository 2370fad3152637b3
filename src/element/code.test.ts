import { expect, oneEvent } from '@open-wc/testing';
import { codebook } from '../../flows/codebook.js';
import { opleiding } from '../../flows/opleiding.js';
import { wegwijzer } from '../../flows/wegwijzer.js';
import { verder } from '../../locales/nl/verder.js';
import { writeCode } from '../journey/compact.js';
import type { Flow } from '../journey/flow.js';
import { behind } from '../journey/testing/glued.js';
import type { Facts } from '../reasoning/vocabulary.js';
import { until } from './testing/hand.js';
import { KEY, keepNothing, reload, setHash, told, withHash } from './testing/kept.js';
import { open, openResult } from './testing/open.js';
import { gent, neighbour } from './testing/persons.js';
import type { WegwijzerPage } from './testing/wegwijzer-page.js';

keepNothing();

const address = location.href;
afterEach(() => {
  history.replaceState(null, '', address);
});

const codeOf = (facts: Facts, flow: Flow = wegwijzer): string => writeCode(codebook, flow, facts) ?? '';

/** A browser lets a page change its address only so often; what reads all of them is tested without a page. */
const behindInAddress = behind.filter((_, at) => at % 8 === 0);

const untilRead = (page: WegwijzerPage): Promise<unknown> =>
  until(() => Object.keys(page.element.answers).length > 0, 'the code was read');

/** Where a code stands in the address, by where the page has its links, and what it becomes once it is read. */
const places: Readonly<Record<string, { address: (code: string) => string; named: RegExp }>> = {
  hash: { address: (code) => `?q=fietsen#q=${code}`, named: /\?q=fietsen#w=wegwijzer@1&situatie=loondienst&/ },
  query: {
    address: (code) => `?q=fietsen&w=${code}#/route`,
    named: /\?q=fietsen&w=wegwijzer%401%26situatie%3Dloondienst.*#\/route$/,
  },
};

describe('A code in the address', () => {
  for (const [link, place] of Object.entries(places))
    it(`leads another device to the same result with link="${link}", and stands there as a named link from then on`, async () => {
      const result = await openResult(gent, { link });
      const { answers } = result.element;
      const { verdicts } = result;
      result.element.remove();
      history.replaceState(null, '', location.pathname + place.address(codeOf(answers).slice('#q='.length)));
      const page = await open({ link });
      await page.untilResult();
      expect(page.verdicts).to.deep.equal(verdicts);
      expect(page.element.answers).to.deep.equal(answers);
      expect(location.href).to.match(place.named);
      expect(told(page)).to.equal('');
      const again = await reload(page, { link });
      await again.untilResult();
      expect(again.element.answers).to.deep.equal(answers);
    });

  for (const [link, form] of [
    ['hash', '#q='],
    ['hash', '#w='],
    ['query', '?w='],
  ] as const)
    it(`as ${form} is read whatever a program for mail or chat left behind it`, async () => {
      const facts = { situatie: 'loondienst', doel: 'opleiding' };
      for (const end of behindInAddress) {
        history.replaceState(null, '', location.pathname + form + codeOf(facts).slice('#q='.length) + end);
        const page = await open({ link });
        await untilRead(page);
        expect(page.element.answers, end).to.deep.equal(facts);
        expect(told(page), end).to.equal('');
        page.element.remove();
      }
    });

  for (const form of ['#q=', '#w=', '?w='])
    it(`as ${form} that was cut off with a full stop behind it is told`, async () => {
      const code = codeOf(gent).slice('#q='.length, -3);
      history.replaceState(null, '', `${location.pathname}${form}${code}.`);
      const page = await open({ link: form === '?w=' ? 'query' : 'hash' });
      await until(() => told(page) !== '', 'the person is told');
      expect(told(page)).to.contain(verder.brokenCode);
    });

  it('goes before what the browser tab remembers of somebody', async () => {
    sessionStorage.setItem(KEY, '#w=wegwijzer@1&situatie=werkzoekend&doel=zoeken');
    setHash(codeOf({ situatie: 'loondienst' }));
    const page = await open({ ...withHash, memory: 'session' });
    await untilRead(page);
    expect(page.element.answers).to.deep.equal({ situatie: 'loondienst' });
  });

  it('is read when somebody goes to it on a page that stands open', async () => {
    const page = await open(withHash);
    await page.answer(neighbour);
    const arrived = oneEvent(window, 'popstate');
    location.hash = codeOf({ situatie: 'loondienst', doel: 'opleiding' });
    await arrived;
    await until(() => page.question === 'contract', 'the code was read');
    expect(location.hash).to.match(/^#q=/);
  });

  it('that was cut off keeps what is whole, and the person is told', async () => {
    setHash(codeOf(gent).slice(0, -3));
    const page = await open(withHash);
    await untilRead(page);
    await until(() => told(page) !== '', 'the person is told');
    expect(told(page)).to.contain(verder.brokenCode);
    expect(gent).to.include(page.element.answers);
  });

  it('of which nothing can be read is told too, and asks the first question', async () => {
    setHash('#q=0123456789ABCDEF');
    const page = await open(withHash);
    await until(() => told(page) !== '', 'the person is told');
    expect(told(page)).to.equal(verder.brokenCode);
    expect(page.question).to.equal('situatie');
    expect(page.element.answers).to.deep.equal({});
  });

  it('of another flow is kept as far as it fits, and the person is told', async () => {
    setHash(codeOf({ situatie: 'loondienst' }, opleiding));
    const page = await open(withHash);
    await untilRead(page);
    await until(() => told(page) !== '', 'the person is told');
    expect(told(page)).to.contain(verder.oldLink);
    page.element.flow = 'opleiding';
    await until(() => told(page) === '', 'it is read anew once the page takes that flow');
    expect(page.element.answers).to.deep.equal({ situatie: 'loondienst' });
  });

  it('is left alone by a page without link="hash", and when it is of the page itself', async () => {
    const code = codeOf({ situatie: 'loondienst' });
    setHash(code);
    expect((await open()).question).to.equal('situatie');
    expect(location.hash).to.equal(code);
    setHash('#q=fietsen');
    const page = await open(withHash);
    await page.answer(gent);
    expect(told(page)).to.equal('');
    expect(page.question).to.equal('doel');
  });
});
