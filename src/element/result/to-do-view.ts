import { html, nothing, type TemplateResult } from 'lit';
import { questionAbout } from '../../journey/flow.js';
import type { Assessment, DeadlineAssessment } from '../../reasoning/assessment.js';
import { siteOf } from './call-link.js';
import { cardOf, told, type Card } from './terms-view.js';
import { toDosOf, type ToDo } from './to-do.js';
import type { ResultView } from './view.js';

/** What to do first, in an order to do it. */
export const toDosView = (view: ResultView, toDos: readonly ToDo[]): TemplateResult => html`
  <ol class="to-dos">
    ${toDos.map((toDo) => html`<li data-to-do=${toDo.kind}>${toDoView(cardOf(view), toDo)}</li>`)}
  </ol>
`;

/** All that there is to do, each in a sentence, and as a line on paper: where on the web, what to look for, and for what; in the same order. */
export const toDoTexts = (view: ResultView): readonly { readonly text: string; readonly line: string }[] =>
  toDosOf(view).map((toDo) => {
    const [text, url] = [textOf(view, toDo), urlOf(view, toDo)];
    const isFindOut = toDo.kind === 'find-out';
    const parts = [
      text,
      ...(url === undefined ? [] : [`(${siteOf(url)})`]),
      ...(isFindOut ? lookForTexts(view, toDo).map((fact) => `☐\u00a0${fact}`) : []),
      forText(view, isFindOut ? toDo.incentives : [toDo.incentive]),
    ];
    return { text, line: parts.join(' ') };
  });

function urlOf({ rulebook }: ResultView, toDo: ToDo): string | undefined {
  switch (toDo.kind) {
    case 'find-out':
      return rulebook.actions[toDo.action]?.url;
    case 'deadline':
      return undefined;
    case 'step':
      return rulebook.incentives.find(({ id }) => id === toDo.incentive)?.steps[toDo.step]?.url;
  }
}

type FindOut = Extract<ToDo, { kind: 'find-out' }>;

/** What to look for; a look that settles one fact is the question itself. */
const lookForTexts = ({ words, rulebook }: ResultView, { action, facts }: FindOut): readonly string[] =>
  rulebook.actions[action]?.settles.length === 1 ? [] : facts.map((fact) => words.text(`nodig:${fact}`));

function textOf(view: ResultView, toDo: ToDo): string {
  switch (toDo.kind) {
    case 'find-out':
      return view.words.text(`acties:${toDo.action}`);
    case 'deadline':
      return deadlineText(view, toDo.incentive, toDo.deadline);
    case 'step':
      return view.words.text(`steun:${toDo.incentive}.steps.${toDo.step}`);
  }
}

function toDoView(view: Card, toDo: ToDo): TemplateResult {
  const { onRefer } = view;
  const text = textOf(view, toDo);
  const url = urlOf(view, toDo);
  switch (toDo.kind) {
    case 'find-out':
      return findOutView(view, toDo, text, url);
    case 'deadline':
      return html`<p>${told(view, text)}</p>
        ${forView(view, [toDo.incentive])}`;
    case 'step': {
      const { incentive } = toDo;
      return html`<p>
          ${url === undefined ? told(view, text) : html`<a href=${url} @click=${() => onRefer(incentive, url)}>${text}</a>`}
        </p>
        ${forView(view, [incentive])}`;
    }
  }
}

/** As many answers to a question can stand side by side. */
const mostInPlace = 3;
/** An answer of more letters, in the language of the content, is for few: in each language it takes no more room than its words. */
const mostLetters = 24;

/** What can be found out; a single question of few answers is answered on the spot, any other where it was asked. */
function findOutView(view: Card, toDo: FindOut, text: string, url: string | undefined): TemplateResult {
  const { words, source, flow, rulebook, onRefer, onChange, onSettle } = view;
  const { action, facts, incentives } = toDo;
  const asked = facts.filter((fact) => questionAbout(flow, fact) !== undefined);
  const [only, ...others] = asked;
  const definition = only === undefined ? undefined : rulebook.vocabulary[only];
  const inPlace =
    only !== undefined &&
    others.length === 0 &&
    definition?.type === 'choice' &&
    definition.values.length <= mostInPlace;
  const lookFor = lookForTexts(view, toDo);
  return html`
    <p>
      ${url === undefined ? told(view, text) : html`<a href=${url} @click=${() => onRefer(action, url)}>${text}</a>`}
    </p>
    ${
      lookFor.length === 0
        ? nothing
        : html`<ul class="look-for">
            ${lookFor.map((fact) => html`<li>${told(view, fact)}</li>`)}
          </ul>`
    }
    ${forView(view, incentives)}
    ${
      only === undefined
        ? nothing
        : inPlace
          ? html`<div class="settle" role="group" aria-label=${words.fact(only, 'question')}>
              ${definition.values.map(
                (value) =>
                  html`<button
                    class=${source.value(only, value).length > mostLetters ? 'link' : 'secondary'}
                    type="button"
                    name=${only}
                    value=${value}
                    @click=${() => {
                      onSettle(only, value);
                    }}
                  >
                    ${words.value(only, value)}
                  </button>`,
              )}
            </div>`
          : html`<div class="settle">
              <button
                class="secondary"
                type="button"
                @click=${() => {
                  onChange(only);
                }}
              >
                ${words.ui('fillIn')}
              </button>
            </div>`
    }
  `;
}

/** Of more names than this the first stands for all, and the others are counted. */
const mostNames = 3;

const forView = (view: ResultView, incentives: readonly string[]): TemplateResult =>
  html`<p class="quiet">${forText(view, incentives)}</p>`;

/** For what it is done. */
function forText({ words }: ResultView, incentives: readonly string[]): string {
  const names = incentives.map((id) => words.text(`steun:${id}.name`));
  const rest = names.length > mostNames ? names.splice(1).length : 0;
  const listed = rest > 0 ? [...names, words.ui('others', { total: rest })] : names;
  return words.ui('forWhat', { names: words.list(listed) });
}

function deadlineText({ words, assessment }: ResultView, incentive: string, id: string): string {
  const { date = '', passed = false } = dayOf(assessment, incentive, id) ?? {};
  return words.text(`steun:${incentive}.deadlines.${id}.${passed ? 'passed' : 'dated'}`, { date: words.date(date) });
}

const dayOf = ({ incentives }: Assessment, incentive: string, id: string): DeadlineAssessment | undefined =>
  incentives.find((one) => one.id === incentive)?.deadlines.find((deadline) => deadline.id === id);
