// `npm run translations` tells what is outdated, not reviewed or missing, and what the gates find; it writes a table for who translates
// or reviews, and reads it back.
import { readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { today } from '../src/today.js';
import { CommandError } from './arguments.js';
import { hashOf, namespacesOf, provenanceFile, readProvenance, type Origin } from './translations/provenance.js';
import { readBack } from './translations/read-back.js';
import { readingReport } from './translations/reading.js';
import { report, standings } from './translations/report.js';
import { readTable, seenAt, writeTable } from './translations/table.js';
import { folderOf, readTongue, sourceOf, translations } from './translations/tongue.js';

const usage = `Usage: npm run translations
       npm run translations -- reading <language>              says how hard it is to read, and which sentences are long
       npm run translations -- table <language> <file.csv>      writes a table of all texts
       npm run translations -- read <language> <file.csv>       puts the translations of a table in their place
       npm run translations -- made <language>                  says that a machine translated the Dutch of today
       npm run translations -- reviewed <language> <namespace> --role "sworn translator"`;

/** Each command, with how many words stand behind it. */
const commands: Readonly<
  Record<string, readonly [count: number, run: (...words: readonly string[]) => Promise<void>]>
> = {
  reading: [1, async (id = '') => console.log(readingReport(await readTongue(id)))],
  table: [2, writeTexts],
  read: [2, readTexts],
  made: [1, sayMade],
  reviewed: [2, sayReviewed],
};

const { values, positionals } = parseArgs({
  strict: false,
  allowPositionals: true,
  options: { role: { type: 'string' } },
});

try {
  const [name, ...words] = positionals;
  if (name === undefined) console.log(report(await standings()));
  else {
    const [count, run] = commands[name] ?? [];
    if (!run || words.length !== count) throw new CommandError(usage);
    const [id = ''] = words;
    if (!translations.includes(id) && !(name === 'reading' && id === 'nl'))
      throw new CommandError(`"${id}" is no language: ${translations.join(', ')}`);
    await run(...words);
  }
} catch (error) {
  if (!(error instanceof CommandError) && !(error instanceof RangeError)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}

async function writeTexts(id = '', file = ''): Promise<void> {
  const [dutch, { texts }] = await Promise.all([readTongue('nl'), readTongue(id)]);
  const rows = [...texts].map(([place, translation]) => ({
    place,
    source: sourceOf(place, dutch.texts) ?? '',
    translation,
    seen: seenAt(place),
  }));
  writeFileSync(file, writeTable(rows));
  console.log(`${rows.length} texts are in ${file}`);
}

async function readTexts(id = '', file = ''): Promise<void> {
  const rows = readTable(readFileSync(file, 'utf8'));
  const [dutch, { texts }] = await Promise.all([readTongue('nl'), readTongue(id)]);
  const { changed, left } = readBack(folderOf(id), rows, dutch.texts, texts);
  console.log([`${changed.length} texts are changed`, ...left].join('\n'));
  if (left.length > 0) process.exitCode = 1;
}

async function sayMade(id = ''): Promise<void> {
  const { texts } = await readTongue('nl');
  const before = readProvenance(id) as Readonly<Record<string, Origin>>;
  const origins = namespacesOf(texts).map((name): readonly [string, Origin] => {
    const reviewed = before[name]?.reviewed ?? null;
    return [name, { made: before[name]?.made ?? 'machine', of: hashOf(texts, name), reviewed }];
  });
  write(id, Object.fromEntries(origins));
}

async function sayReviewed(id = '', namespace = ''): Promise<void> {
  const { role } = values;
  if (typeof role !== 'string' || role.trim() === '') throw new CommandError(usage);
  const { texts } = await readTongue('nl');
  const before = readProvenance(id) as Readonly<Record<string, Origin>>;
  const origin = before[namespace];
  if (!origin) throw new CommandError(`"${namespace}" is no namespace of ${id}: ${Object.keys(before).join(', ')}`);
  write(id, { ...before, [namespace]: { ...origin, reviewed: { role, on: today(), of: hashOf(texts, namespace) } } });
}

function write(id: string, provenance: Readonly<Record<string, Origin>>): void {
  writeFileSync(provenanceFile(id), `${JSON.stringify(provenance, undefined, 2)}\n`);
  console.log(`${provenanceFile(id)} is written`);
}
