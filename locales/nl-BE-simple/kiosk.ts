import type { kiosk as usual } from '../nl/kiosk.js';
import type { Simpler } from './simpler.js';

export const kiosk: Simpler<typeof usual> = {
  welcome: 'Welke steun is er voor jouw opleiding? Antwoord op enkele vragen.',
  countdown: 'We wissen bijna alles. Nog zoveel seconden: {{seconds}}',
  phoneScan: 'Scan de code. Of typ het nummer.',
  aged: 'Dit schreven we op {{date}}. Het kan nu anders zijn.',
  refused: 'Dit toestel werkt nu niet. Bel {{infolijn}}. Daar helpen ze je verder.',
};
