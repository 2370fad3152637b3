import type { SteunTexts } from '../../texts.js';
import { werktInBelgie } from './gedeeld.js';

export const individueelOpleidingsrecht: SteunTexts['individueel-opleidingsrecht'] = {
  name: 'Jours de formation de votre employeur (individueel opleidingsrecht)',
  gives:
    'Votre employeur vous donne chaque année un certain nombre de jours de formation. Il paie la formation. Vous apprenez pendant le travail, ou vous recevez un salaire pour cela.',
  decides:
    'Votre employeur choisit avec vous quelle formation et quand. Une loi et votre secteur fixent le nombre de jours.',
  criteria: {
    statuut: {
      yes: 'Vous travaillez pour un employeur, avec un contrat ordinaire.',
      no: 'Ces jours sont pour les personnes qui travaillent pour un employeur.',
      open: 'Cela dépend de votre contrat. Pour certains contrats, nous n’avons pas trouvé de règle.',
    },
    werkgever: {
      yes: 'Votre employeur relève de cette loi.',
      no: 'Votre employeur ne fait pas partie du secteur privé. Ces jours existent seulement dans le secteur privé.',
      open: 'Cela dépend pour qui vous travaillez. Pour certains employeurs, nous n’avons pas trouvé de règle.',
    },
    werkplek: {
      ...werktInBelgie,
      no: 'Vous ne travaillez pas en Belgique. C’est une loi belge.',
    },
    werkgeversgrootte: {
      yes: 'Votre employeur a au moins {{dagen-werknemers}} salariés.',
      no: 'Votre employeur a moins de {{dagen-werknemers}} salariés. Alors il n’est pas obligé de donner ces jours. Demandez si c’est quand même possible.',
      open: 'Cela dépend du nombre de personnes qui travaillent chez votre employeur. Il en faut au moins {{dagen-werknemers}}.',
    },
  },
  amounts: {
    'vanaf-20': '{{value}} de formation par an, pour un emploi à temps plein',
    'vanaf-10': '{{value}} de formation par an, pour un emploi à temps plein',
  },
  doubts: {
    'bestaat-nog':
      'Nos sources datent de {{dagen-bron-van}} et {{dagen-bron-tot}}. Nous n’avons trouvé nulle part que ces jours sont supprimés. Ce n’est pas sûr. Demandez-le à votre service du personnel ou à votre syndicat.',
    sector:
      'Dans beaucoup de secteurs, il y a une cao (un accord avec les syndicats) avec un autre nombre de jours. Avec {{dagen-werknemers-groot}} salariés ou plus, il n’y en a jamais moins de {{dagen-minst}}. Demandez-le à votre service du personnel.',
    deeltijds:
      'Vous travaillez à temps partiel, ou pas toute l’année ? Alors le nombre de jours peut être plus petit. Demandez-le à votre service du personnel.',
    'learning-account-weg':
      'Le Federal Learning Account est supprimé. Selon la loi, les données ont été effacées le {{account-weg}}. Demandez à votre employeur quelles formations vous avez déjà suivies.',
    'ander-contract':
      'Vous n’avez pas de contrat ordinaire ? Alors nous n’avons pas trouvé de règle claire. Demandez-le à votre employeur ou à votre agence d’intérim.',
  },
  deadlines: {
    'learning-account': {
      dated:
        'Regardez vos formations sur mycareer.be au plus tard le {{date}}, et gardez ce dont vous avez besoin. Après, elles sont effacées.',
      passed: 'On pouvait voir les données du Federal Learning Account jusqu’au {{date}} inclus.',
    },
  },
  steps: {
    navragen:
      'Demandez à votre employeur combien de jours de formation il vous reste cette année, et s’il y a un plan de formation.',
    afspreken: 'Proposez une formation qui va avec votre travail. Convenez du moment où vous la suivez.',
  },
  unchecked: {
    'band-met-werk':
      'Si la formation a un lien avec votre travail. La loi parle de formations pour votre travail. Nous n’avons pas trouvé à quel point c’est sévère.',
    telling:
      'Combien d’emplois à temps plein il y a chez votre employeur. Nous ne le savons pas : la loi compte deux personnes qui travaillent à mi-temps comme une seule.',
    jaar: 'Combien de jours vous avez déjà utilisés cette année.',
    opleidingsverlof: 'Si vous prenez aussi un opleidingsverlof. Ces heures ne comptent pas pour ces jours.',
  },
};
