import type { Texts } from '../texts.js';
import { meenemen } from './meenemen.js';

/** What is said of what is taken along. */
export const texts: Pick<Texts, 'meenemen'> = { meenemen };
