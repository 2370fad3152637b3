import type { SteunTexts } from '../../texts.js';

export const inburgering: SteunTexts['inburgering'] = {
  name: 'Inburgeringstraject',
  gives:
    'Je leert Nederlands en je leert hoe het leven hier gaat. Je krijgt hulp bij werk of een opleiding, en je leert mensen kennen.',
  decides:
    'Het Agentschap Integratie en Inburgering bekijkt of je het traject moet of mag volgen. In Antwerpen is dat Atlas, in Gent Amal, in Brussel Bon.',
  criteria: {
    doel: {
      yes: 'Je wilt Nederlands leren.',
      no: 'Een inburgeringstraject begint met Nederlands leren. Je koos een ander doel. Wil je toch inburgeren? Kies dan als doel Nederlands leren.',
      open: 'Het hangt ervan af of je Nederlands wilt leren.',
    },
    nieuw: {
      yes: 'Je bent nieuw in België.',
      no: 'Dit traject is voor wie nieuw is in België. Lessen Nederlands kun je ook zonder dit traject volgen.',
      open: 'Het hangt ervan af of je nieuw bent in België, en of je moet of mag inburgeren.',
    },
    bescherming: {
      yes: 'Je vraagt nu geen bescherming (asiel).',
      no: 'Je vraagt bescherming (asiel). Sinds {{asiel-sinds}} kun je dan geen inburgeringstraject volgen. Lessen Nederlands mag je wel volgen.',
      open: 'Het hangt ervan af of je bescherming (asiel) vraagt. Wie nog op een beslissing wacht, volgt geen traject.',
    },
    woonplaats: {
      yes: 'Je woont in Vlaanderen of Brussel.',
      no: 'Je woont niet in Vlaanderen of Brussel. Dit traject is alleen voor wie daar woont.',
      open: 'Het hangt ervan af waar je woont.',
    },
  },
  amounts: {
    prijs: 'prijs van het hele traject: {{value}}',
  },
  doubts: {
    gratis: 'Sommige mensen betalen nu niets, bijvoorbeeld sommige werkzoekenden.',
    leefloon: 'Met een leefloon betaal je nu niets voor het traject.',
    brussel: 'Woon je in Brussel? Daar is het traject gratis.',
    hervorming:
      'In {{inburgering-jaar}} keurde de Vlaamse Regering nieuwe regels goed: meer mensen moeten betalen. Vanaf wanneer, vonden we niet. Vraag dus altijd de prijs.',
  },
  deadlines: {},
  steps: {
    aanmelden: 'Meld je aan bij het Agentschap Integratie en Inburgering, of bij Atlas, Amal of Bon.',
    prijs: 'Vraag of je moet betalen, en hoeveel.',
  },
  unchecked: {
    'moet-of-mag': 'Of je het traject moet volgen, of mag volgen.',
    'tijdelijke-bescherming':
      'Of je tijdelijke bescherming hebt, zoals mensen uit Oekraïne. Die regel is niet nagekeken.',
  },
};
