import { all } from '../../src/reasoning/conditions.js';
import { rule } from '../builders.js';
import { nietGevraagd, wordtBeslist } from '../conditions.js';
import { is } from '../facts.js';

const arbeidsongeschikt = is('situatie', 'arbeidsongeschikt');

/** A training that the sickness insurance pays, with the benefit going on. */
export const herscholingRiziv = rule({
  id: 'herscholing-riziv',
  pillar: 'geld',
  asks: all(arbeidsongeschikt, is('doel', 'opleiding', 'zoeken', 'diploma-secundair')),
  criteria: {
    statuut: { when: arbeidsongeschikt, sources: ['R-riziv-herscholing', 'V-herscholing'], confidence: 'medium' },
    // What work somebody did before, and whether it can still be done, is not asked.
    beroep: { when: nietGevraagd, sources: ['V-herscholing', 'R-bondgenoot'], confidence: 'medium' },
    akkoord: {
      when: wordtBeslist,
      sources: ['R-riziv-herscholing', 'R-hziv', 'R-vdab-gezondheid'],
      confidence: 'medium',
    },
  },
});
