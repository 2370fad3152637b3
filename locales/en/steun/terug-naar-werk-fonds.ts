import type { SteunTexts } from '../../texts.js';

export const terugNaarWerkFonds: SteunTexts['terug-naar-werk-fonds'] = {
  name: 'Terug Naar Werk-fonds (return-to-work fund)',
  gives: 'You get a voucher. With it you pay a coach or a career adviser who helps you to work again.',
  decides:
    'The RIZIV decides, within {{fonds-dagen}} days after a complete application. That is the service behind health insurance.',
  criteria: {
    statuut: {
      yes: 'You cannot work for a long time because of illness.',
      no: 'The fund is for people who cannot work for a long time because of illness.',
      open: 'It depends on whether you cannot work because of illness. The fund is also for people who lost their contract because of that (medische overmacht).',
    },
    reden: {
      yes: 'You have been ill for more than a year.',
      no: 'The fund is for people who have been ill for more than a year. It is also for people who lost their contract because of illness. That does not fit your answers.',
      open: 'Have you been ill for more than a year? Then it is possible. Have you been ill for less than a year? Then it is only possible if your employer ended your contract for medical reasons (medische overmacht).',
    },
  },
  amounts: {
    tegoedbon: 'a voucher of at most {{value}}',
  },
  doubts: {
    'medische-overmacht':
      'Did your employer end your contract for medical reasons (medische overmacht)? Then that must have been on or after {{fonds-overmacht}}. Ask for the voucher within {{fonds-maanden}} months after the end of your contract.',
    zelfstandige:
      'Were you self-employed? The fund is for employees and jobseekers who are ill. We found nothing about self-employed people. Ask your health insurance fund.',
  },
  deadlines: {},
  steps: {
    ziekenfonds:
      'Talk to the terug-naar-werkcoördinator of your health insurance fund. Ask what suits you best: the voucher or a herscholing. You cannot have both.',
    begeleider: 'Choose a coach who is recognised by the fund.',
    aanvragen: 'Fill in the application on the website of the RIZIV. If you get the voucher, give it to your coach.',
  },
  unchecked: {
    erkend: 'Whether your health insurance fund recognises you as unfit for work, as an employee or as a jobseeker.',
    gezondheid:
      'Whether the coaching is good for your health. If you ask for the voucher yourself, a doctor checks that.',
    herscholing: 'Whether the RIZIV has already approved a herscholing for you. Then it is not possible.',
    geldigheid: 'Whether you use the voucher in time. It is valid for {{fonds-geldig}} months.',
  },
};
