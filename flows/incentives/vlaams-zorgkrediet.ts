import { all, any } from '../../src/reasoning/conditions.js';
import { fact, times } from '../../src/reasoning/expression.js';
import { incentive, type Amount } from '../../src/reasoning/rulebook.js';
import {
  erkendeOpleiding,
  inDienst,
  inLoondienst,
  minstens120Uren,
  nietUitgemaakt,
  voltijdsVoorEenVijfde,
  wilOnderbreken,
} from '../conditions.js';
import { atLeast, below, is, isNot } from '../facts.js';

/** Gross a month for a full-time job, in proportion for a part-time one; the page carries no date. */
const uitkering = (voltijds: number, when: Amount['when'] & {}): Amount => ({
  unit: 'euro-per-maand',
  value: times(voltijds, 0.01, fact('tewerkstelling')),
  when,
  sources: ['S37'],
  confidence: 'medium',
});

export const vlaamsZorgkrediet = incentive({
  id: 'vlaams-zorgkrediet',
  pillar: 'tijd',
  asks: all(inLoondienst, is('doel', 'opleiding', 'diploma-secundair')),
  criteria: {
    statuut: { when: inDienst, sources: ['S38'], confidence: 'high' },
    werkgever: {
      when: any(
        is('sector', 'vlaamse-overheid', 'onderwijs'),
        all(is('sector', 'lokaal-bestuur'), is('werkplek', 'vlaanderen')),
        all(is('sector', 'overheid-met-vov'), nietUitgemaakt),
      ),
      sources: ['S88', 'S38', 'S49'],
      confidence: 'high',
    },
    vorm: { when: all(wilOnderbreken, voltijdsVoorEenVijfde), sources: ['S38', 'S68'], confidence: 'high' },
    erkenning: { when: erkendeOpleiding, sources: ['S36'], confidence: 'medium' },
    omvang: { when: minstens120Uren, sources: ['S36', 'S63'], confidence: 'high' },
  },
  amounts: {
    voltijds: uitkering(668.34, is('opname', 'voltijds')),
    halftijds: uitkering(348.76, is('opname', 'halftijds')),
    vijfde: uitkering(166.13, is('opname', 'vijfde')),
  },
  doubts: {
    duur: { sources: ['S38', 'S39', 'S68'] },
    studiepunten: { about: 'omvang', when: all(atLeast('studiepunten', 9), below('studiepunten', 27)), sources: ['S36', 'S39'] },
    erkenning: { about: 'erkenning', when: isNot('databank', 'ja'), sources: ['S36'] },
    'andere-overheid': { about: 'werkgever', when: is('sector', 'overheid-met-vov'), sources: ['S38'] },
  },
  deadlines: {
    aanvraag: { months: 2, sources: ['S39'], confidence: 'low' },
  },
  steps: {
    werkgever: {},
    aanvraag: {
      url: 'https://www.vlaanderen.be/vlaams-zorgkrediet/vlaams-zorgkrediet-opnemen-om-een-opleiding-te-volgen',
    },
    attest: {},
  },
  unchecked: ['meeste-personeel', 'afstandsonderwijs', 'buitenland', 'aanwezigheid', 'thematisch-verlof', 'gezinssituatie'],
  page: 'https://www.vlaanderen.be/vlaams-zorgkrediet/vlaams-zorgkrediet-opnemen-om-een-opleiding-te-volgen',
  review: '2027-06-30',
});
