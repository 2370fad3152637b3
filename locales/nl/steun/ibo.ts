import type { SteunTexts } from '../../texts.js';
import { werkzoekende } from './gedeeld.js';

export const ibo: SteunTexts['ibo'] = {
  name: 'Opleiding op de werkvloer (IBO)',
  gives:
    'Je leert een job bij een werkgever, minstens {{ibo-weken}} weken. De werkgever betaalt je een premie en je verplaatsing. Daarna krijg je een contract dat minstens even lang duurt.',
  decides: 'VDAB en de werkgever beslissen samen.',
  criteria: {
    statuut: {
      yes: werkzoekende,
      no: 'Een IBO is voor wie werk zoekt en ingeschreven is als werkzoekende.',
      open: 'Ben je ziek? Of een IBO dan kan, vonden we niet. Vraag het aan je ziekenfonds en VDAB.',
    },
    werkgever: {
      yes: 'Een werkgever wil je opleiden en daarna aannemen.',
      no: 'Je hebt geen werkgever die je wil opleiden.',
      open: 'Je moet een werkgever vinden die je wil opleiden en daarna aanneemt. Hij moet een vestiging hebben in Vlaanderen of Brussel.',
    },
    periode: {
      yes: 'Dit zijn de regels sinds {{ibo-sinds}}.',
      no: 'Deze regels gelden sinds {{ibo-sinds}}.',
      open: 'De regels van voor {{ibo-sinds}} kennen we niet.',
    },
  },
  amounts: {
    duur: 'de opleiding duurt hoogstens {{value}}',
  },
  doubts: {
    premie:
      'Hoeveel je krijgt, verschilt. Samen met je uitkering rekent men met {{ibo-premie-1}}, {{ibo-premie-2}}, {{ibo-premie-3}} of {{ibo-premie-4}} % van het startloon in de sector. Vraag het aan VDAB en de werkgever voor je tekent.',
    'zonder-uitkering':
      'Krijg je geen uitkering? Dan betaalt de RVA soms een opleidingsuitkering. Dat staat op een pagina van {{ibo-pagina}}. Vraag aan de RVA of het nog zo is.',
    leefloon: 'Krijg je een leefloon? Wat daarmee gebeurt tijdens een IBO, vonden we niet. Vraag het aan het OCMW.',
  },
  deadlines: {},
  steps: {
    vdab: 'Wil je een IBO? Zeg dat aan VDAB. Je belt of je vraagt het aan je bemiddelaar.',
    werkgever: 'Zoek een werkgever die je wil opleiden. Je mag ook zelf aan een werkgever vragen of hij een IBO wil.',
    contract: 'Teken het contract voor je start, samen met de werkgever en VDAB.',
  },
  unchecked: {
    ingeschreven: 'Of je ingeschreven bent als werkzoekende zonder werk.',
    'vorige-job':
      'Of je al voor die werkgever werkte, of je vorige job opzegde om een IBO te doen. Volgens een oudere bron mag dat niet.',
    nederlands: 'Of de opleiding in het Nederlands is. In Brussel moet dat.',
  },
};
