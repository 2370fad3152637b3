// Three products from one source: the packages' modules, with Lit, XState, i18next and lean-qr left to the host's own bundler; one
// self-contained file, with its folder, for a page that has no bundler; and what helps a page that cannot have the element itself.
// The types come from `tsc -p tsconfig.build.json`, which also checks them.
import { readFileSync } from 'node:fs';
import { basename, dirname, resolve } from 'node:path';
import { nodeResolve } from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';
import { assets } from './tools/build/assets.mjs';
import { handOver } from './tools/build/hand-over.mjs';
import { trustNoPrototype } from './tools/build/trust-no-prototype.mjs';
import { minifyTemplates } from './tools/rollup-minify-templates.mjs';
import { typescript } from './tools/rollup-typescript.mjs';
import { sbom } from './tools/sbom.mjs';

const { version, dependencies } = JSON.parse(readFileSync(new URL('package.json', import.meta.url), 'utf8'));

/** @type {import('rollup').RollupOptions} */
const modules = {
  input: { index: 'src/index.ts', define: 'src/define.ts', headless: 'src/headless.ts' },
  external: (id) =>
    [...Object.keys(dependencies), '@lit', 'lit-html', 'lit-element'].some(
      (name) => id === name || id.startsWith(`${name}/`),
    ),
  plugins: [typescript(), minifyTemplates()],
  output: { dir: 'dist', format: 'es', chunkFileNames: 'chunks/[name]-[hash].js' },
};

/**
 * The self-contained file under a name without a version, for a page that is served together with this copy of it.
 *
 * @type {import('rollup').Plugin}
 */
const nameWithoutVersion = {
  name: 'name-without-version',
  generateBundle(_options, files) {
    for (const file of Object.values(files)) {
      if (file.type === 'chunk' && file.isEntry)
        this.emitFile({ type: 'asset', fileName: 'opleidings-wegwijzer.js', source: `import './${file.fileName}';\n` });
    }
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
const preamble = `/*! opleidings-wegwijzer ${version}, EUPL-1.2; licenses.txt has the rest */
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
      fileName: `opleidings-wegwijzer-${version}/licenses.txt`,
      source: texts.join('\n\n'),
    });
  },
};

/** XState calls what is its own by a name that begins so, and no other file than the first has any of it. */
const mangle = { properties: { regex: /^_[a-z]{3}/i } };

const minify = terser({ ecma: 2022, module: true, compress, mangle, format: { comments: false, preamble } });

/**
 * A file that is fetched later is called after its module, or after the folder of which it is the index; one of a language after both.
 *
 * @param {import('rollup').PreRenderedChunk} chunk
 */
const nameOf = ({ name, facadeModuleId, moduleIds }) => {
  // One that another late file takes from has no facade; its index is the last of it.
  const facade = facadeModuleId ?? moduleIds.at(-1);
  const folder = facade ? basename(dirname(facade)) : '';
  if (name === 'index') return folder;
  return facadeModuleId?.includes('/locales/') ? `${folder}-${name}` : name;
};

/** @type {import('rollup').RollupOptions} */
const standalone = {
  input: 'src/define.ts',
  plugins: [
    typescript(),
    // `production` picks Lit's and XState's small builds, whatever NODE_ENV says; `browser` keeps Lit's server build out.
    nodeResolve({ browser: true, exportConditions: ['production'] }),
    trustNoPrototype(),
    minifyTemplates(),
    handOver(),
    minify,
    licenses,
    sbom(version),
    nameWithoutVersion,
  ],
  // What is only needed at the end stands in a folder of the same name: it is fetched while the first question is read.
  output: {
    dir: 'dist',
    format: 'es',
    entryFileNames: `opleidings-wegwijzer-${version}.js`,
    chunkFileNames: (chunk) => `opleidings-wegwijzer-${version}/${nameOf(chunk)}.js`,
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
 * @param {string} name
 * @param {import('rollup').Plugin[]} others
 * @returns {import('rollup').RollupOptions}
 */
const script = (input, name, ...others) => ({
  input,
  external: [define],
  plugins: [typescript(), minify, ...others],
  output: {
    file: `dist/opleidings-wegwijzer-${name}-${version}.js`,
    format: 'iife',
    paths: { [define]: `./opleidings-wegwijzer-${version}.js` },
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
