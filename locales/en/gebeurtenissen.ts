import type { EventId } from '../../flows/events.js';

/** What can happen in a life, as the person says it. */
export const gebeurtenissen: Readonly<Record<EventId, string>> = {
  zelfstandig: 'I become self-employed',
  'werk-verliezen': 'I lose my job',
  'werk-vinden': 'I find a job',
  'andere-sector': 'I change employer or sector',
  'minder-werken': 'I start working less',
  verhuizen: 'I move house',
  'ziek-worden': 'I become ill',
  pensioen: 'I retire',
};
