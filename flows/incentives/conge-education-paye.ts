import { all } from '../../src/reasoning/conditions.js';
import { rule } from '../builders.js';
import { is } from '../facts.js';
import { werktEnLeert } from '../referrals/wie.js';
import { langGenoeg, minstensVierVijfde, werknemerIn } from './educatief-verlof.js';

export const congeEducationPaye = rule({
  id: 'conge-education-paye',
  pillar: 'tijd',
  // Of those who work elsewhere nobody looks for it.
  asks: all(werktEnLeert, is('werkplek', 'wallonie')),
  criteria: {
    ...werknemerIn('wallonie', { sources: ['R-waals-verlof', 'R-waals-csc'], confidence: 'medium' }),
    tewerkstelling: { when: minstensVierVijfde, sources: ['R-waals-csc'], confidence: 'medium' },
    omvang: { when: langGenoeg, sources: ['R-waals-verlof'], confidence: 'medium' },
  },
});
