import { html, type TemplateResult } from 'lit';
import { keyed } from './keyed.js';
import type { Question } from '../journey/flow.js';
import type { ReadLink } from '../journey/link.js';
import type { Assessment } from '../reasoning/assessment.js';
import type { Verdict } from '../reasoning/conditions.js';
import { invitationView, waitView } from './frame-view.js';
import type { LateParts } from './late-parts.js';
import type { OpenForm } from './open-form.js';
import { questionView } from './question-view.js';
import type { ResultView } from './result/view.js';
import type { Mode } from './settings.js';
import type { Telling, View } from './view.js';

/** What one place of a journey is shown from. */
export interface ScreenView extends View, Telling {
  readonly mode: Mode;
  readonly late: LateParts;
  /** Another with each step, so that a form is never shown with what was typed in the one before. */
  readonly visit: number;
  readonly form: OpenForm;
  /** Undefined while something is not there that the result is told with. */
  readonly assessment: Assessment | undefined;
  /** The same answers on the day when the journey began, if that is another. */
  readonly earlier: Assessment | undefined;
  /** The verdicts before the last change of an answer. */
  readonly before: ReadonlyMap<string, Verdict> | undefined;
  /** What a link brought that could not be kept. */
  readonly notice: ReadLink | undefined;
  readonly balances: object | undefined;
  readonly settings: ResultView['settings'];
  readonly fetchTakeHome: ResultView['fetchTakeHome'];
  readonly onSubmit: (event: SubmitEvent) => void;
  readonly onInput: (event: Event) => void;
  readonly onBack: () => void;
  readonly onRestart: () => void;
  readonly onRetry: () => void;
  readonly onSettle: (fact: string, value: string) => void;
  readonly onRefer: (id: string, href: string) => void;
}

/** Whether nothing is answered yet. */
export const isFirst = ({ progress }: Pick<View, 'progress'>): boolean => progress.trail.length === 0;

/** Where a page can have the answers kept; any other word counts as nowhere. */
const places = ['hash', 'query', 'session'];

/** A page that hears the answers can keep them too. */
const keepsNothing = ({ settings: { link, memory, shareAnswers } }: ScreenView): boolean =>
  !shareAnswers && !places.includes(link) && !places.includes(memory);

/** Whether a question can be shown: the first needs nothing of what comes later. */
export const canAsk = (
  { questions }: LateParts,
  { words, progress }: Pick<View, 'words' | 'progress'>,
  { fields }: Question,
): boolean =>
  questions !== undefined ||
  (isFirst({ progress }) && fields.every(({ fact }) => words.optional(`vragen:facts.${fact}.question`) !== undefined));

/** One place of a journey: a question with what was answered before it, or the result. */
export const screenView = (view: ScreenView): TemplateResult => html`
  <div class=${`wegwijzer ${view.mode}`} lang=${view.words.language.id} dir=${view.words.language.direction}>
    ${view.choice(view)} ${view.late.questions?.noticeView(view, view.notice)} ${view.late.result?.views.dayView(view)}
    ${view.question ? askView(view, view.question) : keyed(view.visit, outcomeView(view))}
  </div>
`;

function askView(view: ScreenView, question: Question): TemplateResult {
  const { late, form } = view;
  if (!canAsk(late, view, question)) return notYetView(view);
  const fields = form.fieldsOf(question, view);
  return html`
    ${keyed(view.visit, isFirst(view) ? invitationView(view, keepsNothing(view)) : late.questions?.stepView(view, question))}
    <div class="columns">
      ${keyed(view.visit, questionView({ ...view, question, lateFields: late.questions, fields, errors: form.errors }))}
      ${keyed(view.visit, late.questions?.answersView(view, late.result?.views.bodyLater))}
    </div>
  `;
}

function outcomeView(view: ScreenView): TemplateResult {
  const { questions, result } = view.late;
  const { assessment } = view;
  if (!questions || !result || !assessment) return notYetView(view);
  const { resultView, bodyLater } = result.views;
  const shown = {
    ...view,
    assessment,
    rulebook: result.rulebook,
    // A web view of a phone may have no printer.
    onPrint:
      'print' in window
        ? () => {
            print();
          }
        : undefined,
  };
  return html`<div class="columns">${resultView(shown)} ${questions.answersView(shown, bodyLater)}</div>`;
}

const notYetView = (view: ScreenView): TemplateResult => waitView(view, view.late, view);
