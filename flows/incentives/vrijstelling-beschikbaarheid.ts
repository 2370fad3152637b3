import { all, any } from '../../src/reasoning/conditions.js';
import { rule } from '../builders.js';
import { nietUitgemaakt, werkzoekend } from '../conditions.js';
import { is } from '../facts.js';

export const vrijstellingBeschikbaarheid = rule({
  id: 'vrijstelling-beschikbaarheid',
  pillar: 'tijd',
  asks: all(werkzoekend, is('doel', 'opleiding', 'zoeken', 'diploma-secundair')),
  criteria: {
    uitkering: {
      when: all(werkzoekend, is('uitkering', 'werkloosheid', 'inschakeling')),
      sources: ['R-vdab-vrijstelling-erkend', 'R-vdab-vrijstelling-andere'],
      confidence: 'medium',
    },
    // In the other regions Actiris, Forem or the ADG decides, by rules that were not read.
    woonplaats: {
      when: any(
        is('woonplaats', 'vlaanderen'),
        all(is('woonplaats', 'brussel', 'wallonie', 'duitstalige-gemeenschap'), nietUitgemaakt),
      ),
      sources: ['R-vdab-gewesten'],
      confidence: 'high',
    },
    omvang: {
      when: is('lange-dagopleiding', 'ja'),
      sources: ['R-vdab-vrijstelling-erkend', 'R-vdab-vrijstelling-andere'],
      confidence: 'medium',
    },
    // With any other training VDAB decides on the request.
    opleiding: {
      when: any(is('vdab-erkend', 'ja'), nietUitgemaakt),
      sources: ['R-vdab-vrijstelling-erkend', 'R-vdab-vrijstelling-andere'],
      confidence: 'medium',
    },
  },
});
