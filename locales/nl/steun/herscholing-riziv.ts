import type { SteunTexts } from '../../texts.js';

export const herscholingRiziv: SteunTexts['herscholing-riziv'] = {
  name: 'Herscholing via je ziekenfonds',
  gives:
    'Kun je door je ziekte je vroegere werk niet meer doen? Dan kan de ziekteverzekering een opleiding voor ander werk betalen. Je ziekte-uitkering loopt door zolang de opleiding duurt.',
  decides:
    'De adviserend arts van je ziekenfonds dient de aanvraag in. Het RIZIV, de dienst achter de ziekteverzekering, beslist.',
  criteria: {
    statuut: {
      yes: 'Je kunt lange tijd niet werken door ziekte.',
      no: 'Deze herscholing is voor wie door ziekte lange tijd niet kan werken.',
      open: 'Het hangt ervan af of je door ziekte lange tijd niet kunt werken.',
    },
    beroep: {
      yes: 'Je kunt je vroegere werk niet meer doen.',
      no: 'Je kunt je vroegere werk nog doen.',
      open: 'Het is voor wie het werk van vroeger niet meer kan doen. Dat vroegen we je niet.',
    },
    akkoord: {
      yes: 'Het RIZIV keurde de opleiding goed.',
      no: 'Het RIZIV keurde de opleiding niet goed.',
      open: 'De adviserend arts en het RIZIV moeten akkoord gaan voor je begint.',
    },
  },
  amounts: {},
  doubts: {
    vooraf:
      'Begin niet voor je het akkoord hebt. Zonder akkoord betaalt het RIZIV niets. Vraag dan ook of je uitkering doorloopt.',
    daarna:
      'Na de opleiding kijkt men opnieuw of je kunt werken, in je nieuwe beroep. Je uitkering kan dan na enkele maanden stoppen. Vraag dat na voor je begint.',
  },
  deadlines: {},
  steps: {
    arts: 'Maak een afspraak met de adviserend arts van je ziekenfonds.',
    voorstel: 'Neem een voorstel van opleiding mee, of vraag hulp om te kiezen.',
    beslissing: 'Wacht op de beslissing van het RIZIV. Ga je niet akkoord? Dan kun je naar de arbeidsrechtbank.',
  },
  unchecked: {
    erkend: 'Of je ziekenfonds je erkent als arbeidsongeschikt, en of je gezondheid een opleiding toelaat.',
    vrijwillig: 'Of je zelf voor de opleiding kiest. Dat moet.',
    fonds: 'Of je al een bon kreeg van het Terug Naar Werk-fonds. Samen met een herscholing kan dat niet.',
  },
};
