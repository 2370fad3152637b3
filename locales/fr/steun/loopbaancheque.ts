import type { SteunTexts } from '../../texts.js';

export const loopbaancheque: SteunTexts['loopbaancheque'] = {
  name: 'Loopbaancheque (chèque carrière)',
  gives:
    'Vous recevez des entretiens avec un conseiller de carrière. Il cherche avec vous quel travail ou quelle formation vous convient. Vous payez une partie vous-même.',
  decides: 'Le VDAB décide de votre demande.',
  criteria: {
    periode: {
      yes: 'Vous pouvez demander le loopbaancheque jusqu’au {{cheque-tot}} inclus.',
      no: 'Vous ne pouvez pas demander de loopbaancheque maintenant.',
      open: 'Nous ne connaissons pas les règles d’avant le {{cheque-vanaf}}.',
      unsettled:
        'Selon un plan de {{cheque-plan}}, le loopbaancheque s’est arrêté le {{cheque-tot}}. Est-ce vraiment le cas ? Nous ne l’avons trouvé confirmé nulle part. Demandez-le au VDAB.',
    },
    statuut: {
      yes: 'Vous travaillez, ou vous avez encore un contrat pendant votre maladie.',
      no: 'Le chèque est pour les personnes qui travaillent, comme salarié ou comme indépendant. Être malade avec un contrat compte aussi.',
      open: 'Cela dépend : il faut savoir si vous travaillez, ou avez encore un contrat.',
    },
    ervaring: {
      yes: 'Vous avez déjà travaillé au moins {{loopbaan-jaren}} ans.',
      no: 'Pour un loopbaancheque, vous devez avoir déjà travaillé {{loopbaan-jaren}} ans. Ce n’est pas encore le cas.',
      open: 'Cela dépend : il faut savoir si vous avez déjà travaillé {{loopbaan-jaren}} ans.',
    },
    'nog-nooit': {
      yes: 'Vous n’avez encore jamais utilisé de loopbaancheque.',
      no: 'Vous avez déjà utilisé un loopbaancheque. Maintenant, il n’y a qu’un seul chèque, pour les personnes qui n’en ont encore jamais eu.',
      open: 'Cela dépend : il faut savoir si vous avez déjà utilisé un loopbaancheque.',
    },
    woonplaats: {
      yes: 'Votre domicile compte.',
      no: 'Vous n’habitez pas en Flandre, à Bruxelles ou dans un autre pays européen qui compte. Pour la Wallonie, seules comptent les personnes qui y ont déménagé depuis un tel pays.',
      open: 'Cela dépend de l’endroit où vous habitez.',
    },
  },
  amounts: {},
  doubts: {
    prijs: 'Vous payez une partie vous-même. Combien maintenant ? Nous ne l’avons pas trouvé. Demandez-le au VDAB.',
    ziek: 'Vous êtes malade et vous avez encore un contrat ? Selon une source de {{cheque-ziek}}, vous comptez alors. Nous ne savons pas si c’est encore le cas. Demandez-le au VDAB.',
    aanbod:
      'Beaucoup de centres de carrière ont dit qu’ils arrêtent en {{centra-jaar}}. Vous devrez peut-être chercher un peu plus longtemps.',
  },
  deadlines: {
    aanvragen: {
      dated:
        'Vous avez déjà travaillé {{loopbaan-jaren}} ans, sans jamais utiliser un chèque ? Demandez-le au plus tard le {{date}}. Après, selon le plan, c’est le loopbaankrediet qui vient.',
      passed:
        'Selon le plan, vous pouviez demander le chèque jusqu’au {{date}} inclus. Demandez au VDAB si c’est encore possible.',
    },
  },
  steps: {
    aanvragen: 'Demandez le chèque au VDAB, dans « Mijn loopbaan ».',
    centrum: 'Choisissez un centre de carrière reconnu et prenez rendez-vous.',
  },
  unchecked: {
    'dag-aanvraag': 'Si vous travaillez le jour où vous demandez le chèque.',
    nederlands: 'Si vous pouvez suivre les entretiens en néerlandais.',
    'begin-binnen-drie-maanden':
      'Si vous commencez à temps. Avant, cela devait se faire dans les {{cheque-maanden}} mois après le chèque.',
    maandquotum:
      'S’il y a encore des chèques ce mois-ci. En {{quotum-jaar}}, il y avait un maximum par mois. Nous ne savons pas si c’est encore le cas.',
  },
};
