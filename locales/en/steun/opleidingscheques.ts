import type { SteunTexts } from '../../texts.js';
import { contract } from './gedeeld.js';

const helePrijs = 'for this course perhaps the whole price, at most {{value}} per school year';

export const opleidingscheques: SteunTexts['opleidingscheques'] = {
  name: 'Opleidingscheques (training vouchers)',
  gives:
    'With a voucher you pay for a course, or for part of it. Flanders pays half of the voucher, and sometimes all of it.',
  decides: 'The Flemish government decides on your application.',
  criteria: {
    statuut: {
      ...contract,
      no: 'Opleidingscheques are for people who work as an employee now. A student job does not count.',
    },
    woonplaats: {
      yes: 'The place where you live counts.',
      no: 'You do not live in Flanders or Brussels. The exceptions for people who work there do not fit your answers.',
      open: 'It depends on where you live, and sometimes also on where you work.',
    },
    opleiding: {
      yes: 'Your course fits your diploma.',
      no: 'Your course does not fit the rules. With at most a secondary school diploma, a course from the Opleidingsdatabank (the Flemish list) counts. With any diploma, a course of at least {{korte-uren}} hours from a persoonlijk ontwikkelingsplan counts. That plan comes from loopbaanbegeleiding.',
      open: 'It depends on your diploma and on the course. It has to be in the Opleidingsdatabank (the Flemish list), or in a persoonlijk ontwikkelingsplan (from loopbaanbegeleiding).',
    },
    betaling: {
      yes: 'You chose the course yourself and you pay for it yourself.',
      no: 'Opleidingscheques are for a course that you choose yourself and pay for yourself.',
      open: 'It depends on who chose the course and who pays for it.',
    },
  },
  amounts: {
    'zonder-secundair': helePrijs,
    helft: '{{value}} of the price of this course',
    plafond: 'usually half of the price, at most {{value}} per school year',
    'plafond-hoger-onderwijs': 'in higher education half of the price, at most {{value}} per school year',
    verhoogd: helePrijs,
  },
  doubts: {
    brevet:
      'According to an old page of VDAB, a brevet does not count as higher education. Call {{infolijn}} and ask if that is still so.',
    inkomensgarantie:
      'Do you get a benefit on top of your wages? With an unemployment benefit you cannot get vouchers. We did not find whether that also applies to an inkomensgarantie-uitkering. Call {{infolijn}} to check before you pay.',
    'bestaat-nog':
      'We did not find confirmation that opleidingscheques still exist in {{schooljaar-2026}}. We did not find anywhere that they were abolished either. Call {{infolijn}} to check.',
    'bestaat-nog-vanaf-2027-2028':
      'We did not find confirmation that opleidingscheques still exist from school year {{schooljaar-2027}}. Call {{infolijn}} to check.',
    cursusmateriaal:
      'According to two schools, you can also pay for books and other materials with vouchers. Apply for a separate voucher for that.',
    jaar: 'The maximum probably applies per school year. Some sources say per calendar year. Call {{infolijn}} to check.',
    verhoogd:
      'For some courses Flanders pays everything. According to one source, that is only for people who do not have a secondary school diploma. A beroepskwalificatie only counts up to level {{cheque-niveau}}, so not one from higher education. Call {{infolijn}} to check.',
    'werkt-in-buitenland':
      'Do you not work in Belgium? We did not find anywhere that you then get no vouchers, but not that it is allowed either. Call {{infolijn}} to check.',
    examencommissie:
      'One source from {{cheque-examens}} says that the exams at the examencommissie count. They are not in the Opleidingsdatabank. Call {{infolijn}} to check.',
    wallonie:
      'Do you live in Wallonia? According to the Flemish government, you must have moved there from another European country. According to a trade union, that is not needed. Call {{infolijn}} to check.',
    'ander-contract':
      'With an apprenticeship contract of less than {{leerovereenkomst-uren}} hours a month you get no vouchers. On a flexi-job or training in the workplace (IBO) we found nothing. Call {{infolijn}} to check.',
    uitzendkracht: 'Are you a temp? Apply for the voucher on a day when you work.',
  },
  deadlines: {
    kopen: {
      dated:
        'Call {{infolijn}} to ask if the voucher still exists. Then preferably buy it before your course starts, on {{date}} at the latest.',
      undated:
        'Call {{infolijn}} to ask if the voucher still exists. Then preferably buy it before your course starts.',
      passed:
        'You probably had to buy your voucher by {{date}} at the latest. Call {{infolijn}} to ask if it is still possible.',
    },
  },
  steps: {
    label: 'See if the course has the label for opleidingscheques in the Opleidingsdatabank.',
    bestellen:
      'Apply for your voucher on the website of the Flemish government. You log in with itsme or another digital key.',
    afgeven: 'Give the voucher to the training provider.',
  },
  unchecked: {
    label: 'Whether your course has the label for opleidingscheques in the Opleidingsdatabank.',
    bijberoep:
      'Whether you are also self-employed as a second job. That is allowed, but we could not read all the rules about it.',
    uitkering:
      'Whether you get an unemployment benefit. Then it is not possible. But being temporarily unemployed is allowed.',
    geldigheid: 'How long your voucher is valid. Use it in time.',
    'ander-voordeel': 'Whether someone else pays the same costs, such as your employer. Then it is not possible.',
  },
};
