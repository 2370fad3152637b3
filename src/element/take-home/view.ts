import type { IncentiveAssessment } from '../../reasoning/assessment.js';
import type { IsoDate } from '../../reasoning/vocabulary.js';
import type { TakeHomeContent } from '../content.js';
import type { TakeHomeKey } from '../frame-texts.js';
import type { figureOf } from '../result/amounts-view.js';
import type { HandOn } from '../result/hand-on.js';
import type { HostContact } from '../result/host.js';
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
  readonly figureOf: typeof figureOf;
  readonly toDoTexts: typeof toDoTexts;
}

/** A text around what is taken along. */
export const say = ({ words }: Pick<ResultView, 'words'>, key: TakeHomeKey, values?: Values): string =>
  words.text(`meenemen:${key}`, values);

/** What fits or may fit of what was asked for. */
export const offered = ({ assessment }: Pick<ResultView, 'assessment'>): readonly IncentiveAssessment[] =>
  assessment.incentives.filter(({ sought, verdict }) => sought && verdict !== 'no');

/** A day that has not passed, and what has to be done by then. */
export interface DayToKeep {
  readonly incentive: string;
  readonly deadline: string;
  readonly date: IsoDate;
}

/**
 * The days that are known and have not passed, the first of them first. What is the same sentence for two supports that a calendar does
 * not name, such as the end of a benefit, is one of them.
 */
export const daysToKeep = (view: Pick<TakeHomeView, 'assessment' | 'content' | 'words'>): readonly DayToKeep[] => {
  const days = offered(view)
    .flatMap(({ id, deadlines }) =>
      deadlines.flatMap(({ id: deadline, date, passed }) =>
        date === undefined || passed ? [] : [{ incentive: id, deadline, date }],
      ),
    )
    .sort((one, other) => one.date.localeCompare(other.date));
  const saidOf = (day: DayToKeep): string =>
    `${view.content.discreet.includes(day.incentive) ? '' : day.incentive} ${sentenceOf(view, day)}`;
  return [...new Map(days.map((day) => [saidOf(day), day])).values()];
};

/** What has to be done by a day, in a sentence. */
export const sentenceOf = ({ words }: Pick<ResultView, 'words'>, { incentive, deadline, date }: DayToKeep): string =>
  words.text(`steun:${incentive}.deadlines.${deadline}.dated`, { date: words.date(date) });
