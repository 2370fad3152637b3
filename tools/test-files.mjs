// Which tests run where. One that needs a page takes its `expect` from @open-wc/testing, any other takes it from chai: so no list
// has to be kept, and each test runs in one of the two.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './setup.mjs';

/** @param {string} path */
const needsPage = (path) => readFileSync(join(root, path), 'utf8').includes("'@open-wc/testing'");

const tests = ['flows', 'locales', 'src'].flatMap((folder) =>
  readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .map((name) => `${folder}/${name.replaceAll('\\', '/')}`)
    .filter((path) => path.endsWith('.test.ts')),
);

/** The files of tests by where they run, as paths from the root. */
export const browserTests = tests.filter(needsPage);
export const nodeTests = tests.filter((path) => !needsPage(path));
