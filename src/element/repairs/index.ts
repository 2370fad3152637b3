/**
 * What would change a verdict: it is fetched and worked out in an idle moment, once the result stands.
 *
 * @module
 */
import { importAnew } from '../import-anew.js';

export { foldAll } from '../../journey/fold-all.js';
export { changesOf } from '../../journey/life-event.js';
export { repairsFor } from '../../journey/repairs.js';
export { repairsView } from './repairs-view.js';

/** Fetches what shows what would be: it works with the same. */
export const fetchSuppose = (): Promise<typeof import('../suppose/index.js')> =>
  importAnew(() => import('../suppose/index.js'));
