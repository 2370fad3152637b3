import type { SteunTexts } from '../../texts.js';

export const terugNaarWerkFonds: SteunTexts['terug-naar-werk-fonds'] = {
  name: 'Terug Naar Werk-fonds',
  gives:
    'Je krijgt een tegoedbon. Daarmee betaal je een coach of een loopbaanbegeleider die je helpt om weer te werken.',
  decides:
    'Het RIZIV beslist, binnen {{fonds-dagen}} dagen na een volledige aanvraag. Dat is de dienst achter de ziekteverzekering.',
  criteria: {
    statuut: {
      yes: 'Je kunt lange tijd niet werken door ziekte.',
      no: 'Het fonds is voor wie door ziekte lange tijd niet kan werken.',
      open: 'Het hangt ervan af of je door ziekte niet kunt werken. Het fonds is er ook voor wie daardoor zijn contract verloor (medische overmacht).',
    },
    reden: {
      yes: 'Je bent langer dan een jaar ziek.',
      no: 'Het fonds is voor wie langer dan een jaar ziek is. Het is er ook voor wie door ziekte zijn contract verloor. Dat past niet bij je antwoorden.',
      open: 'Ben je langer dan een jaar ziek? Dan kan het. Ben je nog geen jaar ziek? Dan kan het alleen als je werkgever je contract stopte om medische redenen (medische overmacht).',
    },
  },
  amounts: {
    tegoedbon: 'een tegoedbon van hoogstens {{value}}',
  },
  doubts: {
    'medische-overmacht':
      'Stopte je werkgever je contract om medische redenen (medische overmacht)? Dan moet dat op of na {{fonds-overmacht}} zijn. Vraag de bon binnen {{fonds-maanden}} maanden na het einde van je contract.',
    zelfstandige:
      'Was je zelfstandige? Het fonds is voor werknemers en werkzoekenden die ziek zijn. Over zelfstandigen vonden we niets. Vraag het aan je ziekenfonds.',
  },
  deadlines: {},
  steps: {
    ziekenfonds:
      'Praat met de terug-naar-werkcoördinator van je ziekenfonds. Vraag wat het best past: de bon of een herscholing. Samen kan het niet.',
    begeleider: 'Kies een begeleider die door het fonds erkend is.',
    aanvragen: 'Vul de aanvraag in op de website van het RIZIV. Krijg je de bon, geef hem dan aan je begeleider.',
  },
  unchecked: {
    erkend: 'Of je ziekenfonds je erkent als arbeidsongeschikt, als werknemer of als werkzoekende.',
    gezondheid: 'Of de begeleiding goed is voor je gezondheid. Vraag je de bon zelf aan, dan kijkt een arts dat na.',
    herscholing: 'Of het RIZIV al een herscholing voor je goedkeurde. Dan kan het niet.',
    geldigheid: 'Of je de bon op tijd gebruikt. Hij is {{fonds-geldig}} maanden geldig.',
  },
};
