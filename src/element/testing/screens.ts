import { wegwijzer } from '../../../flows/wegwijzer.js';
import { questionsOf } from '../../journey/flow.js';
import { setHash } from './kept.js';
import {
  gent,
  neighbour,
  open,
  openAt,
  openResult,
  retired,
  unsure,
  type Person,
  type WegwijzerPage,
} from './wegwijzer-page.js';

/** Every screen that a person can meet, for what must hold of all of them. */

const employee: Person = { ...gent, tewerkstelling: 60, 'uren-per-week': 22.8 };
const longCourse: Person = {
  ...gent,
  sector: 'socialprofit',
  'vlaams-gesubsidieerd': 'ja',
  contacturen: 400,
  opname: 'voltijds',
  databank: 'nee',
  kenmerk: 'kwalificerend',
  erkend: 'ja',
  ancienniteit: 36,
  werknemers: 50,
  tewerkstelling: 80,
};

/** Of each question somebody who gets it. */
export const persons: Readonly<Record<string, Person>> = {
  situatie: gent,
  doel: gent,
  contract: { ...gent, doel: 'zoeken' },
  ziekte: { situatie: 'arbeidsongeschikt', doel: 'orienteren' },
  uitkering: neighbour,
  plek: gent,
  'nieuw-in-belgie': { situatie: 'thuis', doel: 'nederlands', woonplaats: 'vlaanderen' },
  sector: gent,
  werkduur: gent,
  onderneming: { situatie: 'zelfstandig', doel: 'zoeken', woonplaats: 'vlaanderen' },
  diploma: gent,
  loopbaan: { ...gent, doel: 'orienteren' },
  vdab: neighbour,
  omvang: gent,
  opname: longCourse,
  databank: gent,
  soort: longCourse,
  betaling: gent,
  start: employee,
  verlof: longCourse,
};

/** The questions for which there has to be somebody. */
export const questions: readonly string[] = questionsOf(wegwijzer).map(({ id }) => id);

/** Somebody for each kind of result, with verdicts that are in it. */
export const results: Readonly<Record<string, readonly [Person, readonly string[]]>> = {
  'with a yes': [gent, ['yes', 'no', 'open']],
  'with something open': [unsure, ['open']],
  'with a no that could change': [{ ...gent, contacturen: 31 }, ['no']],
  'with a deadline that has passed': [{ ...employee, start: '2026-07-01' }, ['yes']],
  'with referrals only': [retired, ['no']],
};

export const modes = ['page', 'counsellor', 'kiosk'] as const;

type Attributes = Readonly<Record<string, string>>;

/** Something to look at, by what it is called. */
export interface Screen {
  readonly name: string;
  readonly show: (attributes?: Attributes) => Promise<WegwijzerPage>;
}

/** A question with an error below each field that wants one; statements alone can be sent as they are, and have none. */
async function showWithError(question: string, person: Person, attributes: Attributes): Promise<WegwijzerPage> {
  const page = await openAt(question, person, attributes);
  await page.next();
  return page;
}

/** An element that was opened with a link of which not all could be kept. */
async function showNotice(attributes: Attributes): Promise<WegwijzerPage> {
  setHash('#w=wegwijzer@0&situatie=loondienst&sector=circus');
  const page = await open({ ...attributes, link: 'hash' });
  setHash('');
  return page;
}

async function showUnfolded(person: Person, attributes: Attributes): Promise<WegwijzerPage> {
  const page = await openResult(person, attributes);
  await page.unfold();
  return page;
}

export const questionScreens: readonly Screen[] = Object.entries(persons).flatMap(([question, person]) => [
  { name: `the question ${question}`, show: (attributes = {}) => openAt(question, person, attributes) },
  {
    name: `the question ${question}, sent without an answer`,
    show: (attributes = {}) => showWithError(question, person, attributes),
  },
]);

export const resultScreens: readonly Screen[] = Object.entries(results).flatMap(([kind, [person]]) => [
  { name: `a result ${kind}`, show: (attributes = {}) => openResult(person, attributes) },
  { name: `a result ${kind}, unfolded`, show: (attributes = {}) => showUnfolded(person, attributes) },
]);

const noticeScreen: Screen = {
  name: 'the message about a link of which not all could be kept',
  show: (attributes = {}) => showNotice(attributes),
};

export const screens: readonly Screen[] = [...questionScreens, ...resultScreens, noticeScreen];

/** The same without what is shown in full on another: a result that is folded. */
export const fullScreens: readonly Screen[] = screens.filter(
  ({ name }) => !name.startsWith('a result') || name.endsWith('unfolded'),
);
