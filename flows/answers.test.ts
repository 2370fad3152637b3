import { expect } from 'chai';
import { antwoorden } from '../locales/nl/antwoorden.js';
import { assessRulebook } from '../src/reasoning/assess.js';
import type { Answer } from '../src/reasoning/rulebook.js';
import type { Facts } from '../src/reasoning/vocabulary.js';
import { answers } from './answers.js';
import { caseFiles } from './cases/index.js';
import { completeRulebook } from './complete-rulebook.js';

const on = '2026-11-28';

/** Every worked situation. */
const cases = Object.values(caseFiles).flat();

const everyAnswer: Readonly<Record<string, Answer>> = answers;

/** The ids of what somebody is told in the cards of what was looked for. */
const toldTo = (facts: Facts, day = on): readonly string[] =>
  assessRulebook(completeRulebook, facts, day)
    .incentives.filter(({ sought }) => sought)
    .flatMap((incentive) => incentive.answers.map(({ id }) => id));

const employee: Facts = {
  situatie: 'loondienst',
  doel: 'opleiding',
  contract: 'gewoon',
  sector: 'prive',
  werkplek: 'vlaanderen',
  woonplaats: 'vlaanderen',
  tewerkstelling: 100,
  'uren-per-week': 38,
  diploma: 'secundair',
  contacturen: 120,
  databank: 'ja',
  opname: 'verlofuren',
};
const jobseeker: Facts = {
  situatie: 'werkzoekend',
  doel: 'opleiding',
  uitkering: 'werkloosheid',
  woonplaats: 'vlaanderen',
  'vdab-erkend': 'ja',
  'lange-dagopleiding': 'ja',
};
const ill: Facts = { situatie: 'arbeidsongeschikt', doel: 'opleiding', 'ziek-met-contract': 'ja', cvo: 'ja' };

/** Somebody, and what that person came to ask; then what would make no sense to them. */
const table: readonly (readonly [string, Facts, readonly string[], readonly string[]])[] = [
  ['may my employer refuse', employee, ['verlof-weigeren'], ['ander-verlof-weigeren', 'zorgkrediet-weigeren']],
  [
    'may my employer in Brussels refuse',
    { ...employee, werkplek: 'brussel' },
    ['ander-verlof-weigeren'],
    ['verlof-weigeren'],
  ],
  [
    'may my employer with nine workers refuse',
    { ...employee, opname: 'vijfde', werknemers: null },
    ['tijdskrediet-weigeren'],
    [],
  ],
  ['am I dismissed for it', employee, ['verlof-ontslag'], ['vrijstelling-stoppen']],
  ['what if I resign to study', { ...employee, opname: 'voltijds' }, ['ontslag-nemen'], []],
  ['what if I resign, from who only takes hours', employee, [], ['ontslag-nemen']],
  ['must I pay back, is it deductible', employee, ['werkgever-terugbetalen', 'belastingen'], []],
  [
    'do I keep my benefit, what if I stop',
    jobseeker,
    ['uitkering-behouden', 'vrijstelling-stoppen', 'vdab-onkosten'],
    ['belastingen', 'onkosten'],
  ],
  [
    'do I keep a benefit that I do not have',
    { ...jobseeker, uitkering: 'geen' },
    ['vdab-onkosten'],
    ['uitkering-behouden', 'vrijstelling-stoppen'],
  ],
  [
    'do I keep my leefloon',
    { ...jobseeker, situatie: 'leefloon', uitkering: undefined },
    ['leefloon-behouden'],
    ['uitkering-behouden'],
  ],
  ['may I learn while I am ill', ill, ['ziek-en-opleiding'], ['leefloon-behouden', 'verlof-ontslag']],
  [
    'is it deductible, for a business',
    { situatie: 'zelfstandig', doel: 'opleiding', vestiging: 'vlaanderen' },
    ['belastingen'],
    ['onkosten', 'werkgever-terugbetalen'],
  ],
];

describe('What people ask', () => {
  for (const [question, facts, told, untold] of table) {
    it(`is answered for whom it can concern: ${question}`, () => {
      expect(toldTo(facts)).to.include.members([...told]);
      for (const id of untold) expect(toldTo(facts)).to.not.include(id);
    });
  }

  it('is told to somebody in the worked situations, each answer of them', () => {
    const told = new Set(cases.flatMap(({ facts, on: day }) => toldTo(facts, day)));
    expect(Object.keys(answers).filter((id) => !told.has(id))).to.deep.equal([]);
  });

  it('is not told about what does not fit', () => {
    for (const { facts, on: day } of cases) {
      for (const incentive of assessRulebook(completeRulebook, facts, day).incentives)
        if (incentive.verdict === 'no') expect(incentive.answers).to.deep.equal([]);
    }
  });

  it('says so where nothing was found, and where to ask', () => {
    for (const [id, { isUnknown }] of Object.entries(everyAnswer)) {
      const { answer } = antwoorden[id as keyof typeof antwoorden];
      if (!isUnknown) continue;
      expect(answer, id).to.match(/vonden we/);
      expect(answer, id).to.match(/Vraag het .*(personeelsdienst|vakbond|\{\{infolijn\}\}|RVA|VDAB|opleider|OCMW)/);
    }
  });

  it('is asked as a question, named in a few words, and answered in at most 80', () => {
    for (const [id, { topic, question, answer }] of Object.entries(antwoorden)) {
      expect(question, id).to.match(/^\p{Lu}.{10,70}\?$/u);
      expect(topic, id).to.match(/^\p{Ll}.{3,28}$/u);
      expect(answer.split(' ').length, id).to.be.within(8, 80);
    }
  });
});
