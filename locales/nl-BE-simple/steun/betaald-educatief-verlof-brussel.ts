import type { betaaldEducatiefVerlofBrussel as usual } from '../../nl/steun/betaald-educatief-verlof-brussel.js';
import type { Simpler } from '../simpler.js';
import { inschrijven, langGenoeg, werkgever } from './gedeeld-educatief-verlof.js';

export const betaaldEducatiefVerlofBrussel: Simpler<typeof usual> = {
  name: 'Betaald educatief verlof in Brussel (vrij van het werk om te leren)',
  gives:
    'Je mag weg van het werk om te leren. Je loon loopt door. Maar je werkgever mag het begrenzen. Je krijgt zoveel uur als je les volgt. Dat is tot een grens.',
  decides:
    'Welke opleidingen tellen mee? Dat bepaalt Brussel Economie en Werkgelegenheid (een Brusselse dienst). Je plant het verlof met je werkgever.',
  criteria: { werkgever, omvang: langGenoeg },
  doubts: {
    loongrens:
      'Je werkgever mag het loon tijdens je verlof begrenzen. In heel België is de grens {{loongrens-2025}} euro bruto per maand. Dat is voor {{schooljaar-2025}}. Eén bron schrijft dat je hele loon in Brussel doorloopt. Vraag het aan je werkgever.',
    plafonds:
      'We konden maar een deel van de tabel met uren lezen. Voor sommige beroepsopleidingen krijg je meer uren dan hier staan. Vraag het aan Brussel Economie en Werkgelegenheid (een Brusselse dienst).',
    overheidsbedrijf:
      'Werk je bij bpost, NMBS, Proximus of een ander overheidsbedrijf? Dan kan dit verlof alleen met een arbeidscontract. Ben je benoemd? Dan kan het niet.',
    examen:
      'Doe je examens bij de examencommissie (examen zonder school)? Of een examen om te bewijzen wat je al kunt? Dan gelden andere regels. Vraag ze aan Brussel Economie en Werkgelegenheid (een Brusselse dienst).',
  },
  steps: { inschrijven },
  unchecked: {
    buitenland:
      'Of de opleiding in het buitenland is. Of alleen uit filmpjes en oefeningen bestaat. Dan telt ze niet mee.',
  },
};
