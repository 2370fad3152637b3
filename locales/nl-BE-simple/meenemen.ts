import type { meenemen as usual } from '../nl/meenemen.js';
import type { Simpler } from './simpler.js';

// The letters stay as they are: an employer reads them.
export const meenemen: Simpler<typeof usual> = {
  calendarIntro:
    'Je krijgt een bestand met deze dagen. Je agenda waarschuwt je 14 dagen en 3 dagen vooraf. Is een dag dichterbij? Dan waarschuwt je agenda je later, ten laatste op de dag zelf. Soms kan je werkgever in je agenda kijken. Daarom staat de steun niet in de titel.',
  letterIntro:
    'In de brief staat alleen wat je werkgever moet weten. Weten we iets niet? Vul dat zelf in op de stippellijn.',
  paperIntro: 'Eén blad: wat je eerst doet, en de dagen. Ook nummers die je kunt bellen, en plaats voor notities.',
  shareAnswersHint: 'Wie de link opent, ziet dan je antwoorden. Die ziet ook wat bij je past.',
};
