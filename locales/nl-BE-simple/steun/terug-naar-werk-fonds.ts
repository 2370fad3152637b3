import type { terugNaarWerkFonds as usual } from '../../nl/steun/terug-naar-werk-fonds.js';
import type { Simpler } from '../simpler.js';

export const terugNaarWerkFonds: Simpler<typeof usual> = {
  name: 'Terug Naar Werk-fonds (een bon voor begeleiding naar werk)',
  gives:
    'Je krijgt een tegoedbon. Daarmee betaal je een coach of een loopbaanbegeleider. Die helpt je om weer te werken.',
  decides:
    'Het RIZIV (de dienst achter de ziekteverzekering) beslist. Dat doet het binnen {{fonds-dagen}} dagen na een volledige aanvraag.',
  criteria: {
    statuut: {
      no: 'Het fonds is voor wie lange tijd niet kan werken. Dat moet door ziekte zijn.',
      open: 'Het hangt hiervan af: kun je niet werken door ziekte? Of verloor je daardoor je contract (medische overmacht)? Ook dan is het fonds er.',
    },
    reden: {
      no: 'Het fonds vraagt: je bent langer dan een jaar ziek. Of je verloor je contract door ziekte. Dat past niet bij je antwoorden.',
      open: 'Ben je langer dan een jaar ziek? Dan kan het. Ben je nog geen jaar ziek? Dan kan het alleen in één geval: je werkgever stopte je contract om medische redenen (medische overmacht).',
    },
  },
  doubts: {
    'medische-overmacht':
      'Stopte je werkgever je contract om medische redenen (medische overmacht)? Dan moet dat op of na {{fonds-overmacht}} zijn. Je contract is dan voorbij. Vraag de bon binnen {{fonds-maanden}} maanden na het einde.',
  },
  steps: {
    ziekenfonds:
      'Praat met de terug-naar-werkcoördinator (begeleider naar werk) van je ziekenfonds. Vraag wat past: de bon, of leren voor ander werk (herscholing). Samen kan het niet.',
    aanvragen:
      'Vul de aanvraag in op de website van het RIZIV. Dat is de dienst achter de ziekteverzekering. Krijg je de bon? Geef hem dan aan je begeleider.',
  },
  unchecked: {
    erkend:
      'Of je ziekenfonds je erkent als arbeidsongeschikt (niet kunnen werken). Dat kan als werknemer of als werkzoekende.',
    gezondheid: 'Of de begeleiding goed is voor je gezondheid. Vraag je de bon zelf aan? Dan kijkt een arts dat na.',
    herscholing:
      'Of het RIZIV al een herscholing voor je goedkeurde. Dat is leren voor een ander beroep. Is dat goedgekeurd? Dan kan het niet.',
  },
};
