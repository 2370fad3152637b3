import { figures } from '../../flows/figures.js';
import { texts as result } from '../../locales/nl/result.js';
import { texts as later } from '../../locales/nl/later.js';
import { texts as more } from '../../locales/nl/more.js';
import { texts as course } from '../../locales/nl/course.js';
import { ui } from '../../locales/nl/ui.js';
import { fillIn, written, type Writer } from '../../src/element/figures.js';
import type { VragenTexts } from '../../locales/texts.js';
import type { Clock, Confidence, Span } from '../../src/reasoning/dated.js';
import type { Pillar, Unit } from '../../flows/kinds.js';
import { vocabulary } from '../../flows/facts.js';
import type { FactDefinition, Value } from '../../src/reasoning/vocabulary.js';

const months = [
  'januari',
  'februari',
  'maart',
  'april',
  'mei',
  'juni',
  'juli',
  'augustus',
  'september',
  'oktober',
  'november',
  'december',
];

/** How the documents write numbers and days. */
const writer: Writer = { number: (value) => number(value), date: (iso) => date(iso) };

export const figureText = (figure: number | string): string => written(figure, writer);

/** Texts with their figures in them, as they are read. */
const filled = <T>(texts: T): T => filledIn(texts) as T;
const filledIn = (texts: unknown): unknown => {
  if (typeof texts === 'string') return fillIn(texts, figures, writer);
  return Object.fromEntries(Object.entries(Object(texts) as object).map(([key, value]) => [key, filledIn(value)]));
};

const dutch = filled({ ui, ...later, ...result, ...more, ...course });
const { steun, doorverwijzing, antwoorden, termen } = dutch;
export const { vragen } = dutch;

/** Every Dutch text as it is read, by its path. */
export const allTexts = (tree: unknown = dutch, path = ''): readonly (readonly [string, string])[] =>
  typeof tree === 'string'
    ? [[path, tree]]
    : Object.entries(Object(tree) as object).flatMap(([key, value]) => allTexts(value, path === '' ? key : `${path}.${key}`));

/** The words of a fact, whichever it is. */
interface FactWords {
  readonly question: string;
  readonly label: string;
  readonly unit?: string;
  readonly values?: Readonly<Record<string, string>>;
}

/** What the text of an incentive says, whichever it is. */
export interface IncentiveWords {
  readonly name: string;
  readonly gives: string;
  readonly decides: string;
  readonly criteria: Readonly<Record<string, { readonly yes: string; readonly no: string; readonly open: string }>>;
  readonly amounts: Readonly<Record<string, string>>;
  readonly doubts: Readonly<Record<string, string>>;
  readonly deadlines: Readonly<Record<string, { readonly dated: string; readonly undated?: string }>>;
  readonly steps: Readonly<Record<string, string>>;
  readonly unchecked: Readonly<Record<string, string>>;
}

interface AnswerWords {
  readonly question: string;
  readonly answer: string;
}

interface ReferralWords {
  readonly name: string;
  readonly gives: string;
  readonly reasons: Readonly<Record<string, string>>;
}

/** The text with this id. The compiler knows that there is one; the id comes out of data here. */
function find<T>(texts: Readonly<Record<string, T>>, id: string): T {
  const found = texts[id];
  if (found === undefined) throw new Error(`"${id}" has no Dutch text`);
  return found;
}

/** The words of a fact. One that is never asked (it comes with a course) has no text: its ids are Dutch enough. */
export function wordsOf(texts: VragenTexts, fact: string): FactWords {
  const facts: Readonly<Record<string, FactWords>> = texts.facts;
  const definition = definitionOf(fact);
  const values = definition.type === 'choice' ? definition.values.map((value) => [value, fromId(value)] as const) : [];
  return facts[fact] ?? { question: fromId(fact), label: fromId(fact), values: Object.fromEntries(values) };
}

const fromId = (id: string): string => capitalised(id.replaceAll('-', ' '));

