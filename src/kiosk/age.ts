import { addDays } from '../reasoning/dated.js';
import type { IsoDate } from '../reasoning/vocabulary.js';

/** So many days a kiosk may go without a look for a new version before it says of which day its data are. */
const mostDaysWithoutLook = 30;
/** So many days after the first rule has to be looked at again, nothing can be told of any rule. */
const mostDaysPastReview = 60;
/** So many days before nothing can be told any more the owner reads that. */
const daysOfNotice = 30;

/** What is known of the days of a kiosk. */
export interface Days {
  /** The day on its clock. */
  readonly today: IsoDate;
  readonly built: IsoDate;
  /** The first day on which a rule has to be looked at again. */
  readonly review: IsoDate;
  /** When it last looked for a new version; undefined where it never did, or where it can find none: then the day of the build counts. */
  readonly looked: IsoDate | undefined;
}

/**
 * How far its data can be relied on: `fresh`; `old`, which is said on screen and paper; or `unsure`, where the clock is wrong or the
 * rules are too old, and nobody is told what fits.
 */
export type Age = 'fresh' | 'old' | 'unsure';

/** From this day on nothing can be told of any rule. */
export const silentFrom = (review: IsoDate): IsoDate => addDays(review, mostDaysPastReview + 1);

/** Whether that day is near, or there. */
export const isSilentSoon = ({ today, review }: Pick<Days, 'today' | 'review'>): boolean =>
  today >= addDays(silentFrom(review), -daysOfNotice);

export function ageOf({ today, built, review, looked = built }: Days): Age {
  if (today < built || today >= silentFrom(review)) return 'unsure';
  return today > addDays(looked, mostDaysWithoutLook) ? 'old' : 'fresh';
}
