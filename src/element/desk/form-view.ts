import { html, nothing, type TemplateResult } from 'lit';
import { keyed } from '../keyed.js';
import { answerTo, countedFacts, draftOf } from '../../journey/answers.js';
import { questionAbout, type Chapter, type Field, type Question } from '../../journey/flow.js';
import type { QuestionStatus } from '../../journey/fold-all.js';
import { UNKNOWN } from '../../journey/link.js';
import { mentions } from '../../journey/outcomes.js';
import { questionFields } from '../fields-view.js';
import { clearOther, readSoFar, typedIn } from '../form.js';
import type { Value } from '../../reasoning/vocabulary.js';
import { heading } from '../heading.js';
import { anew, firstOf, say, type DeskView, type Side } from './view.js';

/** A list with more values than this is filtered by typing; fewer are seen at once. */
const mostRadios = 5;

/** More names than this are counted. */
const mostNames = 2;

/** The field of a fact at the desk: a number is typed, all values of a list are seen at once, and whatever it is can be unknown. */
const deskField = (fact: string): Field => ({ fact });

/** All questions of the flow on one page. What cannot matter stays, and stands back. */
export const formView = (view: DeskView): TemplateResult => html`
  <form
    novalidate
    autocomplete="off"
    @input=${view.on.input}
    @change=${view.on.input}
    @focusout=${view.on.input}
    @keydown=${view.on.key}
    @submit=${stay}
  >
    ${keyed(
      `${view.visit} ${view.active.name}`,
      html`${view.flow.chapters.map((chapter) => chapterView(view, chapter))}`,
    )}
  </form>
`;

const stay = (event: Event): void => {
  event.preventDefault();
};

const chapterView = (view: DeskView, { id, questions }: Chapter): TemplateResult => html`
  <fieldset class="chapter" data-chapter=${id}>
    <legend>${heading(view.headingLevel + 1, 'section', view.words.text(`vragen:chapters.${id}`))}</legend>
    ${questions.map((question) => questionView(view, question))}
  </fieldset>
`;

function questionView(view: DeskView, question: Question): TemplateResult {
  const status = view.active.found.questions.find((one) => one.question === question);
  const ticks = question.fields.filter((field) => field.tick && status?.open.includes(field));
  const [first] = ticks;
  return html`${question.fields.map(
    (field) =>
      html`${
        field === first
          ? html`<button
              class="secondary none"
              type="button"
              name=${field.fact}
              data-none=${question.id}
              @click=${() => {
                view.on.none(ticks);
              }}
            >
              ${say(view, 'noneOfThese')}<span class="visually-hidden">: ${anew(labels(view, ticks))}</span>
            </button>`
          : nothing
      }${factView(view, field, status)}`,
  )}`;
}

const labels = ({ words }: DeskView, fields: readonly Field[]): string =>
  words.list(fields.map(({ fact }) => words.fact(fact, 'label')));

/** How a fact stands on the page. */
interface FactStanding {
  /** Whether it waits for an answer. */
  readonly isNext: boolean;
  /** Whether an answer counts, or can be worth something. */
  readonly counts: boolean;
  /** What its answer can still change, by id; undefined where it is not needed. */
  readonly needs: string | undefined;
  readonly isAnswered: boolean;
  /** What stands in its field, and what is typed there and cannot be read. */
  readonly draft: Value | null | undefined;
  readonly unread: string | undefined;
  /** The name of the situation in which it is answered otherwise, and how. */
  readonly other: string | undefined;
  readonly inOther: Value | null | undefined;
  /** Why what was answered is hardly ever true. */
  readonly doubt: string | undefined;
}

function standingOf(view: DeskView, field: Field, status: QuestionStatus | undefined): FactStanding {
  const { active, sides } = view;
  const { fact } = field;
  const { situation, found, shown } = active;
  const isNext = status?.open.includes(field) ?? false;
  const isTaken = status?.fields.includes(field) ?? false;
  // What follows another field is asked behind it, and can be answered before.
  const isNeeded = isNext || (!isTaken && found.progress.needs(fact));
  const answer = answerTo(situation.answers, fact);
  const answerIn = (side: Side): Value | null | undefined => answerTo(side.situation.answers, fact);
  const other = sides.find((side) => answerIn(side) !== answer);
  const outcomes = isNeeded ? found.progress.outcomes.filter((outcome) => mentions(outcome, fact)) : undefined;
  return {
    isNext,
    counts: isTaken || isNeeded,
    needs: outcomes?.map(({ id }) => id).join(' '),
    isAnswered: answer !== undefined,
    draft: draftOf(shown, fact),
    unread: situation.unread.get(fact),
    other: other?.name,
    inOther: other && answerIn(other),
    doubt: doubtOf(view, fact),
  };
}

/** A person is asked once about such an answer; a counsellor sees it as long as it stands. */
function doubtOf({ active, assessment, flow, questions, words }: DeskView, fact: string): string | undefined {
  const question = questionAbout(flow, fact);
  const isDoubted =
    question?.together?.amount === fact || question?.fields.some((field) => field.fact === fact && field.usual);
  if (!question || !isDoubted) return undefined;
  const doubts = questions.doubtsIn(words, question, countedFacts(active.situation.answers), assessment.on);
  const doubt = doubts.find((one) => one.fact === fact);
  return doubt && words.ui(doubt.key, doubt.values);
}

function factView(view: DeskView, field: Field, status: QuestionStatus | undefined): TemplateResult {
  const { words, client, active } = view;
  const standing = standingOf(view, field, status);
  const from: readonly unknown[] = [words, client, ...Object.values<unknown>({ ...standing })];
  return active.remembered.of(`${words.language.id} ${field.fact}`, from, () => standingView(view, field, standing));
}

