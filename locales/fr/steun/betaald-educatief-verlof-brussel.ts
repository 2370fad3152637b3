import type { SteunTexts } from '../../texts.js';
import { aanwezigheid, langGenoeg, stappen, werknemerIn } from './educatief-verlof.js';
import { meerJobs } from './gedeeld.js';

export const betaaldEducatiefVerlofBrussel: SteunTexts['betaald-educatief-verlof-brussel'] = {
  name: 'Betaald educatief verlof (congé-éducation payé) à Bruxelles',
  gives:
    'Vous pouvez vous absenter du travail pour apprendre. Votre salaire continue, mais votre employeur peut le limiter. Vous recevez autant d’heures que vous suivez de cours, jusqu’à une limite.',
  decides:
    'Brussel Economie en Werkgelegenheid décide quelles formations comptent. Vous planifiez le congé avec votre employeur.',
  criteria: {
    ...werknemerIn('à Bruxelles'),
    tewerkstelling: {
      yes: 'Vous travaillez assez pour ce congé : à au moins {{brussel-procent}} %.',
      no: 'Vous travaillez trop peu pour ce congé. Il faut au moins {{brussel-procent}} %.',
      open: 'Cela dépend de votre temps de travail. Il faut au moins {{brussel-procent}} %.',
      unasked: meerJobs,
    },
    omvang: langGenoeg,
  },
  amounts: {
    algemeen: 'au maximum {{value}} par année scolaire, pour une formation générale ou une langue',
    beroep: 'au maximum {{value}} par année scolaire, pour une formation professionnelle',
    verhoogd:
      'au maximum {{value}} par année scolaire, pour certaines langues, ou pour une langue si vous n’avez pas de diplôme de l’enseignement supérieur',
  },
  doubts: {
    loongrens:
      'Votre employeur peut limiter le salaire pendant votre congé : dans toute la Belgique à {{loongrens-2025}} euros bruts par mois en {{schooljaar-2025}}. Une source écrit qu’à Bruxelles, tout votre salaire continue. Demandez-le à votre employeur.',
    plafonds:
      'Nous n’avons pu lire qu’une partie du tableau avec les heures. Pour certaines formations professionnelles, vous recevez plus d’heures que ce qui est écrit ici. Demandez-le à Brussel Economie en Werkgelegenheid.',
    overheidsbedrijf:
      'Vous travaillez pour bpost, la SNCB, Proximus ou une autre entreprise publique ? Alors ce congé est possible seulement avec un contrat de travail. Si vous êtes nommé, ce n’est pas possible.',
    examen:
      'Vous passez des examens devant l’examencommissie, ou un examen pour prouver ce que vous savez déjà faire ? Alors ce sont d’autres règles. Demandez-les à Brussel Economie en Werkgelegenheid.',
    mentor: 'Une formation de mentor peut être plus courte que {{korte-uren}} heures.',
  },
  deadlines: {},
  steps: {
    nakijken: 'Vérifiez si la formation compte à Bruxelles. Faites-le avant de vous inscrire.',
    ...stappen,
  },
  unchecked: {
    aanwezigheid,
    buitenland:
      'Si la formation est à l’étranger, ou se compose seulement de petits films et d’exercices. Alors elle ne compte pas.',
  },
};
