// Which tests run where. One that needs a page takes its `expect` from @open-wc/testing, any other takes it from chai: so no list
// has to be kept, and each test runs in one of the two.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './setup.mjs';

/** @param {string} path */
const textOf = (path) => readFileSync(join(root, path), 'utf8');

/** @param {string} path */
const needsPage = (path) => textOf(path).includes("'@open-wc/testing'");

/**
 * Whether it visits a page of the product, or reads what was built.
 *
 * @param {string} path
 */
const needsProduct = (path) => /\.\/testing\/|\bdist\b/.test(textOf(path));

const tests = ['flows', 'locales', 'src'].flatMap((folder) =>
  readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .map((name) => `${folder}/${name.replaceAll('\\', '/')}`)
    .filter((path) => path.endsWith('.test.ts')),
);

/** The files of tests by where they run, as paths from the root. */
export const browserTests = tests.filter(needsPage);
export const nodeTests = tests.filter((path) => !needsPage(path));

const ofTools = readdirSync(join(root, 'tools'))
  .filter((name) => name.endsWith('.test.mjs'))
  .map((name) => `tools/${name}`);

/** The tests of the tools themselves, and those of the built product. */
export const toolTests = ofTools.filter((path) => !needsProduct(path));
export const productTests = ofTools.filter(needsProduct);
