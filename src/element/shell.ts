import { CSSResult, LitElement, type PropertyDeclarations, type PropertyValues } from 'lit';
import { namesIn, readCourse } from '../journey/course.js';
import { recent } from '../reasoning/memory.js';
import type { Facts, IsoDate } from '../reasoning/vocabulary.js';
import { VERSION } from '../version.js';
import type { Content } from './content.js';
import { dressAnew } from './dress.js';
import type { CallToAction, HostContact } from './result/host.js';
import { flag, level, text, toDay, toHeadingLevel, factsIn, isRecord, readable } from './settings.js';

/** Works something out again only when what it is worked out from is another. */
export const whenChanged = <I, O>(work: (input: I) => O): ((input: I) => O) => recent(1, (input: I) => input, work);

/** What all elements share: the content that was handed to their class, and the settings that a page makes. */
export abstract class Shell extends LitElement {
  /** Version of this copy of the element. */
  static readonly version: string = VERSION;

  /**
   * All that the element asks and tells: a product hands it over in a class of its own.
   *
   * @internal
   */
  static readonly content: Content;

  static override readonly properties: PropertyDeclarations = {
    lang: { converter: text(''), reflect: true },
    headingLevel: { converter: level, attribute: 'heading-level' },
    languages: { converter: text('') },
    beside: { converter: text('') },
    voice: { converter: flag, type: Boolean, reflect: true },
    on: { converter: text('') },
    shareAnswers: { converter: flag, attribute: 'share-answers' },
    course: { attribute: false },
    balances: { attribute: false },
    contacts: { attribute: false },
    callToAction: { attribute: false },
  };

  /** Language of the texts; `auto` is that of the place where the element stands. Dutch when it is not available. */
  declare lang: string;

  /** The languages from which the person can choose, such as `nl fr ar`; without it, nothing is to be chosen. */
  declare languages: string | undefined;

  /** A second language, beside each line of the first, for two people who read together. */
  declare beside: string | undefined;

  /** Offers to read aloud what stands on the screen, by voices of the device alone: where it has none for the language, it says so. */
  declare voice: boolean;

  /** Level of the heading, 1 to 6. */
  declare headingLevel: number;

  /** Day of the assessment, `YYYY-MM-DD`; today in Flanders if left out. */
  declare on: string;

  /** Puts the answers in the events; `share-answers="false"` does not. */
  declare shareAnswers: boolean;

  /** The training, when the page knows it: the questions about it are not asked. */
  declare course: object | undefined;

  /** What the person has left of incentives, by their id, when the page knows it; shown only beside what fits or may fit. */
  declare balances: object | undefined;

  /** Whom the page itself names to talk to: they stand first in the result, above everybody else to talk to. */
  declare contacts: readonly HostContact[] | undefined;

  /** What the page invites to in the result, such as to enrol. */
  declare callToAction: CallToAction | undefined;

  constructor() {
    super();
    this.lang = '';
    this.voice = false;
    this.headingLevel = 2;
    this.on = '';
    this.shareAnswers = false;
  }

  /** Called by the browser when the element comes into another document, such as that of a frame. */
  adoptedCallback(): void {
    dressAnew(
      this,
      (this.constructor as typeof LitElement).elementStyles.filter((style) => style instanceof CSSResult),
    );
  }
}

/** Whether a page set another language, of any use. */
export const asksForLanguage = (changed: PropertyValues<Shell>): boolean =>
  changed.has('lang') || changed.has('languages') || changed.has('beside');

/** The content that was handed to the class of an element. */
export const contentOf = (element: Shell): Content => (element.constructor as typeof Shell).content;

/**
 * What the settings of an element come to. A setting that cannot be used is named on the console once, when somebody first asks
 * what it comes to, and its default counts.
 */
export class UsedSettings {
  readonly #element: Shell;

  constructor(element: Shell) {
    this.#element = element;
  }

  get headingLevel(): number {
    return this.#headingLevel(this.#element.headingLevel);
  }

  /** The day that the page set; without one, the day on which it was last asked for another. */
  get day(): IsoDate {
    return this.#day(this.#element.on);
  }

  /** The facts that the course answers. */
  get courseFacts(): Facts {
    return this.#course(this.#element.course);
  }

  readonly #headingLevel = whenChanged(toHeadingLevel);

  readonly #day = whenChanged(toDay);

  readonly #course = whenChanged((course: unknown): Facts => {
    const { flows, course: fields } = contentOf(this.#element);
    const [flow] = Object.values(flows);
    return factsIn('course', () =>
      readCourse(
        flow?.rulebook.vocabulary ?? {},
        fields,
        isRecord('course', course) ? readable('course', course, namesIn(fields)) : undefined,
      ),
    );
  });
}
