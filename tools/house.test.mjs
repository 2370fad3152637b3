// The house stands as docs/house.md says, and what would bring it down is seen.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { register } from 'tsx/esm/api';
import { root } from './setup.mjs';

register();
const { circlesOf } = await import('./house/house.ts');
const { faultsOf } = await import('./house/rules.ts');

const arrow = (from, to, isLate = false) => ({ from, to, isLate });
const faults = (...arrows) => faultsOf({ files: [], arrows });

test('a circle is found, whatever way it takes, and what only leads there is not of it', () => {
  const way = [arrow('a', 'b'), arrow('b', 'c'), arrow('c', 'a'), arrow('d', 'a'), arrow('e', 'e')];
  assert.deepEqual(circlesOf(way), [['a', 'b', 'c'], ['e']]);
  assert.deepEqual(circlesOf([arrow('a', 'b'), arrow('b', 'c')]), []);
});

test('an arrow against its direction is a fault, also when it is fetched late', () => {
  assert.deepEqual(faults(arrow('src/reasoning/judge.ts', 'src/journey/link.ts')), [
    'src/reasoning/judge.ts imports src/journey/link.ts: src/reasoning may not know src/journey',
  ]);
  assert.equal(faults(arrow('src/element/words.ts', 'locales/nl/ui.ts', true)).length, 1);
  assert.deepEqual(faults(arrow('src/element/words.ts', 'src/journey/link.ts'), arrow('src/a.ts', 'flows/b.ts')), []);
});

test('a circle is a fault, but not one that is closed by what is fetched late', () => {
  const [one, other] = ['src/element/a.ts', 'src/element/b.ts'];
  assert.deepEqual(faults(arrow(one, other), arrow(other, one)), [
    `2 files import each other in a circle: ${one}, ${other}`,
  ]);
  assert.deepEqual(faults(arrow(one, other), arrow(other, one, true)), []);
});

/** The longest that a file may be, and what is longer for a reason. A test is a list of sentences, and a language one of texts: they may be. */
const most = 300;
const longer = {
  'demo/demo.css': 'a sheet of styles',
  'flows/sources.ts': 'a list: each source once',
  'src/element/desk/styles.ts': 'a sheet of styles',
  'src/element/result/result-styles.ts': 'a sheet of styles',
  'tools/translations/languages.ts': 'a list: the words by which each language says no, or perhaps',
};

test('no file is longer than somebody reads in one go, but for a list or a sheet', () => {
  const paths = execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard'], { cwd: root })
    .toString()
    .split('\n')
    .filter((path) => /\.(ts|mts|js|mjs|css)$/.test(path) && !/\.test\.\w+$|^locales\/[\w-]+\//.test(path));
  const linesOf = (path) => readFileSync(join(root, path), 'utf8').trimEnd().split('\n').length;
  assert.deepEqual(
    paths.filter((path) => linesOf(path) > most),
    Object.keys(longer),
  );
});
