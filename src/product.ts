/**
 * The Flemish product: the elements, with all that they ask and tell handed to them. Another product is another file like this one.
 *
 * @module
 */
import type { Balances } from '../flows/balances.js';
import { courseFields, type Course } from '../flows/course.js';
import { flows, type FlowId } from '../flows/flows.js';
import { wegwijzer } from '../flows/wegwijzer.js';
import { nl } from '../locales/nl/index.js';
import type { PartialTexts } from '../locales/texts.js';
import type { Content } from './element/content.js';
import { importAnew } from './element/import-anew.js';
import { Languages } from './element/languages.js';
import { text } from './element/settings.js';
import { SteunElement } from './element/steun-element.js';
import { WegwijzerElement } from './element/wegwijzer-element.js';

const translations = (): Promise<typeof import('./translations.js')> => import('./translations.js');

const languages = new Languages(
  { ...nl, parts: { ...nl.parts, choice: translations } },
  /^(auto|ar|de|en|fr|nl-be-simple|tr|uk)(?:-|$)/,
);

/** What the elements of the product ask and tell. */
export const content: Content = {
  flows,
  languages,
  translations,
  course: courseFields,
  rulebook: () => import('../flows/complete-rulebook.js'),
  sources: () => import('../flows/sources.js'),
  offering: () => import('../flows/aanbod.js'),
  takeHome: () => import('../flows/meenemen.js'),
  tag: 'opleidings-wegwijzer',
};

/**
 * Adds a language, for every element that is created or changes its `lang` from then on. It has to be complete: where texts are
 * missing they are listed on the console, and the language is not added.
 *
 * @param language the first part of the `lang` attribute, such as `fr`
 * @returns when it can be used, or was found to be incomplete
 * @throws {RangeError} when it is no such part, or there are no texts
 */
export async function addLanguage(language: string, texts: PartialTexts): Promise<void> {
  const late = await importAnew(() => import('./element/added-language.js'));
  await late.addLanguage(languages, language, texts);
}

/**
 * Says some texts otherwise, such as `{ ui: { next: 'Volgende' } }`, for every element that is created or changes its `lang` from then
 * on; so call it before the elements are there. A text that cannot be used is named on the console and left out: one that does not
 * exist, that is empty, or that does not fill in just what the text in its place does (`{{count}}`).
 *
 * @param language the first part of the `lang` attribute, such as `nl`
 * @param texts those that change, by the path that they have in `locales/nl`
 * @returns when they can be used
 * @throws {RangeError} when there is no such language, or there are no texts
 */
export async function changeTexts(language: string, texts: PartialTexts): Promise<void> {
  const late = await importAnew(() => import('./element/changed-texts.js'));
  await late.changeTexts(content, language, texts);
}

/**
 * Asks a person in Flanders a few plain questions, and ends with the training and career incentives that fit, why, and where
 * to go next. Everything happens in the browser; no answer leaves it unless the host asks for that with `share-answers`.
 *
 * @summary A guided wizard for the Flemish training incentives.
 */
export class OpleidingsWegwijzer extends WegwijzerElement {
  /** @internal */
  static override readonly content = content;

  static override readonly properties = { flow: { converter: text(wegwijzer.id) } };

  /**
   * Which questions are asked: `wegwijzer` asks all that can matter; `opleiding` is for a page that knows the course, about
   * the person only; `loopbaan` is for who looks for a direction.
   *
   * @default 'wegwijzer'
   */
  declare flow: FlowId;

  /** The training, when the page knows it: the questions about it are not asked. */
  declare course: Course | undefined;

  /** What the person has left of incentives, by their id, when the page knows it; shown only beside what fits or may fit. */
  declare balances: Balances | undefined;
}

/**
 * Stands beside a course: shows at a glance which training incentives that course can open and for whom, and opens the
 * wegwijzer with the course known. Nothing is fetched or worked out before the element comes near the screen, so that a page
 * can list many courses.
 *
 * @summary The incentives that a course can open, and for whom.
 */
export class OpleidingsSteun extends SteunElement {
  /** @internal */
  static override readonly content = content;

  /** The training, as in `<opleidings-wegwijzer>`. */
  declare course: Course | undefined;

  /** What the person has left of incentives, as in `<opleidings-wegwijzer>`. */
  declare balances: Balances | undefined;
}

declare global {
  interface HTMLElementTagNameMap {
    'opleidings-wegwijzer': OpleidingsWegwijzer;
    'opleidings-steun': OpleidingsSteun;
  }
}
