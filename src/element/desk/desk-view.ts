import { html, nothing, type TemplateResult } from 'lit';
import { keyed } from '../keyed.js';
import { judge } from '../../reasoning/judge.js';
import { failedView } from '../frame-view.js';
import { heading } from '../heading.js';
import type { Language } from '../language.js';
import { answersIn } from './dossier.js';
import { formView } from './form-view.js';
import { namedCounts, verdictsView } from './verdicts-view.js';
import { anew, say, type DeskView, type Entered, type Side, type Taken } from './view.js';

/** The whole desk: what always has to be in sight, how a client comes in, the questions, what fits, and what the client takes along. */
export const deskView = (view: DeskView): TemplateResult => html`
  <div class="wegwijzer desk" lang=${view.words.language.id} dir=${view.words.language.direction}>
    ${heading(view.headingLevel, 'title', say(view, 'title'))}
    <p class="quiet how">${say(view, 'how')}</p>
    ${barView(view)} ${keyed(view.visit, toolsView(view))}
    <div class="columns">${formView(view)} ${keyed(view.visit, verdictsView(view))}</div>
    ${keyed(view.visit, clientView(view))}
  </div>
`;

/** What is asked next, how it stands, and the way to the next client. */
function barView(view: DeskView): TemplateResult {
  const { source, active, on } = view;
  const next = active.found.questions.flatMap(({ open }) => open)[0];
  return html`
    <div class="bar">
      <button
        class="link counts"
        type="button"
        @click=${() => {
          on.to('verdicts');
        }}
      >
        ${anew(namedCounts(view, active))}
      </button>
      <p class="visually-hidden" role="status">${anew(view.status)}</p>
      ${view.seen === '' ? nothing : html`<p aria-hidden="true" data-seen>${anew(view.seen)}</p>`}
      ${
        next
          ? html`<button class="link" type="button" data-next @click=${on.next}>
              ${anew(say(view, 'toAsk', { label: source.fact(next.fact, 'label') }))}
            </button>`
          : html`<p>${say(view, 'nothingToAsk')}</p>`
      }
      <button class="secondary" type="button" part="next-client" @click=${on.nextClient}>
        ${say(view, 'nextClient')}
      </button>
    </div>
  `;
}

/** How a journey is entered, which language the client reads, and what is compared. */
const toolsView = (view: DeskView): TemplateResult => html`
  <div class="tools">${codeView(view)} ${languageView(view)} ${compareView(view)}</div>
`;

function codeView(view: DeskView): TemplateResult {
  const { entered, on } = view;
  return html`<div>
    <label for="code">${say(view, 'code')}</label>
    <p class="hint" id="code-hint">${say(view, 'codeHint')}</p>
    ${entered ? enteredView(view, entered) : nothing}
    <input
      id="code"
      type="text"
      autocomplete="off"
      autocapitalize="off"
      spellcheck="false"
      aria-describedby=${typeof entered === 'string' ? 'code-error code-hint' : 'code-hint'}
      aria-invalid=${entered === 'failed' ? 'true' : nothing}
      @change=${on.code}
      @keydown=${on.code}
    />
  </div>`;
}

function enteredView(view: DeskView, entered: Entered): TemplateResult {
  if (typeof entered === 'string')
    return html`<p class="error" id="code-error" role="alert">
      ${say(view, entered === 'failed' ? 'codeFailed' : 'codeAway')}
    </p>`;
  return html`<p data-entered>${enteredText(view, entered)}</p>`;
}

/** What was taken over, and what not. */
export function enteredText(view: DeskView, entered: Taken): string {
  const { total, replaced, side, lost, isDamaged, isOfOther } = entered;
  return [
    side && `${side}:`,
    say(view, 'codeRead', { total }),
    replaced > 0 && say(view, 'codeReplaced', { total: replaced }),
    isDamaged ? say(view, 'codeDamaged') : isOfOther && say(view, 'codeOther'),
    lost.length > 0 && say(view, 'codeLost', { list: view.words.list(lost) }),
  ]
    .filter(Boolean)
    .join(' ');
}

/** Whether more is told of it than how much was taken over. */
export const hasNews = ({ replaced, lost, isDamaged, isOfOther }: Taken): boolean =>
  replaced > 0 || lost.length > 0 || isDamaged || isOfOther;

