import type { herscholingRiziv as usual } from '../../nl/steun/herscholing-riziv.js';
import type { Simpler } from '../simpler.js';

export const herscholingRiziv: Simpler<typeof usual> = {
  name: 'Herscholing via je ziekenfonds (leren voor ander werk)',
  gives:
    'Kun je door je ziekte je vroegere werk niet meer doen? Dan kan de ziekteverzekering een opleiding voor ander werk betalen. Je ziekte-uitkering loopt door zolang de opleiding duurt.',
  decides:
    'De adviserend arts (arts van je ziekenfonds) dient de aanvraag in. Het RIZIV (de dienst achter de ziekteverzekering) beslist.',
  criteria: {
    statuut: {
      no: 'Deze herscholing (leren voor ander werk) is er bij ziekte. Ze is voor wie daardoor lange tijd niet kan werken.',
    },
    beroep: {
      open: 'Het is voor wie het vroegere werk niet meer kan. Dat vroegen we je niet.',
    },
    akkoord: {
      yes: 'Het RIZIV (de dienst achter de ziekteverzekering) keurde de opleiding goed.',
      no: 'Het RIZIV (de dienst achter de ziekteverzekering) keurde de opleiding niet goed.',
      open: 'De adviserend arts (arts van je ziekenfonds) en het RIZIV (de ziekteverzekering) moeten akkoord gaan. Dat moet voor je begint.',
    },
  },
  doubts: {
    vooraf:
      'Begin niet voor je het akkoord hebt. Zonder akkoord betaalt het RIZIV (de dienst achter de ziekteverzekering) niets. Vraag dan ook of je uitkering doorloopt.',
    daarna:
      'Na de opleiding kijkt men opnieuw of je kunt werken. Dat gaat dan over je nieuwe beroep. Je uitkering kan dan na enkele maanden stoppen. Vraag dat na voor je begint.',
  },
  steps: {
    arts: 'Maak een afspraak met de adviserend arts (arts van je ziekenfonds).',
    voorstel: 'Neem een voorstel van opleiding mee. Of vraag hulp om te kiezen.',
    beslissing:
      'Wacht op de beslissing van het RIZIV (de dienst achter de ziekteverzekering). Ga je niet akkoord? Dan kun je naar de arbeidsrechtbank.',
  },
  unchecked: {
    erkend:
      'Of je ziekenfonds je erkent als arbeidsongeschikt (te ziek om te werken). En of je gezondheid een opleiding toelaat.',
  },
};
