import type { SteunTexts } from '../../texts.js';
import { eindeUitkeringDagen } from './einde-uitkering.js';
import { eindeUitkering } from './gedeeld.js';

export const vrijstellingBeschikbaarheid: SteunTexts['vrijstelling-beschikbaarheid'] = {
  name: 'Vrijstelling van beschikbaarheid (dispense)',
  gives:
    'Tant que votre allocation court, vous la gardez pendant que vous suivez une formation. Vous n’êtes alors pas obligé de chercher du travail, ni d’accepter un emploi.',
  decides: 'En Flandre, le VDAB décide de votre dispense.',
  criteria: {
    uitkering: {
      yes: 'Vous recevez une allocation du RVA (ONEM).',
      no: 'Une dispense est pour les personnes qui cherchent du travail et reçoivent une allocation du RVA (ONEM).',
      open: 'Cela dépend : il faut savoir si vous recevez une allocation du RVA (ONEM).',
    },
    woonplaats: {
      yes: 'Vous habitez en Flandre. Alors c’est le VDAB qui décide.',
      no: 'Vous n’habitez pas en Belgique. Le VDAB donne la dispense aux personnes qui habitent en Flandre.',
      open: 'Cela dépend de l’endroit où vous habitez. En Flandre, c’est le VDAB qui décide, ailleurs le service de l’emploi de votre région.',
      unsettled:
        'Vous n’habitez pas en Flandre. C’est le service de l’emploi de votre région qui décide, et non le VDAB. Nous n’avons pas pu lire les règles de ce service.',
    },
    omvang: {
      yes: 'Votre formation dure au moins {{dagopleiding-weken}} semaines, avec en moyenne {{dagopleiding-uren}} heures par semaine, surtout en journée.',
      no: 'Votre formation est trop courte, ou elle est surtout le soir ou le week-end. Il faut au moins {{dagopleiding-weken}} semaines, avec en moyenne {{dagopleiding-uren}} heures par semaine, surtout en journée. Dans l’enseignement supérieur, ce sont {{dagopleiding-studiepunten}} nouveaux studiepunten.',
      open: 'Cela dépend de la durée : au moins {{dagopleiding-weken}} semaines, avec en moyenne {{dagopleiding-uren}} heures par semaine, surtout en journée.',
    },
    opleiding: {
      yes: 'Votre formation a une étoile sur vdab.be. En Flandre, la dispense commence alors automatiquement si on vous permet de commencer.',
      no: 'Le VDAB ne reconnaît pas votre formation.',
      open: 'Avec une étoile sur vdab.be, la dispense est automatique en Flandre. Sans étoile, vous devez la demander, et le VDAB décide.',
    },
  },
  amounts: {},
  doubts: {
    einddatum: eindeUitkering,
    daling:
      'Votre allocation peut diminuer pendant la formation. Demandez-le à votre syndicat, à la Hulpkas ou au RVA.',
    'andere-opleiding':
      'Pour une formation sans étoile, il y a encore des conditions. Elle doit augmenter vos chances de trouver du travail. Le plus souvent, vous avez quitté l’école depuis au moins {{school-jaren}} ans. Pour l’enseignement supérieur, le plus souvent, vous n’avez pas encore de diplôme de l’enseignement supérieur. Demandez-le au VDAB.',
    'korte-opleiding':
      'Une formation le soir, le week-end ou avec moins de {{dagopleiding-studiepunten}} studiepunten est le plus souvent permise. Vous continuez alors à chercher du travail. Demandez-le d’abord au VDAB.',
  },
  deadlines: {
    ...eindeUitkeringDagen,
    aanvraag: {
      dated: 'Demandez la dispense avant de commencer, donc au plus tard le {{date}}.',
      undated: 'Demandez la dispense avant de commencer la formation.',
      passed:
        'Vous deviez demander la dispense avant le début, au plus tard le {{date}}. Demandez si c’est encore possible.',
    },
  },
  steps: {
    einde:
      'Demandez à votre syndicat ou à la Hulpkas quand votre allocation s’arrête, et regardez si votre formation court encore à ce moment-là.',
    dienst:
      'Avant de commencer, demandez la dispense au service de l’emploi de votre région : Actiris à Bruxelles, Le Forem en Wallonie, l’Arbeitsamt (ADG) en Communauté germanophone.',
    bemiddelaar: 'Parlez de la formation avec votre conseiller au VDAB.',
    aanvraag: 'Demandez la dispense dans « Mijn loopbaan » au VDAB si la formation n’a pas d’étoile.',
  },
  unchecked: {
    traject: 'Si la formation va avec le travail que vous cherchez. C’est le VDAB qui l’examine.',
    inkomensgarantie:
      'Si vous travaillez à temps partiel avec une allocation en plus du RVA. Même dans ce cas, une dispense est possible.',
    bijkomend: 'Si vous remplissez les conditions pour votre sorte d’études.',
  },
};
