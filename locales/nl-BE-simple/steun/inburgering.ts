import type { inburgering as usual } from '../../nl/steun/inburgering.js';
import type { Simpler } from '../simpler.js';

export const inburgering: Simpler<typeof usual> = {
  name: 'Inburgeringstraject (Nederlands en het leven hier leren)',
  gives:
    'Je leert Nederlands. Je leert ook hoe het leven hier gaat. Je krijgt hulp bij werk of een opleiding. En je leert mensen kennen.',
  decides:
    'Moet of mag je het traject volgen? Dat bekijkt het Agentschap Integratie en Inburgering (een Vlaamse dienst). In Antwerpen is dat Atlas. In Gent is dat Amal, in Brussel Bon.',
  criteria: {
    doel: {
      no: 'Een inburgeringstraject begint met Nederlands leren. Je koos een ander doel. Wil je toch inburgeren (het leven hier leren)? Kies dan als doel Nederlands leren.',
    },
    nieuw: {
      open: 'Het hangt ervan af of je nieuw bent in België. En of je moet of mag inburgeren (het leven hier leren).',
    },
    bescherming: {
      no: 'Je vraagt bescherming (asiel). Dan kun je geen inburgeringstraject (Nederlands en het leven hier) volgen. Dat is zo sinds {{asiel-sinds}}. Lessen Nederlands mag je wel volgen.',
      open: 'Het hangt ervan af of je bescherming (asiel) vraagt. Wacht je nog op een beslissing? Dan volg je geen traject.',
    },
  },
  doubts: {
    leefloon: 'Met een leefloon (geld van het OCMW) betaal je nu niets. Dat geldt voor het traject.',
    hervorming:
      'De Vlaamse Regering keurde nieuwe regels goed: meer mensen moeten betalen. Dat was in {{inburgering-jaar}}. Vanaf wanneer, vonden we niet. Vraag dus altijd de prijs.',
  },
  steps: {
    aanmelden:
      'Meld je aan bij het Agentschap Integratie en Inburgering (een Vlaamse dienst). Of doe het bij Atlas, Amal of Bon.',
  },
};
