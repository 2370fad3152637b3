import type { actirisOpleidingscheque as usual } from '../../nl/steun/actiris-opleidingscheque.js';
import type { Simpler } from '../simpler.js';

export const actirisOpleidingscheque: Simpler<typeof usual> = {
  name: 'Opleidingscheque van Actiris (dienst voor werk in Brussel)',
  gives:
    'Je begint aan een nieuwe job. Je volgt ook een opleiding die erbij past. Dat doe je in de eerste {{actiris-maanden}} maanden. Actiris (dienst voor werk in Brussel) betaalt de helft. Je werkgever betaalt de rest.',
  criteria: {
    statuut: {
      no: 'Deze cheque is voor wie werk zoekt. Je moet ingeschreven zijn bij Actiris (dienst voor werk in Brussel).',
    },
    'nieuwe-job': {
      open: 'Een werkgever moet je een vast contract aanbieden. Je moet minstens halftijds werken. Je mag nog niet getekend hebben.',
    },
    profiel: {
      open: 'Heb je een hoger diploma dan secundair onderwijs? Dan kan het soms. Eén van deze is genoeg: Je bent {{actiris-jaren}} jaar ingeschreven, zonder werk. Of je bent minstens {{actiris-leeftijd}} jaar. Of je hebt een erkende handicap.',
    },
  },
  doubts: {
    jaar: 'Deze regels en het bedrag zijn van {{actiris-stand}}. Zijn ze nog zo? Vraag het aan Actiris (dienst voor werk in Brussel).',
    profiel: 'Of dat zo is, vroegen we niet. Vraag het na bij Actiris (de Brusselse dienst voor werk).',
    'andere-cheques':
      'Actiris (dienst voor werk in Brussel) had ook andere cheques. Dat was in {{actiris-stand}}. Ze waren voor taal en computer, bij een nieuwe job. Of ze nog bestaan, weten we niet. Vraag het aan Actiris.',
  },
  steps: {
    consulent:
      'Vraag de cheque aan je consulent (begeleider). Die werkt bij Actiris. Doe dat voor je je contract tekent.',
    contract: 'Teken daarna je contract. Geef een kopie aan Actiris (dienst voor werk in Brussel).',
  },
  unchecked: {
    contract: 'Of je contract geen einddatum heeft (onbepaalde duur). En of het minstens halftijds is.',
  },
};
