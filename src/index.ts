/**
 * The elements and what belongs to them, without registering anything.
 *
 * @module
 */
export { OpleidingsSteun } from './element/opleidings-steun.js';
export { OpleidingsWegwijzer } from './element/opleidings-wegwijzer.js';
export { WegwijzerAnswerEvent, WegwijzerQuestionEvent, WegwijzerResetEvent } from './element/events.js';
export { WegwijzerReferralEvent, WegwijzerResultEvent } from './element/result/events.js';
export type { Balance, Balances } from './element/result/balances.js';
export type { Mode } from './element/settings.js';
export { addLanguage, type PartialTexts } from './element/words.js';
export type { FlowId } from '../flows/flows.js';
export { ActorController } from './journey/actor-controller.js';
export type { Course } from './journey/course.js';
export type { Verdict } from './reasoning/conditions.js';
export type { Unit } from './reasoning/rulebook.js';
export { VocabularyError, type Facts, type IsoDate, type Problem, type Value } from './reasoning/vocabulary.js';
