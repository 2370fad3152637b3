// What the tests of the built product on pages of hosts share. `npm run build` must have run.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before } from 'node:test';
import { launch } from 'puppeteer-core';
import { chromiumArgs, ensureChromium } from '../browsers.mjs';
import { root } from '../setup.mjs';
import { Host } from './host.mjs';
import { mostMilliseconds, Visitor } from './visitor.mjs';

export { gent, neighbour } from './persons.mjs';

export const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
const name = `opleidings-wegwijzer-${version}`;
/** What only `<opleidings-steun>` fetches; it stands beside the others. */
const besideCourse = ['steun.js', 'aanbod.js', 'nl-course.js'];
export const besideCoursePaths = besideCourse.map((file) => `/dist/${name}/${file}`);
export const [steunPath] = besideCoursePaths;
/** What is only fetched for a language that a page asks for or adds itself, for who takes the result along or says that it is not right, or for a code in the address. */
const onDemand = [
  'translations.js',
  'added-language.js',
  'take-home.js',
  'case.js',
  'meenemen.js',
  'nl-home.js',
  'compact.js',
  'suppose.js',
  'voice.js',
  // Of the desk, which has a script of its own.
  'balie.js',
  'nl-balie.js',
  'readings.js',
];
/** The texts of a language stand in files that begin with it. */
const otherLanguages = readdirSync(join(root, 'locales'), { withFileTypes: true })
  .filter((entry) => entry.isDirectory() && entry.name !== 'nl')
  .map((entry) => `${entry.name}-`);
const isOfOtherLanguage = (file) => otherLanguages.some((start) => file.startsWith(start));
const scripts = readdirSync(join(root, 'dist', name)).filter(
  (file) =>
    file.endsWith('.js') && !onDemand.includes(file) && !besideCourse.includes(file) && !isOfOtherLanguage(file),
);
const folder = scripts.map((file) => `/dist/${name}/${file}`);

/** The paths of all scripts of the wegwijzer: the first one, and those that it fetches by itself. */
export const product = [`/dist/${name}.js`, ...folder];
export const resultPath = folder.find((path) => path.endsWith('/result.js'));
/** The files that the result is told with: how it is shown, what it says, what it rests on, and what fills in its texts. */
export const resultPaths = ['result', 'nl-result', 'complete-rulebook', 'speech', 'figures'].map(
  (part) => `/dist/${name}/${part}.js`,
);

/** The markup of a host. */
export const script = `<script type="module" src="${product[0]}"></script>`;
export const deskScript = `<script type="module" src="/dist/opleidings-wegwijzer-balie-${version}.js"></script>`;
export const element = (attributes = '') =>
  `<opleidings-wegwijzer on="2026-11-21" ${attributes}></opleidings-wegwijzer>`;
export const styled = (css) => `${script}<style>${css}</style>`;
/** A page with nothing of its own. */
export const plain = { head: script, body: element() };

/** @type {Host} */
export let host;
let browser;

before(async () => {
  const options = {
    executablePath: ensureChromium(),
    args: chromiumArgs,
    timeout: mostMilliseconds,
    // A page may be busy for as long as its test wants.
    protocolTimeout: 0,
  };
  [host, browser] = await Promise.all([Host.start(), launch(options)]);
});
after(() => Promise.all([browser.close(), host.stop()]));

/** Somebody new, of whom the browser knows nothing, at an address; the element may be in an iframe there. */
export async function visit(t, address, iframe) {
  const context = await browser.createBrowserContext();
  t.after(() => context.close());
  return Visitor.open(context, address, iframe);
}

/** As {@link visit}, on a page that need not have a wegwijzer on it. */
export async function arrive(t, address) {
  const context = await browser.createBrowserContext();
  t.after(() => context.close());
  return Visitor.arrive(context, address);
}

/** As {@link visit}, on a page that is made for the test. */
export const visitPage = (t, page, iframe) => visit(t, host.page(`/${encodeURIComponent(t.name)}`, page), iframe);

/** Until all that the product fetches by itself is there. */
export const untilFetched = (visitor) =>
  visitor.until(
    (_, paths) =>
      paths.every((path) =>
        performance.getEntriesByName(location.origin + path).some(({ responseEnd }) => responseEnd > 0),
      ),
    'all files are there',
    product,
  );

/** How many pixels the page is wider than the window. */
export const overflow = ({ page }) =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
