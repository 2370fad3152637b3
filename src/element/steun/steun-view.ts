import { html, nothing, type TemplateResult } from 'lit';
import type { Caution } from '../../reasoning/assessment.js';
import type { Incentive } from '../../reasoning/rulebook.js';
import { once } from '../../reasoning/memory.js';
import type { Worth } from '../../reasoning/worth.js';
import { heading } from '../heading.js';
import type { Telling, View } from '../view.js';
import type { Words } from '../words.js';
import type { Offer, Offers, PersonalCriterion } from '../../reasoning/offers.js';

/** What a person has to be told, as a text. */
export type CautionText = (view: { readonly words: Words }, incentive: Incentive, caution: Caution) => string;

export interface SteunView extends Pick<View, 'words'>, Pick<Telling, 'choice'> {
  readonly headingLevel: number;
  readonly isCompact: boolean;
  /** What the course is called. */
  readonly title: string | undefined;
  /** Undefined when too little is known of the course. */
  readonly offered: Offers | undefined;
  /** What some of it gives with this course. */
  readonly worthOf: (offers: readonly Offer[]) => readonly Worth[];
  readonly cautionText: CautionText;
  /** The button, and what it opens. */
  readonly opening: TemplateResult;
  /** What is drawn in the folds that were opened; a list of courses cannot draw all of them. */
  readonly unfolded: ReadonlySet<string>;
  readonly onToggle: (event: Event) => void;
}

type Fold = 'all' | 'waiting' | 'elsewhere' | 'doubts';
type Content = TemplateResult | typeof nothing;

/** Which incentives a course can open, and for whom. */
export function steunView(view: SteunView): TemplateResult {
  const { words, headingLevel, isCompact, offered } = view;
  const here = offered?.offers.filter(({ isElsewhere }) => !isElsewhere) ?? [];
  const content = (): TemplateResult =>
    html`${offered ? offersView(view, here, offered) : html`<p>${words.text('aanbod:unknown')}</p>`} ${view.opening}`;
  const worth = worthText(view, here);
  const title =
    worth !== undefined
      ? words.text('aanbod:worthTitle', { worth })
      : here.length === 0
        ? words.text('aanbod:title')
        : words.text('aanbod:count', { count: here.length });
  return html`
    <section
      class=${`wegwijzer steun${isCompact ? ' compact' : ''}`}
      lang=${words.language.id}
      dir=${words.language.direction}
    >
      ${
        isCompact
          ? fold(
              view,
              'all',
              html`${title}${courseName(view)}`,
              () => html`<div>${view.choice(view)} ${content()}</div>`,
            )
          : html`${heading(headingLevel, 'section', html`${words.text('aanbod:title')}${courseName(view)}`)}
            ${worth === undefined ? nothing : html`<p class="worth" part="worth">${words.text('aanbod:worth', { worth })}</p>`}
            ${view.choice(view)} ${content()}`
      }
    </section>
  `;
}

/**
 * What the course is worth, such as "tot 40 uur verlof · 110 euro van 220 terug": of what hangs on nothing but the person, as far as
 * the language has words for it.
 */
function worthText({ words, worthOf }: SteunView, here: readonly Offer[]): string | undefined {
  const told = worthOf(here.filter(({ hanging }) => hanging.length === 0)).flatMap(
    ({ incentive, id, unit, value, upTo, from }) => {
      const numbers = Object.entries(from).map(([fact, number]) => [fact, words.number(number)] as const);
      const figure = words.text(`resultaat:units.${unit}`, { value: words.number(value), count: value });
      const text = words.optional(`aanbod:waard.${incentive}.${id}`, { ...Object.fromEntries(numbers), value: figure });
      return text === undefined ? [] : upTo ? words.text('aanbod:worthUpTo', { worth: text }) : text;
    },
  );
  return told.length === 0 ? undefined : told.join(' · ');
}

/** For who hears a heading or a button among those of other courses. */
const courseName = ({ title }: SteunView): Content =>
  title === undefined ? nothing : html`<span class="visually-hidden">: ${title}</span>`;

function offersView(view: SteunView, here: readonly Offer[], { offers, assumedStart }: Offers): TemplateResult {
  const { words } = view;
  const isOpen = ({ hanging }: Offer): boolean => hanging.length > 0;
  // Where the course settles something, what still hangs on it can wait.
  const waiting = here.some(({ isSettled }) => isSettled) ? here.filter(isOpen) : [];
  const elsewhere = offers.filter(({ isElsewhere }) => isElsewhere);
  const doubted = offers.filter((offer) => !offer.cautions.every(isUrgentFor(offer)));
  const names = waiting.map((offer) => nameOf(view, offer)).join(', ');
  const foldOf = (id: Fold, some: readonly Offer[], summary: unknown, content: typeof listOf): Content =>
    some.length === 0 ? nothing : fold(view, id, summary, () => content(view, some));
  return html`
    <p>${words.text(here.length === 0 ? 'aanbod:none' : 'aanbod:intro')}</p>
    ${listOf(
      view,
      here.filter((offer) => !waiting.includes(offer)),
    )}
    ${foldOf('waiting', waiting, words.text('aanbod:maybe', { names }), listOf)}
    ${foldOf('elsewhere', elsewhere, html`${words.text('aanbod:elsewhere')}${courseName(view)}`, listOf)}
    ${foldOf('doubts', doubted, html`${words.text('aanbod:doubts')}${courseName(view)}`, doubtsView)}
    ${assumedStart === undefined ? nothing : html`<p class="quiet">${words.ui('startUnasked', { date: words.date(assumedStart) })}</p>`}
  `;
}

