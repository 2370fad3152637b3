import { fileURLToPath } from 'node:url';
import { esbuildPlugin } from '@web/dev-server-esbuild';
import { defaultReporter } from '@web/test-runner';
import { chromeLauncher } from '@web/test-runner-chrome';
import { chromiumArgs, ensureChromium } from './tools/chromium.mjs';
import { plainReporter } from './tools/wtr-reporter.mjs';

const minutes = 60_000;
const watch = process.argv.includes('--watch');

/** @type {import('@web/test-runner').TestRunnerConfig} */
export default {
  files: '{src,flows,locales}/**/*.test.ts',
  // Lit's development build: it throws on a class field that shadows a property, and warns of an update in an update.
  // The production build is tested as a whole in the bundle.
  nodeResolve: { browser: true, exportConditions: ['development'] },
  plugins: [esbuildPlugin({ ts: true, target: 'esnext', tsconfig: fileURLToPath(new URL('tsconfig.json', import.meta.url)) })],
  browsers: [chromeLauncher({ launchOptions: { executablePath: ensureChromium(), args: chromiumArgs } })],
  // Two pages at once in one browser take the focus from each other.
  concurrency: 1,
  testFramework: { config: { timeout: String(minutes) } },
  browserStartTimeout: 2 * minutes,
  testsStartTimeout: 2 * minutes,
  testsFinishTimeout: 10 * minutes,
  staticLogging: !watch,
  filterBrowserLogs: ({ args }) => !args.some((arg) => String(arg).includes('Lit is in dev mode')),
  reporters: watch ? [defaultReporter()] : [plainReporter()],
};
