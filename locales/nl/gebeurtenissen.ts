import type { GebeurtenisTexts } from '../texts.js';

/** What can happen in a life, as the person says it. */
export const gebeurtenissen: GebeurtenisTexts = {
  zelfstandig: 'Ik word zelfstandige',
  'werk-verliezen': 'Ik verlies mijn werk',
  'werk-vinden': 'Ik vind werk',
  'andere-sector': 'Ik verander van werkgever of sector',
  'minder-werken': 'Ik ga minder werken',
  verhuizen: 'Ik verhuis',
  'ziek-worden': 'Ik word ziek',
  pensioen: 'Ik ga met pensioen',
};
