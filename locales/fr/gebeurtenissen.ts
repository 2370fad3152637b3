import type { GebeurtenisTexts } from '../texts.js';

/** What can happen in a life, as the person says it. */
export const gebeurtenissen: GebeurtenisTexts = {
  zelfstandig: 'Je deviens indépendant',
  'werk-verliezen': 'Je perds mon travail',
  'werk-vinden': 'Je trouve du travail',
  'andere-sector': 'Je change d’employeur ou de secteur',
  'minder-werken': 'Je vais travailler moins',
  verhuizen: 'Je déménage',
  'ziek-worden': 'Je tombe malade',
  pensioen: 'Je pars à la pension',
};
