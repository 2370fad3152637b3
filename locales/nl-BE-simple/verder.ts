import type { verder as usual } from '../nl/verder.js';
import type { Simpler } from './simpler.js';

export const verder: Simpler<typeof usual> = {
  errorEmpty: 'Vul een getal in, zoals {{example}}. Of kies “Ik weet het niet”.',
  errorListed: 'Vul een nummer in, zoals {{voorbeeld-sector}}. Of kies uit de lijst. Weet je het niet? Laat het leeg.',
  errorDate: 'Vul een datum in. Of kies “Ik weet het niet”.',
};
