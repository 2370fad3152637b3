import type { Assessment } from '../../reasoning/assessment.js';
import type { Verdict } from '../../reasoning/conditions.js';
import type { CompleteRulebook } from '../../reasoning/rulebook.js';
import type { Content } from '../content.js';
import type { LateFields } from '../fields-view.js';
import type { LateReading } from '../form.js';
import type { Telling, View } from '../view.js';

/** What the page set, as far as the result shows it, or what can be taken along hangs on it. A page without types can set anything. */
export interface PageSettings {
  readonly takeHome: string;
  readonly home: string;
  readonly feedback: string;
  readonly voice: unknown;
  readonly link: string;
  readonly memory: string;
  readonly shareAnswers: boolean;
  readonly course: object | undefined;
  readonly contacts: unknown;
  readonly callToAction: unknown;
}

/** The verdict of each incentive. */
export type Verdicts = ReadonlyMap<string, Verdict>;

/** What the result is shown from. */
export interface ResultView extends View, Telling {
  readonly assessment: Assessment;
  readonly rulebook: CompleteRulebook;
  /** What asks the questions. */
  readonly late: { readonly questions: (LateFields & LateReading) | undefined };
  /** What the host says is left of the incentives. */
  readonly balances: object | undefined;
  readonly settings: PageSettings;
  readonly fetchTakeHome: Content['takeHome'];
  /** Tells the host that the person follows a link or a phone number. */
  readonly onRefer: (id: string, href: string) => void;
  /** The verdicts before the last change of an answer; undefined for who comes here without one. */
  readonly before: Verdicts | undefined;
  /** Answers a question that was left open, on the spot. */
  readonly onSettle: (fact: string, value: string) => void;
  /** Undefined where the browser cannot print. */
  readonly onPrint: (() => void) | undefined;
  /** The name of the situation that it is about, where there are several. */
  readonly situation?: string | undefined;
  readonly onRestart: () => void;
  readonly onBack: () => void;
}
