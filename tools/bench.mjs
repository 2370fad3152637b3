// `npm run bench`: builds, measures what the design has a budget for, and writes it into docs/performance.md. With `-- --quick` it
// measures what a person waits for a few times only, prints it and writes nothing. What is over its budget is no error.
import { readFileSync, writeFileSync } from 'node:fs';
import { availableParallelism, loadavg } from 'node:os';
import { join } from 'node:path';
import { build } from './bench/build.mjs';
import { reasoning } from './bench/reasoning.mjs';
import { onScreen } from './bench/screen.mjs';
import { sizes } from './bench/sizes.mjs';
import { between, number, toMarkdown } from './bench/table.mjs';
import { root } from './setup.mjs';

const isQuick = process.argv.includes('--quick');
const [load] = loadavg();
const { version, rows } = await onScreen(
  await build(),
  isQuick ? { rounds: 3, journeys: 1 } : { rounds: 15, journeys: 10 },
);
const ofReasoning = isQuick ? [] : reasoning();

const day = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long' }).format(new Date());
const browserName = version.replace(/^Headless/, '').replace('/', ' ');
const text = `On ${day}, with ${browserName} and Node ${process.versions.node} on ${availableParallelism()} cores (load ${number(load, 1)} before it began).

${toMarkdown([...sizes(), ...rows, ...ofReasoning])}`;
console.log(text);

if (!isQuick) {
  const path = join(root, 'docs/performance.md');
  writeFileSync(path, between(readFileSync(path, 'utf8'), text));
}
