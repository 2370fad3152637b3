// Prints one line per test file, each failure in full, and at the end `N passed, N failed`: the runner itself prints no such line.
import { relative } from 'node:path';

const indent = (text, by = '      ') => text.replace(/^/gm, by);

/** @param {import('@web/test-runner').TestResultError} error */
function describeError({ name, message, stack, expected, actual }) {
  const lines = [stack?.includes(message) ? stack : [name && `${name}: ${message}`, stack].filter(Boolean).join('\n') || message];
  if (expected !== undefined || actual !== undefined) lines.push(`expected: ${expected}`, `actual:   ${actual}`);
  return lines.join('\n');
}

/** @returns {{ name: string, passed: boolean, skipped: boolean, error?: object }[]} the tests of a suite, with their full names */
function flatten(suite, path = []) {
  if (!suite) return [];
  return [
    ...suite.tests.map((test) => ({ ...test, name: [...path, test.name].join(' › ') })),
    ...suite.suites.flatMap((child) => flatten(child, [...path, child.name])),
  ];
}

/**
 * What went well and what did not in one file. A file that breaks, or has no test at all, is a failure; a skipped test proves
 * nothing, so it is one too.
 */
function judge(session) {
  const tests = flatten(session.testResults);
  const failures = tests
    .filter((test) => !test.passed)
    .map((test) => `✗ ${test.name}\n${indent(test.skipped ? 'skipped' : test.error ? describeError(test.error) : 'failed')}`);
  for (const error of session.errors) failures.push(`✗ the file itself\n${indent(describeError(error))}`);
  if (tests.length === 0 && failures.length === 0) failures.push('✗ the file has no test');
  // Mostly the cause of a file that does not load.
  if (failures.length > 0) failures.push(...session.request404s.map((url) => `  not found: ${url}`));
  return { passed: tests.filter((test) => test.passed).length, failures };
}

/** @returns {import('@web/test-runner').Reporter} */
export function plainReporter() {
  let root = '.';
  return {
    start({ config }) {
      root = config.rootDir;
    },

    reportTestFileResults({ logger, sessionsForTestFile, testFile }) {
      for (const session of sessionsForTestFile) {
        const { passed, failures } = judge(session);
        const mark = failures.length === 0 ? '✓' : '✗';
        const logs = session.logs.map((args) => indent(`log: ${args.map(String).join(' ')}`, '    '));
        const lines = [`${mark} ${relative(root, testFile)}: ${passed} passed`, ...failures.map((text) => indent(text, '    ')), ...logs];
        logger.log(lines.join('\n'));
      }
    },

    stop({ sessions }) {
      const all = [...sessions].map(judge);
      const failed = all.flatMap(({ failures }) => failures.filter((text) => text.startsWith('✗')));
      console.log(`${all.reduce((sum, { passed }) => sum + passed, 0)} passed, ${failed.length} failed`);
    },
  };
}
