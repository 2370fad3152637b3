import { html } from 'lit';
import { keyed } from '../keyed.js';
import type { Answers } from '../../journey/answers.js';
import type { Field } from '../../journey/flow.js';
import type { Language } from '../language.js';
import type { LaterModule, ResultModule } from '../late-parts.js';
import type { ResultView } from '../result/view.js';
import type { Values } from '../speech.js';
import type { Words } from '../words.js';
import type { DeskKey } from './desk-texts.js';
import type { Part } from './focus.js';
import type { Remembered } from './remembered.js';
import type { Found, Situation } from './situation.js';

/** A situation on the page, and all that it is told from. */
export interface Side {
  readonly name: string;
  /** The name with what it came from, for who reads it elsewhere. */
  readonly title: string;
  readonly situation: Situation;
  readonly found: Found;
  /** The answers as their fields show them. */
  readonly shown: Answers;
  readonly remembered: Remembered;
  readonly result: ResultView;
}

/** What the page is shown from. */
export interface DeskView extends ResultView {
  /** The words of the desk itself: a counsellor reads them in one language, whatever the client reads. */
  readonly desk: Words;
  readonly views: ResultModule;
  readonly questions: LaterModule;
  /** One, or two beside each other; which of them is filled in. */
  readonly sides: readonly [Side, ...Side[]];
  readonly active: Side;
  /** What the client reads beside it, and all languages that there are. */
  readonly client: Words | undefined;
  readonly clientLanguages: readonly Language[];
  /** The one that is chosen, whether or not it is there yet; and what tries again where it could not be fetched. */
  readonly chosenLanguage: string;
  readonly retryClient: (() => void) | undefined;
  /** The incentives that are opened. */
  readonly opened: ReadonlySet<string>;
  readonly isNarrow: boolean;
  readonly isPrinting: boolean;
  readonly onlyDifferent: boolean;
  /** Another for each client. */
  readonly visit: number;
  /** What was told last, for who hears it. */
  readonly status: string;
  /** What of that is seen. */
  readonly seen: string;
  readonly entered: Entered | undefined;
  readonly on: Handlers;
}

/** What was taken over from a link or a code, and what not. */
export interface Taken {
  readonly total: number;
  /** So many answers of before stood in its place. */
  readonly replaced: number;
  /** In which situation, where there are two. */
  readonly side: string | undefined;
  readonly lost: readonly string[];
  readonly isDamaged: boolean;
  /** Made for another flow, or another version of it. */
  readonly isOfOther: boolean;
}

/** What came of a link or a code: where it is none, or what reads it could not be fetched, nothing was taken over. */
export type Entered = 'failed' | 'away' | Taken;

/** What somebody can do on the page. */
export interface Handlers {
  readonly input: (event: Event) => void;
  readonly key: (event: KeyboardEvent) => void;
  readonly clear: (fact: string) => void;
  readonly none: (ticks: readonly Field[]) => void;
  readonly next: () => void;
  readonly to: (part: Part) => void;
  readonly code: (event: Event) => void;
  readonly language: (event: Event) => void;
  readonly compare: (life: string) => void;
  readonly choose: (side: Side) => void;
  readonly keep: (side: Side) => void;
  readonly toggle: (incentive: string, isOpen: boolean) => void;
  readonly filter: () => void;
  readonly dossier: (event: Event) => void;
  readonly nextClient: () => void;
}

/** A text of the desk. */
export const say = ({ desk }: Pick<DeskView, 'desk'>, key: DeskKey, values?: Values): string =>
  desk.text(`balie:${key}`, values);

/** A text that can become another where it stands. It is made anew then: a translator puts what it finds in an element of its own. */
export const anew = (text: string): unknown => keyed(text, html`${text}`);

/** The first of some names, and how many more there are; one more is named too. To the counsellor, in her language alone. */
export function firstOf(view: DeskView, names: readonly string[], most: number): string {
  const rest = names.length - most;
  return view.source.list(rest > 1 ? [...names.slice(0, most), say(view, 'others', { total: rest })] : names);
}
