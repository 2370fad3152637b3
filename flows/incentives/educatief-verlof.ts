import { any, tentative } from '../../src/reasoning/conditions.js';
import type { Provenance } from '../../src/reasoning/dated.js';
import type { Criterion } from '../../src/reasoning/rulebook.js';
import { alsWerknemer, minstens32Lesuren, nietGevraagd, privewerkgever } from '../conditions.js';
import { atLeast, below, is } from '../facts.js';

/** Brussels, Wallonia and the German-speaking Community each made a leave of their own out of the same federal one. */

/** Who can take it: an employee, in the private sector, in an establishment of that region; for a training that it recognises. */
export const werknemerIn = (
  werkplek: 'brussel' | 'wallonie' | 'duitstalige-gemeenschap',
  provenance: Provenance,
): Readonly<Record<'statuut' | 'werkgever' | 'werkplek' | 'erkenning', Criterion>> => ({
  statuut: { when: alsWerknemer, ...provenance },
  // A public company only for contractual staff, which is not asked; of the others no source speaks.
  werkgever: { when: any(privewerkgever, tentative('unasked', is('sector', 'overheidsbedrijf'))), ...provenance },
  werkplek: { when: is('werkplek', werkplek), ...provenance },
  // The region recognises trainings; whether it did is not asked.
  erkenning: { when: nietGevraagd, ...provenance },
});

const vierVijfde = 80;
export const onderVierVijfde = below('tewerkstelling', vierVijfde);

/** Below four fifths of a full-time job it depends on the schedule, which is not asked. */
export const minstensVierVijfde = any(atLeast('tewerkstelling', vierVijfde), nietGevraagd);

/** For exams there are rules of their own. */
export const langGenoeg = any(minstens32Lesuren, tentative('unsourced', is('soort', 'examencommissie', 'evc')));
