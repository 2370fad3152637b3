// The end of `npm run build`: writes integrity.json, with the hash by which a page can check each file, and prints that and what the
// files weigh against their budgets. It fails over a gate, and where the bytes of a released version changed. `--release` records
// this version as released, in releases.json or in the file that `--record` names.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { brotliCompressSync } from 'node:zlib';
import { root } from '../setup.mjs';
import { budgetsOf } from './budgets.mjs';
import { writeIntegrity } from './integrity.mjs';
import { changesSince, readReleases } from './released.mjs';

const dist = join(root, 'dist');
const { values: options } = parseArgs({
  options: { release: { type: 'boolean' }, record: { type: 'string', default: join(root, 'releases.json') } },
});
const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
const { files } = writeIntegrity(dist, version);

const weights = Object.fromEntries(
  Object.keys(files).map((name) => [name, brotliCompressSync(readFileSync(join(dist, name))).length]),
);
const number = (value) => value.toLocaleString('en-GB').padStart(7);

/** @type {string[]} */
const faults = [];

console.log(`\nopleidings-wegwijzer ${version}: bytes in brotli, and integrity`);
for (const [name, hash] of Object.entries(files)) console.log(`${number(weights[name])}  ${name}\n         ${hash}`);

console.log('\nBudgets, bytes in brotli');
for (const { what, files: names, most, isGate } of budgetsOf(version)) {
  const weight = names.reduce((sum, name) => sum + weights[name], 0);
  const isOver = weight > most;
  console.log(`${number(weight)} of ${number(most)}  ${what}${isOver ? ': OVER' : ''}`);
  if (isOver && isGate) faults.push(`${what}: ${weight} bytes is more than ${most}`);
}

const releases = readReleases(options.record);
const changes = changesSince(releases[version], files);
if (changes.length > 0)
  faults.push(
    `Version ${version} was released, so raise it in package.json and src/version.ts: ${changes.join('; ')}.`,
  );

console.log();
for (const fault of faults) console.error(fault);
if (faults.length > 0) process.exitCode = 1;
else if (releases[version]) console.log(`Version ${version} is as it was released.`);
else if (options.release) {
  writeFileSync(options.record, `${JSON.stringify({ ...releases, [version]: files }, null, 2)}\n`);
  console.log(`Version ${version} is recorded as released: commit that. From now on a build with other bytes fails.`);
} else console.log(`Version ${version} is not released: its bytes may still change.`);
