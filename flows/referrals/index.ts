import { referral } from '../../src/reasoning/rulebook.js';
import { is } from '../facts.js';

export const referrals = [
  referral({ id: 'vdab', reasons: { werkzoekend: is('situatie', 'werkzoekend') }, sources: [] }),
] as const;
