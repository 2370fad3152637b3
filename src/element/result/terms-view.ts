import { html, nothing, render, type TemplateResult } from 'lit';
import type { IncentiveAssessment } from '../../reasoning/assessment.js';
import { splitAtTerms, type Piece } from './terms.js';
import type { ResultView } from './view.js';

/** What one card is shown from. */
export interface Card extends ResultView {
  /** The terms that were explained in it, or need not be. */
  readonly said: Set<string>;
}

/** A card in which nothing was explained yet; of an incentive, its own name needs no explanation. */
export function cardOf(view: ResultView, incentive?: IncentiveAssessment['id']): Card {
  const own = Object.entries(view.rulebook.terms ?? {}).filter(([, term]) => term.incentive === incentive);
  return { ...view, said: new Set(incentive === undefined ? [] : own.map(([id]) => id)) };
}

/** A text of a card, in which each official name can be explained where it stands for the first time. */
export function told(card: Card, text: string): string | readonly (string | TemplateResult)[] {
  const { words, rulebook, said } = card;
  if (!rulebook.terms || !words.has('more')) return text;
  return splitAtTerms(text, rulebook.terms, said).map((piece) =>
    typeof piece === 'string' ? piece : termView(card, piece, text),
  );
}

/**
 * A name that says what it means when it is pressed; on paper, and in a language that explains, always, unless the text says it in the
 * same words, or names it so in brackets behind what it is. It is in the language of the content, whatever is spoken.
 */
const termView = (view: Card, { id, name }: Exclude<Piece, string>, text: string): TemplateResult => {
  const meaning = ({ words }: Pick<Card, 'words'>): string => ` (${words.text(`termen:${id}`)})`;
  const { language } = view.source;
  if (view.words.language.explains) {
    const isTold = text.includes(`(${name})`) || text.includes(view.words.text(`termen:${id}`));
    return html`${name}${isTold ? nothing : meaning(view)}`;
  }
  return html`<button
    class="term"
    type="button"
    lang=${language === view.words.language ? nothing : language.id}
    translate=${language === view.words.language ? nothing : 'no'}
    aria-expanded="false"
    data-meaning=${meaning(view)}
    .textContent=${name}
    @click=${(event: Event) => {
      toggle(
        event,
        view.show(view, (said) => html`${meaning(said)}`),
      );
    }}
  ></button>`;
};

/** The meaning comes behind the name, as text that is read next, and goes when the name is pressed again. */
function toggle({ currentTarget }: Event, meaning: TemplateResult): void {
  if (!(currentTarget instanceof HTMLButtonElement)) return;
  const isOpen = currentTarget.getAttribute('aria-expanded') === 'true';
  currentTarget.setAttribute('aria-expanded', String(!isOpen));
  if (isOpen) {
    currentTarget.nextElementSibling?.remove();
    return;
  }
  const place = document.createElement('span');
  render(meaning, place);
  currentTarget.after(place);
}
