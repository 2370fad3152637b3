import type { SteunTexts } from '../../texts.js';

export const loopbaancheque: SteunTexts['loopbaancheque'] = {
  name: 'Loopbaancheque',
  gives:
    'Je krijgt gesprekken met een loopbaanbegeleider. Die zoekt met je uit welk werk of welke opleiding bij je past. Je betaalt een deel zelf.',
  decides: 'VDAB beslist over je aanvraag.',
  criteria: {
    periode: {
      yes: 'Je kunt de loopbaancheque aanvragen tot en met {{cheque-tot}}.',
      no: 'Je kunt nu geen loopbaancheque aanvragen.',
      open: 'De regels van voor {{cheque-vanaf}} kennen we niet.',
      unsettled:
        'Volgens een plan van {{cheque-plan}} stopte de loopbaancheque op {{cheque-tot}}. Of dat echt zo is, vonden we nergens bevestigd. Vraag het aan VDAB.',
    },
    statuut: {
      yes: 'Je werkt, of je hebt nog een contract terwijl je ziek bent.',
      no: 'De cheque is voor wie werkt, als werknemer of als zelfstandige. Ziek zijn met een contract telt ook.',
      open: 'Het hangt ervan af of je werkt, of nog een contract hebt.',
    },
    ervaring: {
      yes: 'Je werkte al minstens {{loopbaan-jaren}} jaar.',
      no: 'Voor een loopbaancheque moet je al {{loopbaan-jaren}} jaar gewerkt hebben. Dat is nu nog niet zo.',
      open: 'Het hangt ervan af of je al {{loopbaan-jaren}} jaar gewerkt hebt.',
    },
    'nog-nooit': {
      yes: 'Je gebruikte nog nooit een loopbaancheque.',
      no: 'Je gebruikte al een loopbaancheque. Nu is er maar één cheque, voor wie er nog nooit een had.',
      open: 'Het hangt ervan af of je al een loopbaancheque gebruikte.',
    },
    woonplaats: {
      yes: 'Je woonplaats telt mee.',
      no: 'Je woont niet in Vlaanderen, Brussel of een ander Europees land dat meetelt. Voor Wallonië telt alleen wie er uit zo’n land naartoe verhuisde.',
      open: 'Het hangt ervan af waar je woont.',
    },
  },
  amounts: {},
  doubts: {
    prijs: 'Je betaalt een deel zelf. Hoeveel dat nu is, vonden we niet. Vraag het aan VDAB.',
    ziek: 'Ben je ziek en heb je nog een contract? Volgens een bron van {{cheque-ziek}} tel je dan mee. Of dat nog zo is, weten we niet. Vraag het aan VDAB.',
    aanbod: 'Veel loopbaancentra zeiden dat ze in {{centra-jaar}} stoppen. Misschien moet je langer zoeken.',
  },
  deadlines: {
    aanvragen: {
      dated:
        'Werkte je al {{loopbaan-jaren}} jaar, nog zonder cheque? Vraag hem aan ten laatste op {{date}}. Daarna komt volgens het plan het loopbaankrediet.',
      passed: 'Volgens het plan kon je de cheque aanvragen tot en met {{date}}. Vraag aan VDAB of het nog kan.',
    },
  },
  steps: {
    aanvragen: 'Vraag de cheque aan bij VDAB, in “Mijn loopbaan”.',
    centrum: 'Kies een erkend loopbaancentrum en maak een afspraak.',
  },
  unchecked: {
    'dag-aanvraag': 'Of je werkt op de dag dat je de cheque aanvraagt.',
    nederlands: 'Of je de gesprekken in het Nederlands kunt volgen.',
    'begin-binnen-drie-maanden':
      'Of je op tijd begint. Vroeger moest dat binnen {{cheque-maanden}} maanden na de cheque.',
    maandquotum: 'Of er deze maand nog cheques zijn. In {{quotum-jaar}} was er een maximum per maand.',
  },
};
