import type { ActieTexts } from '../texts.js';

/** What somebody can find out, and where. */
export const acties: ActieTexts = {
  'databank-opzoeken': 'Eğitiminizi Opleidingsdatabank içinde arayın. Orada var mı?',
  'vdab-opzoeken': 'Eğitiminizi VDAB’de arayın. Yanında bir yıldız var mı?',
  loonbrief: 'Maaş bordronuza bakın.',
  opleider: 'Okula veya eğitimi veren kuruma sorun.',
  personeelsdienst: 'Personel servisinize sorun.',
  zelf: 'Bunu da öğrenin.',
};
