import type { SteunTexts } from '../../texts.js';

export const loopbaankrediet: SteunTexts['loopbaankrediet'] = {
  name: 'Loopbaankrediet (crédit carrière, plan pour {{krediet-jaar}})',
  gives:
    'C’est un plan pour le {{krediet-vanaf}}. Vous parlez avec un conseiller de carrière, une seule fois dans votre carrière. Vous payez une partie vous-même.',
  decides: 'Selon le plan, ce sont les autorités flamandes qui décident. Nous n’avons pas trouvé le texte définitif.',
  criteria: {
    begonnen: {
      yes: 'Selon le plan, le loopbaankrediet existe depuis le {{krediet-vanaf}}.',
      no: 'Selon le plan, le loopbaankrediet ne commence que le {{krediet-vanaf}}.',
      open: 'Cela dépend du moment où le loopbaankrediet commence.',
      unsettled:
        'Le loopbaankrediet était dans un plan de {{cheque-plan}}, à partir du {{krediet-vanaf}}. Nous n’avons pas trouvé les règles définitives. Demandez au VDAB s’il existe déjà.',
    },
    statuut: {
      yes: 'Vous travaillez comme salarié ou comme indépendant.',
      no: 'Le loopbaankrediet est prévu pour les personnes qui travaillent.',
      open: 'Cela dépend : il faut savoir si vous travaillez. Sans travail ou en cas de longue maladie, ce n’est pas clair.',
    },
    ervaring: {
      yes: 'Vous avez déjà travaillé au moins {{loopbaan-jaren}} ans.',
      no: 'Selon le plan, vous devez avoir déjà travaillé {{loopbaan-jaren}} ans. Ce n’est pas encore le cas.',
      open: 'Cela dépend : il faut savoir si vous avez déjà travaillé {{loopbaan-jaren}} ans.',
    },
    'nog-nooit': {
      yes: 'Vous n’avez encore jamais utilisé de loopbaancheque.',
      no: 'Vous avez déjà utilisé un loopbaancheque.',
      open: 'Vous avez déjà utilisé un loopbaancheque ? Alors il n’est pas clair si vous recevez ceci.',
    },
  },
  amounts: {
    uren: '{{value}} d’entretiens, selon le plan',
  },
  doubts: {},
  deadlines: {},
  steps: {
    navragen: 'Demandez au VDAB si le loopbaankrediet a commencé, et comment le demander.',
  },
  unchecked: {
    'eigen-bijdrage':
      'Combien vous payez vous-même. Selon le plan, c’est {{krediet-laag}} ou {{krediet-hoog}} euros par heure. Cela dépend de votre diplôme.',
    woonplaats: 'Si votre domicile compte. Là-dessus, nous n’avons rien trouvé.',
  },
};
