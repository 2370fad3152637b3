// The tests that a page of docs names as its proof: after a link to their file, each by its title in curly quotes, with `…` for what
// is filled in.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../setup.mjs';

/** @typedef {{ path: string, title: string }} NamedTest */

/**
 * @param {string} text
 * @returns {NamedTest[]}
 */
export const namedIn = (text) =>
  [...text.matchAll(/\]\(\.\.\/([^)]+\.test\.(?:ts|mjs))\)((?:,? “[^”]+”)+)/g)].flatMap(([, path = '', titles = '']) =>
    [...titles.matchAll(/“([^”]+)”/g)].map(([, title = '']) => ({ path, title })),
  );

/**
 * The texts that stand in quotes in a file.
 *
 * @param {string} path
 */
function quotedIn(path) {
  const source = readFileSync(join(root, path), 'utf8');
  return [...source.matchAll(/(['`])((?:\\.|(?!\1)[^\\\n])*)\1/g)].map(([, , text = '']) =>
    text.replace(/\\(.)/g, '$1').replace(/\$\{[^}]*\}/g, '…'),
  );
}

/**
 * Those of the tests that are not there.
 *
 * @param {NamedTest[]} tests
 */
export const missing = (tests) => tests.filter(({ path, title }) => !quotedIn(path).includes(title));
