import { all, any } from '../../src/reasoning/conditions.js';
import { rule } from '../builders.js';
import { hoogstensSecundair, kanWerkZoeken, nietGevraagd, werkzoekend } from '../conditions.js';
import { is, isNot } from '../facts.js';

export const actirisOpleidingscheque = rule({
  id: 'actiris-opleidingscheque',
  pillar: 'geld',
  // It is for the first months of a new job: without an employer nothing can be done for it.
  asks: all(werkzoekend, isNot('woonplaats', 'vlaanderen'), is('doel', 'opleiding'), is('ibo-werkgever', 'ja')),
  criteria: {
    statuut: { when: kanWerkZoeken, sources: ['R-actiris'], confidence: 'medium' },
    woonplaats: { when: is('woonplaats', 'brussel'), sources: ['R-actiris'], confidence: 'medium' },
    // An offer of a job is not asked for.
    'nieuwe-job': { when: nietGevraagd, sources: ['R-actiris'], confidence: 'medium' },
    // Or registered for two years, or aged 46, which is not asked.
    profiel: {
      when: any(hoogstensSecundair, is('arbeidsbeperking', 'ja'), nietGevraagd),
      sources: ['R-actiris'],
      confidence: 'medium',
    },
  },
});
