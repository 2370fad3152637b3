import type { SteunTexts } from '../../texts.js';
import { werkzoekende } from './gedeeld.js';

export const actirisOpleidingscheque: SteunTexts['actiris-opleidingscheque'] = {
  name: 'Opleidingscheque van Actiris (training voucher, Brussels)',
  gives:
    'You start a new job and, in the first {{actiris-maanden}} months, you follow a course that goes with it. Actiris pays half. Your employer pays the rest.',
  decides: 'Actiris decides on your application.',
  criteria: {
    statuut: {
      yes: werkzoekende,
      no: 'This voucher is for people who are looking for work and are registered with Actiris.',
      open: 'It depends on whether you are looking for work.',
    },
    woonplaats: {
      yes: 'You live in Brussels.',
      no: 'This voucher is for people who live in Brussels.',
      open: 'It depends on whether you live in Brussels.',
    },
    'nieuwe-job': {
      yes: 'An employer is offering you a permanent contract.',
      no: 'You need an employer who offers you a permanent contract.',
      open: 'An employer has to offer you a permanent contract, at least half-time. You must not have signed yet.',
    },
    profiel: {
      yes: 'You have at most a secondary school diploma.',
      no: 'You have a diploma that is higher than secondary school.',
      open: 'Do you have a diploma that is higher than secondary school? Then it is possible if you have been registered without work for {{actiris-jaren}} years, are at least {{actiris-leeftijd}} years old or have a recognised disability.',
    },
  },
  amounts: {
    helft: 'half of the price, at most {{value}}',
  },
  doubts: {
    jaar: 'These rules and the amount are from {{actiris-stand}}. Ask Actiris if they are still correct.',
    profiel: 'We did not ask if that is so for you. Check with Actiris.',
    'andere-cheques':
      'In {{actiris-stand}} Actiris also had vouchers for languages and computers, for people with a new job. We do not know if they still exist. Ask Actiris.',
  },
  deadlines: {},
  steps: {
    consulent: 'Ask your adviser at Actiris for the voucher, before you sign your contract.',
    contract: 'After that, sign your contract and give a copy to Actiris.',
  },
  unchecked: {
    ingeschreven: 'Whether you are registered with Actiris.',
    contract: 'Whether your contract has no end date, and is at least half-time.',
    zetel: 'Whether your employer has a site in Brussels.',
    zelfstandige: 'Whether you start as self-employed. Then the voucher is possible too, before you start.',
  },
};
