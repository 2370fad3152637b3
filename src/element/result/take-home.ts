import { html, nothing, type TemplateResult } from 'lit';
import { AsyncDirective } from 'lit/async-directive.js';
import { directive } from 'lit/directive.js';
import { addDays } from '../../reasoning/dated.js';
import { recent } from '../../reasoning/memory.js';
import { warn } from '../../warn.js';
import type { TakeHomeContent } from '../content.js';
import { importAnew } from '../import-anew.js';
import { refuse } from '../settings.js';
import { figureOf, gainText } from './amounts-view.js';
import { dressAround, handOn } from './hand-on.js';
import { contactsIn } from './host.js';
import { offeredIn, soonDays, soonIn } from './to-do.js';
import { toDoTexts } from './to-do-view.js';
import type { ResultView } from './view.js';

/** All that of a result can be taken along. */
const allForms = ['paper', 'phone', 'calendar', 'letter', 'share'];

/** So many different settings of one page are remembered, so that each is named once. */
const mostSettings = 8;

/** What of a result can be taken along, as a page chose it. A word that is none of them is named on the console, and left out. */
const formsIn = recent(mostSettings, String, (given: unknown): ReadonlySet<string> => {
  if (typeof given !== 'string') return new Set(refuse('take-home', given, allForms, 'all'));
  const words = given.split(/\s+/).filter((word) => word !== '' && word !== 'none');
  if (words.includes('all')) return new Set(allForms);
  const unknown = words.filter((word) => !allForms.includes(word));
  if (unknown.length > 0) warn(`take-home="${given}": "${unknown.join(' ')}" cannot be taken along; it is left out`);
  return new Set(words.filter((word) => allForms.includes(word)));
});

/** The address of a page; empty where none is set. */
const homeIn = recent(mostSettings, String, (given: unknown): string => {
  if (given === '') return '';
  const isOfWeb = typeof given === 'string' && URL.canParse(given) && /^https?:$/.test(new URL(given).protocol);
  return isOfWeb ? given : refuse('home', given, '', 'the address of the page');
});

/** The parts of a language in which a letter is written. */
const lettersOf = ['later', 'result', 'home'] as const;

type TakeHomeModule = typeof import('../take-home/index.js');

/**
 * One button, and behind it what can be taken along: it is fetched by the press. Nothing of it is kept: another step of the person
 * closes it again.
 */
class TakeHome extends AsyncDirective {
  #view: ResultView | undefined;
  #fetched: { readonly module: TakeHomeModule; readonly content: TakeHomeContent } | undefined;
  #hasFailed = false;

  override render(view: ResultView): TemplateResult | typeof nothing {
    this.#view = view;
    const forms = formsIn(view.settings.takeHome);
    const home = homeIn(view.settings.home);
    if (forms.size === 0) return nothing;
    if (this.#fetched) {
      const { module, content } = this.#fetched;
      const contacts = contactsIn(view.settings.contacts);
      const offered = offeredIn(view.assessment);
      const soon = soonIn(view, [], addDays(view.assessment.on, soonDays));
      return view.show(
        { ...view, ...handOn, forms, home, content, contacts, figureOf, gainText, toDoTexts, offered, soon },
        module.takeHomeView,
      );
    }
    return view.show(view, this.#closedView);
  }

  readonly #closedView = ({ words }: ResultView): TemplateResult => html`
    <section class="take-home off-paper">
      ${this.#hasFailed ? html`<p role="status">${words.ui('loadFailed')}</p>` : nothing}
      <button class="primary" type="button" part="take-home" @click=${this.#fetch}>${words.ui('takeHome')}</button>
    </section>
  `;

  readonly #fetch = async ({ currentTarget }: Event): Promise<void> => {
    const view = this.#view;
    if (!view || !(currentTarget instanceof Element)) return;
    const root = currentTarget.getRootNode();
    try {
      const [module, { takeHome: content }] = await Promise.all([
        importAnew(() => import('../take-home/index.js')),
        importAnew(view.fetchTakeHome),
        view.fetchWords('home'),
        // In which an employer reads a letter.
        ...lettersOf.map((part) => view.source.fetch(part)),
      ]);
      dressAround(currentTarget, module.styles);
      this.#fetched = { module, content };
    } catch (error) {
      this.#hasFailed = true;
      warn(`what can be taken along could not be fetched: ${String(error)}`);
    }
    if (!this.isConnected) return;
    this.setValue(this.render(this.#view ?? view));
    if (root instanceof ShadowRoot) root.querySelector<HTMLElement>('.take-home [tabindex="-1"]')?.focus();
  };
}

const takeHomeDirective = directive(TakeHome);

/** What somebody can take along of a result. */
export const takeHomeView = (view: ResultView): unknown => {
  // What the button says is looked up with the result, and not when that is painted.
  view.words.ui('takeHome');
  return takeHomeDirective(view);
};
