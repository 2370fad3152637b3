import type { SteunTexts } from '../../texts.js';
import { werktInBelgie } from './gedeeld.js';

export const individueelOpleidingsrecht: SteunTexts['individueel-opleidingsrecht'] = {
  name: 'Training days from your employer (individueel opleidingsrecht)',
  gives:
    'Your employer gives you a number of training days each year. The employer pays for the training. You learn during work, or you are paid wages for it.',
  decides:
    'Your employer chooses with you which training and when. A law and your sector decide how many days there are.',
  criteria: {
    statuut: {
      yes: 'You work for an employer, with an ordinary contract.',
      no: 'These days are for people who work for an employer.',
      open: 'It depends on your contract. For some contracts we did not find a rule.',
    },
    werkgever: {
      yes: 'This law applies to your employer.',
      no: 'Your employer is not in the private sector. These days only exist in the private sector.',
      open: 'It depends on who you work for. For some employers we did not find a rule.',
    },
    werkplek: {
      ...werktInBelgie,
      no: 'You do not work in Belgium. This is a Belgian law.',
    },
    werkgeversgrootte: {
      yes: 'Your employer has at least {{dagen-werknemers}} employees.',
      no: 'Your employer has fewer than {{dagen-werknemers}} employees. Then your employer is not obliged to give these days. Ask if it is possible all the same.',
      open: 'It depends on how many people work for your employer. There have to be at least {{dagen-werknemers}}.',
    },
  },
  amounts: {
    'vanaf-20': '{{value}} of training a year, for a full-time job',
    'vanaf-10': '{{value}} of training a year, for a full-time job',
  },
  doubts: {
    'bestaat-nog':
      'Our sources are from {{dagen-bron-van}} and {{dagen-bron-tot}}. We did not find anywhere that these days were abolished. It is not certain. Ask your HR department or your trade union.',
    sector:
      'In many sectors there is a cao (agreement with the trade unions) with another number of days. With {{dagen-werknemers-groot}} employees or more, there are never fewer than {{dagen-minst}}. Ask your HR department.',
    deeltijds:
      'Do you work part-time, or not the whole year? Then the number of days can be smaller. Ask your HR department.',
    'learning-account-weg':
      'The Federal Learning Account has been abolished. According to the law, the data were deleted on {{account-weg}}. Ask your employer which courses you have already followed.',
    'ander-contract':
      'Do you not have an ordinary contract? Then we did not find a clear rule. Ask your employer or your temp agency.',
  },
  deadlines: {
    'learning-account': {
      dated:
        'Look at your courses on mycareer.be by {{date}} at the latest, and save what you need. After that they are deleted.',
      passed: 'The data of the Federal Learning Account could be seen up to and including {{date}}.',
    },
  },
  steps: {
    navragen: 'Ask your employer how many training days you have left this year, and if there is a training plan.',
    afspreken: 'Suggest a course that fits your work. Agree on when you follow it.',
  },
  unchecked: {
    'band-met-werk':
      'Whether the course has to do with your work. The law speaks of training for your work. We did not find how strict that is.',
    telling:
      'How many full-time jobs there are at your employer. We do not know that: the law counts two people who work half-time as one.',
    jaar: 'How many days you have already used this year.',
    opleidingsverlof: 'Whether you also take opleidingsverlof. Those hours do not count for these days.',
  },
};
