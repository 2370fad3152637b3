// Prints one line per test file and browser, with the time of its tests; each failure in full, what was not run and why, and at the
// end `N passed, N failed`: the runner itself prints no such line.
import { relative } from 'node:path';

/**
 * @typedef {import('@web/test-runner').TestResult} TestResult
 * @typedef {import('@web/test-runner').TestSession} TestSession
 */

/**
 * @param {string} text
 * @param {string} by
 */
const indent = (text, by = '      ') => text.replace(/^/gm, by);

/** @param {import('@web/test-runner').TestResultError} error */
function describeError({ name, message, stack, expected, actual }) {
  const lines = [
    stack?.includes(message) ? stack : [name && `${name}: ${message}`, stack].filter(Boolean).join('\n') || message,
  ];
  if (expected !== undefined || actual !== undefined) lines.push(`expected: ${expected}`, `actual:   ${actual}`);
  return lines.join('\n');
}

/**
 * @param {import('@web/test-runner').TestSuiteResult | undefined} suite
 * @param {readonly string[]} path the names of what it stands in
 * @returns {TestResult[]} the tests of a suite, with their full names
 */
function flatten(suite, path = []) {
  if (!suite) return [];
  return [
    ...suite.tests.map((test) => ({ ...test, name: [...path, test.name].join(' › ') })),
    ...suite.suites.flatMap((child) => flatten(child, [...path, child.name])),
  ];
}

/**
 * Why a test was not run that the driver of the browser cannot run (see src/element/testing/driver.ts). The driver of Chromium
 * can do all that is asked, so there it is no excuse.
 *
 * @param {TestResult} test
 * @param {TestSession} session
 */
function refusalOf({ name, skipped }, { browser }) {
  if (!skipped || browser.name === 'Chromium') return undefined;
  const [, test, refusal] = /^(.*) \[not run: (.*)\]$/.exec(name) ?? [];
  return refusal && `not run in ${browser.name}: ${refusal} (${test})`;
}

/**
 * What went well and what did not in one file. A file that breaks, or has no test at all, is a failure; a skipped test proves
 * nothing, so it is one too, unless the driver cannot run it.
 *
 * @param {TestSession} session
 */
function judge(session) {
  const tests = flatten(session.testResults);
  const failures = tests
    .filter((test) => !test.passed && !refusalOf(test, session))
    .map(
      (test) =>
        `✗ ${test.name}\n${indent(test.skipped ? 'skipped' : test.error ? describeError(test.error) : 'failed')}`,
    );
  for (const error of session.errors) failures.push(`✗ the file itself\n${indent(describeError(error))}`);
  if (tests.length === 0 && failures.length === 0) failures.push('✗ the file has no test');
  // Mostly the cause of a file that does not load.
  if (failures.length > 0) failures.push(...session.request404s.map((url) => `  not found: ${url}`));
  const refusals = tests.map((test) => refusalOf(test, session)).filter(Boolean);
  const seconds = tests.reduce((sum, { duration = 0 }) => sum + duration, 0) / 1000;
  return { passed: tests.filter((test) => test.passed).length, failures, refusals, seconds };
}

/**
 * @param {import('@web/test-runner').TestCoverage} coverage
 * @param {import('@web/test-runner-core').TestRunnerCoreConfig} config
 * @returns {string[]} what is covered, and when that is not enough the files in which it is not
 */
function describeCoverage({ passed, summary, coverageMap }, { rootDir, coverageConfig }) {
  const kinds = /** @type {const} */ (['lines', 'branches', 'functions', 'statements'])
    .map((kind) => ({ kind, least: coverageConfig?.threshold?.[kind] ?? 0 }))
    .filter(({ least }) => least > 0);
  /** @param {typeof summary} counts */
  const describe = (counts) => kinds.map(({ kind }) => `${counts[kind].pct.toFixed(1)} % of ${kind}`).join(', ');
  const files = coverageMap
    .files()
    .map((file) => ({ file, counts: coverageMap.fileCoverageFor(file).toSummary() }))
    .filter(({ counts }) => kinds.some(({ kind, least }) => counts[kind].pct < least))
    .map(({ file, counts }) => indent(`${relative(rootDir, file)}: ${describe(counts)}`));
  return [`${passed ? '✓' : '✗'} coverage: ${describe(summary)}`, ...(passed ? [] : files)];
}

/**
 * @param {Record<string, string>} missing the engines that cannot be run here, and why
 * @returns {import('@web/test-runner').Reporter}
 */
export function plainReporter(missing) {
  /** @type {import('@web/test-runner-core').TestRunnerCoreConfig} */
  let config;
  return {
    start(args) {
      ({ config } = args);
    },

    reportTestFileResults({ logger, sessionsForTestFile, testFile }) {
      for (const session of sessionsForTestFile) {
        const { passed, failures, seconds } = judge(session);
        const mark = failures.length === 0 ? '✓' : '✗';
        const logs = session.logs.map((args) => indent(`log: ${args.map(String).join(' ')}`, '    '));
        const name = `${relative(config.rootDir, testFile)} in ${session.browser.name}`;
        logger.log(
          [
            `${mark} ${name}: ${passed} passed, ${seconds.toFixed(1)} s`,
            ...failures.map((text) => indent(text, '    ')),
            ...logs,
          ].join('\n'),
        );
      }
    },

    stop({ sessions, testCoverage }) {
      const all = [...sessions].map(judge);
      let passed = all.reduce((sum, file) => sum + file.passed, 0);
      let failed = all.flatMap(({ failures }) => failures.filter((text) => text.startsWith('✗'))).length;
      if (testCoverage) {
        console.log(describeCoverage(testCoverage, config).join('\n'));
        if (testCoverage.passed) passed += 1;
        else failed += 1;
      }
      for (const line of all.flatMap(({ refusals }) => refusals)) console.log(line);
      for (const [engine, reason] of Object.entries(missing)) console.log(`not run: ${engine}: ${reason}`);
      console.log(`${passed} passed, ${failed} failed`);
    },
  };
}
