import type { SteunTexts } from '../../texts.js';
import { eindeUitkering } from './gedeeld.js';

export const uitkeringZorgopleiding: SteunTexts['uitkering-zorgopleiding'] = {
  name: 'Une allocation plus longtemps pendant une formation dans les soins',
  gives:
    'Une allocation de chômage s’arrête maintenant après un temps. Vous apprenez un knelpuntberoep (métier en pénurie) dans les soins ? Alors vous pouvez garder l’allocation plus longtemps pendant la formation, si vous réussissez et jusqu’à un maximum.',
  decides: 'Le RVA (ONEM) décide de votre allocation.',
  criteria: {
    uitkering: {
      yes: 'Vous recevez une allocation de chômage.',
      no: 'C’est pour les personnes qui cherchent du travail et reçoivent une allocation de chômage.',
      open: 'Cela dépend de votre allocation. Sur l’inschakelingsuitkering, nous n’avons rien trouvé.',
    },
    opleiding: {
      yes: 'Votre formation mène à un knelpuntberoep qui compte.',
      no: 'Depuis le {{zorg-sinds}}, c’est possible seulement pour une formation à un knelpuntberoep dans les soins. Pour les autres formations, le temps de votre allocation continue simplement à courir.',
      open: 'Infirmier et aide-soignant comptent. Pour d’autres métiers dans les soins, les sources ne disent pas la même chose. Demandez-le au RVA avant de commencer.',
    },
    vrijstelling: {
      yes: 'Votre formation est assez longue pour une vrijstelling van beschikbaarheid (dispense). Vous en avez besoin.',
      no: 'Sans vrijstelling van beschikbaarheid (dispense), ce n’est pas possible.',
      open: 'Vous avez besoin d’une vrijstelling van beschikbaarheid (dispense). Elle existe pour une formation d’au moins {{dagopleiding-weken}} semaines, avec en moyenne {{dagopleiding-uren}} heures par semaine, surtout en journée.',
    },
  },
  amounts: {},
  doubts: {
    beroepen:
      'Les sources parlent seulement d’infirmier et d’aide-soignant. Une explication du projet de loi était plus large. Ne commencez pas avant que le RVA vous dise que votre métier compte.',
    maximum:
      'Il y a un maximum. Des sources de {{zorg-bronnen}} parlent de {{zorg-laag}} ou {{zorg-hoog}} ans en tout. Demandez-le au RVA.',
    'begonnen-voor-2026':
      'Vous avez commencé avant le {{zorg-sinds}}, avec une dispense, une formation à un knelpuntberoep ? Alors c’est aussi possible en dehors des soins. Demandez-le au RVA.',
    einddatum: eindeUitkering,
    'geen-beperking':
      'Vous avez au moins {{oud-leeftijd}} ans et vous avez travaillé {{oud-jaren}} ans ? Ou vous travaillez au moins à mi-temps avec une allocation en plus du RVA ? Alors, selon une source de {{oud-bron}}, il n’y a pas de date de fin. Demandez-le au RVA.',
    inschakeling:
      'Une inschakelingsuitkering dure au maximum {{inschakeling-jaren}} an. La gardez-vous plus longtemps pendant une formation dans les soins ? Nous ne l’avons pas trouvé.',
  },
  deadlines: {},
  steps: {
    vrijstelling: 'Obtenez une vrijstelling van beschikbaarheid (dispense) avant de commencer.',
    rva: 'Demandez à votre syndicat, à la Hulpkas ou au RVA jusqu’à quand vous gardez votre allocation. Faites-le avant de commencer.',
  },
  unchecked: {
    vrijstelling:
      'Si vous recevez une vrijstelling van beschikbaarheid (dispense). Vous la demandez là où vous habitez : au VDAB, à Bruxelles à Actiris, en Wallonie à Le Forem, en Communauté germanophone à l’Arbeitsamt (ADG).',
    eenmaal: 'Si vous l’avez déjà reçu une fois. Selon une source, c’est possible une seule fois dans votre carrière.',
    onafgebroken: 'Si vous suivez la formation sans interruption, et si vous réussissez.',
  },
};
