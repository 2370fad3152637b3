import type { IsoDate } from '../../src/reasoning/vocabulary.js';
import { code, table } from '../docs/markdown.js';
import type { Finding } from './findings.js';

const titles: Readonly<Record<Finding['kind'], string>> = {
  review: 'Incentives to review',
  ending: 'Rules and figures that end within 60 days',
  missing: 'Rules and figures without a value for this school year',
  source: 'Sources that were not read for a year',
  case: 'Worked situations that nobody looked at for a year',
};

/** The findings as a page in Markdown, those that say the same of many things in one row. */
export function report(findings: readonly Finding[], day: IsoDate): string {
  const kinds = Object.keys(titles) as readonly Finding['kind'][];
  return [
    `# What asks for attention on ${day}`,
    ...(findings.length === 0 ? ['Nothing: all is within its date.'] : []),
    ...kinds.flatMap((kind) => {
      const rows = rowsOf(findings.filter((finding) => finding.kind === kind));
      return rows.length === 0 ? [] : [`## ${titles[kind]}`, table(['Day', 'What', 'Which', 'Where'], rows)];
    }),
  ].join('\n\n');
}

function rowsOf(findings: readonly Finding[]): readonly (readonly string[])[] {
  const groups = new Map<string, Finding[]>();
  for (const finding of findings) {
    const key = JSON.stringify([finding.date, finding.what, finding.file]);
    groups.set(key, [...(groups.get(key) ?? []), finding]);
  }
  return [...groups.values()]
    .map((group) => ({ group, first: group[0] }))
    .flatMap(({ group, first }) => (first ? [[first.date, first.what, named(group), first.file]] : []))
    .sort(([a = ''], [b = '']) => (a < b ? -1 : a > b ? 1 : 0));
}

/** Only so many by name: the rest is counted. */
const most = 8;

function named(group: readonly Finding[]): string {
  const names = group.slice(0, most).map(({ id }) => code(id));
  return group.length > most ? `${names.join(', ')} and ${String(group.length - most)} more` : names.join(', ');
}
