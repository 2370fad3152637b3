// What comes behind a result once it is shown: a selector of what still lacks it. Nothing is found once it is there.

/** A fold of which the body is not there yet; and a card of which it is not, which ends with “Klopt dit niet?”. */
export const bodyless = 'details:not(:has(> :not(summary))), article:not(:has(.not-right))';

/** What does not fit, and of which it is not told yet what would change that. */
export const untold = '.refused .incentive:not(:has(.levers))';
