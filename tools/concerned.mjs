// Which tests in the browser a change concerns, for `npm run check`.
import { dirname } from 'node:path/posix';

/** The element as a whole, for what has no test of its own. */
const whole = ['src/element/element.test.ts', 'src/element/form.test.ts'];
const needsBuild = 'src/product.test.ts';
/** More take longer than somebody waits. */
const most = 5;

/**
 * The tests of one file: itself, the one beside it, those in its folder, or the element as a whole.
 *
 * @param {string} path
 * @param {readonly string[]} tests
 */
function testsOf(path, tests) {
  const own = [path, path.replace(/\.ts$/, '.test.ts')].find((test) => tests.includes(test));
  if (own) return [own];
  const inFolder = tests.filter((test) => dirname(test) === dirname(path));
  return inFolder.length > 0 && !['src', 'src/element'].includes(dirname(path)) ? inFolder : whole;
}

/**
 * What runs on a page: the tests in Node prove the rest.
 *
 * @param {string} path
 * @param {readonly string[]} nodeTests
 */
const isOfPage = (path, nodeTests) =>
  /^src\/(?!reasoning\/|journey\/(?!actor-controller))/.test(path) &&
  !nodeTests.includes(path.replace(/(\.test)?\.ts$/, '.test.ts'));

/**
 * @param {readonly string[]} changed paths from the root
 * @param {{ browserTests: readonly string[], nodeTests: readonly string[] }} tests
 * @returns {{ files: string[], left: string[] }} the tests to run, and those that would take too long or need the build
 */
export function concerned(changed, { browserTests, nodeTests }) {
  const tests = changed.filter((path) => isOfPage(path, nodeTests)).flatMap((path) => testsOf(path, browserTests));
  // What was changed itself comes first.
  const all = [...new Set([...tests.filter((path) => changed.includes(path)), ...tests])];
  const files = all.filter((path) => path !== needsBuild).slice(0, most);
  return { files, left: all.filter((path) => !files.includes(path)) };
}