export const capitalised = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

export const incentiveWords = (id: string): IncentiveWords => find<IncentiveWords>(steun, id);
export const answerWords = (id: string): AnswerWords => find<AnswerWords>(antwoorden, id);
export const meaningOf = (term: string): string => find<string>(termen, term);
export const referralWords = (id: string): ReferralWords => find<ReferralWords>(doorverwijzing, id);
export const chapterName = (id: string): string => find(vragen.chapters, id);

/** What stands above a question: its own title, or the one thing it asks. */
export function questionTitle(id: string, facts: readonly string[]): string {
  const { title } = find<{ readonly title?: string }>(vragen.questions, id);
  return title ?? wordsOf(vragen, facts[0] ?? id).question;
}

export const definitionOf = (fact: string): FactDefinition => find<FactDefinition>(vocabulary, fact);

/** A value as the person reads it. */
export function valueName(texts: VragenTexts, fact: string, value: Value | null): string {
  if (value === null) return `“${ui.unknown}”`;
  const { values } = wordsOf(texts, fact);
  if (typeof value === 'number') return quantity(texts, fact, value);
  if (definitionOf(fact).type === 'date') return date(value);
  return `“${values?.[value] ?? value}”`;
}

/** A number with its unit, unless the name of the fact says it already. */
export function quantity(texts: VragenTexts, fact: string, value: number): string {
  const unit = unitOf(texts, fact);
  return unit === undefined ? number(value) : `${number(value)} ${unit}`;
}

export function unitOf(texts: VragenTexts, fact: string): string | undefined {
  const { label, unit } = wordsOf(texts, fact);
  return unit !== undefined && label.toLowerCase().includes(unit) ? undefined : unit;
}

/** 1.234,5, with at most two decimals. */
export function number(value: number): string {
  const [whole = '', decimals] = String(Math.round(value * 100) / 100).split('.');
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, '.');
  return decimals === undefined ? grouped : `${grouped},${decimals}`;
}


/** A date in words, as precise as it is given: `2025`, `2025-04` or `2025-04-25`. */
export function date(iso: string): string {
  const [year = '', month, dayOfMonth] = iso.split('-');
  const parts = [dayOfMonth && String(Number(dayOfMonth)), month && months[Number(month) - 1], year];
  return parts.filter((part) => part !== undefined).join(' ');
}

/** “vanaf 1 september 2025 tot en met 31 augustus 2026”. */
export function span({ from, until }: Span): string {
  const ends = [from && `vanaf ${date(from)}`, until && `tot en met ${date(until)}`].filter((end) => end !== undefined);
  return ends.length === 0 ? 'altijd' : ends.join(' ');
}

export const clockNames: Readonly<Record<Clock, string>> = {
  on: 'de dag van de beoordeling is',
  start: 'de opleiding start',
};

export const confidenceNames: Readonly<Record<Confidence, string>> = { high: 'hoog', medium: 'matig', low: 'laag' };

export const verdictNames = { yes: 'past waarschijnlijk', no: 'past niet', open: 'hangt nog ergens van af' } as const;

const pillarNames: Readonly<Record<Pillar, string>> = {
  geld: 'geld',
  tijd: 'tijd',
  begeleiding: 'begeleiding',
};

const unitNames: Readonly<Record<Unit, string>> = {
  uur: 'uur',
  dag: 'dagen',
  percent: '%',
  euro: 'euro',
  'euro-per-maand': 'euro per maand',
  week: 'weken',
  'euro-per-dag': 'euro per dag',
  'euro-per-kilometer': 'euro per kilometer',
};

export const pillarName = (id: string): string => find(pillarNames, id);
export const unitName = (id: string): string => find(unitNames, id);

/** “a, b of c”. */
export const enumerate = (items: readonly string[], last: string): string =>
  items.length < 2 ? items.join('') : `${items.slice(0, -1).join(', ')} ${last} ${items.at(-1) ?? ''}`;
