// The end of `npm run build`: writes integrity.json, with the hash by which a page can check each file, and report.txt, with that
// and what the files weigh against their budgets. It prints the weight of the first file and what is over, fails over a gate, and
// where the bytes of a released version changed. `--release` records this version as released, in releases.json or in the file that
// `--record` names.
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

/** @param {string} name one that the build has made, or it throws */
const weightOf = (name) => brotliCompressSync(readFileSync(join(dist, name))).length;
/** @param {number} value */
const number = (value) => value.toLocaleString('en-GB');
/** @param {number} value */
const column = (value) => number(value).padStart(7);

/** What each budget of the product has come to. */
const budgets = budgetsOf(version).map((budget) => {
  const weight = budget.files.reduce((sum, name) => sum + weightOf(name), 0);
  return { ...budget, weight, isOver: weight > budget.most };
});
const over = budgets.filter(({ isOver }) => isOver);

writeFileSync(
  join(dist, 'report.txt'),
  [
    `opleidings-wegwijzer ${version}: bytes in brotli, and integrity`,
    ...Object.entries(files).map(([name, hash]) => `${column(weightOf(name))}  ${name}\n         ${hash}`),
    '\nBudgets, bytes in brotli',
    ...budgets.map(
      ({ what, weight, most, isOver }) => `${column(weight)} of ${column(most)}  ${what}${isOver ? ': OVER' : ''}`,
    ),
    '',
  ].join('\n'),
);

const [first] = budgets.map(({ what, weight }) => `${number(weight)} bytes ${what}`);
console.log(`dist is ready: version ${version}, ${first}; the rest is in dist/report.txt.`);
for (const { what, weight, most, isGate } of over)
  if (!isGate) console.log(`OVER its budget: ${what}, ${number(weight)} bytes of ${number(most)}.`);

const faults = over
  .filter(({ isGate }) => isGate)
  .map(({ what, weight, most }) => `${what}: ${number(weight)} bytes is more than ${number(most)}`);
const releases = readReleases(options.record);
const changes = changesSince(releases[version], files);
if (changes.length > 0)
  faults.push(
    `Version ${version} was released, so raise it in package.json and src/version.ts: ${changes.join('; ')}.`,
  );

for (const fault of faults) console.error(fault);
if (faults.length > 0) process.exitCode = 1;
else if (releases[version]) console.log(`Version ${version} is as it was released.`);
else if (options.release) {
  writeFileSync(options.record, `${JSON.stringify({ ...releases, [version]: files }, null, 2)}\n`);
  console.log(`Version ${version} is recorded as released: commit that. From now on a build with other bytes fails.`);
}
