import type { SteunTexts } from '../../texts.js';

export const loopbaankrediet: SteunTexts['loopbaankrediet'] = {
  name: 'Loopbaankrediet (career guidance, plan for {{krediet-jaar}})',
  gives:
    'This is a plan for {{krediet-vanaf}}. You talk to a career adviser, once in your career. You pay part of it yourself.',
  decides: 'According to the plan, the Flemish government decides. We did not find the final text.',
  criteria: {
    begonnen: {
      yes: 'According to the plan, the loopbaankrediet has existed since {{krediet-vanaf}}.',
      no: 'According to the plan, the loopbaankrediet only starts on {{krediet-vanaf}}.',
      open: 'It depends on when the loopbaankrediet starts.',
      unsettled:
        'The loopbaankrediet was in a plan from {{cheque-plan}}, from {{krediet-vanaf}}. We did not find the final rules. Ask VDAB if it is there yet.',
    },
    statuut: {
      yes: 'You work as an employee or as self-employed.',
      no: 'The loopbaankrediet is planned for people who work.',
      open: 'It depends on whether you work. Without work or with a long illness, it is not clear.',
    },
    ervaring: {
      yes: 'You have worked for at least {{loopbaan-jaren}} years.',
      no: 'According to the plan, you must have worked for {{loopbaan-jaren}} years. You have not done that yet.',
      open: 'It depends on whether you have worked for {{loopbaan-jaren}} years.',
    },
    'nog-nooit': {
      yes: 'You have never used a loopbaancheque.',
      no: 'You have already used a loopbaancheque.',
      open: 'Have you already used a loopbaancheque? Then it is not clear if you get this.',
    },
  },
  amounts: {
    uren: '{{value}} of talks, according to the plan',
  },
  doubts: {},
  deadlines: {},
  steps: {
    navragen: 'Ask VDAB if the loopbaankrediet has started, and how to apply for it.',
  },
  unchecked: {
    'eigen-bijdrage':
      'How much you pay yourself. According to the plan, that is {{krediet-laag}} or {{krediet-hoog}} euros an hour. It depends on your diploma.',
    woonplaats: 'Whether the place where you live counts. We found nothing on that.',
  },
};
