import type { loopbaankrediet as usual } from '../../nl/steun/loopbaankrediet.js';
import type { Simpler } from '../simpler.js';

const vanPlan = 'Het loopbaankrediet (gesprekken over je werk)';

export const loopbaankrediet: Simpler<typeof usual> = {
  gives:
    'Dit is een plan voor {{krediet-vanaf}}. Je praat met een loopbaanbegeleider. Dat is één keer in je loopbaan. Je betaalt een deel zelf.',
  criteria: {
    begonnen: {
      yes: `${vanPlan} bestaat volgens het plan sinds {{krediet-vanaf}}.`,
      no: `${vanPlan} begint volgens het plan pas op {{krediet-vanaf}}.`,
      unsettled: `${vanPlan} stond in een plan. Dat plan is van {{cheque-plan}}. Het zou beginnen vanaf {{krediet-vanaf}}. De definitieve regels vonden we niet. Is het er al? Vraag het aan VDAB (de Vlaamse dienst voor werk).`,
    },
    statuut: {
      no: `${vanPlan} is gepland voor wie werkt.`,
      open: 'Het hangt ervan af of je werkt. Heb je geen werk? Of ben je lang ziek? Dan is het niet duidelijk.',
    },
    'nog-nooit': {
      yes: 'Je gebruikte nog nooit een loopbaancheque (een bon voor gesprekken).',
      no: 'Je gebruikte al een loopbaancheque (een bon voor gesprekken).',
      open: 'Gebruikte je al een loopbaancheque (een bon voor gesprekken)? Dan is het niet duidelijk of je dit krijgt.',
    },
  },
  steps: {
    navragen:
      'Is het loopbaankrediet (gesprekken over je werk) begonnen? Vraag het aan VDAB (de Vlaamse dienst voor werk). Vraag ook hoe je het aanvraagt.',
  },
  unchecked: {
    'eigen-bijdrage':
      'Hoeveel je zelf betaalt. Volgens het plan is dat {{krediet-laag}} of {{krediet-hoog}} euro per uur. Het hangt af van je diploma.',
  },
};
