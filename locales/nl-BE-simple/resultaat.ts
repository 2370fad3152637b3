import type { resultaat as usual } from '../nl/resultaat.js';
import type { Simpler } from './simpler.js';

export const resultaat: Simpler<typeof usual> = {
  startUnasked:
    'We weten niet wanneer de opleiding start. We rekenen met {{date}}. Start ze in een ander schooljaar? Dan kan het antwoord anders zijn.',
  amountAsOf: 'zo was het op {{date}}',
  cautionReview:
    'We moesten deze regels opnieuw nakijken tegen {{date}}. Misschien zijn ze veranderd. Vraag het na op het nummer {{infolijn}}.',
  sourcesChecked: 'We lazen de bronnen laatst op {{date}}. We lazen ze niet altijd op de website zelf.',
};
