// Builds the product, and beside it, in a folder for a while, what it is measured against and its parts.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { rollup } from 'rollup';
import { env, root, scripts } from '../setup.mjs';
import { bundleFixtures } from './fixtures.mjs';

/** One file with the settings of the self-contained product. */
async function bundle(input, file, { plugins, onwarn }) {
  const build = await rollup({
    input: join(root, input),
    plugins: plugins.filter(({ name }) => name !== 'name-without-version'),
    onwarn,
  });
  await build.write({ file, format: 'es', inlineDynamicImports: true });
  await build.close();
}

/**
 * @returns {Promise<{ bare: Buffer, fixtures: import('./fixtures.mjs').Fixture[], parts: object }>} the code of the bare wizard,
 *   the journey on other stacks, and the parts of the product as a module
 * @throws {Error} when the product cannot be built
 */
export async function build() {
  process.chdir(root);
  // This reads the configuration, which empties `dist`: the product is built after it.
  const [, standalone] = (await import('../../rollup.config.mjs')).default;
  const { status } = spawnSync(scripts.build, { cwd: root, env, shell: true, stdio: 'inherit' });
  if (status !== 0) throw new Error('The product cannot be built: see above.');

  const minify = standalone.plugins.find(({ name }) => name === 'terser');
  const fixtures = await bundleFixtures(minify);
  const folder = mkdtempSync(join(tmpdir(), 'wegwijzer-bench-'));
  try {
    const [bare, parts] = ['bare.mjs', 'parts.mjs'].map((name) => join(folder, name));
    await bundle('tools/bench/bare/wizard.ts', bare, standalone);
    await bundle('tools/bench/parts.ts', parts, standalone);
    return { bare: readFileSync(bare), fixtures, parts: await import(pathToFileURL(parts)) };
  } finally {
    rmSync(folder, { recursive: true });
  }
}
