import { expect } from '@open-wc/testing';
import type { Case } from '../../flows/cases/case.js';
import { caseFiles } from '../../flows/cases/index.js';
import { contacts } from '../../flows/referrals/contacts.js';
import { wegwijzer } from '../../flows/wegwijzer.js';
import { resultaat } from '../../locales/nl/resultaat.js';
import { assess } from '../headless.js';
import { toAnswers } from '../journey/answers.js';
import { questionsOf } from '../journey/flow.js';
import { fold } from '../journey/fold.js';
import { beginningOf } from '../journey/progress.js';
import { withDerived } from '../reasoning/derive.js';
import { possibleVerdicts } from '../reasoning/reduce.js';
import { conditionOf } from '../reasoning/rulebook.js';
import type { IsoDate } from '../reasoning/vocabulary.js';
import { like, textOf } from './testing/hand.js';
import { open } from './testing/open.js';
import { gent, neighbour, on, retired, type Person } from './testing/persons.js';
import type { WegwijzerPage } from './testing/wegwijzer-page.js';

const employerQuestions = ['contract', 'sector', 'werkduur', 'verlof'];

describe('Somebody with a secondary diploma, full-time in a private firm in Gent, with a registered course of 40 hours', () => {
  let page: WegwijzerPage;
  let asked: readonly string[];

  before(async () => {
    page = await open();
    asked = await page.answerAll(gent);
    // The fixture of a suite goes after its first test; this one is looked at by all.
    document.body.append(page.element);
  });

  after(() => page.element.remove());

  it('gets her result in at most 12 questions', () => {
    expect(asked.length).to.be.at.most(12);
  });

  it('gets Vlaams opleidingsverlof of 40 hours', () => {
    expect(page.verdicts).to.include({ 'vlaams-opleidingsverlof': 'yes' });
    expect(textOf(page.incentive('vlaams-opleidingsverlof').querySelector('.amounts'))).to.contain('40 uur');
  });

  it('gets opleidingscheques: half the fee, at most 125 euro', () => {
    expect(page.verdicts).to.include({ opleidingscheques: 'yes' });
    const amounts = textOf(page.incentive('opleidingscheques').querySelector('.amounts'));
    expect(amounts).to.contain('helft').and.to.contain('hoogstens 125 euro');
  });

  for (const id of ['vlaams-opleidingsverlof', 'opleidingscheques']) {
    it(`reads why she gets ${id}: each condition, in words`, () => {
      const given = assess(page.element.facts, { on }).incentives.find((incentive) => incentive.id === id);
      const reasons = [...page.incentive(id).querySelectorAll('.criteria li')].map(textOf);
      expect(reasons.length).to.equal(given?.criteria.length);
      for (const reason of reasons) expect(reason).to.match(new RegExp(`^${resultaat.criterionYes}: .{10}`));
    });

    it(`reads the sources of ${id}, and the date on which its rules were last known to hold`, () => {
      const article = page.incentive(id);
      expect(textOf(article))
        .to.match(like(resultaat.lastKnown))
        .and.to.match(like(resultaat.sourcesChecked))
        .and.not.to.contain('{{');
      const sources = article.querySelector('.sources');
      const items = [...(sources?.querySelectorAll('li') ?? [])].map(textOf);
      expect(items).to.not.be.empty;
      for (const item of items) expect(item).to.match(/(\d{4}|zonder datum)$/);
      expect(sources?.querySelector('a')?.href).to.match(/^https:/);
    });
  }

  it('reads of each no why, in a sentence', () => {
    const refused = page.all('[data-verdict="no"]');
    expect(refused.length).to.be.above(0);
    for (const article of refused)
      expect(textOf(article.querySelector('.reasons li')), article.dataset['incentive']).to.match(/\.$/);
  });

  it('is never told that she has a right to something', () => {
    expect(page.text)
      .to.contain(resultaat.groupYes)
      .and.not.to.match(/je hebt recht/i);
  });
});

describe('The same person at 60 %', () => {
  const atSixty: Person = { ...gent, tewerkstelling: 60, 'uren-per-week': 22.8 };

  it('cannot be sure of opleidingsverlof in 2026-2027, and reads what is not settled', async () => {
    const page = await open();
    await page.answerAll(atSixty);
    expect(page.verdicts).to.include({ 'vlaams-opleidingsverlof': 'open' });
    expect(textOf(page.incentive('vlaams-opleidingsverlof').querySelector('.criteria')))
      .to.contain('1700')
      .and.to.match(/80\s?%/);
  });

  it('gets a no that says why for a course that started in 2025-2026', async () => {
    const page = await open();
    await page.answerAll({ ...atSixty, start: '2025-10-01' });
    expect(page.verdicts).to.include({ 'vlaams-opleidingsverlof': 'no', opleidingscheques: 'yes' });
    const reasons = textOf(page.incentive('vlaams-opleidingsverlof').querySelector('.reasons'));
    expect(reasons).to.match(/80\s?%/);
    expect(page.has('[data-incentive="vlaams-opleidingsverlof"] .amounts')).to.be.false;
  });
});

describe('Her neighbour, who looks for work', () => {
  it('gets no question about an employer, and ends with VDAB', async () => {
    const page = await open();
    const asked = await page.answerAll(neighbour);
    expect(asked.filter((id) => employerQuestions.includes(id))).to.deep.equal([]);
    expect(page.referrals).to.include('vdab');
    expect(page.get('[data-referral="vdab"] a').getAttribute('href')).to.match(/^(https|tel):/);
    expect(page.verdicts).to.include({ 'vdab-opleiding': 'yes', 'vrijstelling-beschikbaarheid': 'yes' });
  });
});

