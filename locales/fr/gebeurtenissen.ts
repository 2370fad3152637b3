import type { EventId } from '../../flows/events.js';

/** What can happen in a life, as the person says it. */
export const gebeurtenissen: Readonly<Record<EventId, string>> = {
  zelfstandig: 'Je deviens indépendant',
  'werk-verliezen': 'Je perds mon travail',
  'andere-sector': 'Je change d’employeur ou de secteur',
  'minder-werken': 'Je vais travailler moins',
  verhuizen: 'Je déménage',
  'ziek-worden': 'Je tombe malade',
  pensioen: 'Je pars à la pension',
};
