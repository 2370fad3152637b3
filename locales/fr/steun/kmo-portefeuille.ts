import type { SteunTexts } from '../../texts.js';

const andere = '{{value}} du prix de la formation';
const anderePrijs = 'au maximum {{value}} pour cette formation';
const hoger = '{{value}} du prix, si la formation parle de cybersécurité ou d’efficacité énergétique';
const hogerPrijs =
  'au maximum {{value}} pour cette formation, si elle parle de cybersécurité ou d’efficacité énergétique';

export const kmoPortefeuille: SteunTexts['kmo-portefeuille'] = {
  name: 'Kmo-portefeuille (aide aux PME)',
  gives:
    'La Flandre paie une partie d’une formation pour votre entreprise. La formation peut être pour vous, ou pour les personnes qui travaillent chez vous.',
  decides: 'VLAIO, le service flamand pour les entrepreneurs, décide.',
  criteria: {
    statuut: {
      yes: 'Vous êtes indépendant, à titre principal ou à titre complémentaire.',
      no: 'Cette aide est pour les personnes qui ont leur propre entreprise. Vous avez quand même une entreprise ? Demandez à VLAIO. Une entreprise que vous devez encore lancer ne compte pas.',
      open: 'Cela dépend : il faut savoir si vous êtes indépendant. Une activité complémentaire compte aussi.',
    },
    vestiging: {
      yes: 'Votre entreprise est établie en Flandre.',
      no: 'Votre entreprise n’est pas établie en Flandre. Demandez dans votre propre région quelle aide existe.',
      open: 'Cela dépend de l’endroit où votre entreprise est établie. Ce doit être en Flandre.',
    },
    omvang: {
      yes: 'Votre entreprise est petite ou moyenne.',
      no: 'Votre entreprise est trop grande. Cette aide est pour les petites et moyennes entreprises.',
      open: 'Cela dépend de la taille de votre entreprise. Elle doit être petite ou moyenne. VLAIO le vérifie.',
    },
  },
  amounts: {
    klein: andere,
    'klein-prijs': anderePrijs,
    'klein-thema': hoger,
    'klein-thema-prijs': hogerPrijs,
    middelgroot: andere,
    'middelgroot-prijs': anderePrijs,
    'middelgroot-thema': hoger,
    'middelgroot-thema-prijs': hogerPrijs,
    plafond: 'au maximum {{value}} par an, pour toutes vos formations ensemble',
  },
  doubts: {
    bijberoep:
      'Qu’une activité complémentaire compte, c’est écrit sur les pages de quelques organismes de formation, sans date. Demandez-le à VLAIO.',
    themas:
      'La formation doit entrer dans un des huit thèmes de VLAIO, comme votre métier, le numérique, le développement durable ou l’innovation. Nous ne vous avons pas demandé quel thème c’est. Vérifiez-le auprès de VLAIO.',
  },
  deadlines: {
    aanvraag: {
      dated:
        'Demandez l’aide au plus tard le {{date}}. Payez votre propre part dans les {{kmo-eigen-dagen}} jours qui suivent, sinon l’aide est perdue.',
      undated:
        'Demandez l’aide au plus tard {{kmo-portefeuille-aanvraag}} jours après le début. Payez votre propre part dans les {{kmo-eigen-dagen}} jours qui suivent, sinon l’aide est perdue.',
      passed:
        'Vous pouviez demander l’aide jusqu’au {{date}} inclus. Pour une prochaine formation, c’est encore possible.',
    },
  },
  steps: {
    opleider: 'Demandez à l’organisme de formation s’il est enregistré pour la kmo-portefeuille.',
    aanvragen: 'Demandez l’aide en ligne à VLAIO, avec le numéro d’entreprise de votre entreprise.',
    betalen: 'Payez d’abord votre propre part dans la kmo-portefeuille. La Flandre y ajoute l’aide.',
  },
  unchecked: {
    minimum: 'Si la formation coûte au moins {{kmo-minst}} euros, sans la TVA. La TVA n’est pas remboursée.',
    rechtsvorm: 'Quelle forme a votre entreprise. Une ASBL ne reçoit pas cette aide.',
    activiteit: 'Si l’activité principale de votre entreprise est acceptée.',
    opleider: 'Si l’organisme de formation est enregistré.',
    grootte: 'Si votre entreprise fait partie d’un groupe. Alors la taille des autres entreprises compte aussi.',
    dubbel: 'Si vous recevez déjà une autre aide pour la même formation. Une formation n’est pas payée deux fois.',
  },
};
