import { expect } from '@open-wc/testing';
import { flows } from '../../flows/flows.js';
import { resultaat } from '../../locales/nl/resultaat.js';
import { questionsOf } from '../journey/flow.js';
import { like, until } from './testing/hand.js';
import { open } from './testing/open.js';
import { gent, neighbour, on, type Person } from './testing/persons.js';
import type { WegwijzerPage } from './testing/wegwijzer-page.js';

const course = { odb: 'ODB-1001', contacturen: 40, start: '2026-12-01', soort: 'gewoon', kenmerk: 'geen', prijs: 300 };

/** Answers by the methods of the element what somebody is asked, and gives the questions. */
async function walkThrough(page: WegwijzerPage, person: Person): Promise<readonly string[]> {
  const asked: string[] = [];
  for (let { question } = page; question !== undefined; question = page.question) {
    asked.push(question);
    for (const fact of page.facts) page.element.answer(fact, person[fact] ?? null);
    await page.element.updateComplete;
    await until(() => !page.has('[data-view="wait"]'), 'the texts are there');
  }
  await page.untilResult();
  return [...new Set(asked)];
}

describe('The flow for the page of a course', () => {
  it('asks about the person only, at most 7 questions, and ends with what the course can open', async () => {
    const page = await open({ flow: 'opleiding', on }, { course });
    expect(await walkThrough(page, gent)).to.deep.equal([
      'situatie',
      'contract',
      'plek',
      'sector',
      'werkduur',
      'diploma',
      'betaling',
    ]);
    expect(page.verdicts).to.include({ 'vlaams-opleidingsverlof': 'yes', opleidingscheques: 'yes' });
  });

  it('asks a jobseeker nothing about an employer', async () => {
    const page = await open({ flow: 'opleiding', on }, { course });
    expect(await walkThrough(page, neighbour)).to.deep.equal(['situatie', 'uitkering', 'plek', 'diploma']);
    expect(page.referrals).to.include('vdab');
  });
});

describe('A start that nobody asks for', () => {
  const reckonedWith = like(resultaat.startUnasked);

  it('is said to be reckoned with, where the page does not know it', async () => {
    const { start, ...undated } = course;
    const page = await open({ flow: 'opleiding', on }, { course: undated });
    await walkThrough(page, gent);
    expect(page.text).to.match(reckonedWith);
    page.element.course = { ...undated, start };
    await page.element.updateComplete;
    expect(page.text).to.not.match(reckonedWith);
  });

  it('is not spoken of where there is no training', async () => {
    const page = await open({ flow: 'loopbaan', on });
    await walkThrough(page, { ...gent, loopbaanjaren: 12, 'loopbaancheque-gebruikt': 'nee' });
    expect(page.text).to.not.match(reckonedWith);
  });
});

describe('The flow for a direction', () => {
  it('asks for no training and no aim', async () => {
    const page = await open({ flow: 'loopbaan', on });
    const asked = await walkThrough(page, { ...gent, loopbaanjaren: 12, 'loopbaancheque-gebruikt': 'nee' });
    expect(asked).to.include('loopbaan').and.not.include.members(['doel', 'omvang']);
    expect(page.verdicts).to.include({ loopbaancheque: 'yes' });
  });
});

describe('Another flow under way', () => {
  it('keeps the answers that were given', async () => {
    const page = await open({ on });
    page.element.answer('situatie', 'loondienst');
    await page.element.updateComplete;
    expect(page.question).to.equal('doel');
    page.element.flow = 'loopbaan';
    await page.element.updateComplete;
    expect(page.question).to.equal('contract');
    expect(page.element.answers).to.deep.equal({ situatie: 'loondienst' });
    page.element.removeAttribute('flow');
    page.element.flow = 'wegwijzer';
    await page.element.updateComplete;
    expect(page.question).to.equal('doel');
  });

  it('of an element that is not on a page is taken when it comes there', async () => {
    const page = await open({ flow: 'opleiding', link: 'none' }, { answers: { situatie: 'werkzoekend' } });
    expect(page.element.answers).to.deep.equal({ situatie: 'werkzoekend' });
    expect(page.question).to.equal('uitkering');
  });
});

describe('Every flow', () => {
  for (const flow of Object.values(flows)) {
    it(`asks only what the whole one asks, in its order: ${flow.id}`, () => {
      const whole = questionsOf(flows['wegwijzer']!);
      const places = questionsOf(flow).map((question) => whole.indexOf(question));
      expect(places).to.not.include(-1);
      expect([...places].sort((a, b) => a - b)).to.deep.equal(places);
    });
  }
});
