import { readdirSync, readFileSync } from 'node:fs';
import type { Verdict } from '../../src/reasoning/conditions.js';
import type { Facts, IsoDate } from '../../src/reasoning/vocabulary.js';

/** A worked situation of flows/cases, as far as the documents and the instruments need it. */
export interface Case {
  readonly id: string;
  readonly title: string;
  readonly on: IsoDate;
  readonly facts: Facts;
  readonly expect: { readonly incentives?: Readonly<Record<string, Verdict>> };
  readonly why: string;
  readonly sources: readonly string[];
  readonly validated: { readonly by: string; readonly on: IsoDate } | null;
  /** Its place from the root of the repository. */
  readonly file: string;
}

/** All worked situations, file by file. */
export function readCases(): readonly Case[] {
  const folder = new URL('../../flows/cases/', import.meta.url);
  const files = readdirSync(folder).filter((name) => name.endsWith('.json') && !name.endsWith('.schema.json'));
  return files.sort().flatMap((name) => {
    const { cases } = JSON.parse(readFileSync(new URL(name, folder), 'utf8')) as { cases: readonly Omit<Case, 'file'>[] };
    return cases.map((entry) => ({ ...entry, file: `flows/cases/${name}` }));
  });
}
