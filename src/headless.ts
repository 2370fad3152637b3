/**
 * The wegwijzer without a screen: what fits whom, what to ask next, and the proof that it holds for everybody. Needs no DOM.
 *
 * @module
 */
import { offering } from '../flows/aanbod.js';
import { completeRulebook } from '../flows/complete-rulebook.js';
import { vocabulary } from '../flows/facts.js';
import { flows } from '../flows/flows.js';
import { courseFields, type Course } from '../flows/course.js';
import { events, type EventId } from '../flows/events.js';
import { readCourse as readRecord } from './journey/course.js';
import { deepFreeze } from './batch/freeze.js';
import { assessAmongMany } from './batch/assess.js';
import { nextAmongMany } from './batch/next.js';
import type { Flow } from './journey/flow.js';
import type { NextQuestion } from './journey/next.js';
import { repairsFor } from './journey/repairs.js';
import { suppose as supposeIn, type Supposition } from './journey/suppose.js';
import { walk as walkFlow, type Walk } from './journey/walk.js';
import { journeyWith } from './journey/worlds.js';
import { assessRulebook } from './reasoning/assess.js';
import type { Assessment } from './reasoning/assessment.js';
import type { Repair } from './reasoning/repairs.js';
import type { LifeEvent } from './reasoning/rulebook.js';
import { classesOf } from './reasoning/classes.js';
import { offersOf, type Offer } from './reasoning/offers.js';
import { isIsoDate, requireFacts, type Facts, type IsoDate, type Problem } from './reasoning/vocabulary.js';
import { worthOf, type Worth } from './reasoning/worth.js';
import { today } from './today.js';

export type {
  AmountAssessment,
  AnswerAssessment,
  Assessment,
  Caution,
  CriterionAssessment,
  DeadlineAssessment,
  IncentiveAssessment,
  ReferralAssessment,
} from './reasoning/assessment.js';
export type { Difference, Differences, Shift } from './journey/differences.js';
export { changesOf } from './journey/life-event.js';
export type { PersonalCriterion } from './reasoning/offers.js';
export type { Worth } from './reasoning/worth.js';
export type { NextQuestion } from './journey/next.js';
export type { Supposition } from './journey/suppose.js';
export type { Defect, Walk, Witness } from './journey/walk.js';
export type { Change, Repair, RepairKind } from './reasoning/repairs.js';
export type { LifeEvent } from './reasoning/rulebook.js';
export type { Course } from '../flows/course.js';
export { VocabularyError, type Facts, type Problem } from './reasoning/vocabulary.js';

export interface Options {
  /** Day of the assessment, `YYYY-MM-DD`; today if left out. */
  readonly on?: IsoDate;
  /** Id of the flow: `wegwijzer` (if left out), `opleiding` for who has a training, `loopbaan` for who looks for a direction. */
  readonly flow?: string;
}

/** An incentive that a course can open. */
export interface CourseOffer extends Omit<Offer, 'incentive'> {
  readonly id: string;
  readonly pillar: string;
  /** What it gives with this course, in figures worked out with its own hours and price; empty where the course settles none. */
  readonly worth: readonly Worth[];
}

/** What a course can open on a day. */
export interface CourseOffers {
  readonly on: IsoDate;
  /** In the order of the rulebook; empty when too little is known of the course. */
  readonly offers: readonly CourseOffer[];
  /** The start that was reckoned with because the course has none, where it matters; else `null`. */
  readonly assumedStart: IsoDate | null;
  /** What of the record was dropped because it is of the wrong type. */
  readonly problems: readonly Problem[];
}

/**
 * The verdict on every incentive and the referrals, for a person of whom these facts are known.
 *
 * @param facts ids and values of the vocabulary; `null` is asked and unknown, a missing key is not asked yet
 * @returns the assessment, and in `ask` the fact that is to be asked next (`null` when nothing can change the result)
 * @throws {VocabularyError} names every id or value that is not in the vocabulary
 * @throws {RangeError} when `on` is not a day or `flow` not a flow
 *
 * @example assess({ situatie: 'loondienst', sector: 'prive' }, { on: '2026-11-21' }).ask // 'doel'
 */
export function assess(
  facts: Readonly<Record<string, unknown>>,
  options: Options = {},
): Assessment & { readonly ask: string | null } {
  const { flow, on } = read(options);
  const known = { ...flow.presumes, ...requireFacts(vocabulary, facts) };
  return { ...assessAmongMany(completeRulebook, known, on), ask: nextAmongMany(flow, known, on)?.facts[0] ?? null };
}

/**
 * The first question, in the order of the flow, that can still change the result; `null` when there is none.
 *
 * Takes and throws the same as {@link assess}.
 */
export function nextQuestion(facts: Readonly<Record<string, unknown>>, options: Options = {}): NextQuestion | null {
  const { flow, on } = read(options);
  return nextAmongMany(flow, { ...flow.presumes, ...requireFacts(vocabulary, facts) }, on) ?? null;
}

