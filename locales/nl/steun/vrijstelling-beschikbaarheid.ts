import type { SteunTexts } from '../../texts.js';
import { eindeUitkeringDagen } from './einde-uitkering.js';
import { eindeUitkering } from './gedeeld.js';

export const vrijstellingBeschikbaarheid: SteunTexts['vrijstelling-beschikbaarheid'] = {
  name: 'Vrijstelling van beschikbaarheid',
  gives:
    'Zolang je uitkering loopt, houd je ze terwijl je een opleiding volgt. Je moet dan geen werk zoeken en geen job aannemen.',
  decides: 'In Vlaanderen beslist VDAB over je vrijstelling.',
  criteria: {
    uitkering: {
      yes: 'Je krijgt een uitkering van de RVA.',
      no: 'Een vrijstelling is voor wie werk zoekt en een uitkering van de RVA krijgt.',
      open: 'Het hangt ervan af of je een uitkering van de RVA krijgt.',
    },
    woonplaats: {
      yes: 'Je woont in Vlaanderen. Dan beslist VDAB.',
      no: 'Je woont niet in België. VDAB geeft de vrijstelling aan wie in Vlaanderen woont.',
      open: 'Het hangt ervan af waar je woont. In Vlaanderen beslist VDAB, elders de dienst voor werk van je gewest.',
      unsettled:
        'Je woont niet in Vlaanderen. Dan beslist de dienst voor werk van je gewest. De regels daar konden we niet lezen.',
    },
    omvang: {
      yes: 'Je opleiding duurt minstens {{dagopleiding-weken}} weken, met gemiddeld {{dagopleiding-uren}} uur per week, vooral overdag.',
      no: 'Je opleiding is te kort, of ze is vooral ’s avonds of in het weekend. Nodig is minstens {{dagopleiding-weken}} weken, met gemiddeld {{dagopleiding-uren}} uur per week, vooral overdag. In het hoger onderwijs zijn het {{dagopleiding-studiepunten}} nieuwe studiepunten.',
      open: 'Het hangt af van de duur: minstens {{dagopleiding-weken}} weken, met gemiddeld {{dagopleiding-uren}} uur per week, vooral overdag.',
    },
    opleiding: {
      yes: 'Je opleiding heeft een ster op vdab.be. In Vlaanderen gaat de vrijstelling dan vanzelf in als je mag starten.',
      no: 'VDAB erkent je opleiding niet.',
      open: 'Met een ster op vdab.be gaat de vrijstelling in Vlaanderen vanzelf. Zonder ster moet je ze aanvragen, en beslist VDAB.',
    },
  },
  amounts: {},
  doubts: {
    einddatum: eindeUitkering,
    daling: 'Je uitkering kan dalen tijdens de opleiding. Vraag het aan je vakbond, de Hulpkas of de RVA.',
    'andere-opleiding':
      'Voor een opleiding zonder ster zijn er nog voorwaarden. Ze moet je kans op werk groter maken. Meestal ben je minstens {{school-jaren}} jaar van school. Voor hoger onderwijs heb je meestal nog geen diploma van het hoger onderwijs. Vraag het aan VDAB.',
    'korte-opleiding':
      'Een opleiding ’s avonds, in het weekend of met minder dan {{dagopleiding-studiepunten}} studiepunten mag meestal wel. Je blijft dan werk zoeken. Vraag het eerst aan VDAB.',
  },
  deadlines: {
    ...eindeUitkeringDagen,
    aanvraag: {
      dated: 'Vraag de vrijstelling aan voor je start, dus ten laatste op {{date}}.',
      undated: 'Vraag de vrijstelling aan voor je start met de opleiding.',
      passed: 'Je moest de vrijstelling aanvragen voor de start, ten laatste op {{date}}. Vraag of het nog kan.',
    },
  },
  steps: {
    einde: 'Vraag je vakbond of de Hulpkas wanneer je uitkering stopt, en kijk of je opleiding dan nog loopt.',
    dienst: 'Vraag voor je start de vrijstelling aan bij de dienst voor werk van je gewest: Actiris, Le Forem of ADG.',
    bemiddelaar: 'Bespreek de opleiding met je bemiddelaar bij VDAB.',
    aanvraag: 'Vraag de vrijstelling aan in “Mijn loopbaan” bij VDAB, als de opleiding geen ster heeft.',
  },
  unchecked: {
    traject: 'Of de opleiding past bij het werk dat je zoekt. Dat bekijkt VDAB.',
    inkomensgarantie: 'Of je deeltijds werkt met een extra uitkering van de RVA. Ook dan kan een vrijstelling.',
    bijkomend: 'Of je voldoet aan de voorwaarden voor jouw soort studie.',
  },
};
