import { hold, type Excused, type Finding } from './gates.js';
import { grammars } from './languages.js';
import { excused } from './excused.js';
import { readingLine } from './reading.js';
import {
  faultsOf,
  hashOf,
  namespacesOf,
  readProvenance,
  statusOf,
  worstOf,
  type Origin,
  type Status,
} from './provenance.js';
import { readTongue, translations, type Tongue } from './tongue.js';

/** All that is known of a translation. */
export interface Standing {
  readonly id: string;
  readonly tongue: Tongue;
  readonly findings: readonly Finding[];
  /** What is wrong with its provenance file. */
  readonly faults: readonly string[];
  readonly statuses: Readonly<Record<string, Status>>;
  readonly worst: Status;
}

/**
 * Holds a language against the Dutch of today.
 *
 * @throws when there is no such language
 */
export async function standingOf(id: string, dutch: Tongue): Promise<Standing> {
  const tongue = await readTongue(id);
  const grammar = grammars[id];
  if (!grammar) throw new RangeError(`tools/translations/languages.ts does not know "${id}"`);
  const provenance = readProvenance(id);
  const namespaces = namespacesOf(dutch.texts);
  const faults = faultsOf(provenance, namespaces);
  const statuses =
    faults.length > 0
      ? {}
      : Object.fromEntries(
          Object.entries(provenance as Readonly<Record<string, Origin>>).map(([name, origin]) => [
            name,
            statusOf(origin, hashOf(dutch.texts, name)),
          ]),
        );
  const known: Readonly<Record<string, Excused>> = excused;
  const findings = hold(tongue.language.locale, dutch.texts, tongue.texts, grammar, known[id]);
  return { id, tongue, findings, faults, statuses, worst: worstOf(Object.values(statuses)) };
}

/** Every translation, against the Dutch of today. */
export async function standings(): Promise<readonly Standing[]> {
  const dutch = await readTongue('nl');
  return Promise.all(translations.map((id) => standingOf(id, dutch)));
}

/** What `npm run translations` prints. */
export const report = (all: readonly Standing[]): string =>
  all
    .map(({ id, tongue, findings, faults, statuses }) => {
      const by = (status: Status): string =>
        Object.entries(statuses)
          .filter(([, one]) => one === status)
          .map(([name]) => name)
          .join(', ') || 'none';
      return [
        `${id}: ${tongue.texts.size} texts`,
        `  outdated: ${by('outdated')}`,
        `  not reviewed: ${[by('machine'), by('person')].filter((names) => names !== 'none').join(', ') || 'none'}`,
        `  reviewed: ${by('reviewed')}`,
        `  reading: ${readingLine(tongue)}`,
        ...faults.map((fault) => `  provenance.json: ${fault}`),
        ...findings.map(({ gate, place, message }) => `  ${gate}: ${place} ${message}`),
      ].join('\n');
    })
    .join('\n');
