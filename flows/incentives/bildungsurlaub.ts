import { rule } from '../../src/reasoning/rulebook.js';
import { werktEnLeert } from '../referrals/wie.js';
import { minstensVierVijfde, werknemerIn } from './educatief-verlof.js';

export const bildungsurlaub = rule({
  id: 'bildungsurlaub',
  pillar: 'tijd',
  asks: werktEnLeert,
  criteria: {
    ...werknemerIn('duitstalige-gemeenschap', { sources: ['R-ostbelgien'], confidence: 'high' }),
    tewerkstelling: { when: minstensVierVijfde, sources: ['R-ostbelgien-csc'], confidence: 'low' },
  },
});
