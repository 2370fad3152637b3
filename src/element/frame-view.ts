import { html, nothing, type TemplateResult } from 'lit';
import type { Chapter } from '../journey/flow.js';
import { makesSense, type Progress } from '../journey/progress.js';
import { heading } from './heading.js';
import type { View } from './view.js';

/** The chapters that this person meets, and which one is being asked now. */
export function chaptersView({ flow, words, progress }: View, current: string): TemplateResult {
  const met = flow.chapters.filter((chapter) => chapter.id === current || isMet(chapter, progress));
  const at = met.findIndex(({ id }) => id === current);
  return html`
    <nav class="chapters" part="chapters" aria-label=${words.ui('chapters')}>
      <ol>
        ${met.map(({ id }, index) => {
          const isDone = index < at;
          return html`<li class=${isDone ? 'done' : ''} aria-current=${id === current ? 'step' : nothing}>
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
      (makesSense(question, progress) && question.fields.some(({ fact }) => progress.needed.has(fact))),
  );

/** All that was answered and counts, each with the way back to its question. */
export function answersView(view: View): TemplateResult | typeof nothing {
  const { words, progress, headingLevel, onChange } = view;
  if (progress.trail.length === 0) return nothing;
  return html`
    <section class="answers" part="answers">
      ${heading(headingLevel + 1, 'section', words.ui('answers'))}
      <dl>
        ${progress.trail.map(({ question, facts }) => {
          const shown = question.fields.filter(
            ({ fact, tick, blank }) =>
              facts.includes(fact) && !(tick && progress.facts[fact] === 'nee') && !(blank !== undefined && progress.facts[fact] === blank),
          );
          return shown.map(({ fact }, index) => {
            const label = words.fact(fact, 'label');
            return html`<div>
              <dt>${label}</dt>
              <dd>${words.value(fact, progress.facts[fact] ?? null)}</dd>
              ${index > 0
                ? nothing
                : html`<dd class="change">
                    <button
                      class="link"
                      type="button"
                      aria-label=${words.ui('changeOf', { label })}
                      @click=${() => {
                        onChange(fact);
                      }}
                    >
                      ${words.ui('change')}
                    </button>
                  </dd>`}
            </div>`;
          });
        })}
      </dl>
    </section>
  `;
}
