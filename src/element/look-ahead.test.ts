import { expect } from '@open-wc/testing';
import { createInstance } from 'i18next';
import { keepNothing, withHash } from './testing/kept.js';
import { gent, open, type WegwijzerPage } from './testing/wegwijzer-page.js';

keepNothing();

type Look = (path: string, options: object) => string;

describe('What an answer leads to', () => {
  /** Not each browser tells when it is idle. */
  const own = Object.getOwnPropertyDescriptor(globalThis, 'requestIdleCallback');
  const i18n = Object.getPrototypeOf(createInstance()) as { t: Look };
  const look = i18n.t;
  let waiting: IdleRequestCallback[];
  /** The texts that were looked up, but for those in which something is filled in: they are made anew each time. */
  let lookedUp: string[];

  beforeEach(() => {
    waiting = [];
    lookedUp = [];
    globalThis.requestIdleCallback = (act) => waiting.push(act);
    i18n.t = function (path, options) {
      if (Object.keys(options).length === 1) lookedUp.push(path);
      return look.call(this, path, options);
    };
  });
  afterEach(() => {
    if (own) Object.defineProperty(globalThis, 'requestIdleCallback', own);
    else Reflect.deleteProperty(globalThis, 'requestIdleCallback');
    i18n.t = look;
  });

  /** The browser has nothing else to do. */
  function idle(): void {
    for (const act of waiting.splice(0)) act({ didTimeout: false, timeRemaining: () => 50 });
  }

  /** At a question about a choice, with all that is fetched there. */
  async function atSecond(): Promise<WegwijzerPage> {
    const page = await open(withHash);
    await page.answer(gent);
    await import('./result/index.js');
    await page.element.updateComplete;
    idle();
    return page;
  }

  const shown = ({ element, question, root }: WegwijzerPage): unknown => [element.answers, element.facts, question, location.hash, root.innerHTML];

  it('is worked out when the browser is idle, so that it takes no time when it is asked for', async () => {
    const page = await atSecond();
    await page.fill(gent);
    idle();
    expect(lookedUp).to.include('vragen:facts.contract.question');
    lookedUp = [];
    await page.next();
    expect(page.question).to.equal('contract');
    expect(lookedUp).to.deep.equal([]);
  });

  it('is worked out for the result too', async () => {
    const page = await atSecond();
    await page.answerUntil('betaling', gent);
    await page.fill(gent);
    lookedUp = [];
    idle();
    expect(lookedUp).to.include('steun:vlaams-opleidingsverlof.name');
    lookedUp = [];
    await page.next();
    await page.untilResult();
    expect(lookedUp).to.deep.equal([]);
  });

  it('changes nothing, and tells nobody', async () => {
    const page = await atSecond();
    await page.fill(gent);
    const before = shown(page);
    const heard: string[] = [];
    for (const name of ['question', 'answer', 'result'] as const) page.element.addEventListener(`wegwijzer-${name}`, ({ type }) => heard.push(type));
    idle();
    await page.element.updateComplete;
    expect(shown(page)).to.deep.equal(before);
    expect(heard).to.deep.equal([]);
  });

  it('may be something else by the time it is asked for', async () => {
    const page = await atSecond();
    await page.fill({ doel: 'opleiding' });
    idle();
    await page.fill({ doel: 'zoeken' });
    await page.next();
    expect(page.element.answers['doel']).to.equal('zoeken');
    const { question } = page;
    page.element.remove();
    expect((await open(withHash)).question).to.equal(question);
  });

  it('is not worked out while something has to be filled in, nor for who went on before', async () => {
    const page = await atSecond();
    await page.answerUntil('werkduur', gent);
    idle();
    lookedUp = [];
    await page.type('tewerkstelling', 'veel');
    page.field('uren-per-week').focus();
    idle();
    expect(page.errors).to.deep.equal([]);
    expect(lookedUp).to.deep.equal([]);
    await page.fill(gent);
    await page.next();
    lookedUp = [];
    idle();
    expect(lookedUp).to.deep.equal([]);
  });
});