function languageView(view: DeskView): TemplateResult {
  const { clientLanguages, chosenLanguage, retryClient, on } = view;
  const option = (id: string, name: string, lang?: Language): TemplateResult =>
    html`<option
      value=${id}
      lang=${lang?.id ?? nothing}
      dir=${lang?.direction ?? nothing}
      .selected=${id === chosenLanguage}
    >
      ${name}
    </option>`;
  return html`<div>
    <label
      >${say(view, 'language')}
      <select translate="no" data-language @change=${on.language}>
        ${option('', say(view, 'languageNone'))}
        ${clientLanguages.map((one) => option(one.id, one.name ?? one.id, one))}
      </select></label
    >
    ${retryClient ? failedView(view, retryClient) : originView(view)}
  </div>`;
}

/** What the client reads is a translation, and nobody may have looked at it. */
function originView({ client, source }: DeskView): TemplateResult | typeof nothing {
  const { origin, id, direction } = client?.language ?? source.language;
  const key = `taal:${origin ?? ''}`;
  const said = client?.optional(key);
  return said === undefined
    ? nothing
    : html`<p class="origin" lang=${id} dir=${direction}>${said}</p>
        <p class="origin">${source.text(key)}</p>`;
}

/** A second situation, that begins as this one or with what can happen in a life; and where there is one, which is filled in. */
function compareView(view: DeskView): TemplateResult {
  const { sides, active, rulebook, words, on } = view;
  if (sides.length > 1)
    return html`<fieldset class="sides">
      <legend>${say(view, 'fillIn')}</legend>
      ${sides.map(
        (side) =>
          html`<label class="option small">
            <input
              type="radio"
              name="side"
              .checked=${side === active}
              @change=${() => {
                on.choose(side);
              }}
            />
            <span class="label">${anew(namedCounts(view, side))}</span>
          </label>`,
      )}
      ${sides.map(
        (side) =>
          html`<button
            class="link"
            type="button"
            @click=${() => {
              on.keep(side);
            }}
          >
            ${say(view, 'keep', { name: side.name })}
          </button>`,
      )}
    </fieldset>`;
  const { known, clocks } = active.found.progress;
  const events = Object.entries(rulebook.events ?? {}).filter(([, { when }]) => judge(when, known, clocks) !== 'no');
  return html`<form
    @submit=${(event: SubmitEvent) => {
      event.preventDefault();
      on.compare((event.currentTarget as HTMLFormElement).querySelector('select')?.value ?? '');
    }}
  >
    <label
      >${say(view, 'compareFrom')}
      <select name="event">
        <option value="">${say(view, 'copy')}</option>
        ${events.map(([id]) => html`<option value=${id}>${anew(words.text(`gebeurtenissen:${id}`))}</option>`)}
      </select></label
    >
    <button class="secondary" type="submit">${say(view, 'compare')}</button>
  </form>`;
}

/** What the client takes along, and what the counsellor keeps: of the situation that is filled in. */
const clientView = (view: DeskView): TemplateResult => html`
  <section class="for-client">
    ${heading(view.headingLevel + 1, 'section', anew(titled(view, 'forClient', view.active)))}
    ${view.views.takeHomeView({ ...view.active.result, situation: nameIn(view) })}
    <div>
      <button class="secondary" type="button" data-dossier @click=${view.on.dossier}>${say(view, 'dossier')}</button>
      <p role="status"></p>
    </div>
    ${view.isPrinting ? view.sides.map((side) => answersView(view, side)) : nothing}
    <p class="quiet">${view.words.ui('noDecision', { date: view.words.date(view.assessment.on) })}</p>
    <p class="next">
      <button class="secondary" type="button" @click=${view.on.nextClient}>${say(view, 'nextClient')}</button>
    </p>
  </section>
  ${view.views.supposeLater(view.active.result)}
`;

/** The situation that is filled in, where there are two. */
const nameIn = ({ sides, active }: DeskView): string | undefined => (sides.length > 1 ? active.title : undefined);

/** A title of the desk, and where there are two situations the name of the one that it is about. */
const titled = (view: DeskView, key: 'forClient' | 'dossierAnswers', { title }: Side): string =>
  view.sides.length > 1 ? `${say(view, key)}: ${title}` : say(view, key);

/** On paper the form is not there: what was answered in it is. */
const answersView = (view: DeskView, side: Side): TemplateResult => html`
  <div class="answers">
    ${heading(view.headingLevel + 2, 'card', titled(view, 'dossierAnswers', side))}
    <dl>
      ${answersIn(view, side).map(
        ([label, value]) =>
          html`<div>
            <dt>${label}</dt>
            <dd>${value}</dd>
          </div>`,
      )}
    </dl>
  </div>
`;