describe('Somebody who is retired', () => {
  it('gets no incentive, and reads where to go', async () => {
    const page = await open();
    await page.answerAll(retired);
    expect(Object.values(page.verdicts)).to.not.include('yes');
    expect(page.title).to.equal(resultaat.resultTitleNone);
    expect(page.referrals).to.include('levenslang-leren');
  });
});

const worked: readonly Case[] = Object.values(caseFiles).flat();

/** Employees and others, with and without an answer, of several years. */
const replayed = [
  'vov-79-procent-2024-2025',
  'vov-60-procent-start-2026-08-31',
  'vov-start-onbekend-60-procent',
  'vov-pop-taal-andere',
  'oc-bachelor-met-pop',
  'oc-werkgever-betaalt',
  'krediet-vijfde-100-procent',
  'krediet-cao-onbekend',
  'krediet-socialprofit-brussel-onbekend',
  'vzk-onderwijs-halftijds',
  'vzk-erkend-onbekend',
  'loopbaan-op-2026-12-31',
  'loopbaan-op-2027-01-01',
  'loopbaan-ziek-contract-onbekend',
  'gewest-woont-wallonie-verhuisd',
  'gewest-werkt-buitenland',
  'verwijzing-verzoeker',
  'verwijzing-gepensioneerd',
  'verwijzing-ziek-lang',
];

/** What a situation does not tell is not known. */
const unknown: Person = Object.fromEntries(
  questionsOf(wegwijzer).flatMap(({ fields }) => fields.filter(({ tick }) => !tick).map(({ fact }) => [fact, null])),
);

/** Referrals but for those that a card tells already. */
function notTold(page: WegwijzerPage, day: IsoDate, referrals: readonly string[]): readonly string[] {
  const { incentives } = assess(page.element.facts, { on: day });
  const told = incentives.filter(({ sought, verdict }) => sought && verdict !== 'no').map(({ id }) => id);
  return referrals.filter((id) => !told.includes(contacts[id]?.incentive ?? ''));
}

/** What the markup must say, according to the library without a screen. */
function expectSameAsHeadless(page: WegwijzerPage, day: IsoDate): void {
  const assessment = assess(page.element.facts, { on: day });
  expect(page.verdicts).to.deep.equal(
    Object.fromEntries(assessment.incentives.map(({ id, verdict }) => [id, verdict])),
  );
  expect(page.referrals).to.have.members(
    notTold(
      page,
      day,
      assessment.referrals.map(({ id }) => id),
    ),
  );
  expect(assessment.ask, 'the result comes when nothing is left to ask').to.equal(null);
}

describe('A worked situation, answered with the mouse', () => {
  for (const id of replayed) {
    it(id, async () => {
      const situation = worked.find((one) => one.id === id);
      if (!situation) throw new Error(`There is no case "${id}".`);
      const page = await open({ on: situation.on });
      await page.answerAll({ ...unknown, ...withDerived(wegwijzer.rulebook, situation.facts) });
      expectSameAsHeadless(page, situation.on);
      expect(page.verdicts).to.include(situation.expect.incentives ?? {});
      expect(page.referrals).to.include.members(notTold(page, situation.on, situation.expect.referrals ?? []));
    });
  }
});

/** Which verdicts each worked situation comes to, answered to the end, as `<incentive> <verdict>`. */
function verdictsOfAll(): ReadonlyMap<Case, ReadonlySet<string>> {
  const fields = questionsOf(wegwijzer).flatMap((question) => question.fields);
  const untold = Object.fromEntries(fields.map(({ fact, tick }) => [fact, tick ? 'nee' : null]));
  return new Map(
    worked.flatMap((one) => {
      const answers = toAnswers({ ...untold, ...withDerived(wegwijzer.rulebook, one.facts) });
      const { facts } = fold(beginningOf(wegwijzer, {}, one.on), answers).progress;
      // What everybody knows of herself has to be told.
      if (fields.some(({ fact, known }) => known && facts[fact] === null)) return [];
      const { incentives } = assess(facts, { on: one.on });
      return [[one, new Set(incentives.map(({ id, verdict }) => `${id} ${verdict}`))]];
    }),
  );
}

describe('Every verdict that there can be, in as few worked situations as come to all, answered with the mouse', () => {
  const possible = new Set(
    wegwijzer.rulebook.incentives.flatMap((incentive) =>
      possibleVerdicts(conditionOf(incentive)).map((verdict) => `${incentive.id} ${verdict}`),
    ),
  );
  const all = verdictsOfAll();
  for (const left = new Set(possible); left.size > 0;) {
    const newIn = (one: Case): number => [...(all.get(one) ?? [])].filter((verdict) => left.has(verdict)).length;
    const situation = [...all.keys()].reduce((best, one) => (newIn(one) > newIn(best) ? one : best));
    const verdicts = [...(all.get(situation) ?? [])].filter((verdict) => left.delete(verdict));
    it(`${situation.id}: ${verdicts.join(', ')}`, async () => {
      expect(verdicts).to.not.deep.equal([], `no worked situation comes to ${[...left].join(', ')}`);
      const page = await open({ on: situation.on });
      await page.answerAll({ ...unknown, ...withDerived(wegwijzer.rulebook, situation.facts) });
      expect(Object.entries(page.verdicts).map((entry) => entry.join(' '))).to.include.members(verdicts);
      expectSameAsHeadless(page, situation.on);
    });
    if (verdicts.length === 0) break;
  }
});
