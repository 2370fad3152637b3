// The same journey on other stacks (demo/bench): installs what each is made with, and bundles it with the bundler and the
// minifier of the product. Each has the rulebook, the texts, the styles and the markup of the element, and fetches late what the
// element fetches late; only what shows it and what keeps its state is another.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import commonjs from '@rollup/plugin-commonjs';
import { nodeResolve } from '@rollup/plugin-node-resolve';
import replace from '@rollup/plugin-replace';
import { rollup } from 'rollup';
import { minifyTemplates } from '../rollup-minify-templates.mjs';
import { typescript } from '../rollup-typescript.mjs';
import { root } from '../setup.mjs';
import { templatesAsCalls } from './templates.mjs';

/**
 * @typedef {object} File
 * @property {string} path its path on the site
 * @property {string | Buffer} content
 *
 * @typedef {object} Fixture
 * @property {string} id
 * @property {string} title
 * @property {string} tag
 * @property {File[]} [first] what the page asks for; absent where it could not be made
 * @property {File[]} [later] what is fetched behind that
 * @property {string} [missing] why it could not be made
 */

const folder = join(root, 'demo/bench');

const fixtures = [
  { id: 'react', title: 'React', tag: 'react-wegwijzer', packages: ['react', '@xstate/react'] },
  {
    id: 'surveyjs',
    title: 'SurveyJS',
    tag: 'survey-wegwijzer',
    packages: ['survey-js-ui'],
    // Its smallest one: without a font.
    style: 'survey-core/survey-core.fontless.min.css',
  },
];

/** @throws {Error} with what npm says, such as that there is no registry to install from */
function ensureInstalled(id) {
  const cwd = join(folder, id);
  if (existsSync(join(cwd, 'node_modules'))) return;
  const { status, stderr, error } = spawnSync('npm', ['ci', '--no-audit', '--no-fund'], { cwd, encoding: 'utf8' });
  const [reason] = (stderr ?? '').split('\n').filter((line) => line.startsWith('npm error'));
  if (status !== 0)
    throw new Error(`npm ci: ${reason?.replace('npm error ', '') ?? error?.message ?? `status ${status}`}`);
}

/** Lit is not there: what the views and the styles import of it is a file of the fixtures. */
const withoutLit = {
  name: 'without-lit',
  resolveId: (source) => (source === 'lit' ? join(folder, 'shared/lit.ts') : null),
};

/**
 * @param {import('rollup').Plugin} minify
 * @returns {Promise<{ first: File[], later: File[] }>}
 */
async function bundle(id, minify) {
  const build = await rollup({
    input: join(folder, id, 'src/main.ts'),
    plugins: [
      withoutLit,
      typescript(),
      templatesAsCalls(join(folder, id, 'src/markup.ts')),
      // What is left are the styles.
      minifyTemplates(),
      replace({ preventAssignment: true, values: { 'process.env.NODE_ENV': '"production"' } }),
      nodeResolve({ browser: true, exportConditions: ['production'], dedupe: ['xstate', 'i18next'] }),
      commonjs({ include: /node_modules/ }),
      minify,
    ],
    onwarn: ({ message, code, ids = [], id: module = ids[0] }) => {
      // What a package does in its own files is not ours.
      if (!module?.includes('node_modules')) throw new Error(`${id}: ${code} ${message}`);
    },
  });
  try {
    const { output } = await build.generate({
      format: 'es',
      entryFileNames: `${id}.js`,
      chunkFileNames: `${id}/[name]-[hash].js`,
    });
    const [entry] = output;
    const isFirst = ({ fileName, isEntry }) => isEntry || entry.imports.includes(fileName);
    const toFile = ({ fileName, code }) => ({ path: `/${fileName}`, content: code });
    return { first: output.filter(isFirst).map(toFile), later: output.filter((chunk) => !isFirst(chunk)).map(toFile) };
  } finally {
    await build.close();
  }
}

const versionOf = (id, name) =>
  JSON.parse(readFileSync(join(folder, id, 'node_modules', name, 'package.json'), 'utf8')).version;

async function make({ packages, style, ...fixture }, minify) {
  const { id } = fixture;
  try {
    ensureInstalled(id);
  } catch ({ message }) {
    return { ...fixture, missing: message };
  }
  const { first, later } = await bundle(id, minify);
  const styles = style ? [{ path: `/${id}.css`, content: readFileSync(join(folder, id, 'node_modules', style)) }] : [];
  const made = packages.map((name) => `${name} ${versionOf(id, name)}`).join(', ');
  return { ...fixture, title: `${fixture.title} (${made})`, first: [...first, ...styles], later };
}

/**
 * @param {import('rollup').Plugin} minify the minifier of the product
 * @returns {Promise<Fixture[]>}
 */
export async function bundleFixtures(minify) {
  const all = [];
  for (const fixture of fixtures) all.push(await make(fixture, minify));
  return all;
}
