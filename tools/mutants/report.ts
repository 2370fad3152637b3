import type { Situation } from '../../src/reasoning/situations.js';
import type { Coverage } from './coverage.js';
import { shareKilled, type Score, type Survivor } from './mutants.js';

/** The scores as lines of text: a line per incentive and referral, and below it the cases that are missing. */
export function reportOfScores(scores: readonly Score[]): string {
  const width = Math.max(...scores.map(({ subject }) => subject.id.length));
  return [...scores.map((score) => scoreLines(score, width)), ...totalsOf(scores)].join('\n');
}

function scoreLines(score: Score, width: number): string {
  const { subject, mutants, equivalent, killed, survivors } = score;
  const figures = [`${mutants} mutants`, `${equivalent} equivalent`, `${killed} killed`, `${survivors.length} survive`];
  const line = `${subject.id.padEnd(width)}  ${figures.join(', ')} (${percent(shareKilled([score]))})`;
  return [line, ...survivors.flatMap(survivorLines)].join('\n');
}

const survivorLines = ({ parts, change, situation, was, is }: Survivor): readonly string[] => [
  `  ${enumerate(parts)}: ${change}`,
  `    missing: ${described(situation)}: ${was}, with the change ${is}`,
];

const enumerate = ([first = '', ...others]: readonly string[]): string =>
  others.length === 0 ? first : `${first} and ${others.length} more`;

/** What the cases do not show yet, a line each, by the file where it belongs. */
export const reportOfCoverage = ({ wanted, gaps }: Coverage): string =>
  [
    ...gaps.map(({ file, about, missing }) => `${file}: ${about}: missing ${missing}`).sort(),
    `coverage: the cases show ${wanted - gaps.length} of ${wanted} (${percent(wanted === 0 ? 1 : 1 - gaps.length / wanted)})`,
  ].join('\n');

/** A situation as it would stand in a case file. */
const described = ({ on, facts }: Situation): string => `on ${on} ${JSON.stringify(facts)}`;

/** The share of the mutants that is killed, a line each for the incentives, for the referrals, and in all. */
export const totalsOf = (scores: readonly Score[]): readonly string[] =>
  [
    { name: 'incentives', scores: scores.filter(({ subject }) => subject.kind === 'incentive') },
    { name: 'referrals', scores: scores.filter(({ subject }) => subject.kind === 'referral') },
    { name: 'in all', scores },
  ].map((group) => `${group.name}: ${percent(shareKilled(group.scores))} of the mutants killed`);

const percent = (share: number): string => `${(share * 100).toFixed(1)} %`;
