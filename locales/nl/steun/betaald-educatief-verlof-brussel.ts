import type { SteunTexts } from '../../texts.js';
import { aanwezigheid, langGenoeg, stappen, werknemerIn } from './educatief-verlof.js';
import { meerJobs } from './gedeeld.js';

export const betaaldEducatiefVerlofBrussel: SteunTexts['betaald-educatief-verlof-brussel'] = {
  name: 'Betaald educatief verlof in Brussel',
  gives:
    'Je mag weg van het werk om te leren. Je loon loopt door, maar je werkgever mag het begrenzen. Je krijgt zoveel uur als je les volgt, tot een grens.',
  decides:
    'Brussel Economie en Werkgelegenheid bepaalt welke opleidingen meetellen. Je plant het verlof met je werkgever.',
  criteria: {
    ...werknemerIn('Brussel'),
    tewerkstelling: {
      yes: 'Je werkt genoeg voor dit verlof: minstens {{brussel-procent}} %.',
      no: 'Je werkt te weinig voor dit verlof. Nodig is minstens {{brussel-procent}} %.',
      open: 'Het hangt ervan af hoeveel je werkt. Nodig is minstens {{brussel-procent}} %.',
      unasked: meerJobs,
    },
    omvang: langGenoeg,
  },
  amounts: {
    algemeen: 'hoogstens {{value}} per schooljaar, voor een algemene opleiding of een taal',
    beroep: 'hoogstens {{value}} per schooljaar, voor een beroepsopleiding',
    verhoogd:
      'hoogstens {{value}} per schooljaar, voor sommige talen, of voor een taal als je geen diploma hoger onderwijs hebt',
  },
  doubts: {
    loongrens:
      'Je werkgever mag het loon tijdens je verlof begrenzen: in heel België tot {{loongrens-2025}} euro bruto per maand in {{schooljaar-2025}}. Eén bron schrijft dat in Brussel je hele loon doorloopt. Vraag het aan je werkgever.',
    plafonds:
      'We konden maar een deel van de tabel met uren lezen. Voor sommige beroepsopleidingen krijg je meer uren dan hier staan. Vraag het aan Brussel Economie en Werkgelegenheid.',
    overheidsbedrijf:
      'Werk je bij bpost, NMBS, Proximus of een ander overheidsbedrijf? Dan kan dit verlof alleen met een arbeidscontract.',
    examen:
      'Doe je examens bij de examencommissie, of een examen om te bewijzen wat je al kunt? Dan gelden andere regels. Vraag ze aan Brussel Economie en Werkgelegenheid.',
    mentor: 'Een opleiding tot mentor mag korter zijn dan {{korte-uren}} uur.',
  },
  deadlines: {},
  steps: {
    nakijken: 'Kijk na of de opleiding meetelt in Brussel. Doe dat voor je je inschrijft.',
    ...stappen,
  },
  unchecked: {
    aanwezigheid,
    buitenland:
      'Of de opleiding in het buitenland is, of alleen uit filmpjes en oefeningen bestaat. Dan telt ze niet mee.',
  },
};
