import type { ActieTexts } from '../texts.js';

/** What somebody can find out, and where. */
export const acties: ActieTexts = {
  'databank-opzoeken': 'Suchen Sie Ihre Ausbildung in der Opleidingsdatabank. Steht sie darin?',
  'vdab-opzoeken': 'Suchen Sie Ihre Ausbildung bei VDAB. Steht ein Stern dabei?',
  loonbrief: 'Sehen Sie auf Ihrem Lohnzettel nach.',
  opleider: 'Fragen Sie die Schule oder den Anbieter.',
  personeelsdienst: 'Fragen Sie Ihre Personalabteilung.',
  zelf: 'Klären Sie das noch.',
};
