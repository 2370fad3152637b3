import { html, nothing, type TemplateResult } from 'lit';
import { AsyncDirective } from 'lit/async-directive.js';
import { directive } from 'lit/directive.js';
import { recent } from '../../reasoning/memory.js';
import { warn } from '../../warn.js';
import { importAnew } from '../import-anew.js';
import { refuse } from '../settings.js';
import { dressAround, handOn } from './hand-on.js';
import type { ResultView } from './view.js';

/** So many different settings of one page are remembered, so that each is named once. */
const mostSettings = 8;

/** Where a page wants to hear what is not right: a `mailto:` or a page; empty where it set nothing that can be used. */
const feedbackIn = recent(mostSettings, String, (given: unknown): string => {
  if (given === '') return '';
  const isUsable =
    typeof given === 'string' && URL.canParse(given) && /^(https|mailto):$/.test(new URL(given).protocol);
  return isUsable ? new URL(given).href : refuse('feedback', given, '', 'none');
});

type CaseModule = typeof import('../case/index.js');

/**
 * "Klopt dit niet?": one button, and behind it what can be handed on. It is fetched by the press; a second press takes it away, with
 * what was typed in it.
 */
class CaseLater extends AsyncDirective {
  #view: ResultView | undefined;
  #about: string | undefined;
  #module: CaseModule | undefined;
  #isOpen = false;
  #hasFailed = false;
  #note = '';

  override render(view: ResultView, about?: string): TemplateResult {
    this.#view = view;
    this.#about = about;
    return view.show(view, this.#shown);
  }

  readonly #shown = (view: ResultView): TemplateResult => {
    const about = this.#about;
    const { words, settings } = view;
    const feedback = feedbackIn(settings.feedback);
    return html`
      <p class="not-right">
        <button class="link" type="button" aria-expanded=${this.#isOpen} @click=${this.#toggle}>
          ${words.ui('notRight')}${
            about === undefined
              ? nothing
              : html`<span class="visually-hidden"> ${words.text(`steun:${about}.name`)}</span>`
          }
        </button>
      </p>
      ${this.#hasFailed ? html`<p role="status">${words.ui('loadFailed')}</p>` : nothing}
      ${
        this.#isOpen && this.#module
          ? this.#module.caseView({ ...view, ...handOn, about, feedback, note: this.#note, onNote: this.#write })
          : nothing
      }
    `;
  };

  protected override disconnected(): void {
    this.#close();
  }

  readonly #write = (note: string): void => {
    this.#note = note;
    this.#show();
  };

  #close(): void {
    this.#isOpen = false;
    this.#note = '';
  }

  #show(): void {
    if (this.#view && this.isConnected) this.setValue(this.render(this.#view, this.#about));
  }

  readonly #toggle = async ({ currentTarget }: Event): Promise<void> => {
    if (!this.#view || !(currentTarget instanceof Element)) return;
    if (this.#isOpen) {
      this.#close();
      this.#show();
      return;
    }
    try {
      [this.#module] = await Promise.all([importAnew(() => import('../case/index.js')), this.#view.fetchWords('home')]);
      dressAround(currentTarget, this.#module.styles);
      this.#hasFailed = false;
      this.#isOpen = true;
    } catch (error) {
      this.#hasFailed = true;
      warn(`what can be handed on could not be fetched: ${String(error)}`);
    }
    this.#show();
    if (this.#isOpen)
      currentTarget.closest('p')?.nextElementSibling?.querySelector<HTMLElement>('[tabindex="-1"]')?.focus();
  };
}

const caseDirective = directive(CaseLater);

/** A button to say that something is not right: of an incentive, or of the whole result. */
export const caseLater = (view: ResultView, about?: string): unknown => {
  // What the button says is looked up with the result, and not when that is painted.
  view.words.ui('notRight');
  return caseDirective(view, about);
};
