import type { BeginTexts } from '../texts.js';

/** What the first screen says beside the frame. */
export const begin: BeginTexts = {
  questions: {
    situatie: {
      help: 'Choisissez ce que vous faites la plupart du temps. Vous avez un contrat, mais vous êtes malade pour peu de temps ou au chômage temporaire ? Alors choisissez « Je travaille pour un employeur ».',
    },
  },
  facts: {
    situatie: {
      question: 'Que faites-vous surtout en ce moment ?',
      label: 'Situation',
      rare: 'Autre chose',
      values: {
        loondienst: 'Je travaille pour un employeur',
        zelfstandig: 'Je suis indépendant',
        werkzoekend: 'Je cherche du travail',
        arbeidsongeschikt: 'Je ne peux pas travailler pendant longtemps, car je suis malade',
        student: 'Je fais des études',
        leefloon: 'Je reçois un leefloon (revenu d’intégration)',
        thuis: 'Je ne travaille pas et je ne cherche pas de travail',
        gepensioneerd: 'Je suis à la pension',
        gedetineerd: 'Je suis en prison',
      },
      hints: {
        loondienst: 'Aussi comme fonctionnaire, comme intérimaire, ou si vous êtes au chômage temporaire.',
        werkzoekend: 'Avec ou sans allocation.',
        leefloon: 'Une allocation de l’OCMW (CPAS).',
      },
    },
  },
};
