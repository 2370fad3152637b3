import type { Figures } from './figures.js';

/** Texts by their namespace, and in it by their path: in each place a text, or texts by their keys. */
export type Texts = Readonly<Record<string, object>>;

/**
 * A part of a language that is fetched when it is needed: all but the first question, the result, what can be opened in it (what people
 * ask, and what names mean), what is taken along of it, what stands beside a course, and the choice of a language, which all languages but
 * the first have in their beginning.
 */
export type LanguagePart = 'later' | 'result' | 'more' | 'home' | 'course' | 'choice';

/** How people write a number in a field. */
export interface NumberStyle {
  /** The mark before the decimals: `,` in `37,5`. */
  readonly decimal: string;
  /** The mark between the thousands: `.` in `1.250`. A space is always read as one. */
  readonly thousands: string;
}

/**
 * Where a translation comes from: made by a machine or a person, or compared by a person with the text that it translates. `outdated`,
 * when that text changed since, wins over all else.
 */
export type Origin = 'outdated' | 'machine' | 'person' | 'reviewed';

/** Fetches some texts, and the figures in them. */
type Fetch = () => Promise<{ readonly texts: Texts; readonly figures?: Figures }>;

/**
 * A language as the elements use it. Its texts are in namespaces, and come in parts: what the first question says stands in
 * `begin`, the rest is fetched side by side with the views that say it.
 *
 * A language is complete, or it is not offered: nobody reads a screen in two languages.
 */
export interface Language {
  /** The tag of a `lang` attribute, or its first part: such as `fr`. */
  readonly id: string;
  /** Names the language to the formats of the browser, such as `nl-BE`. */
  readonly locale: string;
  readonly direction: 'ltr' | 'rtl';
  readonly numbers: NumberStyle;
  /** What stands between thousands in a number to read, where its readers could take that of the style for a decimal mark. */
  readonly betweenThousands?: string;
  /** The first day of a month, where it is written otherwise than the browsers do: `1er` in French. */
  readonly firstDay?: string;
  /** What those who speak it call it; without one, as the browser does. */
  readonly name?: string;
  /** How far it can be relied on as a translation; absent where it is none, or none of ours. */
  readonly origin?: Origin;
  /** Whether each official name is explained at once where it stands, and not when it is pressed. */
  readonly explains?: boolean;
  /** What can be said at once. */
  readonly begin: Texts;
  /** The figures that `begin` tells. */
  readonly figures?: Figures;
  /** Fetches what else can be said; absent where `begin` says it all. */
  readonly parts?: Readonly<Record<Exclude<LanguagePart, 'choice'>, Fetch> & { choice?: Fetch }>;
}
