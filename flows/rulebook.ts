import type { Rulebook } from '../src/reasoning/rulebook.js';
import { derivations } from './derivations.js';
import { vocabulary, type FactId } from './facts.js';
import { rules } from './incentives/rules.js';
import { aanvraagMaanden } from './incentives/vlaams-opleidingsverlof.js';
import { referrals } from './referrals/index.js';

/** Another employer or another home is not advice; another training, or another way to pay for it, can be. */
const changeable: readonly FactId[] = [
  'tewerkstelling',
  'uren-per-week',
  'contacturen',
  'studiepunten',
  'databank',
  'pop',
  'kenmerk',
  'erkend',
  'betaler',
  'initiatief',
  'opname',
  'start',
];

/** What the questions rest on. Who started a training can still ask an employer for opleidingsverlof. */
export const rulebook: Rulebook = {
  vocabulary,
  derivations,
  incentives: rules,
  referrals,
  changeable,
  lookBackMonths: aanvraagMaanden,
};
