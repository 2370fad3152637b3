import type { SteunTexts } from '../../texts.js';

export const inburgering: SteunTexts['inburgering'] = {
  name: 'Inburgeringstraject (integration programme)',
  gives:
    'You learn Dutch and you learn how life works here. You get help with work or a course, and you get to know people.',
  decides:
    'The Agentschap Integratie en Inburgering looks at whether you must or may follow the programme. In Antwerp that is Atlas, in Ghent Amal, in Brussels Bon.',
  criteria: {
    doel: {
      yes: 'You want to learn Dutch.',
      no: 'An inburgeringstraject starts with learning Dutch. You chose another goal. Do you still want to follow it? Then choose learning Dutch as your goal.',
      open: 'It depends on whether you want to learn Dutch.',
    },
    nieuw: {
      yes: 'You are new in Belgium.',
      no: 'This programme is for people who are new in Belgium. You can also follow Dutch lessons without this programme.',
      open: 'It depends on whether you are new in Belgium, and whether you must or may follow inburgering.',
    },
    bescherming: {
      yes: 'You are not asking for protection (asylum) now.',
      no: 'You are asking for protection (asylum). Since {{asiel-sinds}} you cannot follow an inburgeringstraject in that case. But you may follow Dutch lessons.',
      open: 'It depends on whether you are asking for protection (asylum). People who are still waiting for a decision do not follow a programme.',
    },
    woonplaats: {
      yes: 'You live in Flanders or Brussels.',
      no: 'You do not live in Flanders or Brussels. This programme is only for people who live there.',
      open: 'It depends on where you live.',
    },
  },
  amounts: {
    prijs: 'price of the whole programme: {{value}}',
  },
  doubts: {
    gratis: 'Some people pay nothing now, for example some jobseekers.',
    leefloon: 'With a leefloon, you pay nothing for the programme now.',
    brussel: 'Do you live in Brussels? The programme is free there.',
    hervorming:
      'In {{inburgering-jaar}} the Flemish Government approved new rules: more people have to pay. We did not find from when. So always ask the price.',
  },
  deadlines: {},
  steps: {
    aanmelden: 'Sign up with the Agentschap Integratie en Inburgering, or with Atlas, Amal or Bon.',
    prijs: 'Ask if you have to pay, and how much.',
  },
  unchecked: {
    'moet-of-mag': 'Whether you must follow the programme, or may follow it.',
    'tijdelijke-bescherming':
      'Whether you have temporary protection, such as people from Ukraine. That rule has not been checked.',
  },
};
