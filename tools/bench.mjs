// `npm run bench`: builds, measures what the design has a budget for, and prints one table. With `--readme` the table goes into
// README.md as well. It reports, and does not judge: what is over its budget is no error.
import { readFileSync, writeFileSync } from 'node:fs';
import { availableParallelism, loadavg } from 'node:os';
import { join } from 'node:path';
import { launch } from 'puppeteer-core';
import * as answers from './bench/answers.mjs';
import { build } from './bench/build.mjs';
import * as firstQuestion from './bench/first-question.mjs';
import { reasoning } from './bench/reasoning.mjs';
import { firstPath, sizes } from './bench/sizes.mjs';
import * as steun from './bench/steun.mjs';
import { between, number, toMarkdown } from './bench/table.mjs';
import { chromiumArgs, ensureChromium } from './browsers.mjs';
import { root } from './setup.mjs';
import { Host } from './testing/host.mjs';

/** @returns {Promise<{ version: string, rows: import('./bench/table.mjs').Row[] }>} */
async function onScreen(bare) {
  const [host, browser] = await Promise.all([Host.start(), launch({ executablePath: ensureChromium(), args: chromiumArgs })]);
  try {
    const script = 'text/javascript; charset=utf-8';
    // Both from memory, so that the disk plays no part.
    host.file(firstPath, readFileSync(join(root, firstPath)), { 'Content-Type': script });
    host.file('/bare.js', bare, { 'Content-Type': script });
    const wizards = Object.entries({ product: ['opleidings-wegwijzer', firstPath], bare: ['bare-wizard', '/bare.js'] });
    const pages = (add) => Object.fromEntries(wizards.map(([name, wizard]) => [name, add(host, ...wizard)]));
    const addresses = pages(firstQuestion.addPage);
    const rows = [await firstQuestion.requestsRow(browser, addresses.product)];
    for (const rate of [1, 4]) rows.push(await firstQuestion.firstQuestionRow(browser, addresses, rate));
    rows.push(...(await answers.answersRows(browser, pages(answers.addPage), 4)));
    rows.push(...(await steun.steunRows(browser, steun.addPages(host, firstPath), 4)));
    return { version: await browser.version(), rows };
  } finally {
    await browser.close();
    await host.stop();
  }
}

const [load] = loadavg();
const { bare, parts } = await build();
const ofSizes = sizes();
const ofReasoning = await reasoning(parts);
const { version, rows } = await onScreen(bare);

const day = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long' }).format(new Date());
const browserName = version.replace(/^Headless/, '').replace('/', ' ');
const text = `On ${day}, with ${browserName} and Node ${process.versions.node} on ${availableParallelism()} cores (load ${number(load, 1)} before it began), by
\`npm run bench\`. “Processor 4×” is one that Chromium slows down four times. The bare wizard has ten questions on Lit, XState and
i18next, and no rules.

${toMarkdown([...ofSizes, ...rows, ...ofReasoning])}`;
console.log(text);

if (process.argv.includes('--readme')) {
  const path = join(root, 'README.md');
  writeFileSync(path, between(readFileSync(path, 'utf8'), text));
}
