import { meenemen } from './meenemen.js';

/** What is said otherwise of what is taken along. */
export const texts = { meenemen };
