import type { uitkeringZorgopleiding as usual } from '../../nl/steun/uitkering-zorgopleiding.js';
import type { Simpler } from '../simpler.js';
import { eindeUitkering, loketten } from './gedeeld-uitkering.js';
import { rva } from './gedeeld-verlof.js';

export const uitkeringZorgopleiding: Simpler<typeof usual> = {
  gives:
    'Een werkloosheidsuitkering stopt nu na een tijd. Leer je voor een knelpuntberoep (met te weinig mensen)? En is dat beroep in de zorg? Dan kun je de uitkering langer houden tijdens de opleiding. Je moet wel slagen. En er is een maximum.',
  decides: 'De RVA (een federale dienst) beslist over je uitkering.',
  criteria: {
    uitkering: {
      no: 'Dit is voor wie werk zoekt. Je moet ook een werkloosheidsuitkering krijgen.',
      open: 'Het hangt af van je uitkering. Krijg je een inschakelingsuitkering (uitkering na je studie)? Daarover vonden we niets.',
    },
    opleiding: {
      yes: 'Je opleiding leidt naar een knelpuntberoep (met te weinig mensen). Dat beroep telt mee.',
      no: 'Sinds {{zorg-sinds}} kan dit alleen voor zorgopleidingen. Ze moeten leiden naar een knelpuntberoep (met te weinig mensen). Volg je een andere opleiding? Dan loopt de tijd van je uitkering gewoon door.',
      open: `Verpleegkundige en zorgkundige tellen mee. Over andere beroepen in de zorg is er twijfel. De bronnen zeggen daarover niet hetzelfde. ${rva} Doe dat voor je start.`,
    },
    vrijstelling: {
      no: 'Zonder vrijstelling van beschikbaarheid (geen werk zoeken) kan dit niet.',
      open: 'Je hebt een vrijstelling van beschikbaarheid (geen werk zoeken) nodig. Daarvoor duurt je opleiding minstens {{dagopleiding-weken}} weken, vooral overdag. En gemiddeld {{dagopleiding-uren}} uur per week.',
    },
  },
  doubts: {
    beroepen:
      'De bronnen noemen alleen verpleegkundige en zorgkundige. Een toelichting bij het ontwerp van de wet was ruimer. Wacht op de RVA (die beslist over uitkeringen). Start niet voor de RVA zegt dat je beroep meetelt.',
    maximum: `Er is een maximum. Bronnen van {{zorg-bronnen}} zeggen: {{zorg-laag}} of {{zorg-hoog}} jaar in totaal. ${rva}`,
    'begonnen-voor-2026': `Begon je opleiding voor {{zorg-sinds}}, met een vrijstelling? En leidt ze naar een knelpuntberoep (met te weinig mensen)? Dan kan het ook buiten de zorg. ${rva}`,
    einddatum: eindeUitkering,
    'geen-beperking': `Ben je minstens {{oud-leeftijd}} jaar en werkte je {{oud-jaren}} jaar? Of werk je minstens halftijds met een extra uitkering? Die uitkering komt dan van de RVA. Dan is er geen einddatum, volgens een bron van {{oud-bron}}. ${rva}`,
    inschakeling:
      'Een inschakelingsuitkering (na je studie) duurt hoogstens {{inschakeling-jaren}} jaar. Houd je ze langer tijdens een zorgopleiding? Dat vonden we niet.',
  },
  steps: {
    vrijstelling: 'Zorg voor een vrijstelling van beschikbaarheid. Doe dat voor je start.',
    rva: `Tot wanneer houd je je uitkering? ${loketten} Doe dat voor je start.`,
  },
  unchecked: {
    vrijstelling:
      'Of je een vrijstelling van beschikbaarheid (geen werk zoeken) krijgt. Die vraag je aan bij een dienst voor werk. Je woonplaats telt: VDAB in Vlaanderen, Actiris in Brussel, Le Forem in Wallonië. In de Duitstalige Gemeenschap is het het Arbeitsamt (ADG).',
    onafgebroken: 'Of je de opleiding zonder onderbreking volgt. En of je slaagt.',
    eenmaal: 'Of je dit al eens kreeg. Volgens één bron kan het maar één keer per loopbaan.',
  },
};
