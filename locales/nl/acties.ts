import type { ActieTexts } from '../texts.js';

/** What somebody can find out, and where. */
export const acties: ActieTexts = {
  'databank-opzoeken': 'Zoek je opleiding op in de Opleidingsdatabank. Staat ze erin?',
  'vdab-opzoeken': 'Zoek je opleiding op bij VDAB. Staat er een ster bij?',
  loonbrief: 'Kijk op je loonbrief.',
  opleider: 'Vraag het aan de school of de opleider.',
  personeelsdienst: 'Vraag het aan je personeelsdienst.',
  zelf: 'Zoek dit nog uit.',
};
