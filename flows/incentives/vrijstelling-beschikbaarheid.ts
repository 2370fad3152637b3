import { all, any, tentative } from '../../src/reasoning/conditions.js';
import { rule } from '../builders.js';
import { werkzoekend, wordtBeslist } from '../conditions.js';
import { is, given } from '../facts.js';
import { eindeBekend } from './einde-uitkering.js';

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
        tentative('granted', is('woonplaats', 'brussel', 'wallonie', 'duitstalige-gemeenschap')),
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
      when: any(is('vdab-erkend', 'ja'), wordtBeslist),
      sources: ['R-vdab-vrijstelling-erkend', 'R-vdab-vrijstelling-andere'],
      confidence: 'medium',
    },
  },
  tells: { dagen: any(is('vdab-erkend', 'ja'), given('start')), einde: eindeBekend },
});