/**
 * What would turn the verdict on an incentive for the better: at most three ways, the easiest first, each verified by asking and judging
 * again. None where it fits, and where nothing that can be told would turn it.
 *
 * Takes and throws the same as {@link assess}.
 *
 * @param incentive its id
 * @returns of each, how it comes about (`choose` and `can` may be advised; `happens` is a circumstance; `itself` is a day), its changes,
 *   and the verdict that it would lead to: `open` as long as more has to be asked or decided
 * @throws {RangeError} when `incentive` is not an incentive
 *
 * @example repairs({ ...facts, betaler: 'werkgever' }, 'opleidingscheques')[0].changes // [{ fact: 'betaler', values: ['zelf'] }]
 */
export function repairs(
  facts: Readonly<Record<string, unknown>>,
  incentive: string,
  options: Options = {},
): readonly Repair[] {
  const { flow, on } = read(options);
  const rule = completeRulebook.incentives.find(({ id }) => id === incentive);
  if (!rule) throw new RangeError(`"${incentive}" is not an incentive`);
  return repairsFor(completeRulebook, journeyWith(flow, requireFacts(vocabulary, facts), on), rule);
}

/**
 * What would be if some facts were otherwise: the assessment then, what would still have to be asked, and what comes, goes and stays. What
 * makes no sense to ask any more is not known there.
 *
 * Takes and throws the same as {@link assess}.
 *
 * @param changes the facts that are otherwise; `undefined` is one that has to be asked again
 *
 * @example suppose(facts, changesOf(lifeEvents['werk-verliezen'])).goes // what ends with the job
 */
export function suppose(
  facts: Readonly<Record<string, unknown>>,
  changes: Readonly<Record<string, unknown>>,
  options: Options = {},
): Supposition {
  const { flow, on } = read(options);
  const asked = Object.keys(changes).filter((fact) => changes[fact] === undefined);
  const unsettled = Object.fromEntries(asked.map((fact) => [fact, null]));
  const otherwise = requireFacts(vocabulary, { ...changes, ...unsettled });
  const again = Object.fromEntries(asked.map((fact) => [fact, undefined]));
  const journey = journeyWith(flow, requireFacts(vocabulary, facts), on);
  return supposeIn(completeRulebook, journey, { ...otherwise, ...again });
}

/** What can happen in a life, by its id, to {@link suppose} it. */
export const lifeEvents: Readonly<Record<EventId, LifeEvent>> = events;

/** Walks all routes of a flow, and reports what holds for all of them. Throws a `RangeError` as {@link assess}. */
export function walk(flowId = 'wegwijzer', { on }: Pick<Options, 'on'> = {}): Walk {
  const options = read({ flow: flowId, ...(on === undefined ? {} : { on }) });
  return walkFlow(options.flow, options.on);
}

/**
 * The facts that a course record answers, as the element's property `course` reads them.
 *
 * @returns the facts, and as `problems` what was dropped because it is of the wrong type
 */
export const readCourse = (course: Course): { readonly facts: Facts; readonly problems: readonly Problem[] } =>
  readRecord(vocabulary, courseFields, course);

/**
 * What a course can open before anything is known of the person, and what that is worth: what `<opleidings-steun>` shows, for a server
 * or a list of results. What it holds is shared between courses that are alike, so it is frozen.
 *
 * @param course a record as for {@link readCourse}; a field that cannot be used is dropped, and named in `problems`
 * @throws {RangeError} when `on` is not a day
 *
 * @example
 * const { offers: [leave] } = offers({ odb: 'ODB-1', contacturen: 40, soort: 'gewoon', start: '2027-01-12' });
 * leave.worth[0] // { id: 'uren-opleiding', unit: 'uur', value: 40, upTo: true, from: { contacturen: 40 }, … }
 */
export function offers(course: Course, options: Pick<Options, 'on'> = {}): CourseOffers {
  const { on } = read(options);
  const { facts, problems } = readCourse(course);
  // Of a training without a single field, no more is known than of all of them.
  const isKnown = Object.keys(facts).length > Object.keys(courseFields.presumes).length;
  if (!isKnown) return deepFreeze({ on, offers: [], assumedStart: null, problems });
  const opened = offersOf({ rulebook: completeRulebook, offering, assessRulebook, classesOf }, facts, on);
  const incentives = opened.offers.map(({ incentive }) => incentive);
  const worth = worthOf(completeRulebook, offering, incentives, facts, on);
  return deepFreeze({
    on,
    offers: opened.offers.map(({ incentive: { id, pillar }, ...offer }) => ({
      id,
      pillar,
      ...offer,
      worth: worth.filter(({ incentive }) => incentive === id),
    })),
    assumedStart: opened.assumedStart ?? null,
    problems,
  });
}

function read({ flow: id = 'wegwijzer', on = today() }: Options): { readonly flow: Flow; readonly on: IsoDate } {
  const flow = Object.hasOwn(flows, id) ? flows[id] : undefined;
  if (!flow) throw new RangeError(`"${id}" is not a flow; there is ${Object.keys(flows).join(', ')}`);
  if (!isIsoDate(on)) throw new RangeError(`"${on}" is not a day as YYYY-MM-DD`);
  return { flow, on };
}
