import type { acties as usual } from '../nl/acties.js';
import type { Simpler } from './simpler.js';

export const acties: Simpler<typeof usual> = {
  'databank-opzoeken': 'Zoek je opleiding op in de Opleidingsdatabank (de Vlaamse lijst). Staat ze erin?',
  'vdab-opzoeken': 'Zoek je opleiding bij VDAB (de Vlaamse dienst voor werk). Staat er een ster bij?',
};
