import { all, any, type Condition } from '../../src/reasoning/conditions.js';
import { details, type Amount } from '../builders.js';
import { atLeast, below, is } from '../facts.js';
import { vormen } from './tijdskrediet-opleiding.js';
import { trap } from './vlaams-opleidingskrediet.js';

/** Gross premium a month on 1-9-2021, by the fraction worked in the year before and the form of the leave. */
const premie = (value: number, when: Amount['when'] & {}): Amount => ({
  unit: 'euro-per-maand',
  value,
  when,
  asOf: '2021-09-01',
  sources: ['S30'],
  confidence: 'high',
});

/** The premium by the share of a full-time job that is given up: reducing by half counts as giving up half. */
const bedrag = { hoog: 589.48, midden: 312.24, laag: 175.03 };

const vanaf = (share: number): Condition => all(vormen.voltijds, atLeast('tewerkstelling', share));
const tussen = (share: number, limit: number): Condition =>
  all(vormen.voltijds, atLeast('tewerkstelling', share), below('tewerkstelling', limit));

/** What it gives, what to do for it, and what is not sure. */
export const vlaamsOpleidingskredietDetails = details({
  amounts: {
    'voltijds-vanaf-75': premie(bedrag.hoog, vanaf(trap.hoog)),
    'voltijds-vanaf-50': premie(bedrag.midden, tussen(trap.midden, trap.hoog)),
    'voltijds-vanaf-20': premie(bedrag.laag, tussen(trap.laag, trap.midden)),
    halftijds: premie(bedrag.midden, vormen.halftijds),
    vijfde: premie(bedrag.laag, vormen.vijfde),
    alleenwonend: premie(51.81, any(vanaf(trap.laag), vormen.halftijds, vormen.vijfde)),
  },
  doubts: {
    'eerder-genomen': { about: 'duur', when: atLeast('tijdskrediet-gebruikt', 1), sources: ['S43', 'S76'] },
    'bestaat-nog': { isUrgent: true, sources: ['S30', 'S56'] },
    socialprofit: { when: is('sector', 'socialprofit'), sources: ['S31', 'S33'] },
    'pop-op-tijd': { about: 'kenmerk', when: is('diploma', 'hbo5-graduaat', 'bachelor-master'), sources: ['S34'] },
    'cao-103-7': { sources: ['S40', 'S41'] },
    'sociale-economie': { about: 'werkgever', when: is('sector', 'socialprofit'), sources: ['S31'] },
  },
  deadlines: {
    aanvraag: { months: 6, sources: ['S87', 'S82'], confidence: 'medium' },
  },
  steps: {
    tijdskrediet: { beforeStart: { sources: ['S34', 'S35', 'S42'] } },
    aanvraag: { url: 'https://www.vlaanderen.be/aanmoedigingspremies/welke-aanmoedigingspremie-past-bij-uw-situatie' },
    verlengen: {},
  },
  unchecked: { contract: {}, 'tewerkstelling-voorbije-jaar': {}, 'beslissing-rva': {}, gezinssituatie: {} },
  page: 'https://www.vlaanderen.be/aanmoedigingspremies/welke-aanmoedigingspremie-past-bij-uw-situatie',
  review: '2027-06-30',
});