const fold = ({ unfolded, onToggle }: SteunView, id: Fold, summary: unknown, content: () => Content): TemplateResult =>
  html`<details data-fold=${id} @toggle=${onToggle}>
    <summary>${summary}</summary>
    ${unfolded.has(id) ? content() : nothing}
  </details>`;

const nameOf = ({ words }: SteunView, { incentive }: Offer): string => words.text(`steun:${incentive.id}.name`);

// Without its marks, WebKit tells nobody that it is a list.
const listOf = (view: SteunView, offers: readonly Offer[]): Content =>
  offers.length === 0
    ? nothing
    : html`<ul class="offers" role="list" part="offers">
        ${offers.map((offer) => drawnOnce(view, offer))}
      </ul>`;

const drawnIn = once<Words, WeakMap<Offer, TemplateResult>>(() => new WeakMap());

/** Courses that are alike share what is said of them: it is put into words once for all. */
function drawnOnce(view: SteunView, offer: Offer): TemplateResult {
  const drawn = drawnIn(view.words);
  const known = drawn.get(offer) ?? offerView(view, offer);
  drawn.set(offer, known);
  return known;
}

function offerView(view: SteunView, offer: Offer): TemplateResult {
  const { words } = view;
  const { id, pillar } = offer.incentive;
  const untold = offer.person.filter((criterion) => criterion.isMixed && clauseOf(view, id, criterion) === undefined);
  const hanging = [...offer.hanging, ...untold.map((criterion) => criterion.id)];
  return html`
    <li class=${hanging.length === 0 ? 'sure' : 'hanging'} part="offer" data-incentive=${id}>
      <p>
        <strong>${nameOf(view, offer)}</strong> <span class="pillar">${words.text(`resultaat:pillars.${pillar}`)}</span>
      </p>
      ${clausesView(view, clausesOf(view, offer))}
      ${hanging.map((criterion) => html`<p class="quiet">${words.text(`steun:${id}.criteria.${criterion}.open`)}</p>`)}
      ${offer.cautions.filter(isUrgentFor(offer)).map((urgent) => {
        const caution = view.cautionText(view, offer.incentive, urgent);
        return html`<p class="urgent">${words.text('aanbod:caution', { caution })}</p>`;
      })}
    </li>
  `;
}

/** So many clauses make a sentence; more are a list. */
const mostInSentence = 2;

function clausesView({ words }: SteunView, clauses: readonly string[]): Content {
  if (clauses.length === 0) return nothing;
  if (clauses.length > mostInSentence) {
    return html`<p>${words.text('aanbod:clauseList')}</p>
      <ul class="clauses">
        ${clauses.map((clause) => html`<li>${clause}</li>`)}
      </ul>`;
  }
  return html`<p>${words.text('aanbod:clauses', { clauses: words.list(clauses) })}</p>`;
}

const clausesOf = (view: SteunView, { incentive: { id }, person }: Offer): readonly string[] =>
  [...person.map((criterion) => clauseOf(view, id, criterion)), view.words.optional(`aanbod:voor.${id}.ook`)].filter(
    (clause) => clause !== undefined,
  );

/** The clause about a criterion: for what is left of it with this course, else for all courses. */
function clauseOf(
  { words }: SteunView,
  incentive: string,
  { id, facts, minima }: PersonalCriterion,
): string | undefined {
  const path = `aanbod:voor.${incentive}.${id}`;
  return words.optional(`${path}|${facts}`, minima) ?? words.optional(path, minima);
}

/** The incentive or its rules may be gone by now; any other doubt can wait until somebody asks. */
const isUrgentFor =
  ({ incentive: { doubts } }: Offer) =>
  ({ id, kind }: Caution): boolean =>
    kind === 'review-passed' || kind === 'not-assessed' || (kind === 'doubt' && doubts[id]?.isUrgent === true);

/** What is not sure, by incentive. */
const doubtsView = (view: SteunView, offers: readonly Offer[]): TemplateResult => html`
  <dl class="doubts">
    ${offers.map(
      (offer) => html`
        <dt>${nameOf(view, offer)}</dt>
        ${offer.cautions
          .filter((caution) => !isUrgentFor(offer)(caution))
          .map((caution) => html`<dd>${view.cautionText(view, offer.incentive, caution)}</dd>`)}
      `,
    )}
  </dl>
`;
