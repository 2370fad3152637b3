import type { BeginTexts } from '../texts.js';

/** What the first screen says beside the frame: it is painted before any other text of a question is there. */
export const begin: BeginTexts = {
  questions: {
    situatie: {
      help: 'Kies wat je de meeste tijd doet. Ben je met een contract even ziek of tijdelijk werkloos? Kies dan “Ik werk voor een werkgever”.',
    },
  },
  facts: {
    situatie: {
      question: 'Wat doe je nu vooral?',
      label: 'Situatie',
      rare: 'Iets anders',
      values: {
        loondienst: 'Ik werk voor een werkgever',
        zelfstandig: 'Ik ben zelfstandige',
        werkzoekend: 'Ik zoek werk',
        arbeidsongeschikt: 'Ik kan lange tijd niet werken door ziekte',
        student: 'Ik studeer',
        leefloon: 'Ik krijg een leefloon',
        thuis: 'Ik werk niet en ik zoek geen werk',
        gepensioneerd: 'Ik ben met pensioen',
        gedetineerd: 'Ik zit in de gevangenis',
      },
      hints: {
        loondienst: 'Ook als ambtenaar, als uitzendkracht of als je tijdelijk werkloos bent.',
        werkzoekend: 'Met of zonder uitkering.',
        leefloon: 'Een uitkering van het OCMW.',
      },
    },
  },
};
