import type { SteunTexts } from '../../texts.js';

export const herscholingRiziv: SteunTexts['herscholing-riziv'] = {
  name: 'Herscholing (réorientation) via votre mutuelle',
  gives:
    'Vous ne pouvez plus faire votre travail d’avant à cause de votre maladie ? Alors l’assurance maladie peut payer une formation pour un autre travail. Votre indemnité de maladie continue aussi longtemps que dure la formation.',
  decides:
    'L’adviserend arts (médecin-conseil) de votre mutuelle introduit la demande. Le RIZIV (INAMI), le service derrière l’assurance maladie, décide.',
  criteria: {
    statuut: {
      yes: 'Vous ne pouvez pas travailler pendant longtemps, car vous êtes malade.',
      no: 'Cette herscholing est pour les personnes qui ne peuvent pas travailler pendant longtemps à cause d’une maladie.',
      open: 'Cela dépend : il faut savoir si vous ne pouvez pas travailler pendant longtemps à cause d’une maladie.',
    },
    beroep: {
      yes: 'Vous ne pouvez plus faire votre travail d’avant.',
      no: 'Vous pouvez encore faire votre travail d’avant.',
      open: 'C’est pour les personnes qui ne peuvent plus faire leur travail d’avant. Nous ne vous l’avons pas demandé.',
    },
    akkoord: {
      yes: 'Le RIZIV a accepté la formation.',
      no: 'Le RIZIV n’a pas accepté la formation.',
      open: 'L’adviserend arts et le RIZIV doivent être d’accord avant que vous commenciez.',
    },
  },
  amounts: {},
  doubts: {
    vooraf:
      'Ne commencez pas avant d’avoir l’accord. Sans accord, le RIZIV ne paie rien. Demandez alors aussi si votre indemnité continue.',
    daarna:
      'Après la formation, on regarde de nouveau si vous pouvez travailler, dans votre nouveau métier. Votre indemnité peut alors s’arrêter après quelques mois. Renseignez-vous avant de commencer.',
  },
  deadlines: {},
  steps: {
    arts: 'Prenez rendez-vous avec l’adviserend arts de votre mutuelle.',
    voorstel: 'Apportez une proposition de formation, ou demandez de l’aide pour choisir.',
    beslissing:
      'Attendez la décision du RIZIV. Vous n’êtes pas d’accord ? Alors vous pouvez aller au tribunal du travail.',
  },
  unchecked: {
    erkend: 'Si votre mutuelle vous reconnaît en incapacité de travail, et si votre santé permet une formation.',
    vrijwillig: 'Si vous choisissez vous-même la formation. C’est obligatoire.',
    fonds:
      'Si vous avez déjà reçu un bon du Terug Naar Werk-fonds. Avec une herscholing en même temps, ce n’est pas possible.',
  },
};
