import type { nodig as usual } from '../nl/nodig.js';
import type { Simpler } from './simpler.js';

export const nodig: Simpler<typeof usual> = {
  inkomensgarantie: 'of je een inkomensgarantie-uitkering krijgt (bij je loon)',
  'tijdskrediet-gebruikt': 'hoeveel tijdskrediet (verlof) je al nam',
  arbeidsbeperking: 'of je een handicap, lange ziekte of leerstoornis hebt',
  'verhuisd-uit-eer': 'of je uit een ander EER-land verhuisde (Europese Economische Ruimte)',
  'paritair-comite': 'welk paritair comité je hebt (het nummer van je sector)',
  'loopbaancheque-gebruikt': 'of je ooit een loopbaancheque gebruikte (bon voor loopbaanbegeleiding)',
  'vdab-erkend': 'of VDAB de opleiding erkent (een ster op vdab.be)',
  'lange-dagopleiding':
    'of dit klopt voor de opleiding: minstens {{dagopleiding-weken}} weken, gemiddeld {{dagopleiding-uren}} uur per week, vooral overdag',
  databank: 'of de opleiding in de Opleidingsdatabank (de Vlaamse lijst) staat',
  'niveau-label': 'of de opleiding een label over het opleidingsniveau heeft',
  'cao-tijdskrediet': 'of een cao (akkoord) bestaat voor volledig of halftijds stoppen',
};
