import type { ActieTexts } from '../texts.js';

/** What somebody can find out, and where. */
export const acties: ActieTexts = {
  'databank-opzoeken': 'Look up your course in the Opleidingsdatabank. Is it there?',
  'vdab-opzoeken': 'Look up your course at VDAB. Does it have a star?',
  loonbrief: 'Look at your payslip.',
  opleider: 'Ask the school or the training provider.',
  personeelsdienst: 'Ask your HR department.',
  zelf: 'This is still to be found out.',
};
