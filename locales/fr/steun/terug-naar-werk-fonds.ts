import type { SteunTexts } from '../../texts.js';

export const terugNaarWerkFonds: SteunTexts['terug-naar-werk-fonds'] = {
  name: 'Terug Naar Werk-fonds (fonds retour au travail)',
  gives: 'Vous recevez un bon. Il sert à payer un coach ou un conseiller de carrière qui vous aide à retravailler.',
  decides:
    'Le RIZIV (INAMI) décide, dans les {{fonds-dagen}} jours après une demande complète. C’est le service derrière l’assurance maladie.',
  criteria: {
    statuut: {
      yes: 'Vous êtes malade pour longtemps et vous ne pouvez pas travailler.',
      no: 'Le fonds est pour les personnes malades pour longtemps, qui ne peuvent pas travailler.',
      open: 'Cela dépend : il faut savoir si vous ne pouvez pas travailler à cause d’une maladie. Le fonds existe aussi pour les personnes qui ont perdu leur contrat à cause de cela (force majeure médicale).',
    },
    reden: {
      yes: 'Vous êtes malade depuis plus d’un an.',
      no: 'Le fonds est pour les personnes malades depuis plus d’un an. Il existe aussi pour les personnes qui ont perdu leur contrat à cause d’une maladie. Cela ne va pas avec vos réponses.',
      open: 'Vous êtes malade depuis plus d’un an ? Alors c’est possible. Vous êtes malade depuis moins d’un an ? Alors c’est possible seulement si votre employeur a arrêté votre contrat pour des raisons médicales (force majeure médicale).',
    },
  },
  amounts: {
    tegoedbon: 'un bon de maximum {{value}}',
  },
  doubts: {
    'medische-overmacht':
      'Votre employeur a arrêté votre contrat pour des raisons médicales (force majeure médicale) ? Alors cela doit être le {{fonds-overmacht}} ou après. Demandez le bon dans les {{fonds-maanden}} mois après la fin de votre contrat.',
    zelfstandige:
      'Vous étiez indépendant ? Le fonds est pour les salariés et les demandeurs d’emploi qui sont malades. Sur les indépendants, nous n’avons rien trouvé. Demandez-le à votre mutuelle.',
  },
  deadlines: {},
  steps: {
    ziekenfonds:
      'Parlez avec le coordinateur « retour au travail » de votre mutuelle. Demandez ce qui convient le mieux : le bon ou une herscholing. Les deux ensemble, ce n’est pas possible.',
    begeleider: 'Choisissez un accompagnateur qui est reconnu par le fonds.',
    aanvragen: 'Remplissez la demande sur le site du RIZIV. Si vous recevez le bon, donnez-le à votre accompagnateur.',
  },
  unchecked: {
    erkend: 'Si votre mutuelle vous reconnaît en incapacité de travail, comme salarié ou comme demandeur d’emploi.',
    gezondheid:
      'Si l’accompagnement est bon pour votre santé. Si vous demandez le bon vous-même, un médecin le vérifie.',
    herscholing: 'Si le RIZIV a déjà accepté une herscholing pour vous. Alors ce n’est pas possible.',
    geldigheid: 'Si vous utilisez le bon à temps. Il est valable {{fonds-geldig}} mois.',
  },
};
