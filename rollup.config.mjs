// Two products from one source: the packages' modules, with Lit, XState and i18next left to the host's own bundler, and one
// self-contained file for a page that has no bundler. The types come from `tsc -p tsconfig.build.json`, which also checks them.
import { readFileSync, rmSync } from 'node:fs';
import { nodeResolve } from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';
import { minifyTemplates } from './tools/rollup-minify-templates.mjs';
import { typescript } from './tools/rollup-typescript.mjs';

const { version, dependencies } = JSON.parse(readFileSync(new URL('package.json', import.meta.url), 'utf8'));

// Files of an earlier version must not travel along in the package, nor satisfy a test.
rmSync(new URL('dist', import.meta.url), { recursive: true, force: true });

/** @type {import('rollup').RollupOptions} */
const modules = {
  input: { index: 'src/index.ts', define: 'src/define.ts', headless: 'src/headless.ts' },
  external: (id) => [...Object.keys(dependencies), '@lit', 'lit-html', 'lit-element'].some((name) => id === name || id.startsWith(`${name}/`)),
  plugins: [typescript(), minifyTemplates()],
  output: { dir: 'dist', format: 'es', chunkFileNames: 'chunks/[name]-[hash].js' },
};

/** @type {import('rollup').RollupOptions} */
const standalone = {
  input: 'src/define.ts',
  plugins: [
    typescript(),
    // `production` picks Lit's and XState's small builds, whatever NODE_ENV says; `browser` keeps Lit's server build out.
    nodeResolve({ browser: true, exportConditions: ['production'] }),
    minifyTemplates(),
    terser({ ecma: 2022, module: true, compress: { passes: 2 }, format: { comments: /@license|@preserve/ } }),
  ],
  output: { file: `dist/opleidings-wegwijzer-${version}.js`, format: 'es', inlineDynamicImports: true },
};

/** A warning here is a fault in the product (a circular import, an unresolved module), so it stops the build. */
const onwarn = (warning) => {
  throw new Error(warning.message);
};

export default [modules, standalone].map((config) => ({ ...config, onwarn }));
