// `npm run docs` writes the documents that follow from the flow, the rulebook, the elements and the source; with `--check` it only compares them.
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { incentives } from '../flows/incentives/index.js';
import { readCases } from './docs/cases.js';
import { codebookPage } from './docs/codebook-page.js';
import { figuresPage } from './docs/figures-page.js';
import { flowPage } from './docs/flow-page.js';
import { housePage } from './docs/house-page.js';
import { incentivePage } from './docs/incentive.js';
import { indexPage } from './docs/index-page.js';
import { portability } from './docs/portability.js';
import { portabilityPage } from './docs/portability-page.js';
import { readHouse } from './house/read.js';
import { readApi } from './manifest/analyze.js';
import { apiPage } from './manifest/api-page.js';

const root = new URL('../', import.meta.url);
const folder = 'docs/rulebook/';

/** Every document, by its path from the root. */
async function documents(): Promise<ReadonlyMap<string, string>> {
  const cases = readCases();
  const rights = portability();
  return new Map([
    ['docs/api.md', apiPage(readApi())],
    ['docs/flow.md', flowPage()],
    ['flows/codebook.ts', codebookPage()],
    ['docs/house.md', housePage(await readHouse(fileURLToPath(root)))],
    ['docs/portability.md', portabilityPage(rights)],
    ['docs/portability.json', `${JSON.stringify(rights, undefined, 1)}\n`],
    [`${folder}cijfers.md`, figuresPage()],
    [`${folder}README.md`, indexPage(cases)],
    ...incentives.map((incentive): [string, string] => [
      `${folder}${incentive.id}.md`,
      incentivePage(incentive, cases),
    ]),
  ]);
}

function read(path: string): string | undefined {
  try {
    return readFileSync(new URL(path, root), 'utf8');
  } catch {
    return undefined;
  }
}

/** What stands in the folder of the rulebook without belonging there, such as the page of an incentive that was renamed. */
const leftovers = (wanted: ReadonlyMap<string, string>): readonly string[] =>
  readdirSync(new URL(folder, root))
    .map((name) => `${folder}${name}`)
    .filter((path) => !wanted.has(path));

mkdirSync(new URL(folder, root), { recursive: true });
const wanted = await documents();
const stale = [...wanted].filter(([path, content]) => read(path) !== content);
const extra = leftovers(wanted);

if (process.argv.includes('--check')) {
  for (const [path] of stale) console.error(`${path} is stale.`);
  for (const path of extra) console.error(`${path} describes nothing that exists.`);
  if (stale.length + extra.length > 0) {
    console.error('Run `npm run docs` and commit what it writes.');
    process.exitCode = 1;
  }
} else {
  for (const [path, content] of stale) writeFileSync(new URL(path, root), content);
  for (const path of extra) rmSync(new URL(path, root), { recursive: true });
  console.log(`${String(stale.length + extra.length)} of ${String(wanted.size)} documents changed.`);
}
