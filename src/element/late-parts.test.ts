import { expect } from '@open-wc/testing';
import { ui } from '../../locales/nl/ui.js';
import { verder } from '../../locales/nl/verder.js';
import { vragen } from '../../locales/nl/vragen.js';
import { answerByCode } from './testing/by-code.js';
import { like, until } from './testing/hand.js';
import { told } from './testing/kept.js';
import { UnreliableFrame } from './testing/unreliable-frame.js';
import { neighbour } from './testing/persons.js';
import { WegwijzerPage } from './testing/wegwijzer-page.js';

const result = '/element/result/index.';
const questions = '/element/later/index.';
const nothing = '';
const slow = 'slow ';

/** A page in a frame of which the network is in our hands. */
describe('When what comes later cannot be fetched', () => {
  let frame: UnreliableFrame;
  let page: WegwijzerPage;
  let heard: string[];

  const keepBack = (part: string): Promise<void> => frame.keepBack(part);

  async function openWithout(part: string, hash = ''): Promise<void> {
    frame = await UnreliableFrame.make();
    await keepBack(part);
    await frame.open('', hash);
    heard = [];
    // The console of the frame.
    Object.assign(Reflect.get(frame.window, 'console') as Console, {
      warn: (text: string) => heard.push(text),
    });
    const element = frame.document.createElement('opleidings-wegwijzer');
    element.on = '2026-11-21';
    if (hash !== '') element.link = 'hash';
    frame.document.body.append(element);
    page = new WegwijzerPage(element);
    await element.updateComplete;
    if (!part.startsWith(slow)) await until(() => heard.length > 0, 'the console speaks of it');
  }

  afterEach(async () => {
    await frame.remove();
  });

  it('the first question stands, the second says what is wrong, and comes once the network is there', async () => {
    await openWithout(questions);
    expect(page.question).to.equal('situatie');
    page.option('situatie', 'werkzoekend').click();
    page.get('[part~="next"]').click();
    await until(() => page.focused?.classList.contains('title'), 'the message has the focus');
    expect(page.title).to.equal(ui.loadFailed);
    expect(page.element.answers).to.deep.equal({ situatie: 'werkzoekend' });
    await keepBack(nothing);
    page.button(ui.retry).click();
    await until(() => page.question === 'doel', 'the second question is asked');
    await until(() => page.focused?.closest('form')?.dataset['question'] === 'doel', 'the question has the focus');
  });

  it('what a link could not bring is told as soon as it can be', async () => {
    await openWithout(questions, '#w=wegwijzer@1&sector=circus');
    expect(page.question).to.equal('situatie');
    page.option('situatie', 'werkzoekend').click();
    page.get('[part~="next"]').click();
    await until(() => page.has('[data-view="wait"]'), 'the next question is waited for');
    await keepBack(nothing);
    page.button(ui.retry).click();
    await until(() => page.question === 'doel', 'the second question is asked');
    expect(told(page)).to.match(like(verder.dropped)).and.to.contain(vragen.facts.sector.label);
    page.option('doel', 'zoeken').click();
    page.get('[part~="next"]').click();
    await until(() => page.question !== 'doel', 'the third question is asked');
    expect(told(page)).to.equal('');
  });

  it('no result is shown in which the answers have no name', async () => {
    await openWithout(questions);
    page.element.answers = neighbour;
    const isFetched = (): boolean =>
      frame.window.performance.getEntriesByType('resource').some(({ name }) => name.includes('/flows/sources.'));
    await until(isFetched, 'what is fetched behind the result is there');
    await page.element.updateComplete;
    expect(page.title).to.equal(ui.loadFailed);
    expect(page.has('[data-view="result"]')).to.be.false;
    let results = 0;
    page.element.addEventListener('wegwijzer-result', () => (results += 1));
    const before = heard.length;
    page.button(ui.retry).click();
    await until(() => heard.length > before, 'the second try fails as well');
    await until(
      () => page.focused?.classList.contains('title') && page.title === ui.loadFailed,
      'the message has the focus',
    );
    expect(results).to.equal(0);
    await keepBack(nothing);
    page.button(ui.retry).click();
    await page.untilResult();
    await until(() => results === 1, 'the page hears of the result');
    expect(page.answers).to.include({ Situatie: 'Ik zoek werk' });
  });

  it('the console says so, and the questions can be answered all the same', async () => {
    await openWithout(result);
    expect(heard.join('\n')).to.contain('the result could not be fetched');
    await answerByCode(page, neighbour);
    expect(page.element.facts).to.include({ situatie: 'werkzoekend', uitkering: 'werkloosheid', diploma: 'secundair' });
  });

  it('the person is told, the focus goes there, and nothing is lost', async () => {
    await openWithout(result);
    await answerByCode(page, neighbour);
    await until(() => page.focused?.classList.contains('title'), 'the message has the focus');
    expect(page.title).to.equal(ui.loadFailed);
    expect(page.element.facts).to.include({ situatie: 'werkzoekend', uitkering: 'werkloosheid', diploma: 'secundair' });
  });

  /** How somebody at the place of the result gets there again, while it is not there. */
  const impatience: Readonly<Record<string, () => Promise<void>>> = {
    'goes back and on': () => goBackAndOn(1),
    'goes back and on, three times': () => goBackAndOn(3),
    'answers otherwise, and as before': async () => {
      for (const doel of ['zoeken', 'opleiding']) {
        page.element.answer('doel', doel);
        await page.element.updateComplete;
      }
      await goBackAndOn(1);
    },
    'presses what is there, twice': async () => {
      const button = page.find('[data-view="wait"] .primary');
      button?.click();
      button?.click();
      await page.element.updateComplete;
    },
    'presses it, and goes back and on': async () => {
      page.find('[data-view="wait"] .primary')?.click();
      await goBackAndOn(2);
    },
  };

  async function goBackAndOn(times: number): Promise<void> {
    for (let time = 0; time < times; time += 1) {
      page.get('[data-view="wait"] .secondary').click();
      await page.element.updateComplete;
      // Nobody is as quick as a test.
      await until(() => {
        page.find('[part~="next"]')?.click();
        return page.question === undefined;
      }, 'the press counts');
    }
  }

  for (const [what, be] of Object.entries(impatience))
    for (const [network, kept] of [
      ['is slow', slow + result],
      ['fails', result],
    ] as const)
      it(`the page hears once of a result that ${network}, of somebody who ${what}`, async () => {
        let results = 0;
        await openWithout(kept);
        page.element.addEventListener('wegwijzer-result', () => (results += 1));
        page.element.answers = { situatie: 'werkzoekend' };
        await until(() => page.question === 'doel', 'the second question is asked');
        await answerByCode(page, neighbour);
        if (kept === result) await until(() => page.title === ui.loadFailed, 'it failed');
        await be();
        expect(results).to.equal(0);
        await keepBack(nothing);
        if (kept === result)
          await until(
            () => page.find('[data-view="wait"] .primary') ?? page.has('[data-view="result"]'),
            'it can be tried again',
          );
        page.find('[data-view="wait"] .primary')?.click();
        await page.untilResult();
        await until(() => page.focused?.classList.contains('title'), 'the result has the focus');
        await until(() => results > 0, 'the page hears of it');
        await page.element.updateComplete;
        expect(results).to.equal(1);
      });

  it('trying again brings it, once the network is there', async () => {
    await openWithout(result);
    await answerByCode(page, neighbour);
    page.button(ui.retry).click();
    await until(() => heard.length > 1, 'the second try fails as well');
    await until(() => page.find('.actions'), 'it can be tried again');
    await keepBack(nothing);
    page.button(ui.retry).click();
    await page.untilResult();
    expect(page.referrals).to.include('vdab');
    await until(() => page.focused?.classList.contains('title'), 'the result has the focus');
    expect(page.title).to.not.equal(ui.loadFailed);
  });
});
