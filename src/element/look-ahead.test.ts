import { expect, fixtureCleanup } from '@open-wc/testing';
import type { Balance } from '../../flows/balances.js';
import { textOf } from './testing/hand.js';
import { countingWegwijzer, type LookedUp } from './testing/counted-words.js';
import { keepNothing, withHash } from './testing/kept.js';
import { open } from './testing/open.js';
import { gent } from './testing/persons.js';
import type { WegwijzerPage } from './testing/wegwijzer-page.js';

keepNothing();

describe('What an answer leads to', () => {
  /** Not each browser tells when it is idle. */
  const own = ['requestIdleCallback', 'cancelIdleCallback'].map(
    (name) => [name, Object.getOwnPropertyDescriptor(globalThis, name)] as const,
  );
  let waiting: Map<number, IdleRequestCallback>;
  let tag: string;
  let lookedUp: LookedUp;

  beforeEach(() => {
    waiting = new Map();
    [tag, lookedUp] = countingWegwijzer();
    let asked = 0;
    const request = (act: IdleRequestCallback): number => {
      waiting.set((asked += 1), act);
      return asked;
    };
    const cancel = (id: number): void => {
      waiting.delete(id);
    };
    Object.assign(globalThis, { requestIdleCallback: request, cancelIdleCallback: cancel });
  });
  afterEach(() => {
    fixtureCleanup();
    for (const [name, descriptor] of own) {
      if (descriptor) Object.defineProperty(globalThis, name, descriptor);
      else Reflect.deleteProperty(globalThis, name);
    }
  });

  /** The browser has nothing else to do. */
  function idle(): void {
    const acts = [...waiting.values()];
    waiting.clear();
    for (const act of acts) act({ didTimeout: false, timeRemaining: () => 50 });
  }

  /** At a question about a choice, with all that is fetched there. */
  async function atSecond(): Promise<WegwijzerPage> {
    const page = await open(withHash, {}, tag);
    await page.answer(gent);
    await import('./result/index.js');
    await page.element.updateComplete;
    idle();
    return page;
  }

  const shown = ({ element, question, root }: WegwijzerPage): unknown => [
    element.answers,
    element.facts,
    question,
    location.hash,
    root.innerHTML,
  ];

  it('is worked out when the browser is idle, so that it takes no time when it is asked for', async () => {
    const page = await atSecond();
    await page.fill(gent);
    idle();
    expect(lookedUp.paths).to.include('vragen:facts.contract.question');
    lookedUp.paths = [];
    await page.next();
    expect(page.question).to.equal('contract');
    expect(lookedUp.paths).to.deep.equal([]);
  });

  it('is worked out for the result too', async () => {
    const page = await atSecond();
    await page.answerUntil('start', gent);
    await page.fill(gent);
    lookedUp.paths = [];
    idle();
    expect(lookedUp.paths).to.include('steun:vlaams-opleidingsverlof.name');
    // The answers so far come in that moment too.
    await page.untilWhole();
    lookedUp.paths = [];
    await page.next();
    expect(page.question).to.equal(undefined);
    expect(lookedUp.paths).to.deep.equal([]);
  });

  it('has all of the result on paper, however soon somebody prints', async () => {
    const page = await atSecond();
    await page.answerUntil('start', gent);
    await page.fill(gent);
    await page.next();
    const steps = (): Element | null => page.incentive('vlaams-opleidingsverlof').querySelector('.steps');
    expect(steps()).to.equal(null);
    dispatchEvent(new Event('beforeprint'));
    expect(steps()).to.not.equal(null);
    const isOnPaper = (fold: Element): boolean => fold.closest('.off-paper') === null;
    expect(page.all('article details:not([open])').filter(isOnPaper)).to.have.lengthOf(0);
    dispatchEvent(new Event('afterprint'));
  });

  const folds = ['[data-incentive] details', '[data-fold="also"]', '[data-fold="life"]', '[data-fold="answers"]'];
  const bodyIn = (fold: Element): readonly Element[] =>
    [...fold.children].filter(({ localName }) => localName !== 'summary');

  it('has all of it in each fold, however soon somebody opens one', async () => {
    const page = await atSecond();
    await page.answerUntil('start', gent);
    await page.fill(gent);
    await page.next();
    for (const fold of folds) expect(bodyIn(page.get(fold)), fold).to.deep.equal([]);
    page.get('[data-fold="refused"] > summary').click();
    for (const fold of folds) expect(bodyIn(page.get(fold)), fold).to.not.deep.equal([]);
    expect(page.all('[data-fold="refused"] [data-incentive] .reasons')).to.not.deep.equal([]);
  });

  it('has all answers so far in their fold at a question too, however soon somebody opens that', async () => {
    const page = await atSecond();
    await page.answerUntil('sector', gent);
    const answers = page.get('[data-fold="answers"]');
    expect(bodyIn(answers)).to.deep.equal([]);
    page.get('[data-fold="answers"] > summary').click();
    expect(Object.keys(page.answers)).to.include.members(['Situatie', 'Doel']);
  });

  it('changes nothing, and tells nobody', async () => {
    const page = await atSecond();
    await page.fill(gent);
    const before = shown(page);
    const heard: string[] = [];
    for (const name of ['question', 'answer', 'result'] as const)
      page.element.addEventListener(`wegwijzer-${name}`, ({ type }) => heard.push(type));
    lookedUp.paths = [];
    idle();
    await page.element.updateComplete;
    expect(lookedUp.paths).to.not.be.empty;
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
    expect((await open(withHash, {}, tag)).question).to.equal(question);
  });

  it('is not worked out before all is filled in, and then from what is typed', async () => {
    const page = await atSecond();
    await page.answerUntil('werkduur', gent);
    await page.type('tewerkstelling', 'veel');
    await page.type('uren-per-week', '38');
    lookedUp.paths = [];
    idle();
    expect(page.errors).to.deep.equal([]);
    expect(lookedUp.paths).to.not.include('vragen:facts.diploma.question');
    await page.fill(gent);
    page.field('tewerkstelling').focus();
    idle();
    expect(lookedUp.paths).to.include('vragen:facts.diploma.question');
    lookedUp.paths = [];
    await page.next();
    expect(page.question).to.equal('diploma');
    expect(lookedUp.paths).to.deep.equal([]);
  });

  it('is asked for once, for what was chosen last, and not for an element that is gone', async () => {
    const page = await atSecond();
    await page.fill({ doel: 'zoeken' });
    await page.fill({ doel: 'opleiding' });
    expect(waiting.size).to.equal(1);
    page.element.remove();
    expect(waiting.size).to.equal(0);
  });

  it('leaves the balances of the page alone until they are shown', async () => {
    const balances: Record<string, Balance> = {};
    const page = await atSecond();
    page.element.balances = balances;
    await page.answerUntil('start', gent);
    await page.fill(gent);
    idle();
    balances['vlaams-opleidingsverlof'] = { value: 90, unit: 'uur' };
    await page.next();
    idle();
    await page.untilResult();
    expect(textOf(page.incentive('vlaams-opleidingsverlof'))).to.contain('90 uur');
  });
});
