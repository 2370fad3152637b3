import { wegwijzer } from '../../../flows/wegwijzer.js';
import { questionsOf } from '../../journey/flow.js';
import { setHash } from './kept.js';
import { open, openAt, openResult } from './open.js';
import { gent, neighbour, retired, unsure, type Person } from './persons.js';
import type { WegwijzerPage } from './wegwijzer-page.js';

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

/** In which the screens differ: a counsellor has what others have once all is unfolded. */
export const modes = ['page', 'kiosk'] as const;

type Attributes = Readonly<Record<string, string>>;

/** Something to look at, by what it is called. */
export interface Screen {
  readonly name: string;
  readonly show: (attributes?: Attributes) => Promise<WegwijzerPage>;
}

/** A screen, and what a hand can make of it on the same page. */
export interface Visit extends Screen {
  readonly then?: { readonly name: string; readonly go: (page: WegwijzerPage) => Promise<void> };
}

/** An element that was opened with a link of which not all could be kept. */
async function showNotice(attributes: Attributes): Promise<WegwijzerPage> {
  setHash('#w=wegwijzer@0&situatie=loondienst&sector=circus');
  const page = await open({ ...attributes, link: 'hash' });
  setHash('');
  return page;
}

/** Each question, with an error below each field that wants one behind it; statements alone can be sent as they are, and have none. */
export const questionVisits: readonly Visit[] = Object.entries(persons).map(([question, person]) => ({
  name: `the question ${question}`,
  show: (attributes = {}) => openAt(question, person, attributes),
  then: { name: `the question ${question}, sent without an answer`, go: (page) => page.next() },
}));

const resultVisits: readonly Required<Visit>[] = Object.entries(results).map(([kind, [person]]) => ({
  name: `a result ${kind}`,
  show: (attributes = {}) => openResult(person, attributes),
  then: { name: `a result ${kind}, unfolded`, go: (page) => page.unfold() },
}));

const noticeVisit: Visit = {
  name: 'the message about a link of which not all could be kept',
  show: (attributes = {}) => showNotice(attributes),
};

/** What somebody comes to on a visit, as a screen of its own. */
const endOf = ({ show, then: { name, go } }: Required<Visit>): Screen => ({
  name,
  async show(attributes) {
    const page = await show(attributes);
    await go(page);
    return page;
  },
});

const screensOf = (visits: readonly Visit[]): readonly Screen[] =>
  visits.flatMap(({ name, show, then }) => [{ name, show }, ...(then ? [endOf({ name, show, then })] : [])]);

/** All screens, without what is shown in full on another: a result that is folded. */
export const fullVisits: readonly Visit[] = [...questionVisits, ...resultVisits.map(endOf), noticeVisit];
export const fullScreens = screensOf(fullVisits);

/** Each result as it comes. */
export const resultScreens: readonly Screen[] = resultVisits.map(({ name, show }) => ({ name, show }));

export const screens = screensOf([...questionVisits, ...resultVisits, noticeVisit]);

/** Looks at all that these visits come by. Who changes a page to look at it puts back what was there. */
export async function lookOn(
  visits: readonly Visit[],
  look: (page: WegwijzerPage, name: string) => void,
  attributes: Attributes = {},
): Promise<void> {
  for (const { name, show, then } of visits) {
    const page = await show(attributes);
    look(page, name);
    if (then) {
      await then.go(page);
      look(page, then.name);
    }
    page.element.remove();
  }
}
