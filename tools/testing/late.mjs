// What comes behind a result once it is shown: a selector of what still lacks it. Nothing is found once it is there.

/** A card of which what is folded away is not there yet; it ends with “Klopt dit niet?”. */
export const bodyless = 'article:not(:has(.not-right))';

/** What does not fit, and of which it is not told yet what would change that. */
export const untold = '.refused .incentive:not(:has(.levers))';
