import type { BeginTexts } from '../texts.js';

/** What the first screen says beside the frame. */
export const begin: BeginTexts = {
  questions: {
    situatie: {
      help: 'Choose what you do most of the time. Do you have a contract, but are you ill for a while or temporarily unemployed? Then choose “I work for an employer”.',
    },
  },
  facts: {
    situatie: {
      question: 'What do you mainly do now?',
      label: 'Situation',
      rare: 'Something else',
      values: {
        loondienst: 'I work for an employer',
        zelfstandig: 'I am self-employed',
        werkzoekend: 'I am looking for work',
        arbeidsongeschikt: 'I cannot work for a long time because of illness',
        student: 'I am studying',
        leefloon: 'I get a leefloon',
        thuis: 'I do not work and I am not looking for work',
        gepensioneerd: 'I am retired',
        gedetineerd: 'I am in prison',
      },
      hints: {
        loondienst: 'Also as a civil servant, as a temp, or if you are temporarily unemployed.',
        werkzoekend: 'With or without a benefit.',
        leefloon: 'A benefit from the OCMW.',
      },
    },
  },
};
