import type { Condition } from '../src/reasoning/conditions.js';
import type { LifeEvent } from '../src/reasoning/rulebook.js';
import type { AnswerId } from './answers.js';
import { is, isNot, type Answered, type FactId } from './facts.js';

/** A fact or a value that there is not does not compile. */
interface Event extends LifeEvent {
  readonly changes: Answered & LifeEvent['changes'];
  readonly asks: readonly FactId[];
  readonly answers?: Readonly<Partial<Record<AnswerId, Condition>>> & LifeEvent['answers'];
}

/** Works, for an employer or for oneself. */
const aanHetWerk = is('situatie', 'loondienst', 'zelfstandig');

/** What can happen in a life, and what it changes in what somebody told. Who starts somewhere has no months there yet. */
export const events = {
  zelfstandig: {
    when: isNot('situatie', 'zelfstandig', 'gedetineerd'),
    changes: { situatie: 'zelfstandig' },
    asks: ['vestiging', 'omvang-onderneming'],
  },
  'werk-verliezen': {
    when: aanHetWerk,
    changes: { situatie: 'werkzoekend' },
    asks: ['uitkering', 'uitkering-sinds', 'ibo-werkgever'],
    // Nobody should leave a job for what the others get who lost theirs.
    answers: { 'ontslag-nemen': is('situatie', 'loondienst') },
  },
  'werk-vinden': {
    when: is('situatie', 'werkzoekend', 'leefloon', 'thuis', 'student'),
    changes: { situatie: 'loondienst', ancienniteit: 0, bijberoep: 'nee' },
    asks: ['contract', 'sector', 'werkplek', 'werknemers', 'tewerkstelling', 'uren-per-week'],
  },
  'andere-sector': {
    when: is('situatie', 'loondienst'),
    changes: { ancienniteit: 0 },
    asks: ['sector', 'vlaams-gesubsidieerd', 'werknemers', 'paritair-comite', 'cao-tijdskrediet'],
  },
  'minder-werken': {
    when: is('situatie', 'loondienst'),
    changes: {},
    // To work less for a training is another thing than to have less work.
    asks: ['tewerkstelling', 'uren-per-week', 'vast-rooster', 'opname'],
  },
  verhuizen: {
    when: isNot('situatie', 'gedetineerd'),
    changes: {},
    asks: ['woonplaats', 'verhuisd-uit-eer'],
  },
  'ziek-worden': {
    when: isNot('situatie', 'arbeidsongeschikt', 'gepensioneerd', 'gedetineerd'),
    changes: { situatie: 'arbeidsongeschikt', 'ziek-langer-dan-jaar': 'nee' },
    asks: ['ziek-met-contract'],
  },
  pensioen: {
    when: isNot('situatie', 'gepensioneerd', 'student', 'gedetineerd'),
    changes: { situatie: 'gepensioneerd' },
    asks: [],
  },
} as const satisfies Readonly<Record<string, Event>>;

export type EventId = keyof typeof events;
