import type { SteunTexts } from '../../texts.js';

export const herscholingRiziv: SteunTexts['herscholing-riziv'] = {
  name: 'Herscholing through your health insurance fund (retraining)',
  gives:
    'Can you no longer do your former work because of your illness? Then health insurance can pay for a course for other work. Your sickness benefit goes on for as long as the course lasts.',
  decides:
    'The adviserend arts of your health insurance fund submits the application. The RIZIV, the service behind health insurance, decides.',
  criteria: {
    statuut: {
      yes: 'You cannot work for a long time because of illness.',
      no: 'This herscholing is for people who cannot work for a long time because of illness.',
      open: 'It depends on whether you cannot work for a long time because of illness.',
    },
    beroep: {
      yes: 'You can no longer do your former work.',
      no: 'You can still do your former work.',
      open: 'It is for people who can no longer do the work they did before. We did not ask you that.',
    },
    akkoord: {
      yes: 'The RIZIV approved the course.',
      no: 'The RIZIV did not approve the course.',
      open: 'The adviserend arts and the RIZIV have to agree before you begin.',
    },
  },
  amounts: {},
  doubts: {
    vooraf:
      'Do not begin before you have the approval. Without approval, the RIZIV pays nothing. Then also ask if your benefit goes on.',
    daarna:
      'After the course, they look again at whether you can work, in your new job. Your benefit can then stop after a few months. Check that before you begin.',
  },
  deadlines: {},
  steps: {
    arts: 'Make an appointment with the adviserend arts of your health insurance fund.',
    voorstel: 'Bring a suggestion for a course, or ask for help to choose.',
    beslissing: 'Wait for the decision of the RIZIV. Do you not agree? Then you can go to the labour court.',
  },
  unchecked: {
    erkend:
      'Whether your health insurance fund recognises you as unfit for work, and whether your health allows a course.',
    vrijwillig: 'Whether you choose the course yourself. That is required.',
    fonds:
      'Whether you have already had a voucher from the Terug Naar Werk-fonds. You cannot have it together with a herscholing.',
  },
};
