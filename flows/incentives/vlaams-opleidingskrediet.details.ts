import { all, any } from '../../src/reasoning/conditions.js';
import { details, type Amount } from '../../src/reasoning/rulebook.js';
import { atLeast, below, is } from '../facts.js';

/** Gross premium a month on 1-9-2021, by the fraction worked in the year before and the form of the leave. */
const premie = (value: number, when: Amount['when'] & {}): Amount => ({
  unit: 'euro-per-maand',
  value,
  when,
  asOf: '2021-09-01',
  sources: ['S30'],
  confidence: 'high',
});

/** What it gives, what to do for it, and what is not sure. */
export const vlaamsOpleidingskredietDetails = details({
  amounts: {
    'voltijds-vanaf-75': premie(589.48, all(is('opname', 'voltijds'), atLeast('tewerkstelling', 75))),
    'voltijds-vanaf-50': premie(
      312.24,
      all(is('opname', 'voltijds'), atLeast('tewerkstelling', 50), below('tewerkstelling', 75)),
    ),
    'voltijds-vanaf-20': premie(
      175.03,
      all(is('opname', 'voltijds'), atLeast('tewerkstelling', 20), below('tewerkstelling', 50)),
    ),
    halftijds: premie(312.24, all(is('opname', 'halftijds'), atLeast('tewerkstelling', 75))),
    vijfde: premie(175.03, all(is('opname', 'vijfde'), atLeast('tewerkstelling', 100))),
    alleenwonend: premie(
      51.81,
      any(
        all(is('opname', 'voltijds'), atLeast('tewerkstelling', 20)),
        all(is('opname', 'halftijds'), atLeast('tewerkstelling', 75)),
        all(is('opname', 'vijfde'), atLeast('tewerkstelling', 100)),
      ),
    ),
  },
  doubts: {
    'bestaat-nog': { isUrgent: true, sources: ['S30', 'S56'] },
    socialprofit: { when: is('sector', 'socialprofit'), sources: ['S31', 'S33'] },
    'pop-op-tijd': { about: 'kenmerk', when: is('diploma', 'hbo5-graduaat', 'bachelor-master'), sources: ['S34'] },
    'cao-103-7': { sources: ['S40', 'S41'] },
  },
  deadlines: {},
  steps: {
    tijdskrediet: {},
    aanvraag: { url: 'https://www.vlaanderen.be/aanmoedigingspremies/welke-aanmoedigingspremie-past-bij-uw-situatie' },
    verlengen: {},
  },
  unchecked: ['contract', 'tewerkstelling-voorbije-jaar', 'beslissing-rva', 'gezinssituatie'],
  page: 'https://www.vlaanderen.be/aanmoedigingspremies/welke-aanmoedigingspremie-past-bij-uw-situatie',
  review: '2027-06-30',
});
