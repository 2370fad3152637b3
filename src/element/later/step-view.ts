import { html, type TemplateResult } from 'lit';
import type { Chapter, Question } from '../../journey/flow.js';
import type { Progress } from '../../journey/progress.js';
import { makesSense } from '../../journey/sense.js';
import type { View } from '../view.js';

/** How far somebody is: which of the chapters that this person meets. */
export function stepView({ flow, words, progress }: View, question: Question): TemplateResult {
  const isCurrent = ({ questions }: Chapter): boolean => questions.includes(question);
  const met = flow.chapters.filter((chapter) => isCurrent(chapter) || isMet(chapter, progress));
  const at = met.findIndex(isCurrent);
  const chapter = words.text(`vragen:chapters.${met[at]?.id ?? ''}`);
  return html`<p class="step" part="step">${words.ui('step', { at: at + 1, of: met.length, chapter })}</p>`;
}

/** Whether a chapter had a question for this person, or can still have one. */
const isMet = ({ questions }: Chapter, progress: Progress): boolean =>
  questions.some(
    (question) =>
      progress.trail.some((stop) => stop.question === question) ||
      (makesSense(question, progress) && question.fields.some(({ fact }) => progress.needs(fact))),
  );
