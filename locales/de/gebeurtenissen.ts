import type { GebeurtenisTexts } from '../texts.js';

/** What can happen in a life, as the person says it. */
export const gebeurtenissen: GebeurtenisTexts = {
  zelfstandig: 'Ich mache mich selbstständig',
  'werk-verliezen': 'Ich verliere meine Arbeit',
  'werk-vinden': 'Ich finde Arbeit',
  'andere-sector': 'Ich wechsle den Arbeitgeber oder den Sektor',
  'minder-werken': 'Ich arbeite bald weniger',
  verhuizen: 'Ich ziehe um',
  'ziek-worden': 'Ich werde krank',
  pensioen: 'Ich gehe in Rente',
};
