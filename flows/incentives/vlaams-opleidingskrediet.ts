import { all, any } from '../../src/reasoning/conditions.js';
import { incentive, type Amount } from '../../src/reasoning/rulebook.js';
import { alsWerknemer, hoogstensSecundair, inLoondienst, nietUitgemaakt } from '../conditions.js';
import { atLeast, below, is } from '../facts.js';
import { verlofVoorwaarden } from './tijdskrediet-opleiding.js';
import { opleidingMetVerlof } from './vlaams-opleidingsverlof.js';

/** Gross premium a month on 1-9-2021, by the fraction worked in the year before and the form of the leave. */
const premie = (value: number, when: Amount['when'] & {}): Amount => ({
  unit: 'euro-per-maand',
  value,
  when,
  asOf: '2021-09-01',
  sources: ['S30'],
  confidence: 'high',
});

export const vlaamsOpleidingskrediet = incentive({
  id: 'vlaams-opleidingskrediet',
  pillar: 'geld',
  asks: all(inLoondienst, is('doel', 'opleiding', 'diploma-secundair')),
  criteria: {
    statuut: { when: alsWerknemer, sources: ['S34', 'S35'], confidence: 'high' },
    werkgever: {
      when: any(
        all(is('sector', 'prive'), is('werkplek', 'vlaanderen')),
        all(
          is('sector', 'socialprofit'),
          any(is('werkplek', 'vlaanderen'), all(is('werkplek', 'brussel'), is('vlaams-gesubsidieerd', 'ja'))),
        ),
        all(is('sector', 'overheid-met-vov'), is('werkplek', 'vlaanderen'), nietUitgemaakt),
      ),
      sources: ['S31', 'S91'],
      confidence: 'high',
    },
    ...verlofVoorwaarden,
    // Besides a full-time year, a full leave can also follow 24 months of part-time work, which is not asked.
    uitkering: {
      when: any(is('voltijds-voorbije-jaar', 'ja'), all(is('opname', 'voltijds'), nietUitgemaakt)),
      sources: ['S44', 'S45', 'S79'],
      confidence: 'high',
    },
    kenmerk: {
      when: any(
        all(
          hoogstensSecundair,
          any(is('kenmerk', 'knelpunt', 'ondernemerschap'), all(is('kenmerk', 'kwalificerend'), opleidingMetVerlof)),
        ),
        all(is('pop', 'ja'), opleidingMetVerlof),
      ),
      sources: ['S32', 'S33', 'S34'],
      confidence: 'high',
    },
  },
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
    'bestaat-nog': { sources: ['S30', 'S56'] },
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
