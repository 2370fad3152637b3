import { wegwijzer } from '../../../flows/wegwijzer.js';
import { questionsOf, type Field } from '../../journey/flow.js';
import type { Facts, IsoDate } from '../../reasoning/vocabulary.js';

/** The day on which the tests are judged, unless they say otherwise. */
export const on: IsoDate = '2026-11-21';

/** Somebody; everything that they can be asked and do not know is `null`. A statement that is left out is not ticked. */
export type Person = Facts;

/** A secondary diploma, full-time in a private firm in Gent, a registered course of 40 hours that she pays herself. */
export const gent: Person = {
  situatie: 'loondienst',
  doel: 'opleiding',
  contract: 'gewoon',
  woonplaats: 'vlaanderen',
  werkplek: 'vlaanderen',
  'nieuw-in-belgie': 'nee',
  sector: 'prive',
  werknemers: 50,
  tewerkstelling: 100,
  'uren-per-week': 38,
  diploma: 'secundair',
  'hoger-onderwijs': 'nee',
  contacturen: 40,
  studiepunten: 0,
  opname: 'verlofuren',
  databank: 'ja',
  pop: 'nee',
  kenmerk: 'geen',
  soort: 'gewoon',
  betaler: 'zelf',
  initiatief: 'eigen',
  start: '2026-12-01',
};

/** Her sister, in the same case, who does not know the terms of her contract, nor what her course is. */
export const unsure: Person = {
  ...gent,
  tewerkstelling: null,
  'uren-per-week': null,
  'vast-rooster': null,
  databank: null,
  pop: null,
  soort: null,
};

/** Her neighbour, who looks for work and wants a long course by day that VDAB recognises. */
export const neighbour: Person = {
  situatie: 'werkzoekend',
  doel: 'opleiding',
  uitkering: 'werkloosheid',
  'uitkering-sinds': '2026-05-01',
  'ibo-werkgever': 'nee',
  arbeidsbeperking: 'nee',
  woonplaats: 'vlaanderen',
  'nieuw-in-belgie': 'nee',
  diploma: 'secundair',
  'vdab-erkend': 'ja',
  'lange-dagopleiding': 'ja',
  zorgknelpunt: 'nee',
  'hoger-onderwijs': 'nee',
  soort: 'gewoon',
  cvo: 'nee',
};

/** For whom there is no incentive. */
export const retired: Person = { situatie: 'gepensioneerd', doel: 'zoeken' };

const fields = questionsOf(wegwijzer).flatMap((question) => question.fields);

/** The field that fills a fact; in a flow of its own it is only that. */
export const fieldOf = (fact: string): Field => fields.find((field) => field.fact === fact) ?? { fact };

/** Statements that nobody ticked. */
export const unticked: Person = Object.fromEntries(fields.filter(({ tick }) => tick).map(({ fact }) => [fact, 'nee']));

/** The answers of somebody to all that is asked before a question. */
export function answersBefore(question: string, person: Person): Person {
  const questions = questionsOf(wegwijzer);
  const at = questions.findIndex(({ id }) => id === question);
  const facts = new Set(questions.slice(0, at).flatMap(({ fields }) => fields.map(({ fact }) => fact)));
  return Object.fromEntries(Object.entries({ ...unticked, ...person }).filter(([fact]) => facts.has(fact)));
}
