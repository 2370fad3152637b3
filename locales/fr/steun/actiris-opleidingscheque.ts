import type { SteunTexts } from '../../texts.js';
import { werkzoekende } from './gedeeld.js';

export const actirisOpleidingscheque: SteunTexts['actiris-opleidingscheque'] = {
  name: 'Opleidingscheque van Actiris (chèque formation, Bruxelles)',
  gives:
    'Vous commencez un nouvel emploi et suivez, pendant les {{actiris-maanden}} premiers mois, une formation qui va avec. Actiris paie la moitié. Votre employeur paie le reste.',
  decides: 'Actiris décide de votre demande.',
  criteria: {
    statuut: {
      yes: werkzoekende,
      no: 'Ce chèque est pour les personnes qui cherchent du travail et sont inscrites chez Actiris.',
      open: 'Cela dépend : il faut savoir si vous cherchez du travail.',
    },
    woonplaats: {
      yes: 'Vous habitez à Bruxelles.',
      no: 'Ce chèque est pour les personnes qui habitent à Bruxelles.',
      open: 'Cela dépend : il faut savoir si vous habitez à Bruxelles.',
    },
    'nieuwe-job': {
      yes: 'Un employeur vous propose un contrat à durée indéterminée.',
      no: 'Il faut un employeur qui vous propose un contrat à durée indéterminée.',
      open: 'Un employeur doit vous proposer un contrat à durée indéterminée, au moins à mi-temps. Vous ne pouvez pas avoir déjà signé.',
    },
    profiel: {
      yes: 'Vous avez au maximum un diplôme de l’enseignement secondaire.',
      no: 'Vous avez un diplôme plus élevé que l’enseignement secondaire.',
      open: 'Vous avez un diplôme plus élevé que l’enseignement secondaire ? Alors c’est possible si vous êtes inscrit depuis {{actiris-jaren}} ans sans travail, si vous avez au moins {{actiris-leeftijd}} ans ou si vous avez un handicap reconnu.',
    },
  },
  amounts: {
    helft: 'la moitié du prix, au maximum {{value}}',
  },
  doubts: {
    jaar: 'Ces règles et le montant datent de {{actiris-stand}}. Demandez à Actiris si c’est encore le cas.',
    profiel: 'Nous n’avons pas demandé si c’est le cas pour vous. Demandez-le à Actiris.',
    'andere-cheques':
      'En {{actiris-stand}}, Actiris avait aussi des chèques pour les langues et l’informatique, pour les personnes qui ont un nouvel emploi. Nous ne savons pas s’ils existent encore. Demandez-le à Actiris.',
  },
  deadlines: {},
  steps: {
    consulent: 'Demandez le chèque à votre conseiller chez Actiris, avant de signer votre contrat.',
    contract: 'Signez ensuite votre contrat et donnez une copie à Actiris.',
  },
  unchecked: {
    ingeschreven: 'Si vous êtes inscrit chez Actiris.',
    contract: 'Si votre contrat est à durée indéterminée, et au moins à mi-temps.',
    zetel: 'Si votre employeur a un établissement à Bruxelles.',
    zelfstandige: 'Si vous commencez comme indépendant. Alors le chèque est possible aussi, avant votre début.',
  },
};
