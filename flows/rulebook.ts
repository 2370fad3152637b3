import type { Rulebook } from '../src/reasoning/rulebook.js';
import { derivations } from './derivations.js';
import { vocabulary } from './facts.js';
import { rules } from './incentives/rules.js';
import { aanvraagMaanden } from './incentives/vlaams-opleidingsverlof.js';
import { referrals } from './referrals/index.js';

/** What the questions rest on. Who started a training can still ask an employer for opleidingsverlof. */
export const rulebook: Rulebook = {
  vocabulary,
  derivations,
  incentives: rules,
  referrals,
  lookBackMonths: aanvraagMaanden,
};
