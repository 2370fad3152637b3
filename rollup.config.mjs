// Three products from one source: the packages' modules, with Lit, XState, i18next and lean-qr left to the host's own bundler; one
// self-contained file, with its folder, for a page that has no bundler; and what helps a page that cannot have the element itself.
// The types come from `tsc -p tsconfig.build.json`, which also checks them.
import { readFileSync } from 'node:fs';
import { basename, dirname, resolve } from 'node:path';
import { nodeResolve } from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';
import { assets } from './tools/build/assets.mjs';
import { handOver } from './tools/build/hand-over.mjs';
import { shortErrors } from './tools/build/short-errors.mjs';
import { trustNoPrototype } from './tools/build/trust-no-prototype.mjs';
import { minifyTemplates } from './tools/rollup-minify-templates.mjs';
import { typescript } from './tools/rollup-typescript.mjs';
import { sbom } from './tools/sbom.mjs';

const { version, dependencies } = JSON.parse(readFileSync(new URL('package.json', import.meta.url), 'utf8'));

/** @type {import('rollup').RollupOptions} */
const modules = {
  input: { index: 'src/index.ts', define: 'src/define.ts', balie: 'src/balie.ts', headless: 'src/headless.ts' },
  external: (id) =>
    [...Object.keys(dependencies), '@lit', 'lit-html', 'lit-element'].some(
      (name) => id === name || id.startsWith(`${name}/`),
    ),
  plugins: [typescript(), minifyTemplates()],
  output: { dir: 'dist', format: 'es', chunkFileNames: 'chunks/[name]-[hash].js' },
};

const name = `opleidings-wegwijzer-${version}`;
const balie = `opleidings-wegwijzer-balie-${version}.js`;

/** The self-contained file may be on the page already, under another address: then it is not fetched again. */
const deskEntrance = `const present = customElements.get('opleidings-wegwijzer');
const [balie, { use }] = await Promise.all([
  import('./${name}/balie.js'),
  present?.version === '${version}' ? present : import('./${name}.js'),
]);
use(balie);
`;

/**
 * The desk is fetched by a file of its own, which hands it what it shares with the self-contained one. Both are there under a name
 * without a version too, for a page that is served together with this copy of them.
 *
 * @type {import('rollup').Plugin}
 */
const entrances = {
  name: 'entrances',
  generateBundle() {
    /**
     * @param {string} fileName
     * @param {string} source
     */
    const emit = (fileName, source) => this.emitFile({ type: 'asset', fileName, source });
    emit('opleidings-wegwijzer.js', `import './${name}.js';\n`);
    emit('opleidings-wegwijzer-balie.js', `import './${balie}';\n`);
    emit(balie, deskEntrance);
  },
};

/** Terser's own defaults give a file that brotli packs less well. */
const compress = {
  passes: 3,
  inline: 1,
  unsafe_arrows: true,
  keep_fargs: false,
  hoist_funs: true,
  switches: false,
  typeofs: false,
};

const bundled = Object.keys(dependencies);

/** To all but Chromium the second line is a comment. */
const preamble = `/*! opleidings-wegwijzer, EUPL-1.2; licenses.txt has the rest */
//# allFunctionsCalledOnLoad`;

/**
 * The licences of what the self-contained file brings along stand beside it; its first line says so.
 *
 * @type {import('rollup').Plugin}
 */
const licenses = {
  name: 'licenses',
  generateBundle() {
    const texts = bundled.map(
      (name) => `${name}\n\n${readFileSync(new URL(`node_modules/${name}/LICENSE`, import.meta.url), 'utf8')}`,
    );
    this.emitFile({
      type: 'asset',
      fileName: `${name}/licenses.txt`,
      source: texts.join('\n\n'),
    });
  },
};

const minify = terser({ ecma: 2022, module: true, compress, format: { comments: false, preamble } });

/**
 * A file that is fetched later is called after its module, or after the folder of which it is the index; one of a language after both.
 *
 * @param {import('rollup').PreRenderedChunk} chunk
 */
const nameOf = ({ name: module, facadeModuleId, moduleIds }) => {
  // One that another late file takes from has no facade; its index is the last of it.
  const facade = facadeModuleId ?? moduleIds.at(-1);
  const folder = facade ? basename(dirname(facade)) : '';
  if (module === 'index') return folder;
  return facadeModuleId?.includes('/locales/') ? `${folder}-${module}` : module;
};

/** @type {import('rollup').RollupOptions} */
const standalone = {
  input: { define: 'src/define.ts', balie: 'src/balie.ts' },
  // What the desk shares stays in the first file.
  preserveEntrySignatures: 'allow-extension',
  plugins: [
    typescript(),
    // `production` picks Lit's and XState's small builds, whatever NODE_ENV says; `browser` keeps Lit's server build out.
    nodeResolve({ browser: true, exportConditions: ['production'] }),
    trustNoPrototype(),
    shortErrors(),
    minifyTemplates(),
    handOver('define', 'opleidings-wegwijzer'),
    minify,
    licenses,
    sbom(version),
    entrances,
  ],
  // What is only needed at the end stands in a folder of the same name: it is fetched while the first question is read.
  output: {
    dir: 'dist',
    format: 'es',
    entryFileNames: (chunk) => (chunk.name === 'define' ? `${name}.js` : `${name}/${chunk.name}.js`),
    chunkFileNames: (chunk) => `${name}/${nameOf(chunk)}.js`,
    // Also all of a module in one object is handed over.
    generatedCode: { constBindings: true },
  },
};

const define = resolve('src/define.ts');

/**
 * A script of its own for a page, as a module or not: it leaves no name behind. Where it needs the elements it fetches the
 * self-contained file that stands beside it.
 *
 * @param {string} input
 * @param {string} kind
 * @param {import('rollup').Plugin[]} others
 * @returns {import('rollup').RollupOptions}
 */
const script = (input, kind, ...others) => ({
  input,
  external: [define],
  plugins: [typescript(), minify, ...others],
  output: {
    file: `dist/opleidings-wegwijzer-${kind}-${version}.js`,
    format: 'iife',
    paths: { [define]: `./${name}.js` },
  },
});

const scripts = [
  script('src/embed/loader.ts', 'loader'),
  script('src/embed/iframe.ts', 'iframe'),
  script('src/embed/frame.ts', 'embed', assets(version)),
];

/**
 * A warning here is a fault in the product (a circular import, an unresolved module), so it stops the build.
 *
 * @param {import('rollup').RollupLog} warning
 */
const onwarn = (warning) => {
  throw new Error(warning.message);
};

export default [modules, standalone, ...scripts].map((config) => ({ ...config, onwarn }));
