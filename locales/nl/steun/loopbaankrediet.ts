import type { SteunTexts } from '../../texts.js';

export const loopbaankrediet: SteunTexts['loopbaankrediet'] = {
  name: 'Loopbaankrediet (plan voor {{krediet-jaar}})',
  gives:
    'Dit is een plan voor {{krediet-vanaf}}. Je praat met een loopbaanbegeleider, één keer in je loopbaan. Je betaalt een deel zelf.',
  decides: 'Volgens het plan beslist de Vlaamse overheid. De definitieve tekst vonden we niet.',
  criteria: {
    begonnen: {
      yes: 'Het loopbaankrediet bestaat volgens het plan sinds {{krediet-vanaf}}.',
      no: 'Het loopbaankrediet begint volgens het plan pas op {{krediet-vanaf}}.',
      open: 'Het hangt ervan af wanneer het loopbaankrediet begint.',
      unsettled:
        'Het loopbaankrediet stond in een plan van {{cheque-plan}}, vanaf {{krediet-vanaf}}. De definitieve regels vonden we niet. Vraag aan VDAB of het er al is.',
    },
    statuut: {
      yes: 'Je werkt als werknemer of als zelfstandige.',
      no: 'Het loopbaankrediet is gepland voor wie werkt.',
      open: 'Het hangt ervan af of je werkt. Zonder werk of bij lange ziekte is het niet duidelijk.',
    },
    ervaring: {
      yes: 'Je werkte al minstens {{loopbaan-jaren}} jaar.',
      no: 'Volgens het plan moet je al {{loopbaan-jaren}} jaar gewerkt hebben. Dat is nu nog niet zo.',
      open: 'Het hangt ervan af of je al {{loopbaan-jaren}} jaar gewerkt hebt.',
    },
    'nog-nooit': {
      yes: 'Je gebruikte nog nooit een loopbaancheque.',
      no: 'Je gebruikte al een loopbaancheque.',
      open: 'Gebruikte je al een loopbaancheque? Dan is het niet duidelijk of je dit krijgt.',
    },
  },
  amounts: {
    uren: '{{value}} gesprekken, volgens het plan',
  },
  doubts: {},
  deadlines: {},
  steps: {
    navragen: 'Vraag aan VDAB of het loopbaankrediet begonnen is, en hoe je het aanvraagt.',
  },
  unchecked: {
    'eigen-bijdrage':
      'Hoeveel je zelf betaalt. Volgens het plan is dat {{krediet-laag}} of {{krediet-hoog}} euro per uur. Het hangt af van je diploma.',
    woonplaats: 'Of je woonplaats meetelt. Daarover vonden we niets.',
  },
};
