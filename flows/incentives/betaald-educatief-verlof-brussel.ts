import { all } from '../../src/reasoning/conditions.js';
import { rule } from '../builders.js';
import { atLeast, is } from '../facts.js';
import { werktEnLeert } from '../referrals/wie.js';
import { langGenoeg, werknemerIn } from './educatief-verlof.js';

export const betaaldEducatiefVerlofBrussel = rule({
  id: 'betaald-educatief-verlof-brussel',
  pillar: 'tijd',
  // Of those who work elsewhere nobody looks for it.
  asks: all(werktEnLeert, is('werkplek', 'brussel')),
  criteria: {
    ...werknemerIn('brussel', { sources: ['R-brussel-verlof', 'R-brussel-oude-regels'], confidence: 'high' }),
    tewerkstelling: {
      when: atLeast('tewerkstelling', 25),
      sources: ['R-brussel-verlof', 'R-brussel-duur', 'R-brussel-groups'],
      confidence: 'high',
    },
    omvang: {
      when: langGenoeg,
      sources: ['R-brussel-verlof', 'R-brussel-opleiding', 'R-brussel-duur'],
      confidence: 'high',
    },
  },
});
