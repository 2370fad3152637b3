import type { loopbaancheque as usual } from '../../nl/steun/loopbaancheque.js';
import type { Simpler } from '../simpler.js';

const vraagVdab = 'Vraag het aan VDAB (de Vlaamse dienst voor werk).';

export const loopbaancheque: Simpler<typeof usual> = {
  name: 'Loopbaancheque (bon voor gesprekken over je werk)',
  gives:
    'Je krijgt gesprekken met een loopbaanbegeleider. Welk werk of welke opleiding past bij je? Die zoekt dat met je uit. Je betaalt een deel zelf.',
  decides: 'VDAB (de Vlaamse dienst voor werk) beslist over je aanvraag.',
  criteria: {
    periode: {
      yes: 'Je kunt de loopbaancheque (een bon) aanvragen tot en met {{cheque-tot}}.',
      no: 'Je kunt nu geen loopbaancheque (een bon voor gesprekken) aanvragen.',
      unsettled: `Volgens een plan stopte de loopbaancheque (een bon) op {{cheque-tot}}. Dat plan is van {{cheque-plan}}. Of dat echt zo is, vonden we nergens bevestigd. ${vraagVdab}`,
    },
    statuut: {
      yes: 'Je werkt. Of je bent ziek en hebt nog een contract.',
      no: 'De cheque is voor wie werkt. Dat kan als werknemer of als zelfstandige. Ziek zijn met een contract telt ook.',
      open: 'Het hangt ervan af of je werkt. Nog een contract hebben telt ook.',
    },
    ervaring: {
      no: 'Je moet al {{loopbaan-jaren}} jaar gewerkt hebben voor een loopbaancheque (een bon). Dat is nu nog niet zo.',
    },
    'nog-nooit': {
      yes: 'Je gebruikte nog nooit een loopbaancheque (een bon voor gesprekken).',
      no: 'Je gebruikte al een loopbaancheque (een bon voor gesprekken). Nu is er maar één cheque. Die is voor wie er nog nooit een had.',
      open: 'Het hangt af van vroeger. Je mag nog geen loopbaancheque (een bon) gebruikt hebben.',
    },
    woonplaats: {
      no: 'Je woont niet in Vlaanderen of Brussel. En niet in een ander Europees land dat meetelt. In Wallonië tellen alleen sommige mensen mee. Zij verhuisden ernaartoe uit zo’n land.',
    },
  },
  doubts: {
    prijs: `Je betaalt een deel zelf. Hoeveel dat nu is, vonden we niet. ${vraagVdab}`,
    ziek: `Ben je ziek en heb je nog een contract? Volgens een bron van {{cheque-ziek}} tel je dan mee. Of dat nog zo is, weten we niet. ${vraagVdab}`,
  },
  deadlines: {
    aanvragen: {
      dated:
        'Werkte je al {{loopbaan-jaren}} jaar? En gebruikte je nog nooit een cheque? Vraag hem dan aan ten laatste op {{date}}. Daarna komt volgens het plan het loopbaankrediet (het nieuwe systeem).',
      passed:
        'Volgens het plan kon je de cheque aanvragen tot en met {{date}}. Kan het nog? Vraag het aan VDAB (de Vlaamse dienst voor werk).',
    },
  },
  steps: {
    aanvragen: 'Vraag de cheque aan bij VDAB (de Vlaamse dienst voor werk). Dat doe je in “Mijn loopbaan”.',
  },
  unchecked: {
    'begin-binnen-drie-maanden':
      'Of je op tijd begint. Vroeger moest dat binnen {{cheque-maanden}} maanden na de cheque.',
  },
};
