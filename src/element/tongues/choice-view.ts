import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import type { Language } from '../language.js';
import type { Words } from '../words.js';
import { marked } from './marks.js';

/** What the choice of a language is shown from. */
export interface ChoiceView {
  readonly words: Words;
  /** That a translation is shown in, be it beside what counts; undefined where none is. */
  readonly translated: Words | undefined;
  readonly source: Words;
  readonly names: readonly string[];
  /** From which the person can choose: none, where the page offers none. */
  readonly offered: readonly Language[];
  /** That is spoken, or is on its way. */
  readonly wanted: Language;
  readonly onChoose: (id: string) => void;
}

/** The choice of a language, and that what stands here is a translation that nobody compared with what counts. */
export function choiceView(view: ChoiceView): TemplateResult | typeof nothing {
  const { words, offered, wanted } = view;
  const isOffered = offered.length > 1;
  const origin = originView(view);
  if (!isOffered && origin === nothing) return nothing;
  const choose = ({ currentTarget }: Event): void => {
    if (currentTarget instanceof HTMLSelectElement) view.onChoose(currentTarget.value);
  };
  return html`<div class="languages">
    ${
      isOffered
        ? html`<label
            >${words.text('taal:choose')}
            <select @change=${choose} translate="no">
              ${offered.map(
                (one) =>
                  html`<option
                    value=${one.id}
                    lang=${one.id}
                    dir=${one.direction}
                    .selected=${live(one.id === wanted.id)}
                  >
                    ${nameOf(one)}
                  </option>`,
              )}
            </select></label
          >`
        : nothing
    }
    ${origin}
  </div>`;
}

/** In the language of the translation, and in that of the text which counts. */
function originView({ translated, source, names }: ChoiceView): TemplateResult | typeof nothing {
  if (!translated) return nothing;
  const [{ language }, { language: counts }] = [translated, source];
  const said = originText(translated, language);
  if (said === undefined) return nothing;
  // In the same language it is said once.
  if (language.locale === counts.locale) return html`<p class="origin">${said}</p>`;
  return html`<p class="origin" lang=${language.id} dir=${language.direction}>
      ${marked(said, names, language, counts)}
    </p>
    <p class="origin" lang=${counts.id} dir=${counts.direction}>${originText(source, language)}</p>`;
}

/** Undefined for what needs no such sentence. */
function originText(words: Words, { origin }: Language): string | undefined {
  return origin && words.optional(`taal:${origin}`);
}

/** What those who speak a language call it. */
function nameOf({ id, name }: Language): string {
  const own = name ?? new Intl.DisplayNames(id, { type: 'language' }).of(id) ?? id;
  return own.charAt(0).toLocaleUpperCase(id) + own.slice(1);
}
