import type { SteunTexts } from '../../texts.js';

export const inburgering: SteunTexts['inburgering'] = {
  name: 'Inburgeringstraject (parcours d’intégration)',
  gives:
    'Vous apprenez le néerlandais et vous apprenez comment la vie se passe ici. Vous recevez de l’aide pour le travail ou une formation, et vous rencontrez des gens.',
  decides:
    'L’Agentschap Integratie en Inburgering examine si vous devez ou pouvez suivre le parcours. À Anvers, c’est Atlas, à Gand Amal, à Bruxelles Bon.',
  criteria: {
    doel: {
      yes: 'Vous voulez apprendre le néerlandais.',
      no: 'Un inburgeringstraject commence par apprendre le néerlandais. Vous avez choisi un autre but. Vous voulez quand même suivre l’inburgering ? Alors choisissez comme but d’apprendre le néerlandais.',
      open: 'Cela dépend : il faut savoir si vous voulez apprendre le néerlandais.',
    },
    nieuw: {
      yes: 'Vous êtes nouveau en Belgique.',
      no: 'Ce parcours est pour les personnes qui sont nouvelles en Belgique. Vous pouvez aussi suivre des cours de néerlandais sans ce parcours.',
      open: 'Cela dépend : il faut savoir si vous êtes nouveau en Belgique, et si vous devez ou pouvez suivre l’inburgering.',
    },
    bescherming: {
      yes: 'Vous ne demandez pas de protection (asile) en ce moment.',
      no: 'Vous demandez une protection (asile). Depuis le {{asiel-sinds}}, vous ne pouvez alors pas suivre d’inburgeringstraject. Vous pouvez suivre des cours de néerlandais.',
      open: 'Cela dépend : il faut savoir si vous demandez une protection (asile). Les personnes qui attendent encore une décision ne suivent pas de parcours.',
    },
    woonplaats: {
      yes: 'Vous habitez en Flandre ou à Bruxelles.',
      no: 'Vous n’habitez pas en Flandre ou à Bruxelles. Ce parcours est seulement pour les personnes qui y habitent.',
      open: 'Cela dépend de l’endroit où vous habitez.',
    },
  },
  amounts: {
    prijs: 'prix de tout le parcours : {{value}}',
  },
  doubts: {
    gratis: 'Certaines personnes ne paient rien maintenant, par exemple certains demandeurs d’emploi.',
    leefloon: 'Avec un leefloon, vous ne payez rien maintenant pour le parcours.',
    brussel: 'Vous habitez à Bruxelles ? Là, le parcours est gratuit.',
    hervorming:
      'En {{inburgering-jaar}}, le Gouvernement flamand a approuvé de nouvelles règles : plus de personnes doivent payer. Nous n’avons pas trouvé à partir de quand. Demandez donc toujours le prix.',
  },
  deadlines: {},
  steps: {
    aanmelden: 'Présentez-vous à l’Agentschap Integratie en Inburgering, ou chez Atlas, Amal ou Bon.',
    prijs: 'Demandez si vous devez payer, et combien.',
  },
  unchecked: {
    'moet-of-mag': 'Si vous devez suivre le parcours, ou pouvez le suivre.',
    'tijdelijke-bescherming':
      'Si vous avez la protection temporaire, comme les personnes d’Ukraine. Cette règle n’a pas été vérifiée.',
  },
};
