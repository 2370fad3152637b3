// `npm run bench`: builds, measures what the design has a budget for, compares the element with the same journey on other stacks,
// and prints it. With `-- --readme` it goes into README.md as well; with `-- --quick` it measures a few times only, to see that
// all of it works. It reports, and does not judge: what is over its budget is no error.
import { readFileSync, writeFileSync } from 'node:fs';
import { availableParallelism, loadavg } from 'node:os';
import { join } from 'node:path';
import { build } from './bench/build.mjs';
import { reasoning } from './bench/reasoning.mjs';
import { onScreen } from './bench/screen.mjs';
import { firstPath, laterPaths, sizes } from './bench/sizes.mjs';
import { between, number, toMarkdown } from './bench/table.mjs';
import { root } from './setup.mjs';

const [isQuick, intoReadme] = ['--quick', '--readme'].map((option) => process.argv.includes(option));
if (isQuick && intoReadme) throw new Error('What was measured a few times only is not for the README.');

const [load] = loadavg();
const { bare, fixtures, parts } = await build();
const read = (path) => ({ path, content: readFileSync(join(root, path)) });
const stacks = [
  {
    id: 'element',
    title: 'the element',
    tag: 'opleidings-wegwijzer',
    first: [read(firstPath)],
    later: laterPaths.map(read),
    early: readEarly(),
  },
  ...fixtures,
  { id: 'bare', title: 'the bare wizard', tag: 'bare-wizard', first: [{ path: '/bare.js', content: bare }], later: [] },
];
const ofReasoning = isQuick ? [] : await reasoning(parts);
const { version, rows, compared } = await onScreen(
  stacks,
  isQuick ? { rounds: 3, journeys: { 1: 1, 4: 1 } } : { rounds: 15, journeys: { 1: 3, 4: 6 } },
);

/** What a page has in it that shows the first question before the script is there, and the sheet that this asks for. */
function readEarly() {
  const folder = firstPath.replace(/\.js$/, '');
  const { content } = read(`${folder}/first-question-wegwijzer.html`);
  const sheet = read(`${folder}/first-question.css`);
  return { markup: String(content).replace(/href="[^"]*"/, `href="${sheet.path}"`), sheet };
}

const day = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long' }).format(new Date());
const browserName = version.replace(/^Headless/, '').replace('/', ' ');
const text = `On ${day}, with ${browserName} and Node ${process.versions.node} on ${availableParallelism()} cores (load ${number(load, 1)} before it began), by
\`npm run bench\`. “Processor 4×” is one that Chromium slows down four times, “Fast 4G” a network as its developer tools
have it. The bare wizard has ten questions on Lit, XState and i18next, and no rules. What is unreached is a verdict or a question
that nobody can come to on that day: the loopbaankrediet is planned for 2027, and takes the place of the loopbaancheque.

${toMarkdown([...sizes(), ...rows, ...ofReasoning])}

The same journey on other stacks, in the same run: with the same rulebook, texts, styles and views, fetched late where the element
does, bundled and minified alike, and checked to ask and say the same. They lack what the element has for a host: course, balances,
links, memory, events and \`<opleidings-steun>\`. Nor do they work out what an answer leads to before it is asked for.

${compared}`;
console.log(text);

if (intoReadme) {
  const path = join(root, 'README.md');
  writeFileSync(path, between(readFileSync(path, 'utf8'), text));
}
