import { all, any } from '../../src/reasoning/conditions.js';
import { rule } from '../builders.js';
import { kanWerkZoeken, kanWerkZoekenOfZiek, nietUitgemaakt } from '../conditions.js';
import { is } from '../facts.js';

export const vdabOpleiding = rule({
  id: 'vdab-opleiding',
  pillar: 'geld',
  asks: all(
    any(kanWerkZoeken, is('situatie', 'arbeidsongeschikt')),
    is('doel', 'opleiding', 'zoeken', 'diploma-secundair'),
  ),
  criteria: {
    statuut: {
      when: kanWerkZoekenOfZiek,
      sources: ['R-vdab-erkend', 'R-vdab-vragen', 'R-vdab-gezondheid'],
      confidence: 'medium',
    },
    // No source says that it costs money for who lives elsewhere, and none that it does not.
    woonplaats: {
      when: any(is('woonplaats', 'vlaanderen', 'brussel'), nietUitgemaakt),
      sources: ['R-vdab-erkend', 'R-vdab-brussel'],
      confidence: 'medium',
    },
    erkenning: { when: is('vdab-erkend', 'ja'), sources: ['R-vdab-erkend', 'R-vdab-vragen'], confidence: 'medium' },
  },
});
