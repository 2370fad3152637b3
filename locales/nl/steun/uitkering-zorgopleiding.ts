import type { SteunTexts } from '../../texts.js';
import { eindeUitkering } from './gedeeld.js';

export const uitkeringZorgopleiding: SteunTexts['uitkering-zorgopleiding'] = {
  name: 'Langer een uitkering tijdens een zorgopleiding',
  gives:
    'Een werkloosheidsuitkering stopt nu na een tijd. Leer je voor een knelpuntberoep in de zorg? Dan kun je de uitkering langer houden tijdens de opleiding, als je slaagt en tot een maximum.',
  decides: 'De RVA beslist over je uitkering.',
  criteria: {
    uitkering: {
      yes: 'Je krijgt een werkloosheidsuitkering.',
      no: 'Dit is voor wie werk zoekt en een werkloosheidsuitkering krijgt.',
      open: 'Het hangt af van je uitkering. Over de inschakelingsuitkering vonden we niets.',
    },
    opleiding: {
      yes: 'Je opleiding leidt naar een knelpuntberoep dat meetelt.',
      no: 'Sinds {{zorg-sinds}} kan dit alleen voor een opleiding naar een knelpuntberoep in de zorg. Bij andere opleidingen loopt de tijd van je uitkering gewoon door.',
      open: 'Verpleegkundige en zorgkundige tellen mee. Over andere beroepen in de zorg zeggen de bronnen niet hetzelfde. Vraag het aan de RVA voor je start.',
    },
    vrijstelling: {
      yes: 'Je opleiding is lang genoeg voor een vrijstelling van beschikbaarheid. Die heb je nodig.',
      no: 'Zonder vrijstelling van beschikbaarheid kan dit niet.',
      open: 'Je hebt een vrijstelling van beschikbaarheid nodig. Die is er voor een opleiding van minstens {{dagopleiding-weken}} weken, met gemiddeld {{dagopleiding-uren}} uur per week, vooral overdag.',
    },
  },
  amounts: {},
  doubts: {
    beroepen:
      'De bronnen noemen alleen verpleegkundige en zorgkundige. Een toelichting bij het ontwerp van de wet was ruimer. Start niet voor de RVA je zegt dat je beroep meetelt.',
    maximum:
      'Er is een maximum. Bronnen van {{zorg-bronnen}} spreken van {{zorg-laag}} of {{zorg-hoog}} jaar in totaal. Vraag het aan de RVA.',
    'begonnen-voor-2026':
      'Begon je voor {{zorg-sinds}} met een vrijstelling aan een opleiding naar een knelpuntberoep? Dan kan het ook buiten de zorg. Vraag het aan de RVA.',
    einddatum: eindeUitkering,
    'geen-beperking':
      'Ben je minstens {{oud-leeftijd}} jaar en werkte je {{oud-jaren}} jaar? Of werk je minstens halftijds met een extra uitkering van de RVA? Dan is er volgens een bron van {{oud-bron}} geen einddatum. Vraag het aan de RVA.',
    inschakeling:
      'Een inschakelingsuitkering duurt hoogstens {{inschakeling-jaren}} jaar. Of je ze langer houdt tijdens een zorgopleiding, vonden we niet.',
  },
  deadlines: {},
  steps: {
    vrijstelling: 'Zorg voor een vrijstelling van beschikbaarheid voor je start.',
    rva: 'Vraag aan je vakbond, de Hulpkas of de RVA tot wanneer je je uitkering houdt. Doe dat voor je start.',
  },
  unchecked: {
    vrijstelling:
      'Of je een vrijstelling van beschikbaarheid krijgt. Die vraag je aan waar je woont: bij VDAB, in Brussel bij Actiris, in Wallonië bij Le Forem, in de Duitstalige Gemeenschap bij het Arbeitsamt (ADG).',
    eenmaal: 'Of je dit al eens kreeg. Volgens één bron kan het maar één keer in je loopbaan.',
    onafgebroken: 'Of je de opleiding zonder onderbreking volgt, en of je slaagt.',
  },
};
