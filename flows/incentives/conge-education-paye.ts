import { rule } from '../../src/reasoning/rulebook.js';
import { werktEnLeert } from '../referrals/wie.js';
import { langGenoeg, minstensVierVijfde, werknemerIn } from './educatief-verlof.js';

export const congeEducationPaye = rule({
  id: 'conge-education-paye',
  pillar: 'tijd',
  asks: werktEnLeert,
  criteria: {
    ...werknemerIn('wallonie', { sources: ['R-waals-verlof', 'R-waals-csc'], confidence: 'medium' }),
    tewerkstelling: { when: minstensVierVijfde, sources: ['R-waals-csc'], confidence: 'medium' },
    omvang: { when: langGenoeg, sources: ['R-waals-verlof'], confidence: 'medium' },
  },
});