function standingView(view: DeskView, { fact }: Field, standing: FactStanding): TemplateResult {
  const { isNext, counts, needs, isAnswered } = standing;
  return html`
    <div class=${counts ? 'fact' : 'fact idle'} data-fact=${fact} data-needed=${isNext ? '' : nothing}>
      ${inputView(view, fact, standing)} ${inOtherView(view, fact, standing)}
      ${standing.doubt === undefined ? nothing : html`<p class="quiet" data-doubt>${anew(standing.doubt)}</p>`}
      <p class="quiet">
        ${
          needs === undefined
            ? counts
              ? nothing
              : anew(say(view, isAnswered ? 'setAside' : 'idle'))
            : anew(neededFor(view, new Set(needs.split(' '))))
        }
        ${
          isAnswered
            ? html`<button
                class="link"
                type="button"
                aria-label=${`${say(view, 'clear')}: ${view.words.fact(fact, 'label')}`}
                @click=${() => {
                  view.on.clear(fact);
                }}
              >
                ${say(view, 'clear')}
              </button>`
            : nothing
        }
      </p>
    </div>
  `;
}

function inputView(view: DeskView, fact: string, { draft, unread }: FactStanding): TemplateResult {
  const definition = view.flow.rulebook.vocabulary[fact];
  if (definition?.type === 'choice' && definition.values.length > mostRadios)
    return listView(view, fact, definition.values, draft);
  const field = deskField(fact);
  const shown = {
    ...view,
    ...view.active.found,
    answers: view.active.shown,
    lateFields: view.questions,
    fields: [field],
    errors: unread === undefined ? [] : [view.questions.misread(view, fact, unread)],
  };
  return questionFields(shown, [field]);
}

/**
 * A native list of numbered values: typing the number chooses the value, and a question mark what is not known. A value is one text
 * there, so what the client reads stands in it, and of what is chosen, which can be too long for the field, once more below.
 */
function listView(
  view: DeskView,
  fact: string,
  values: readonly string[],
  draft: FactStanding['draft'],
): TemplateResult {
  const { words, client } = view;
  const chosen = draft === undefined ? '' : draft === null ? UNKNOWN : String(draft);
  const option = (value: string, text: string): TemplateResult =>
    html`<option value=${value} .selected=${chosen === value} .textContent=${text}></option>`;
  const named = (key: string | number, value: string | null): string =>
    [`${key} ${words.value(fact, value)}`, client?.value(fact, value)].filter(Boolean).join(' / ');
  return html`
    <div class="field">
      <label class="question" for=${fact}>${words.fact(fact, 'question')}</label>
      <div class="entry">
        <select id=${fact} name=${fact}>
          ${option('', say(view, 'choose'))} ${values.map((value, at) => option(value, named((at + 1) % 10, value)))}
          ${option(UNKNOWN, named(UNKNOWN, null))}
        </select>
      </div>
      ${
        client && draft !== undefined
          ? html`<p class="hint" lang=${client.language.id} dir=${client.language.direction}>
              ${anew(client.value(fact, draft))}
            </p>`
          : nothing
      }
    </div>
  `;
}

/** What stands in a field, as it is read and as it is typed; undefined for what is no field of the flow. */
export function readField(
  { flow, words, questions }: DeskView,
  input: HTMLInputElement | HTMLSelectElement,
  isDone: boolean,
): { readonly value: Value | null | undefined; readonly text: string } | undefined {
  const { form, name } = input;
  if (!form || !questionAbout(flow, name)) return undefined;
  // What stands empty puts nothing out.
  if (input instanceof HTMLInputElement && input.value !== '') clearOther(form, input);
  const fields = [{ fact: name }];
  const typed = typedIn(form, fields);
  const value = readSoFar({ flow, words, late: { questions } }, fields, typed)[name];
  // It stands in the box beside the field from now on.
  if (isDone && input.type === 'text' && typed[name] === UNKNOWN) input.value = '';
  // What a day lacks is not told to a page, only that it lacks something.
  return { value, text: typed[name] ?? (input.validity.badInput ? ' ' : '') };
}

/** What was typed and cannot be read stands in the fields of a form that was made anew. */
export function fillIn(root: ParentNode, unread: ReadonlyMap<string, string>): void {
  for (const [fact, text] of unread) {
    const field = root.querySelector<HTMLInputElement>(`[data-fact="${fact}"] .entry input`);
    if (field) field.value = text;
  }
}

/** For which incentives an answer can still change something; where for none, to which places it can lead. */
function neededFor(view: DeskView, ids: ReadonlySet<string>): string {
  // To the counsellor, in her language alone.
  const { source: words, rulebook } = view;
  const names = rulebook.incentives.filter(({ id }) => ids.has(id)).map(({ id }) => words.text(`steun:${id}.name`));
  const places = (): readonly string[] =>
    rulebook.referrals.filter(({ id }) => ids.has(id)).map(({ id }) => words.text(`doorverwijzing:${id}.name`));
  return say(view, 'neededFor', { names: firstOf(view, names.length > 0 ? names : places(), mostNames) });
}

/** What was answered in the other situation, where that is something else. */
function inOtherView(view: DeskView, fact: string, { other, inOther }: FactStanding): TemplateResult | typeof nothing {
  if (other === undefined) return nothing;
  const value = inOther === undefined ? say(view, 'noAnswer') : view.source.value(fact, inOther);
  return html`<p class="differs">${anew(say(view, 'inOther', { name: other, value }))}</p>`;
}
