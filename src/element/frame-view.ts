import { html, nothing, type TemplateResult } from 'lit';
import type { Chapter, Question } from '../journey/flow.js';
import type { Progress } from '../journey/progress.js';
import { makesSense } from '../journey/sense.js';
import { heading } from './heading.js';
import type { View } from './view.js';

/** The chapters that this person meets, and which one is being asked now. */
export function chaptersView({ flow, words, progress }: View, question: Question): TemplateResult {
  const isCurrent = ({ questions }: Chapter): boolean => questions.includes(question);
  const met = flow.chapters.filter((chapter) => isCurrent(chapter) || isMet(chapter, progress));
  const at = met.findIndex(isCurrent);
  return html`
    <nav class="chapters" part="chapters" aria-label=${words.ui('chapters')}>
      <ol>
        ${met.map(({ id }, index) => {
          const isDone = index < at;
          return html`<li class=${isDone ? 'done' : ''} aria-current=${index === at ? 'step' : nothing}>
            <span>${words.text(`vragen:chapters.${id}`)}</span>
            ${isDone ? html`<span class="visually-hidden">(${words.ui('chapterDone')})</span>` : nothing}
          </li>`;
        })}
      </ol>
    </nav>
  `;
}

/** Whether a chapter had a question for this person, or can still have one. */
const isMet = ({ questions }: Chapter, progress: Progress): boolean =>
  questions.some(
    (question) =>
      progress.trail.some((stop) => stop.question === question) ||
      (makesSense(question, progress) && question.fields.some(({ fact }) => progress.needs(fact))),
  );

/** While the texts of the question or the result are being fetched, or when that failed; nothing of the journey is lost. */
export const waitView = (
  { words, headingLevel }: View,
  { hasFailed, isOfLoad }: { readonly hasFailed: boolean; readonly isOfLoad: boolean },
  { onRetry, onBack }: { readonly onRetry: () => void; readonly onBack: () => void },
): TemplateResult => html`
  <section data-view="wait" class=${isOfLoad && !hasFailed ? 'room' : ''}>
    ${heading(headingLevel, 'title', words.ui(hasFailed ? 'loadFailed' : 'loading'))}
    <div class="actions">
      ${
        hasFailed
          ? html`<button class="primary" type="button" @click=${onRetry}>${words.ui('retry')}</button>`
          : nothing
      }
      <button class="secondary" type="button" @click=${onBack}>${words.ui('back')}</button>
    </div>
  </section>
`;
