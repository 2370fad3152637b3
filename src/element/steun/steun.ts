import { html, type ReactiveController, type TemplateResult } from 'lit';
import { aanbod } from '../../../locales/nl/aanbod.js';
import { readCourse } from '../../journey/course.js';
import type { Facts } from '../../reasoning/vocabulary.js';
import type { ResultModule } from '../late-parts.js';
import type { OpleidingsSteun } from '../opleidings-steun.js';
import { oneOf, toDay, toHeadingLevel, toLanguage, warnAbout } from '../settings.js';
import { languages, Words, type PartialTexts } from '../words.js';
import { offersOf } from './offers.js';
import { Opening } from './opening.js';
import { steunView } from './steun-view.js';
import { styles } from './styles.js';

const toOpensIn = oneOf('opens-in', 'place', 'dialog');

/** What an `<opleidings-steun>` shows once it is seen. */
export class Steun implements ReactiveController {
  readonly #host: OpleidingsSteun;
  readonly #result: ResultModule;
  readonly #opening: Opening;
  // What cannot be used is named once, not each time it is shown.
  readonly #language = whenChanged(toLanguage);
  readonly #headingLevel = whenChanged(toHeadingLevel);
  readonly #on = whenChanged(toDay);
  readonly #opensIn = whenChanged(toOpensIn);
  readonly #unfolded = new Set<string>();
  readonly #facts: (course: unknown) => Facts;

  constructor(host: OpleidingsSteun, result: ResultModule) {
    this.#host = host;
    this.#result = result;
    this.#opening = new Opening(host);
    const { vocabulary } = result.completeRulebook;
    this.#facts = whenChanged((course) => {
      const { facts, problems } = readCourse(vocabulary, course);
      warnAbout('course', problems);
      return facts;
    });
    if (host.renderRoot instanceof ShadowRoot && styles.styleSheet)
      host.renderRoot.adoptedStyleSheets.push(styles.styleSheet);
    host.addController(this);
  }

  hostDisconnected(): void {
    this.#opening.close();
  }

  render(): TemplateResult {
    const { course, compact } = this.#host as { readonly course: unknown; readonly compact: boolean };
    if (course === undefined || course === null) return html`<slot></slot>`;
    const words = wordsFor(this.#language(this.#host.lang), this.#result);
    const headingLevel = this.#headingLevel(this.#host.headingLevel);
    const facts = this.#facts(course);
    // Of a training without a single field, the aim is all that is known.
    const isKnown = Object.keys(facts).length > 1;
    const { title } = course as { readonly title?: unknown };
    const opening = this.#opening.render({
      words,
      headingLevel,
      isDialog: this.#opensIn(this.#host.opensIn) === 'dialog',
      flow: isKnown ? 'opleiding' : 'wegwijzer',
    });
    return steunView({
      words,
      headingLevel,
      isCompact: compact,
      title: typeof title === 'string' ? title : undefined,
      offered: isKnown ? offersOf(this.#result, facts, this.#on(this.#host.on)) : undefined,
      cautionText: this.#result.cautionText,
      opening,
      unfolded: this.#unfolded,
      onToggle: this.#onToggle,
    });
  }

  readonly #onToggle = ({ currentTarget }: Event): void => {
    if (!(currentTarget instanceof HTMLDetailsElement) || !currentTarget.open) return;
    this.#unfolded.add(currentTarget.dataset['fold'] ?? '');
    this.#host.requestUpdate();
  };
}

/** Works something out again only when what it is worked out from is another. */
function whenChanged<I, O>(work: (input: I) => O): (input: I) => O {
  let last: { readonly input: I; readonly output: O } | undefined;
  return (input) => {
    if (!last || last.input !== input) last = { input, output: work(input) };
    return last.output;
  };
}

const shared = new WeakMap<PartialTexts, Words>();

/** The words of a language, for all elements together. */
function wordsFor(language: string, { texts }: ResultModule): Words {
  const own = languages.get(language) ?? {};
  let words = shared.get(own);
  if (!words) {
    words = new Words(language);
    words.addOnce({ ...texts, aanbod });
    shared.set(own, words);
  }
  return words;
}
