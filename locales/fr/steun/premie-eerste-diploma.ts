import type { SteunTexts } from '../../texts.js';

export const premieEersteDiploma: SteunTexts['premie-eerste-diploma'] = {
  name: 'Prime pour un premier diplôme du secondaire',
  gives:
    'Vous obtenez votre premier diplôme du secondaire dans un centrum voor volwassenenonderwijs (CVO) ? Alors, ensuite, on vous rend les frais d’inscription que vous avez payés vous-même.',
  decides: 'Les autorités flamandes décident, après votre demande.',
  criteria: {
    doel: {
      yes: 'Vous voulez obtenir un diplôme du secondaire.',
      no: 'La prime est pour les personnes qui obtiennent un diplôme du secondaire. Vous avez choisi un autre but.',
      open: 'Cela dépend : il faut savoir si vous voulez obtenir un diplôme du secondaire.',
    },
    diploma: {
      yes: 'Vous n’avez pas encore de diplôme du secondaire.',
      no: 'Vous avez déjà un diplôme du secondaire. La prime est seulement pour les personnes qui en obtiennent un pour la première fois.',
      open: 'Cela dépend : il faut savoir si vous avez déjà un diplôme du secondaire.',
    },
    opleiding: {
      yes: 'Vous suivez une formation ordinaire.',
      no: 'La prime est pour les personnes qui suivent des cours dans un CVO. Les examens devant l’examencommissie ou une formation dans votre entreprise ne comptent pas.',
      open: 'Cela dépend de la formation que vous suivez. La prime est pour des cours dans un CVO.',
    },
  },
  amounts: {
    semester: 'au maximum {{value}} rendus par semestre (une demi-année scolaire)',
    schooljaar: 'au maximum {{value}} rendus par année scolaire',
  },
  doubts: {
    maximum:
      'Ce maximum date d’avant {{schooljaar-2025-maand}}. Après, les prix ont augmenté. Nous n’avons pas trouvé combien on vous rend maintenant. Demandez-le à l’école.',
    opleidingscheques: 'Vous payez une partie avec des opleidingscheques ? On ne vous rend pas cette partie.',
  },
  deadlines: {},
  steps: {
    bewaren: 'Gardez les preuves de ce que vous payez.',
    aanvragen: 'Demandez la prime quand vous avez votre diplôme. L’école vous donne le formulaire.',
    termijn: 'Faites-le dans un délai de {{premie-jaren}} an après avoir reçu votre diplôme.',
  },
  unchecked: {
    cvo: 'Si vous suivez les cours dans un centrum voor volwassenenonderwijs (CVO).',
    'ander-land':
      'Si vous avez déjà obtenu un diplôme dans un autre pays. Nous n’avons pas trouvé comment cela compte.',
    geslaagd: 'Si vous réussissez. On vous rend de l’argent seulement pour les matières que vous réussissez.',
    cursusmateriaal: 'Combien vous payez pour les livres et l’autre matériel. Cela, on ne vous le rend pas.',
  },
};
