import { expect, oneEvent } from '@open-wc/testing';
import { go, keepNothing, reload, setHash, told, withHash } from './testing/kept.js';
import { open, openAt, openResult } from './testing/open.js';
import { gent, neighbour } from './testing/persons.js';

keepNothing();

describe('With link="hash" the address', () => {
  it('takes a text as well as a choice or a number', async () => {
    setHash('#w=wegwijzer@1&paritair-comite=322.01&tewerkstelling=80');
    const page = await open(withHash);
    expect(page.element.answers).to.deep.equal({ 'paritair-comite': '322.01', tewerkstelling: 80 });
    page.element.answer('situatie', 'loondienst');
    expect(location.hash).to.contain('paritair-comite=322.01');
  });

  it('follows the journey, with names and values that can be read', async () => {
    const page = await open(withHash);
    expect(location.hash).to.equal('');
    await page.answer(gent);
    expect(location.hash).to.equal('#w=wegwijzer@1&situatie=loondienst');
    await page.answer(gent);
    expect(location.hash).to.equal('#w=wegwijzer@1&situatie=loondienst&doel=opleiding');
    await page.back();
    expect(location.hash).to.equal('#w=wegwijzer@1&situatie=loondienst');
  });

  it('holds an unknown as a question mark, and a number with its decimals', async () => {
    const page = await openAt('werkduur', gent, withHash);
    await page.answer({ tewerkstelling: 90.5, 'uren-per-week': null, 'vast-rooster': null });
    expect(location.hash).to.contain('tewerkstelling=90.5').and.to.contain('uren-per-week=?');
  });

  it('keeps the rest of itself', async () => {
    const { pathname, search } = location;
    const page = await open(withHash);
    await page.answer(gent);
    expect([location.pathname, location.search]).to.deep.equal([pathname, search]);
  });

  it('is empty again once the person begins again', async () => {
    const page = await openResult(neighbour, withHash);
    await page.restart();
    expect(location.hash).to.equal('');
  });

  it('follows code too, without a new place in the history', async () => {
    const page = await open(withHash);
    const { length } = history;
    page.element.answer('situatie', 'loondienst');
    expect(location.hash).to.equal('#w=wegwijzer@1&situatie=loondienst');
    page.element.restart();
    expect(location.hash).to.equal('');
    expect(history.length).to.equal(length);
  });

  it('of a page without link="hash" is left alone', async () => {
    setHash('#w=wegwijzer@1&situatie=loondienst');
    const page = await open();
    expect(page.question).to.equal('situatie');
    await page.answer(neighbour);
    expect(location.hash).to.equal('#w=wegwijzer@1&situatie=loondienst');
  });

  it('that is of the page itself is left alone', async () => {
    setHash('#section');
    const page = await open(withHash);
    expect(page.question).to.equal('situatie');
    expect(told(page)).to.equal('');
    page.element.restart();
    page.element.back();
    expect(location.hash).to.equal('#section');
  });

  it('that goes to a place of the page does not move the person', async () => {
    const page = await open(withHash);
    await page.answer(gent);
    await page.choose('doel', 'zoeken');
    const arrived = oneEvent(window, 'popstate');
    location.hash = '#section';
    await arrived;
    await page.element.updateComplete;
    expect(page.question).to.equal('doel');
    await go('back', page);
    expect(page.question).to.equal('doel');
    expect(page.filledIn('doel')).to.equal('zoeken');
  });
});

describe('A reload', () => {
  it('keeps the place, under way and at the result', async () => {
    const page = await open(withHash);
    await page.answerUntil('werkduur', gent);
    const again = await reload(page);
    expect(again.question).to.equal('werkduur');
    expect(again.element.facts).to.deep.equal(page.element.facts);
    await again.answerAll(gent);
    const atEnd = await reload(again);
    await atEnd.untilResult();
    expect(atEnd.verdicts).to.deep.equal(again.verdicts);
    expect(told(atEnd)).to.equal('');
  });

  it('keeps the answers that sleep', async () => {
    const page = await openResult(gent, withHash);
    await page.change('Situatie');
    await page.answer(neighbour);
    const again = await reload(page);
    await again.change('Situatie');
    await again.choose('situatie', 'loondienst');
    await again.next();
    await again.untilResult();
    expect(again.element.facts).to.include({ sector: 'prive' });
  });

  it('keeps the answers that the host filled in, below those of the link', async () => {
    setHash('#w=wegwijzer@1&situatie=werkzoekend');
    const page = await open(withHash, { answers: { situatie: 'loondienst', doel: 'zoeken' } });
    expect(page.element.answers).to.deep.equal({ situatie: 'werkzoekend', doel: 'zoeken' });
  });
});

describe('The browser', () => {
  it('goes back and forward through the questions, with what was answered there', async () => {
    const page = await open(withHash);
    const asked = await page.answerUntil('sector', gent);
    expect(asked.length).to.be.above(2);
    for (const question of asked.toReversed()) {
      await go('back', page);
      expect(page.question).to.equal(question);
      const [fact = ''] = page.facts;
      expect(page.filledIn(fact)).to.equal(gent[fact]);
      expect(page.hasFocus(page.get('.title'))).to.be.true;
    }
    for (const question of [...asked.slice(1), 'sector']) {
      await go('forward', page);
      expect(page.question).to.equal(question);
    }
  });

  it('goes back from the result to the last question, and forward to the result', async () => {
    const page = await open(withHash);
    const asked = await page.answerAll(neighbour);
    await go('back', page);
    expect(page.question).to.equal(asked.at(-1));
    await go('forward', page);
    await page.untilResult();
  });

  it('undoes a new beginning', async () => {
    const page = await open(withHash);
    await page.answer(neighbour);
    await page.answer(neighbour);
    await page.change('Situatie');
    await go('back', page);
    expect(page.element.answers).to.include({ situatie: 'werkzoekend' });
  });

  it('tells the page of the questions that the person goes to', async () => {
    const page = await open(withHash);
    await page.answer(gent);
    const heard: string[] = [];
    page.element.addEventListener('wegwijzer-question', ({ question }) => heard.push(question));
    await go('back', page);
    expect(heard).to.deep.equal(['situatie']);
  });

  it('goes to a link that is pasted into the address, and says what was dropped', async () => {
    const page = await open(withHash);
    const arrived = oneEvent(window, 'popstate');
    location.hash = '#w=wegwijzer@1&situatie=werkzoekend&sector=circus';
    await arrived;
    await page.element.updateComplete;
    expect(page.question).to.equal('doel');
    expect(told(page)).to.contain('Werkgever');
  });

  it('is no longer heard by an element that is gone', async () => {
    const page = await open(withHash);
    await page.answer(gent);
    page.element.remove();
    const arrived = oneEvent(window, 'popstate');
    history.back();
    await arrived;
    expect(page.element.answers).to.include({ situatie: 'loondienst' });
  });
});
