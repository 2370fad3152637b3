import type { SteunTexts } from '../../texts.js';
import { contract } from './gedeeld.js';

const helePrijs = 'pour cette formation, peut-être le prix entier, au maximum {{value}} par année scolaire';

export const opleidingscheques: SteunTexts['opleidingscheques'] = {
  name: 'Opleidingscheques (chèques-formation)',
  gives:
    'Avec un chèque, vous payez une formation, ou une partie de celle-ci. La Flandre paie la moitié du chèque, et parfois tout.',
  decides: 'Les autorités flamandes décident de votre demande.',
  criteria: {
    statuut: {
      ...contract,
      no: 'Les opleidingscheques sont pour les personnes qui travaillent maintenant comme salarié. Un job étudiant ne compte pas.',
    },
    woonplaats: {
      yes: 'Votre domicile compte.',
      no: 'Vous n’habitez pas en Flandre ou à Bruxelles. Les exceptions pour les personnes qui y travaillent ne vont pas avec vos réponses.',
      open: 'Cela dépend de l’endroit où vous habitez, et parfois aussi de l’endroit où vous travaillez.',
    },
    opleiding: {
      yes: 'Votre formation va avec votre diplôme.',
      no: 'Votre formation ne va pas avec les règles. Avec au maximum un diplôme du secondaire, une formation de l’Opleidingsdatabank (la liste flamande) compte. Avec n’importe quel diplôme, une formation d’au moins {{korte-uren}} heures d’un persoonlijk ontwikkelingsplan compte. Ce plan vient d’une loopbaanbegeleiding.',
      open: 'Cela dépend de votre diplôme et de la formation. Elle doit être dans l’Opleidingsdatabank (la liste flamande), ou dans un persoonlijk ontwikkelingsplan (fait en loopbaanbegeleiding).',
    },
    betaling: {
      yes: 'Vous avez choisi la formation vous-même et vous la payez vous-même.',
      no: 'Les opleidingscheques sont pour une formation que vous choisissez vous-même et payez vous-même.',
      open: 'Cela dépend de qui a choisi la formation et de qui la paie.',
    },
  },
  amounts: {
    'zonder-secundair': helePrijs,
    helft: '{{value}} du prix de cette formation',
    plafond: 'le plus souvent la moitié du prix, au maximum {{value}} par année scolaire',
    'plafond-hoger-onderwijs':
      'dans l’enseignement supérieur, la moitié du prix, au maximum {{value}} par année scolaire',
    verhoogd: helePrijs,
  },
  doubts: {
    brevet:
      'Selon une ancienne page du VDAB, un brevet ne compte pas comme enseignement supérieur. Demandez au numéro {{infolijn}} si c’est encore le cas.',
    inkomensgarantie:
      'Vous recevez une allocation en plus de votre salaire ? Avec une allocation de chômage, vous ne pouvez pas recevoir de chèques. Est-ce aussi le cas avec une inkomensgarantie-uitkering ? Nous ne l’avons pas trouvé. Demandez-le au numéro {{infolijn}} avant de payer.',
    'bestaat-nog':
      'Nous n’avons pas trouvé de confirmation que les opleidingscheques existent encore en {{schooljaar-2026}}. Nous n’avons pas non plus trouvé qu’ils sont supprimés. Demandez-le au numéro {{infolijn}}.',
    'bestaat-nog-vanaf-2027-2028':
      'Nous n’avons pas trouvé de confirmation que les opleidingscheques existent encore à partir de l’année scolaire {{schooljaar-2027}}. Demandez-le au numéro {{infolijn}}.',
    cursusmateriaal:
      'Selon deux écoles, vous pouvez aussi payer des livres et d’autre matériel avec des chèques. Demandez pour cela un chèque à part.',
    jaar: 'Le maximum compte probablement par année scolaire. Certaines sources disent par année civile. Demandez-le au numéro {{infolijn}}.',
    verhoogd:
      'Pour certaines formations, la Flandre paie tout. Selon une source, c’est seulement pour les personnes qui n’ont pas de diplôme du secondaire. Une beroepskwalificatie ne compte que jusqu’au niveau {{cheque-niveau}}, donc pas celle de l’enseignement supérieur. Demandez-le au numéro {{infolijn}}.',
    'werkt-in-buitenland':
      'Vous ne travaillez pas en Belgique ? Nous n’avons trouvé nulle part que vous ne recevez alors pas de chèques, mais pas non plus que c’est permis. Demandez-le au numéro {{infolijn}}.',
    examencommissie:
      'Que les examens devant l’examencommissie comptent, cela se trouve dans une seule source de {{cheque-examens}}. Ils ne sont pas dans l’Opleidingsdatabank. Demandez-le au numéro {{infolijn}}.',
    wallonie:
      'Vous habitez en Wallonie ? Selon les autorités flamandes, vous devez y avoir déménagé depuis un autre pays européen. Selon un syndicat, ce n’est pas nécessaire. Demandez-le au numéro {{infolijn}}.',
    'ander-contract':
      'Avec un contrat d’apprentissage de moins de {{leerovereenkomst-uren}} heures par mois, vous ne recevez pas de chèques. Sur un flexi-job ou une formation sur le lieu de travail (IBO), nous n’avons rien trouvé. Demandez-le au numéro {{infolijn}}.',
    uitzendkracht: 'Vous travaillez comme intérimaire ? Demandez le chèque un jour où vous travaillez.',
  },
  deadlines: {
    kopen: {
      dated:
        'Demandez au numéro {{infolijn}} si le chèque existe encore. Achetez-le ensuite de préférence avant le début de votre formation, au plus tard le {{date}}.',
      undated:
        'Demandez au numéro {{infolijn}} si le chèque existe encore. Achetez-le ensuite de préférence avant le début de votre formation.',
      passed:
        'Vous deviez probablement acheter votre chèque au plus tard le {{date}}. Demandez au numéro {{infolijn}} si c’est encore possible.',
    },
  },
  steps: {
    label: 'Regardez si la formation a le label pour opleidingscheques dans l’Opleidingsdatabank.',
    bestellen:
      'Demandez votre chèque sur le site des autorités flamandes. Vous vous connectez avec itsme ou une autre clé numérique.',
    afgeven: 'Donnez le chèque à l’organisme de formation.',
  },
  unchecked: {
    label: 'Si votre formation a le label pour opleidingscheques dans l’Opleidingsdatabank.',
    bijberoep:
      'Si vous avez une activité complémentaire. C’est permis, mais nous n’avons pas pu lire toutes les règles à ce sujet.',
    uitkering:
      'Si vous recevez une allocation de chômage. Alors ce n’est pas possible. Être au chômage temporaire est permis.',
    geldigheid: 'Combien de temps votre chèque est valable. Utilisez-le à temps.',
    'ander-voordeel': 'Si quelqu’un d’autre paie les mêmes frais, comme votre employeur. Alors ce n’est pas possible.',
  },
};
