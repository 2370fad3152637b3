import type { GebeurtenisTexts } from '../texts.js';

/** What can happen in a life, as the person says it. */
export const gebeurtenissen: GebeurtenisTexts = {
  zelfstandig: 'سأعمل لحسابي الخاص',
  'werk-verliezen': 'سأفقد عملي',
  'werk-vinden': 'سأجد عملًا',
  'andere-sector': 'سأغيّر صاحب العمل أو القطاع',
  'minder-werken': 'سأعمل أقل',
  verhuizen: 'سأنتقل إلى سكن آخر',
  'ziek-worden': 'سأمرض',
  pensioen: 'سأتقاعد',
};
