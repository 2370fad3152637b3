import { html, nothing, type TemplateResult } from 'lit';
import type { Letter } from '../content.js';
import { heading } from '../heading.js';
import type { Words } from '../words.js';
import { linesOf, type LetterLine } from './letter.js';
import { say, type TakeHomeView } from './view.js';
import { wayView } from './way-view.js';

/** The letters to an employer that are of use to this person, to read, to print and to copy. */
export function letterView(view: TakeHomeView): TemplateResult | typeof nothing {
  const letters = view.content.letters.flatMap((letter) => {
    const assessed = view.offered.find(({ id }) => id === letter.incentive);
    if (!assessed) return [];
    const matter = { facts: view.progress.facts, assessed, course: view.settings.course, figureOf: view.figureOf };
    const linesIn = (words: Words): readonly LetterLine[] => linesOf(letter, { ...matter, words });
    return { letter, linesIn, isUnsettled: assessed.verdict === 'open' };
  });
  if (letters.length === 0) return nothing;
  return wayView(view, 'letter', html`${letters.map((one) => oneLetterView(view, one))}`);
}

interface WrittenLetter {
  readonly letter: Letter;
  readonly linesIn: (words: Words) => readonly LetterLine[];
  /** Whether it is not known yet that what is asked for fits. */
  readonly isUnsettled: boolean;
}

const partsOf =
  ({ words }: TakeHomeView, { id }: Letter) =>
  (part: 'name' | 'hint' | 'subject' | 'opening' | 'closing'): string =>
    words.text(`meenemen:letters.${id}.${part}`);

function oneLetterView(view: TakeHomeView, { letter, linesIn, isUnsettled }: WrittenLetter): TemplateResult {
  const { source, headingLevel } = view;
  const { id: lang, direction } = source.language;
  const written = { ...view, words: source };
  const lines = linesIn(source);
  const text = partsOf(view, letter);
  return html`
    <div data-letter=${letter.id}>
      ${heading(headingLevel + 2, 'card', text('name'))}
      <p>${isUnsettled ? say(view, 'letterOpen') : nothing} ${text('hint')}</p>
      <div lang=${lang} dir=${direction}>${sheetView(written, letter, lines)}</div>
      <p class="buttons">
        <button
          class="secondary"
          type="button"
          data-print="letter"
          @click=${(event: Event) => {
            view.printAlone(view, event);
          }}
        >
          ${say(view, 'letterPrint')}
        </button>
        <button
          class="secondary"
          type="button"
          @click=${(event: Event) => view.copy(view, event, plainText(written, letter, lines))}
        >
          ${say(view, 'letterCopy')}
        </button>
      </p>
      <p role="status"></p>
      ${view.translated(view, (said) => sheetView(said, letter, linesIn(said.words)))}
    </div>
  `;
}

/** The letter itself: what the employer reads. */
export function sheetView(view: TakeHomeView, letter: Letter, lines: readonly LetterLine[]): TemplateResult {
  const part = partsOf(view, letter);
  const fill = html`<span class="fill"><span class="visually-hidden">${say(view, 'letterFill')}</span></span>`;
  const row = (label: string, value: unknown): TemplateResult =>
    html`<div>
      <dt>${label}</dt>
      <dd>${value}</dd>
    </div>`;
  return html`
    <div class="sheet letter">
      <dl>
        ${row(say(view, 'letterDate'), fill)} ${row(say(view, 'letterFrom'), fill)} ${row(say(view, 'letterTo'), fill)}
        ${row(say(view, 'letterSubject'), html`<strong>${part('subject')}</strong>`)}
      </dl>
      <p>${say(view, 'letterDear')} ${fill},</p>
      <p>${part('opening')}</p>
      <dl>${lines.map(({ label, value }) => row(label, value ?? fill))}</dl>
      <p>${part('closing')}</p>
      <p>${say(view, 'letterGreeting')}</p>
      <dl>${row(say(view, 'letterSign'), fill)} ${row(say(view, 'letterReceived'), fill)}</dl>
    </div>
  `;
}

const dots = '……………………………';

/** The same without markup, for a message. */
function plainText(view: TakeHomeView, letter: Letter, lines: readonly LetterLine[]): string {
  const part = partsOf(view, letter);
  return [
    `${say(view, 'letterSubject')}: ${part('subject')}`,
    `${say(view, 'letterDear')} ${dots},`,
    part('opening'),
    lines.map(({ label, value }) => `${label}: ${value ?? dots}`).join('\n'),
    part('closing'),
    `${say(view, 'letterGreeting')}\n${dots}`,
  ].join('\n\n');
}
