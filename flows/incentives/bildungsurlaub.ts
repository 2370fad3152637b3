import { all } from '../../src/reasoning/conditions.js';
import { rule } from '../builders.js';
import { is } from '../facts.js';
import { werktEnLeert } from '../referrals/wie.js';
import { minstensVierVijfde, werknemerIn } from './educatief-verlof.js';

export const bildungsurlaub = rule({
  id: 'bildungsurlaub',
  pillar: 'tijd',
  // Of those who work elsewhere nobody looks for it.
  asks: all(werktEnLeert, is('werkplek', 'duitstalige-gemeenschap')),
  criteria: {
    ...werknemerIn('duitstalige-gemeenschap', { sources: ['R-ostbelgien'], confidence: 'high' }),
    tewerkstelling: { when: minstensVierVijfde, sources: ['R-ostbelgien-csc'], confidence: 'low' },
  },
});
