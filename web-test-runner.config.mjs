import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { esbuildPlugin } from '@web/dev-server-esbuild';
import { defaultReporter } from '@web/test-runner';
import { chromeLauncher, puppeteerCore } from '@web/test-runner-chrome';
import { chromiumArgs, ensureEngine } from './tools/browsers.mjs';
import { messageOf } from './tools/setup.mjs';
import { browserTests } from './tools/test-files.mjs';
import { webkitLauncher } from './tools/webkit-launcher.mjs';
import { askDriverPlugin, askEnvironmentPlugin } from './tools/wtr-driver.mjs';
import { plainReporter } from './tools/wtr-reporter.mjs';

const minutes = 60_000;
const watch = process.argv.includes('--watch');
const group = process.argv.includes('--group');
/** Everything in all engines; some files, or those that change, in Chromium alone: `--group Firefox` chooses another. */
const all = !watch && !process.argv.includes('--files');

/**
 * @typedef {import('./tools/browsers.mjs').Roles} Roles
 * @type {{ [Name in keyof Roles]: (programs: Record<Roles[Name], string>) => import('@web/test-runner-core').BrowserLauncher }}
 */
const launchers = {
  Chromium: ({ browser }) =>
    chromeLauncher({ puppeteer: puppeteerCore, launchOptions: { executablePath: browser, args: chromiumArgs } }),
  Firefox: ({ browser }) =>
    chromeLauncher({ puppeteer: puppeteerCore, launchOptions: { browser: 'firefox', executablePath: browser } }),
  WebKit: webkitLauncher,
};

/** What the tests in Node prove of the source; the rest is proven here. */
const { include: provenInNode } = JSON.parse(readFileSync(new URL('.c8rc.json', import.meta.url), 'utf8'));

/** What the engine does not decide; all else is proven in each (docs/decisions/0012-what-each-engine-proves.md). */
const inChromiumAlone = [
  // What stands there, in words: which question, which verdict, which sentence on the console.
  'src/define.test.ts',
  'src/journey/actor-controller.test.ts',
  'src/element/attributes.test.ts',
  'src/element/bad-link.test.ts',
  'src/element/balances.test.ts',
  'src/element/case/case.test.ts',
  'src/element/day.test.ts',
  'src/element/desk/desk-told.test.ts',
  'src/element/events.test.ts',
  'src/element/flow.test.ts',
  'src/element/host-contacts.test.ts',
  'src/element/journey.test.ts',
  'src/element/kept-journey.test.ts',
  'src/element/review.test.ts',
  'src/element/result/suppose-told.test.ts',
  'src/element/translator.test.ts',
  'src/element/take-home/take-home.test.ts',
  'src/embed/frame-settings.test.ts',
  // More entries of the history than Firefox and WebKit allow in so short a time.
  'src/element/sequences.test.ts',
  // axe and its like read the same tree and the same styles; layout, focus, keys and colours have tests of their own.
  'src/element/accessibility.test.ts',
  'src/element/accessibility-criteria.test.ts',
  'src/element/accessibility-steun.test.ts',
  // What a page does to an element is proven in each engine with the wegwijzer, from which the desk has it.
  'src/element/desk/desk-host.test.ts',
  // The voices are a stand-in in each engine: what is said, when, and when it stops.
  'src/element/voice/voice.test.ts',
  // What an older browser lacks is taken away in each in the same way; what ours makes of that is our own code.
  'src/element/lacking.test.ts',
  // All languages but the longest, which is looked at in each engine.
  'src/element/tongues/layout.test.ts',
  // Text that is never taken for markup, whoever would read it.
  'src/element/security.test.ts',
  'src/element/security-locale.test.ts',
  'src/element/security-steun.test.ts',
];

/**
 * The engines that cannot be run, and why.
 *
 * @type {Record<string, string>}
 */
const missing = {};

const inEachEngine = browserTests.filter((path) => !inChromiumAlone.includes(path));

/**
 * @template {keyof Roles} Name
 * @param {Name} name
 * @param {readonly string[]} files
 * @returns {import('@web/test-runner-core').TestRunnerGroupConfig[]} none when the engine cannot be run
 */
function groupFor(name, files = inEachEngine) {
  try {
    return [{ name, browsers: [launchers[name](ensureEngine(name))], ...(all && { files: [...files] }) }];
  } catch (error) {
    missing[name] = messageOf(error);
    return [];
  }
}

/** @type {import('@web/test-runner').TestRunnerConfig} */
export default {
  files: all ? inEachEngine : browserTests,
  // Lit's development build: it throws on a class field that shadows a property, and warns of an update in an update.
  // The production build is tested as a whole in the bundle.
  nodeResolve: { browser: true, exportConditions: ['development'] },
  plugins: [
    esbuildPlugin({ ts: true, target: 'esnext', tsconfig: fileURLToPath(new URL('tsconfig.json', import.meta.url)) }),
    askDriverPlugin(),
    askEnvironmentPlugin(),
  ],
  browsers: [launchers.Chromium(ensureEngine('Chromium'))],
  // Another Chromium has what is proven in it alone, so that no engine works long after the others.
  groups: [
    ...(all ? groupFor('Chromium', inChromiumAlone) : []),
    ...(all || group ? [...groupFor('WebKit'), ...groupFor('Firefox')] : []),
  ],
  coverage: all && !group,
  coverageConfig: {
    include: ['src/**/*.ts'],
    exclude: ['**/*.test.ts', '**/testing/**', ...provenInNode],
    threshold: { lines: 95, branches: 95, statements: 0, functions: 0 },
    report: false,
  },
  // Two pages at once in one browser take the focus from each other.
  concurrency: 1,
  concurrentBrowsers: 4,
  // Only what hangs comes to these, not what a busy machine makes slow.
  testFramework: { config: { timeout: String(10 * minutes) } },
  browserStartTimeout: 5 * minutes,
  testsStartTimeout: 5 * minutes,
  testsFinishTimeout: (process.env['SEQUENCES'] ? 240 : 40) * minutes,
  staticLogging: !watch,
  filterBrowserLogs: ({ args }) => !args.some((arg) => String(arg).includes('Lit is in dev mode')),
  reporters: watch ? [defaultReporter()] : [plainReporter(missing)],
};
