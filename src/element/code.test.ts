import { expect, oneEvent } from '@open-wc/testing';
import { codebook } from '../../flows/codebook.js';
import { opleiding } from '../../flows/opleiding.js';
import { wegwijzer } from '../../flows/wegwijzer.js';
import { verder } from '../../locales/nl/verder.js';
import { writeCode } from '../journey/compact.js';
import type { Flow } from '../journey/flow.js';
import type { Facts } from '../reasoning/vocabulary.js';
import { until } from './testing/hand.js';
import { KEY, keepNothing, setHash, told, withHash } from './testing/kept.js';
import { gent, neighbour, open, openResult, type WegwijzerPage } from './testing/wegwijzer-page.js';

keepNothing();

const codeOf = (facts: Facts, flow: Flow = wegwijzer): string => writeCode(codebook, flow, facts) ?? '';

const untilRead = (page: WegwijzerPage): Promise<unknown> =>
  until(() => Object.keys(page.element.answers).length > 0, 'the code was read');

describe('A code in the address', () => {
  it('leads another device to the same result, and stands there as a named link from then on', async () => {
    const result = await openResult(gent, withHash);
    const { answers } = result.element;
    const { verdicts } = result;
    result.element.remove();
    setHash(codeOf(answers));
    const page = await open(withHash);
    await page.untilResult();
    expect(page.verdicts).to.deep.equal(verdicts);
    expect(page.element.answers).to.deep.equal(answers);
    expect(location.hash).to.match(/^#w=/);
    expect(told(page)).to.equal('');
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
