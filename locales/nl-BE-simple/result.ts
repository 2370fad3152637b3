import { acties } from './acties.js';
import { doorverwijzing } from './doorverwijzing.js';
import { nodig } from './nodig.js';
import { resultaat } from './resultaat.js';
import { steun } from './steun/index.js';

/** What is said otherwise in the result. */
export const texts = { resultaat, acties, nodig, steun, doorverwijzing };
