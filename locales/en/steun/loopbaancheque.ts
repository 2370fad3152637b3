import type { SteunTexts } from '../../texts.js';

export const loopbaancheque: SteunTexts['loopbaancheque'] = {
  name: 'Loopbaancheque (career voucher)',
  gives:
    'You get talks with a career adviser, who helps you find out what work or what course suits you. You pay part of it yourself.',
  decides: 'VDAB decides on your application.',
  criteria: {
    periode: {
      yes: 'You can apply for the loopbaancheque up to and including {{cheque-tot}}.',
      no: 'You cannot apply for a loopbaancheque now.',
      open: 'We do not know the rules from before {{cheque-vanaf}}.',
      unsettled:
        'According to a plan from {{cheque-plan}}, the loopbaancheque stopped on {{cheque-tot}}. We did not find it confirmed anywhere whether that is really so. Ask VDAB.',
    },
    statuut: {
      yes: 'You work, or you still have a contract while you are ill.',
      no: 'The voucher is for people who work, as an employee or as self-employed. Being ill with a contract counts too.',
      open: 'It depends on whether you work, or still have a contract.',
    },
    ervaring: {
      yes: 'You have worked for at least {{loopbaan-jaren}} years.',
      no: 'For a loopbaancheque you must have worked for {{loopbaan-jaren}} years. You have not done that yet.',
      open: 'It depends on whether you have worked for {{loopbaan-jaren}} years.',
    },
    'nog-nooit': {
      yes: 'You have never used a loopbaancheque.',
      no: 'You have already used a loopbaancheque. Now there is only one voucher, for people who have never had one.',
      open: 'It depends on whether you have already used a loopbaancheque.',
    },
    woonplaats: {
      yes: 'The place where you live counts.',
      no: 'You do not live in Flanders, Brussels or another European country that counts. For Wallonia, only people who moved there from such a country count.',
      open: 'It depends on where you live.',
    },
  },
  amounts: {},
  doubts: {
    prijs: 'You pay part of it yourself. We did not find how much that is now. Ask VDAB.',
    ziek: 'Are you ill and do you still have a contract? According to a source from {{cheque-ziek}}, you count then. We do not know if that is still so. Ask VDAB.',
    aanbod:
      'Many career centres said that they would stop in {{centra-jaar}}. Perhaps you have to look a little longer.',
  },
  deadlines: {
    aanvragen: {
      dated:
        'Have you worked for {{loopbaan-jaren}} years, and never used a voucher? Apply for it by {{date}} at the latest. After that, according to the plan, comes the loopbaankrediet.',
      passed:
        'According to the plan, you could apply for the voucher up to and including {{date}}. Ask VDAB if it is still possible.',
    },
  },
  steps: {
    aanvragen: 'Apply for the voucher at VDAB, in “Mijn loopbaan”.',
    centrum: 'Choose a recognised career centre and make an appointment.',
  },
  unchecked: {
    'dag-aanvraag': 'Whether you work on the day when you apply for the voucher.',
    nederlands: 'Whether you can follow the talks in Dutch.',
    'begin-binnen-drie-maanden':
      'Whether you begin in time. In the past, that had to be within {{cheque-maanden}} months after the voucher.',
    maandquotum:
      'Whether there are vouchers left this month. In {{quotum-jaar}} there was a maximum per month. We do not know if that is still so.',
  },
};
