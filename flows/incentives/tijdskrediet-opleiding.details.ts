import { all, any } from '../../src/reasoning/conditions.js';
import { details } from '../builders.js';
import { minstens120Uren } from '../conditions.js';
import { atLeast, below, is } from '../facts.js';
import { werknemersMetRecht } from './tijdskrediet-opleiding.js';

/** From so many workers on, an employer is told of it later. */
const groteWerkgever = 21;

/** What it gives, what to do for it, and what is not sure. */
export const tijdskredietOpleidingDetails = details({
  amounts: {},
  doubts: {
    'eerder-genomen': { about: 'duur', when: atLeast('tijdskrediet-gebruikt', 1), sources: ['S43', 'S76'] },
    'cao-103-7': { sources: ['S40', 'S41'] },
    uitkering: { sources: ['S44', 'S45', 'S79'] },
    kwartaal: {
      about: 'omvang',
      when: all(minstens120Uren, any(is('opname', 'voltijds', 'halftijds', 'vijfde'))),
      sources: ['S43', 'S44', 'S46'],
    },
    knelpunt: { when: is('kenmerk', 'knelpunt'), sources: ['S46'] },
    'de-lijn': { about: 'werkgever', when: is('sector', 'overheid-met-vov'), sources: ['S-acv-de-lijn', 'S43', 'S18'] },
    'na-ouderschapsverlof': { about: 'ancienniteit', sources: ['S43', 'S44'] },
  },
  deadlines: {
    'melding-groot': { when: atLeast('werknemers', groteWerkgever), months: -3, sources: ['S42'], confidence: 'high' },
    'melding-klein': { when: below('werknemers', groteWerkgever), months: -6, sources: ['S42'], confidence: 'high' },
  },
  steps: {
    akkoord: { when: below('werknemers', werknemersMetRecht), beforeStart: { sources: ['S43'] } },
    werkgever: {
      url: 'https://www.rva.be/werkgevers/loopbaanonderbreking-tijdskrediet-en-thematische-verloven/aanvraagprocedure-van-het-tijdskrediet',
      beforeStart: { sources: ['S42'] },
    },
    rva: {
      url: 'https://www.onem.be/citoyens/interruption-de-carriere-credit-temps-et-conges-thematiques/credit-temps-secteur-prive/le-credit-temps-avec-motif',
    },
    attest: {},
  },
  unchecked: { uitkering: {}, nevenactiviteit: {}, woonplaats: {}, aanwezigheid: {}, 'vijf-dagen': {} },
  page: 'https://www.rva.be/werkgevers/loopbaanonderbreking-tijdskrediet-en-thematische-verloven/aanvraagprocedure-van-het-tijdskrediet',
  review: '2027-06-30',
});
