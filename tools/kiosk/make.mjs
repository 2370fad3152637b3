// Makes the folder of a kiosk from the built product: a page and its script, a file for each language, all files of the product that
// it can need, the list of them with their hashes, and the worker that holds that list.
import { copyFileSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { nodeResolve } from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';
import { rollup } from 'rollup';
import { register } from 'tsx/esm/api';
import { filesForPages, hashOf } from '../build/integrity.mjs';
import { typescript } from '../rollup-typescript.mjs';
import { root } from '../setup.mjs';

register();
const { choices, firstReview } = await import('./spoken.js');
const { silentFrom } = await import('../../src/kiosk/age.js');
const { today } = await import('../../src/today.js');

const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
const own = `opleidings-kiosk-${version}`;
const product = `opleidings-wegwijzer-${version}`;

/** The policy of the page, and what only a header can say. */
const inPage =
  "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; img-src data:; worker-src 'self'; base-uri 'none'; form-action 'none'; require-trusted-types-for 'script'; trusted-types lit-html opleidings-kiosk";
export const policy = `${inPage}; frame-ancestors 'none'`;

const workerName = 'kiosk-worker.js';

/** What the page and the worker may weigh, in bytes of brotli. */
const budgets = { [`${own}.js`]: 6_000, [workerName]: 2_000 };

/** @param {string} path from the root */
const read = (path) => readFileSync(join(root, path), 'utf8');

/** @param {string} text as it stands in markup */
const escaped = (text) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');

/** What stands beside a course, and the desk, are of no use here. */
const isNeeded = (/** @type {string} */ name) =>
  name === `${product}.js` ||
  (name.startsWith(`${product}/`) &&
    name.endsWith('.js') &&
    !/\/(steun|aanbod|balie|nl-balie|readings|[\w-]+-course)\.js$/.test(name));

/**
 * @param {string} input
 * @param {import('rollup').OutputOptions} output
 * @returns {Promise<Record<string, string>>} the files by their name
 */
async function bundle(input, output) {
  const minify = terser({ ecma: 2020, module: true, compress: { passes: 2 }, format: { comments: false } });
  const made = await rollup({
    input: join(root, input),
    plugins: [typescript(), nodeResolve({ browser: true }), minify],
    onwarn: ({ message }) => {
      throw new Error(message);
    },
  });
  const { output: files } = await made.generate({ generatedCode: { constBindings: true }, ...output });
  return Object.fromEntries(
    files.map((file) => [file.fileName, file.type === 'chunk' ? file.code : String(file.source)]),
  );
}

/** The scripts of a kiosk: who makes more of them bundles once. @type {Promise<Record<string, string>>[] | undefined} */
let scripts;
const bundled = () =>
  (scripts ??= [
    bundle('src/kiosk/index.ts', {
      format: 'es',
      entryFileNames: `${own}.js`,
      chunkFileNames: `${own}/[name].js`,
    }),
    bundle('src/kiosk/worker.ts', { format: 'iife', entryFileNames: workerName }),
  ]);

/** @param {readonly import('./spoken.js').Choice[]} languages */
const buttonsFor = (languages) =>
  languages
    .map(
      ({ id, name, direction, spoken }) =>
        `<li><button type="button" data-language="${id}" lang="${id}" dir="${direction}"><strong>${escaped(name)}</strong><span>${escaped(spoken.texts.welcome)}</span></button></li>`,
    )
    .join('\n');

/** @param {readonly import('./spoken.js').Choice[]} languages */
const refusalIn = (languages) =>
  languages
    .map(({ id, direction, spoken }) => `<p lang="${id}" dir="${direction}">${escaped(spoken.texts.refused)}</p>`)
    .join('\n');

/** The page of a device that is damaged. It looks again each minute: what is damaged can be had anew where there is a network. */
const refusalPage = (/** @type {string} */ refusal) =>
  `<!doctype html><html lang="nl"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><meta http-equiv="refresh" content="60"><title>Opleidings-wegwijzer</title><h1>Opleidings-wegwijzer</h1><main>${refusal}</main></html>`;

/**
 * @typedef {object} Wanted
 * @property {string} out the folder to make
 * @property {string} [settings] the file with the settings of the owner
 * @property {string} [built] the day of the build, for a test
 */

/**
 * @typedef {object} Made
 * @property {number} files
 * @property {number} bytes
 * @property {Record<string, number>} weights the files that have a budget, in bytes of brotli
 * @property {string} silent the day from which on it tells nobody what fits
 */

/** What its owner reads of it. @param {Made} made */
export const reportOf = ({ files, bytes, weights, silent }) =>
  [
    `dist/kiosk is ready: ${files} files, ${(bytes / 1e6).toFixed(1)} MB.`,
    ...Object.entries(weights).map(([name, weight]) => `  ${weight.toLocaleString('en-GB')} bytes of brotli: ${name}`),
    `From ${silent} on it no longer says what fits: put a new version on the device before that day.`,
  ].join('\n');

/**
 * Makes the folder anew.
 *
 * @param {Wanted} wanted
 * @returns {Promise<Made>}
 * @throws {Error} when the product is not built, the settings are no JSON, or a file is over its budget
 */
export async function makeKiosk({ out, settings = 'src/kiosk/kiosk.json', built = today() }) {
  const dist = join(root, 'dist');
  if (!existsSync(join(dist, `${product}.js`))) throw new Error('The product is not built: run “npm run build” first.');
  const ofOwner = readFileSync(resolve(root, settings), 'utf8');
  JSON.parse(ofOwner);
  const languages = await choices();
  const [script, worker] = await Promise.all(bundled());
  const refusal = refusalIn(languages);
  const page = read('src/kiosk/index.html')
    .replaceAll('{version}', version)
    .replace('{built}', built)
    .replace('{review}', firstReview)
    .replace('{policy}', escaped(inPage))
    .replace('{languages}', () => buttonsFor(languages))
    .replace('{noscript}', () => refusal);

  /** @type {Record<string, string | Buffer>} */
  const files = {
    'index.html': page,
    [`${own}.css`]: read('src/kiosk/kiosk.css') + read('src/kiosk/narrow.css'),
    ...script,
    ...Object.fromEntries(languages.map(({ id, spoken }) => [`${own}/${id}.json`, JSON.stringify(spoken)])),
    ...Object.fromEntries(
      filesForPages(dist)
        .filter(isNeeded)
        .map((name) => [name, readFileSync(join(dist, name))]),
    ),
  };
  const hashes = Object.fromEntries(Object.entries(files).map(([name, content]) => [name, hashOf(content)]));
  const manifest = JSON.stringify({ version, built, files: hashes }, null, 1);
  const made = { manifest: hashOf(manifest), refused: refusalPage(refusal), policy };
  const all = {
    ...files,
    'manifest.json': manifest,
    'kiosk.json': ofOwner,
    [workerName]: `const MADE = ${JSON.stringify(made)};\n${worker?.[workerName]}`,
  };

  rmSync(out, { recursive: true, force: true });
  for (const [name, content] of Object.entries(all)) {
    mkdirSync(dirname(join(out, name)), { recursive: true });
    writeFileSync(join(out, name), content);
  }
  copyFileSync(join(dist, product, 'licenses.txt'), join(out, product, 'licenses.txt'));
  const weights = Object.fromEntries(
    Object.keys(budgets).map((name) => [name, brotliCompressSync(readFileSync(join(out, name))).length]),
  );
  for (const [name, most] of Object.entries(budgets))
    if ((weights[name] ?? 0) > most) throw new Error(`${name}: ${weights[name]} bytes is more than ${most}`);
  const bytes = Object.values(all).reduce((sum, content) => sum + content.length, 0);
  return { files: Object.keys(all).length, bytes, weights, silent: silentFrom(firstReview) };
}
