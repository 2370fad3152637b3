// Builds the product, and the bare wizard that it is measured against.
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { rollup } from 'rollup';
import { env, root, scripts } from '../setup.mjs';
import { deskPath, firstPath, frenchPaths, laterPaths } from './sizes.mjs';

/**
 * @typedef {object} File
 * @property {string} path its path on the site
 * @property {string | Buffer} content
 *
 * @typedef {object} Wizard
 * @property {string} id
 * @property {string} tag
 * @property {File[]} files the first one is the script that a page asks for
 */

/** What is done to the files of the product, and not to the code. */
const ofProduct = ['hand-over', 'licenses', 'sbom', 'entrances'];

/** One file, with the settings of the self-contained product. */
async function bundle(input, { plugins, onwarn }) {
  const bundled = await rollup({
    input: join(root, input),
    plugins: plugins.filter(({ name }) => !ofProduct.includes(name)),
    onwarn,
  });
  const { output } = await bundled.generate({ format: 'es', inlineDynamicImports: true });
  await bundled.close();
  return output[0].code;
}

/**
 * @returns {Promise<{ element: Wizard, french: File[], bare: Wizard, early: { markup: string, sheet: File }, desk: string, repairs: File }>} the
 *   element, what it says in French, the bare wizard, what a page has in it that shows the first question before the script is there, where
 *   the script of the desk is, and what works out what would turn a verdict
 * @throws {Error} when the product cannot be built
 */
export async function build() {
  process.chdir(root);
  // This reads the configuration, which empties `dist`: the product is built after it.
  const [, standalone] = (await import('../../rollup.config.mjs')).default;
  const { status } = spawnSync(scripts.build, { cwd: root, env, shell: true, stdio: 'inherit' });
  if (status !== 0) throw new Error('The product cannot be built: see above.');

  const [bare, repairs] = [
    await bundle('tools/bench/bare/wizard.ts', standalone),
    await bundle('tools/bench/repairs/work-out.ts', standalone),
  ];
  const read = (path) => ({ path, content: readFileSync(join(root, path)) });
  const folder = firstPath.replace(/\.js$/, '');
  const sheet = read(`${folder}/first-question.css`);
  const markup = String(read(`${folder}/first-question-wegwijzer.html`).content);
  return {
    element: { id: 'element', tag: 'opleidings-wegwijzer', files: [firstPath, ...laterPaths].map(read) },
    french: frenchPaths.map(read),
    bare: { id: 'bare', tag: 'bare-wizard', files: [{ path: '/bare.js', content: bare }] },
    early: { markup: markup.replace(/href="[^"]*"/, `href="${sheet.path}"`), sheet },
    desk: deskPath,
    repairs: { path: '/repairs.js', content: repairs },
  };
}
