// docs/accessibility.md and docs/theming.md name what is there: each criterion, each test, each property and part.
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { root } from './setup.mjs';
import { missing, namedIn } from './testing/named-tests.mjs';

const read = (path) => readFileSync(join(root, path), 'utf8');
const accessibility = read('docs/accessibility.md');

/** WCAG 2.2, levels A and AA. */
const criteria = `
1.1.1 A, 1.2.1 A, 1.2.2 A, 1.2.3 A, 1.2.4 AA, 1.2.5 AA, 1.3.1 A, 1.3.2 A, 1.3.3 A, 1.3.4 AA, 1.3.5 AA, 1.4.1 A, 1.4.2 A, 1.4.3 AA, 1.4.4 AA,
1.4.5 AA, 1.4.10 AA, 1.4.11 AA, 1.4.12 AA, 1.4.13 AA, 2.1.1 A, 2.1.2 A, 2.1.4 A, 2.2.1 A, 2.2.2 A, 2.3.1 A, 2.4.1 A, 2.4.2 A, 2.4.3 A, 2.4.4 A,
2.4.5 AA, 2.4.6 AA, 2.4.7 AA, 2.4.11 AA, 2.5.1 A, 2.5.2 A, 2.5.3 A, 2.5.4 A, 2.5.7 AA, 2.5.8 AA, 3.1.1 A, 3.1.2 AA, 3.2.1 A, 3.2.2 A, 3.2.3 AA,
3.2.4 AA, 3.2.6 A, 3.3.1 A, 3.3.2 A, 3.3.3 AA, 3.3.4 AA, 3.3.7 A, 3.3.8 AA, 4.1.2 A, 4.1.3 AA`
  .trim()
  .split(/,\s+/);

const rows = [...accessibility.matchAll(/^\| (\d\.\d\.\d+) ([^|]+) \| (A+) \| (.+) \|$/gm)].map(
  ([, number, name, level, proof]) => ({ number, name, level, proof }),
);

test('each of the 55 criteria stands in docs/accessibility.md, once and in order', () => {
  assert.equal(criteria.length, 55);
  assert.deepEqual(
    rows.map(({ number, level }) => `${number} ${level}`),
    criteria,
  );
});

test('each criterion has a test, a step by hand, or a reason why it does not apply or is for the page', () => {
  const unproven = rows.filter(
    ({ proof }) => namedIn(proof).length === 0 && !/^(Does not apply|By hand|The page)\b/.test(proof),
  );
  assert.deepEqual(unproven, []);
});

test('each test that docs/accessibility.md names is there', () => {
  const named = namedIn(accessibility);
  assert.ok(named.length > 55);
  assert.deepEqual(missing(named), []);
});

test('each language there is is said to be looked at with axe, or for room alone, and no other; those for axe are those of the test', () => {
  const [, axe, room] = /with axe: (.+)\. Looked at for room alone, at 320 pixels: (.+)\.$/m.exec(accessibility);
  const ids = (list) => [...list.matchAll(/`([\w-]+)`/g)].map(([, id]) => id);
  const tested = read('src/element/accessibility.test.ts').matchAll(/\blang: '([\w-]+)'/g);
  assert.deepEqual(ids(axe), ['nl', ...Array.from(tested, ([, id]) => id)]);
  const languages = readdirSync(join(root, 'locales'), { withFileTypes: true }).filter((entry) => entry.isDirectory());
  assert.deepEqual([...ids(axe), ...ids(room)].sort(), languages.map(({ name }) => name).sort());
});

test('docs/theming.md names every custom property and part of the elements, and no other', () => {
  const theming = read('docs/theming.md');
  const inDocs = (pattern) => [...new Set([...theming.matchAll(pattern)].map(([, name]) => name))].sort();
  const { modules } = JSON.parse(read('dist/custom-elements.json'));
  const ofElements = (kind) =>
    [
      ...new Set(
        modules
          .flatMap(({ declarations }) => declarations)
          .flatMap((declared) => declared[kind] ?? [])
          .map(({ name }) => name),
      ),
    ].sort();
  assert.deepEqual(inDocs(/^\| `(--wegwijzer-[\w-]+)`/gm), ofElements('cssProperties'));
  assert.deepEqual(inDocs(/^\| `::part\(([\w-]+)\)`/gm), ofElements('cssParts'));
});
