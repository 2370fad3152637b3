import type { premieEersteDiploma as usual } from '../../nl/steun/premie-eerste-diploma.js';
import type { Simpler } from '../simpler.js';

export const premieEersteDiploma: Simpler<typeof usual> = {
  name: 'Premie voor een eerste diploma secundair (geld terug)',
  gives:
    'Je haalt je eerste diploma secundair. Doe je dat in een centrum voor volwassenenonderwijs (CVO, een school voor volwassenen)? Dan krijg je daarna het inschrijvingsgeld terug. Je krijgt wat je zelf betaalde.',
  criteria: {
    diploma: {
      no: 'Je hebt al een diploma secundair. De premie is alleen voor een eerste diploma secundair.',
    },
    opleiding: {
      no: 'De premie is voor lessen in een CVO (een school voor volwassenen). Examens bij de examencommissie (examen zonder school) tellen niet mee. Een opleiding in je bedrijf ook niet.',
      open: 'Het hangt ervan af wat voor opleiding je volgt. De premie is voor lessen in een CVO (een school voor volwassenen).',
    },
  },
  doubts: {
    opleidingscheques:
      'Betaal je een deel met opleidingscheques (bonnen voor een opleiding)? Dat deel krijg je niet terug.',
  },
  unchecked: {
    cvo: 'Of je de lessen volgt in een school voor volwassenen. Die heet centrum voor volwassenenonderwijs (CVO).',
    'ander-land': 'Of je in een ander land al een diploma haalde. Hoe dat telt, vonden we niet.',
    geslaagd: 'Of je slaagt. Je krijgt alleen geld terug voor sommige vakken. Dat zijn de vakken waarvoor je slaagt.',
  },
};
