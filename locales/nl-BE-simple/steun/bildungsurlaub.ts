import type { bildungsurlaub as usual } from '../../nl/steun/bildungsurlaub.js';
import type { Simpler } from '../simpler.js';
import { deeltijds, gives, inschrijven, vierVijfde, werkgever } from './gedeeld-educatief-verlof.js';

export const bildungsurlaub: Simpler<typeof usual> = {
  name: 'Bezahlter Bildungsurlaub in de Duitstalige Gemeenschap (vrij van het werk om te leren)',
  gives,
  decides:
    'Welke opleidingen tellen mee? Dat bepaalt het ministerie van de Duitstalige Gemeenschap. Je plant het verlof met je werkgever.',
  criteria: { werkgever, tewerkstelling: vierVijfde },
  doubts: { deeltijds },
  steps: {
    nakijken: 'Kijk na of de opleiding meetelt. Of vraag het aan het ministerie. De uitleg is in het Duits.',
    inschrijven,
  },
};
