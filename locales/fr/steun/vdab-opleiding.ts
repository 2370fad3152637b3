import type { SteunTexts } from '../../texts.js';
import { werkzoekende } from './gedeeld.js';

export const vdabOpleiding: SteunTexts['vdab-opleiding'] = {
  name: 'Formation gratuite via le VDAB',
  gives:
    'Les personnes qui cherchent du travail suivent gratuitement une formation avec une étoile sur vdab.be. Le matériel de cours et les vêtements de sécurité sont gratuits aussi. Parfois, le VDAB paie aussi les déplacements et la garde d’enfants.',
  decides: 'Le VDAB décide si vous pouvez commencer la formation.',
  criteria: {
    statuut: {
      yes: werkzoekende,
      no: 'Ces formations gratuites sont pour les personnes qui cherchent du travail et sont inscrites comme demandeur d’emploi.',
      open: 'Vous êtes malade ? Alors c’est possible dans un parcours de retour au travail. Vous en parlez avec votre mutuelle et le VDAB.',
    },
    woonplaats: {
      yes: 'Vous habitez en Flandre ou à Bruxelles.',
      no: 'Vous n’habitez pas en Flandre ou à Bruxelles.',
      open: 'Vous n’habitez pas en Flandre ou à Bruxelles ? Nous n’avons pas trouvé si la formation est alors gratuite.',
    },
    erkenning: {
      yes: 'Votre formation a une étoile : le VDAB la reconnaît.',
      no: 'Votre formation n’a pas d’étoile. Ces formations ne sont pas gratuites via le VDAB. Cherchez sur vdab.be une formation semblable avec une étoile.',
      open: 'Cela dépend de la formation. Sur vdab.be, il y a une étoile à côté des formations que le VDAB reconnaît.',
    },
  },
  amounts: {
    uurpremie:
      'parfois {{value}} pour chaque heure que vous suivez, de votre mutuelle : votre conseiller au VDAB le demande (montant d’une page de {{ziek-van}} à {{ziek-tot}})',
    slaagpremie: 'parfois encore {{value}} si vous réussissez (montant d’une page de {{ziek-van}} à {{ziek-tot}})',
    verplaatsing:
      'parfois {{value}} pour les déplacements, ou un abonnement De Lijn (montant d’une page de {{verplaatsing-van}} à {{verplaatsing-tot}})',
    kinderopvang:
      'parfois la garde d’enfants, les jours sans école au maximum {{value}} (montant d’une page de {{opvang-van}} à {{opvang-tot}})',
  },
  doubts: {
    bedragen:
      'Que la formation est gratuite, et les montants pour les déplacements et la garde d’enfants, nous l’avons lu sur des pages plus anciennes. Demandez au VDAB ce qui vaut maintenant.',
    stimulanspremie:
      'Avant, il y avait aussi une prime pour une longue formation, par exemple pour les personnes qui s’occupent d’une famille. Nous ne savons pas si elle existe encore. Demandez-le au VDAB.',
    ziek: 'Vous êtes malade ? La formation est gratuite seulement si elle entre dans votre parcours vers le travail. Demandez-le d’abord à votre mutuelle.',
    brussel:
      'Vous habitez à Bruxelles ? Alors vous devez être inscrit chez Actiris. Le VDAB y donne des formations en néerlandais. C’est écrit sur une page d’environ {{brussel-jaar}}.',
    elders:
      'En Wallonie, c’est Le Forem (le service de l’emploi) qui vous aide, en Communauté germanophone l’Arbeitsamt (ADG). Demandez au VDAB si vous pouvez aussi suivre cette formation gratuitement.',
  },
  deadlines: {},
  steps: {
    ziekenfonds: 'Demandez d’abord à votre mutuelle si la formation entre dans votre parcours vers le travail.',
    inschrijven: 'Inscrivez-vous comme demandeur d’emploi au VDAB.',
    'inschrijven-actiris': 'Inscrivez-vous comme demandeur d’emploi chez Actiris.',
    zoeken: 'Cherchez sur le site du VDAB une formation avec une étoile.',
    bemiddelaar:
      'Parlez de la formation avec votre conseiller avant de commencer. Demandez aussi quels frais le VDAB paie.',
  },
  unchecked: {
    ingeschreven: 'Si vous êtes inscrit comme demandeur d’emploi.',
    voorkennis: 'Si vous avez les connaissances que la formation demande, comme assez de néerlandais.',
    nut: 'Si la formation va avec le travail que vous cherchez. Vous l’examinez avec le VDAB.',
  },
};
