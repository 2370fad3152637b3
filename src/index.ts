/**
 * The elements and what belongs to them, without registering anything.
 *
 * @module
 */
export { addLanguage, changeTexts, OpleidingsSteun, OpleidingsWegwijzer } from './product.js';
export {
  WegwijzerAnswerEvent,
  WegwijzerFirstQuestionEvent,
  WegwijzerQuestionEvent,
  WegwijzerResetEvent,
} from './element/events.js';
export { WegwijzerLanguageEvent } from './element/tongues/events.js';
export { WegwijzerOpenEvent, WegwijzerReferralEvent, WegwijzerResultEvent } from './element/result/events.js';
export type { OpleidingsBalie } from './balie.js';
export type { Balance, Balances } from '../flows/balances.js';
export type { Course } from '../flows/course.js';
export type { FlowId } from '../flows/flows.js';
export type { Unit } from '../flows/kinds.js';
export type { PartialTexts } from '../locales/texts.js';
export type { CallToAction, HostContact } from './element/result/host.js';
export type { Mode } from './element/settings.js';
export { ActorController } from './journey/actor-controller.js';
export type { Verdict } from './reasoning/conditions.js';
export { VocabularyError, type Facts, type IsoDate, type Problem, type Value } from './reasoning/vocabulary.js';
