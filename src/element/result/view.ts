import type { Assessment } from '../../reasoning/assessment.js';
import type { CompleteRulebook, Sources } from '../../reasoning/rulebook.js';
import type { Content } from '../content.js';
import type { View } from '../view.js';

/** What somebody can take along, as the page set it. */
export interface TakeHomeSettings {
  /** The attribute `take-home`. */
  readonly forms: string;
  /** The attribute `home`. */
  readonly home: string;
  /** Whether this page reads a link in its own address. */
  readonly readsLinks: boolean;
  readonly course: object | undefined;
  readonly fetch: Content['takeHome'];
}

/** What the result is shown from. */
export interface ResultView extends View {
  readonly assessment: Assessment;
  readonly rulebook: CompleteRulebook;
  /** Undefined until they are there. */
  readonly sources: Sources | undefined;
  /** What the host says is left of the incentives. */
  readonly balances: object | undefined;
  readonly takeHome: TakeHomeSettings;
  /** Tells the host that the person follows a link or a phone number. */
  readonly onRefer: (id: string, href: string) => void;
  /** Undefined where the browser cannot print. */
  readonly onPrint: (() => void) | undefined;
  readonly onRestart: () => void;
  readonly onBack: () => void;
}
