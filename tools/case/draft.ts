import type { Verdict } from '../../src/reasoning/conditions.js';
import type { ReportedCase } from '../../src/journey/reported-case.js';

/** A file of worked situations with one that is not finished. */
export interface Draft {
  /** Its name, without `.json`. */
  readonly name: string;
  readonly text: string;
}

/**
 * What somebody said is not right, as a worked situation to finish. Its tests fail until somebody fills in what the sources lead to:
 * what the wegwijzer said is no expectation, and what the person wrote may be about somebody, so neither stands in it.
 *
 * @param isTaken whether there is a file of that name already
 */
export function draftOf({ on, about, facts }: ReportedCase, isTaken: (name: string) => boolean): Draft {
  const name = namesFor(on).find((one) => !isTaken(one)) ?? `melding-${on}`;
  const situation = {
    id: name,
    title: '',
    on,
    facts,
    expect: about === undefined ? {} : { incentives: { [about]: '' } },
    why: '',
    sources: [],
    validated: { by: '', on: '' },
  };
  return { name, text: `${JSON.stringify({ $schema: './case.schema.json', cases: [situation] }, null, 2)}\n` };
}

/** So many of a day get a name of their own. */
const mostOfADay = 99;
const namesFor = (on: string): readonly string[] =>
  Array.from({ length: mostOfADay }, (_, at) => (at === 0 ? `melding-${on}` : `melding-${on}-${String(at + 1)}`));

const verdicts: readonly Verdict[] = ['yes', 'open', 'no'];

/**
 * What the case says, for who finishes it.
 *
 * @param today the verdicts of the rulebook that stands here, for the same facts on the same day
 * @param version the version that stands here
 */
export function summaryOf(reported: ReportedCase, today: ReportedCase['verdicts'], version: string): readonly string[] {
  const said = Object.entries(reported.verdicts);
  const others = said.filter(([id, verdict]) => today[id] !== verdict);
  return [
    `A case of ${reported.on}, about ${reported.about ?? 'the whole result'}, made by version ${reported.version}.`,
    ...(reported.version === version ? [] : [`This is version ${version}: its rules can be others.`]),
    ...verdicts.map((verdict) => {
      const ids = said.filter(([, one]) => one === verdict).map(([id]) => id);
      return `  it said ${verdict}: ${ids.join(', ') || '–'}`;
    }),
    others.length === 0
      ? '  the rules that stand here say the same'
      : `  the rules that stand here say otherwise: ${others
          .map(([id, verdict]) => `${id} ${today[id] ?? 'is not in them'}, and not ${verdict}`)
          .join('; ')}`,
    ...(reported.note === '' ? [] : [`  the person wrote: ${printable(reported.note)}`]),
  ];
}

/** What somebody typed could steer a terminal. */
const printable = (text: string): string => JSON.stringify(text.replace(/\p{Cc}+/gu, ' '));
