import type { ActieTexts } from '../texts.js';

/** What somebody can find out, and where. */
export const acties: ActieTexts = {
  'databank-opzoeken': 'Cherchez votre formation dans l’Opleidingsdatabank. Y est-elle ?',
  'vdab-opzoeken': 'Cherchez votre formation sur le site du VDAB. Y a-t-il une étoile à côté ?',
  loonbrief: 'Regardez votre fiche de paie.',
  opleider: 'Demandez-le à l’école ou à l’organisme de formation.',
  personeelsdienst: 'Demandez-le à votre service du personnel.',
  zelf: 'Renseignez-vous à ce sujet.',
};
