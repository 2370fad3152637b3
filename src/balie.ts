/**
 * Registers the desk for counsellors, beside the elements for citizens: it is a file of its own, that only a page with a desk fetches.
 *
 * @module
 */
import type { Balances } from '../flows/balances.js';
import type { Course } from '../flows/course.js';
import { define } from './define.js';
import { DeskElement } from './element/desk/desk-element.js';
import type { CallToAction } from './element/result/host.js';
import { content } from './product.js';

/**
 * For a counsellor beside a client: all questions on one page, in any order, with the keyboard alone; beside them how each incentive
 * stands and why, two situations next to each other, and what the client takes along, also in the client's language. Nothing is kept.
 *
 * @summary A desk for counsellors: any fact first, all verdicts live.
 */
export class OpleidingsBalie extends DeskElement {
  /** @internal */
  static override readonly content = content;

  /** @internal */
  static override readonly texts = (): Promise<typeof import('../locales/nl/balie.js')> =>
    import('../locales/nl/balie.js');

  /** The desk speaks Dutch; what the client reads beside it is `beside`. */
  declare lang: string;

  /** The languages that a client can read, such as `fr ar uk`; without it, all that there are. */
  declare languages: string | undefined;

  /** The language of the client, beside the Dutch of each question and each answer; the counsellor chooses it, and the next client begins with this one. */
  declare beside: string | undefined;

  /** Does nothing at a desk: what a client tells is in no event. */
  declare shareAnswers: boolean;

  /** Does nothing at a desk. */
  declare callToAction: CallToAction | undefined;

  /** A training that every client begins with, as in `<opleidings-wegwijzer>`; what it answers can be changed. */
  declare course: Course | undefined;

  /** What the person has left of incentives, as in `<opleidings-wegwijzer>`. */
  declare balances: Balances | undefined;
}

define('opleidings-balie', OpleidingsBalie);

declare global {
  interface HTMLElementTagNameMap {
    'opleidings-balie': OpleidingsBalie;
  }
}
