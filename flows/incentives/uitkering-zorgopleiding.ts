import { all, any, dated, tentative } from '../../src/reasoning/conditions.js';
import type { Span } from '../../src/reasoning/dated.js';
import { rule } from '../builders.js';
import { werkzoekend, wordtBeslist } from '../conditions.js';
import { is } from '../facts.js';

/** Since when only a training for a shortage job in care counts. */
export const alleenZorg = { from: '2026-01-01' } as const satisfies Span;

const verpleging = is('zorgknelpunt', 'verpleging');

export const uitkeringZorgopleiding = rule({
  id: 'uitkering-zorgopleiding',
  pillar: 'geld',
  asks: all(werkzoekend, is('doel', 'opleiding', 'zoeken', 'diploma-secundair')),
  criteria: {
    // The sources speak of the werkloosheidsuitkering only.
    uitkering: {
      when: all(
        werkzoekend,
        any(is('uitkering', 'werkloosheid'), tentative('unsourced', is('uitkering', 'inschakeling'))),
      ),
      sources: ['R-bruzz-knelpunt', 'R-schreuer'],
      confidence: 'high',
    },
    opleiding: {
      when: dated(
        'start',
        {
          until: '2025-12-31',
          value: any(is('zorgknelpunt', 'verpleging', 'ja'), is('kenmerk', 'knelpunt')),
          sources: ['R-bruzz-knelpunt', 'R-schreuer'],
          confidence: 'high',
        },
        {
          ...alleenZorg,
          // The sources name nurse and zorgkundige; the note with the draft law meant more jobs in care.
          value: any(verpleging, tentative('unsourced', is('zorgknelpunt', 'ja'))),
          sources: ['R-bruzz-knelpunt', 'R-schreuer', 'R-unisoc'],
          confidence: 'medium',
        },
      ),
      sources: [],
      confidence: 'high',
    },
    // It takes a vrijstelling, and that takes a long training by day; any other training VDAB can judge otherwise.
    vrijstelling: {
      when: any(is('lange-dagopleiding', 'ja'), wordtBeslist),
      sources: ['R-bruzz-knelpunt', 'R-vdab-vrijstelling-erkend'],
      confidence: 'medium',
    },
  },
});
