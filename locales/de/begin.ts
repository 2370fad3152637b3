import type { BeginTexts } from '../texts.js';

/** What the first screen says beside the frame. */
export const begin: BeginTexts = {
  questions: {
    situatie: {
      help: 'Wählen Sie, was Sie die meiste Zeit tun. Haben Sie einen Vertrag und sind Sie eine Zeit lang krank oder vorübergehend arbeitslos? Dann wählen Sie „Ich arbeite für einen Arbeitgeber“.',
    },
  },
  facts: {
    situatie: {
      question: 'Was tun Sie zurzeit vor allem?',
      label: 'Situation',
      rare: 'Etwas anderes',
      values: {
        loondienst: 'Ich arbeite für einen Arbeitgeber',
        zelfstandig: 'Ich bin selbstständig',
        werkzoekend: 'Ich suche Arbeit',
        arbeidsongeschikt: 'Ich kann wegen Krankheit lange nicht arbeiten',
        student: 'Ich gehe zur Schule oder studiere',
        leefloon: 'Ich bekomme ein leefloon',
        thuis: 'Ich arbeite nicht und ich suche keine Arbeit',
        gepensioneerd: 'Ich bin in Rente',
        gedetineerd: 'Ich bin im Gefängnis',
      },
      hints: {
        loondienst: 'Auch als Beamter, in Zeitarbeit oder wenn Sie vorübergehend arbeitslos sind.',
        werkzoekend: 'Mit oder ohne Geldleistung.',
        leefloon: 'Eine Geldleistung vom OCMW.',
      },
    },
  },
};
