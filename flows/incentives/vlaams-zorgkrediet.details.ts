import { all } from '../../src/reasoning/conditions.js';
import { times } from '../../src/reasoning/expression.js';
import { details, type Amount } from '../builders.js';
import { langeOpleiding } from '../conditions.js';
import { breuk } from '../expressions.js';
import { atLeast, below, is, isNot } from '../facts.js';
import { meerDanHalftijds } from './vlaams-zorgkrediet.js';

/** Gross a month for a full-time job, in proportion for a part-time one; the page carries no date. */
const uitkering = (voltijds: number, when: Amount['when'] & {}): Amount => ({
  unit: 'euro-per-maand',
  value: times(voltijds, breuk),
  when,
  sources: ['S37'],
  confidence: 'medium',
});

/** What it gives, what to do for it, and what is not sure. */
export const vlaamsZorgkredietDetails = details({
  amounts: {
    voltijds: uitkering(668.34, is('opname', 'voltijds')),
    halftijds: uitkering(348.76, all(is('opname', 'halftijds'), meerDanHalftijds)),
    vijfde: uitkering(166.13, is('opname', 'vijfde')),
  },
  doubts: {
    duur: { sources: ['S38', 'S39', 'S68'] },
    studiepunten: {
      about: 'omvang',
      when: all(atLeast('studiepunten', langeOpleiding.studiepunten), below('studiepunten', 27)),
      sources: ['S36', 'S39', 'S88'],
    },
    erkenning: { about: 'erkenning', when: isNot('databank', 'ja'), sources: ['S36', 'S63', 'S88'] },
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
  unchecked: {
    'meeste-personeel': {},
    periode: {},
    afstandsonderwijs: {},
    buitenland: {},
    aanwezigheid: {},
    'thematisch-verlof': {},
    gezinssituatie: {},
  },
  page: 'https://www.vlaanderen.be/vlaams-zorgkrediet/vlaams-zorgkrediet-opnemen-om-een-opleiding-te-volgen',
  review: '2027-06-30',
});
