import type { Rulebook } from '../src/reasoning/rulebook.js';
import { vocabulary } from './facts.js';
import { incentives } from './incentives/index.js';
import { referrals } from './referrals/index.js';
import { sources } from './sources.js';

/** All that the wegwijzer knows. An employer can ask for opleidingsverlof until 3 months after the start (S9). */
export const rulebook: Rulebook = { vocabulary, sources, incentives, referrals, lookBackMonths: 3 };
