import type { IncentiveAssessment } from '../../reasoning/assessment.js';
import type { TakeHomeContent } from '../content.js';
import type { TakeHomeKey } from '../frame-texts.js';
import type { figureOf, gainText } from '../result/amounts-view.js';
import type { HandOn } from '../result/hand-on.js';
import type { HostContact } from '../result/host.js';
import type { Day } from '../result/to-do.js';
import type { toDoTexts } from '../result/to-do-view.js';
import type { ResultView } from '../result/view.js';
import type { Values } from '../speech.js';

/** What is taken along, and how. */
export interface TakeHomeView extends ResultView, HandOn {
  /** What the page lets somebody take along. */
  readonly forms: ReadonlySet<string>;
  /** The address that the page set for links; empty where it set none. */
  readonly home: string;
  readonly content: TakeHomeContent;
  /** Whom the page names to talk to. */
  readonly contacts: readonly HostContact[];
  /** What fits or may fit of what was asked for. */
  readonly offered: readonly IncentiveAssessment[];
  /** What ends soon, also of what was not asked for. */
  readonly soon: readonly Day[];
  readonly figureOf: typeof figureOf;
  readonly gainText: typeof gainText;
  readonly toDoTexts: typeof toDoTexts;
}

/** A text around what is taken along. */
export const say = ({ words }: Pick<ResultView, 'words'>, key: TakeHomeKey, values?: Values): string =>
  words.text(`meenemen:${key}`, values);

/**
 * The days that are known and have not passed, of what was asked for and of all that ends soon, the first of them first. What is the same
 * sentence for two supports that a calendar does not name, such as the end of a benefit, is one of them.
 */
export const daysToKeep = (view: TakeHomeView): readonly Day[] => {
  const days = view.offered
    .flatMap(({ id, deadlines }) =>
      deadlines.flatMap(({ id: deadline, date, passed }) =>
        date === undefined || passed ? [] : [{ incentive: id, deadline, date }],
      ),
    )
    .concat(view.soon)
    .sort((one, other) => one.date.localeCompare(other.date));
  return [...new Map(days.map((day) => [dayText(view, day), day])).values()];
};

/** Whether no calendar names what a day is for. */
export const isDiscreet = ({ content }: TakeHomeView, { incentive }: Day): boolean =>
  content.discreet.includes(incentive);

/** What has to be done by a day, and for what. */
export const dayText = (view: TakeHomeView, day: Day): string =>
  `${isDiscreet(view, day) ? '' : `${view.words.text(`steun:${day.incentive}.name`)}: `}${sentenceOf(view, day)}`;

/** What has to be done by a day, in a sentence. */
export const sentenceOf = ({ words }: Pick<ResultView, 'words'>, { incentive, deadline, date }: Day): string =>
  words.text(`steun:${incentive}.deadlines.${deadline}.dated`, { date: words.date(date) });
