import type { SteunTexts } from '../../texts.js';

export const studietoelage: SteunTexts['studietoelage'] = {
  name: 'Studietoelage voor hoger onderwijs',
  gives: 'Je krijgt geld van de Vlaamse overheid om te studeren aan een hogeschool of universiteit.',
  decides: 'De Vlaamse overheid beslist over je aanvraag. Ze kijkt naar je nationaliteit, je gezin en het inkomen.',
  criteria: {
    opleiding: {
      yes: 'Je opleiding is hoger onderwijs: een graduaat, bachelor of master.',
      no: 'Deze toelage is voor hoger onderwijs: een graduaat, bachelor of master. Dat past niet bij je antwoorden. Voor basisverpleegkunde (HBO5) is er de schooltoeslag van het Groeipakket.',
      open: 'Het hangt ervan af of je een graduaat, bachelor of master volgt.',
    },
    omvang: {
      yes: 'Je volgt minstens {{toelage-studiepunten}} studiepunten in een jaar.',
      no: 'Je opleiding heeft geen studiepunten. De toelage is voor wie er minstens {{toelage-studiepunten}} per jaar volgt.',
      open: 'Het hangt ervan af of je minstens {{toelage-studiepunten}} studiepunten per jaar volgt. In je laatste jaar mogen het er minder zijn.',
    },
    gezin: {
      yes: 'Je nationaliteit, je gezin en het inkomen passen bij de regels.',
      no: 'Je nationaliteit, je gezin of het inkomen passen niet bij de regels.',
      open: 'Het hangt af van je nationaliteit, van je gezin, en van het inkomen van jou of je ouders. Dat vragen we hier niet.',
    },
  },
  amounts: {},
  doubts: {
    bedrag:
      'Hoeveel je krijgt, hangt af van het inkomen en van je studiepunten. De bedragen van dit schooljaar vonden we niet.',
    werkende:
      'Werk je, of heb je een eigen inkomen? Dan kan een toelage soms ook, met je eigen inkomen als basis. Vraag het na op het nummer {{infolijn}}.',
  },
  deadlines: {},
  steps: {
    nakijken: 'Kijk op de website over studietoelagen of je in aanmerking komt, en hoe je de toelage aanvraagt.',
    studentendienst:
      'Vraag hulp aan de studentendienst van je school. Die weet ook of je minder inschrijvingsgeld betaalt.',
  },
  unchecked: {
    diplomacontract: 'Of je een diplomacontract hebt. Met een ander contract kan het niet.',
    'laatste-jaar':
      'Of dit het laatste jaar van je studie is. Dan mag je minder dan {{toelage-studiepunten}} studiepunten volgen.',
    krediet: 'Of je al veel jaren een toelage kreeg. Er is een maximum.',
    'soort-studie':
      'Of je een extra studie volgt na je bachelor of master, zoals een postgraduaat. Daarvoor is er geen toelage.',
  },
};
