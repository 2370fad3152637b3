import type { vrijstellingBeschikbaarheid as usual } from '../../nl/steun/vrijstelling-beschikbaarheid.js';
import type { Simpler } from '../simpler.js';
import { eindeUitkering, eindeUitkeringDagen, loketten } from './gedeeld-uitkering.js';

export const vrijstellingBeschikbaarheid: Simpler<typeof usual> = {
  name: 'Vrijstelling van beschikbaarheid (leren zonder werk te zoeken)',
  gives:
    'Je volgt een opleiding en houdt je uitkering. Dat kan zolang je uitkering loopt. Je moet dan geen werk zoeken. Je moet ook geen job aannemen.',
  decides: 'VDAB (de Vlaamse dienst voor werk) beslist over je vrijstelling. Dat is zo in Vlaanderen.',
  criteria: {
    uitkering: {
      yes: 'Je krijgt een uitkering van de RVA (die beslist over uitkeringen).',
      no: 'Een vrijstelling is voor wie werk zoekt. Je moet ook een uitkering krijgen. Die komt van de RVA (die beslist over uitkeringen).',
      open: 'Het hangt af van je uitkering. Ze moet van de RVA (die beslist over uitkeringen) komen.',
    },
    woonplaats: {
      yes: 'Je woont in Vlaanderen. Dan beslist VDAB (de Vlaamse dienst voor werk).',
      no: 'Je woont niet in België. De vrijstelling is voor wie in Vlaanderen woont. VDAB (de Vlaamse dienst voor werk) geeft ze.',
      open: 'Het hangt ervan af waar je woont. In Vlaanderen beslist VDAB (de Vlaamse dienst voor werk). Ergens anders beslist de dienst voor werk van je gewest.',
      unsettled:
        'Je woont niet in Vlaanderen. Dan beslist VDAB (de Vlaamse dienst voor werk) niet. De dienst voor werk waar je woont, beslist. De regels daar konden we niet lezen.',
    },
    omvang: {
      yes: 'Je opleiding duurt minstens {{dagopleiding-weken}} weken. Ze heeft gemiddeld {{dagopleiding-uren}} uur per week. Ze is vooral overdag.',
      no: 'Je opleiding is te kort. Of ze is vooral ’s avonds of in het weekend. Nodig is minstens {{dagopleiding-weken}} weken, vooral overdag. En gemiddeld {{dagopleiding-uren}} uur per week. In het hoger onderwijs zijn het {{dagopleiding-studiepunten}} nieuwe studiepunten.',
      open: 'Het hangt af van de duur. Nodig is minstens {{dagopleiding-weken}} weken, vooral overdag. En gemiddeld {{dagopleiding-uren}} uur per week.',
    },
    opleiding: {
      yes: 'Je opleiding heeft een ster op vdab.be. Woon je in Vlaanderen, en mag je starten? Dan gaat de vrijstelling vanzelf in.',
      no: 'VDAB (de Vlaamse dienst voor werk) erkent je opleiding niet.',
      open: 'Heeft ze een ster op vdab.be, en woon je in Vlaanderen? Dan gaat de vrijstelling vanzelf. Heeft ze geen ster? Dan moet je de vrijstelling aanvragen. VDAB (de Vlaamse dienst voor werk) beslist.',
    },
  },
  doubts: {
    einddatum: eindeUitkering,
    daling: `Je uitkering kan dalen tijdens de opleiding. ${loketten}`,
    'andere-opleiding':
      'Voor een opleiding zonder ster zijn er nog voorwaarden. Ze moet je kans op werk groter maken. Meestal ben je minstens {{school-jaren}} jaar van school. Volg je hoger onderwijs? Dan heb je meestal nog geen diploma hoger onderwijs. Vraag het aan VDAB (de Vlaamse dienst voor werk).',
    'korte-opleiding':
      'Een opleiding ’s avonds mag meestal wel. Een opleiding in het weekend meestal ook. En ook één met minder dan {{dagopleiding-studiepunten}} studiepunten. Je blijft dan werk zoeken. Vraag het eerst aan VDAB (de Vlaamse dienst voor werk).',
  },
  deadlines: {
    ...eindeUitkeringDagen,
    aanvraag: {
      dated: 'Vraag de vrijstelling aan voor je start. Dat is dus ten laatste op {{date}}.',
      passed:
        'Je moest de vrijstelling aanvragen voor de start. Dat was ten laatste op {{date}}. Vraag of het nog kan.',
    },
  },
  steps: {
    einde:
      'Tot wanneer loopt je uitkering? Vraag het aan je vakbond. Of aan de Hulpkas (die betaalt uitkeringen, zonder vakbond). Kijk of je opleiding dan nog loopt.',
    dienst:
      'Vraag de vrijstelling aan voor je start. Dat doe je bij de dienst voor werk waar je woont. In Brussel is dat Actiris. In Wallonië is het Le Forem. In de Duitstalige Gemeenschap is het het Arbeitsamt (ADG).',
    bemiddelaar: 'Bespreek de opleiding met je bemiddelaar. Die werkt bij VDAB (de Vlaamse dienst voor werk).',
    aanvraag:
      'Vraag de vrijstelling aan in “Mijn loopbaan” bij VDAB (de Vlaamse dienst voor werk), als de opleiding geen ster heeft.',
  },
  unchecked: {
    traject: 'Of de opleiding past bij het werk dat je zoekt. Dat bekijkt VDAB (dienst voor werk).',
    inkomensgarantie:
      'Of je deeltijds werkt met een extra uitkering. Die komt van de RVA (die beslist over uitkeringen). Ook dan kan een vrijstelling.',
  },
};
