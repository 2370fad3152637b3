import type { SteunTexts } from '../../texts.js';
import { werkzoekende } from './gedeeld.js';

export const actirisOpleidingscheque: SteunTexts['actiris-opleidingscheque'] = {
  name: 'Opleidingscheque van Actiris (Brussel)',
  gives:
    'Je begint aan een nieuwe job en volgt in de eerste {{actiris-maanden}} maanden een opleiding die erbij past. Actiris betaalt de helft. Je werkgever betaalt de rest.',
  decides: 'Actiris beslist over je aanvraag.',
  criteria: {
    statuut: {
      yes: werkzoekende,
      no: 'Deze cheque is voor wie werk zoekt en ingeschreven is bij Actiris.',
      open: 'Het hangt ervan af of je werk zoekt.',
    },
    woonplaats: {
      yes: 'Je woont in Brussel.',
      no: 'Deze cheque is voor wie in Brussel woont.',
      open: 'Het hangt ervan af of je in Brussel woont.',
    },
    'nieuwe-job': {
      yes: 'Een werkgever biedt je een vast contract aan.',
      no: 'Nodig is een werkgever die je een vast contract aanbiedt.',
      open: 'Een werkgever moet je een vast contract aanbieden, minstens halftijds. Je mag nog niet getekend hebben.',
    },
    profiel: {
      yes: 'Je hebt hoogstens een diploma secundair onderwijs.',
      no: 'Je hebt een hoger diploma dan secundair onderwijs.',
      open: 'Heb je een hoger diploma dan secundair onderwijs? Dan kan het als je {{actiris-jaren}} jaar ingeschreven bent zonder werk, minstens {{actiris-leeftijd}} jaar bent of een erkende handicap hebt.',
    },
  },
  amounts: {
    helft: 'de helft van de prijs, hoogstens {{value}}',
  },
  doubts: {
    jaar: 'Deze regels en het bedrag zijn van {{actiris-stand}}. Vraag aan Actiris of ze nog zo zijn.',
    profiel: 'Of dat voor jou zo is, vroegen we niet. Vraag het na bij Actiris.',
    'andere-cheques':
      'In {{actiris-stand}} had Actiris ook cheques voor taal en computer, voor wie een nieuwe job heeft. Of ze nog bestaan, weten we niet. Vraag het aan Actiris.',
  },
  deadlines: {},
  steps: {
    consulent: 'Vraag de cheque aan je consulent bij Actiris, voor je je contract tekent.',
    contract: 'Teken daarna je contract en geef een kopie aan Actiris.',
  },
  unchecked: {
    ingeschreven: 'Of je ingeschreven bent bij Actiris.',
    contract: 'Of je contract van onbepaalde duur is, en minstens halftijds.',
    zetel: 'Of je werkgever een vestiging in Brussel heeft.',
    zelfstandige: 'Of je als zelfstandige begint. Dan kan de cheque ook, voor je start.',
  },
};
