// The files that are shipped as they are: the page for an iframe with its sheet, and the themes.
import { readdirSync, readFileSync } from 'node:fs';

/** @param {string} path from the root */
const read = (path) => readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');

/**
 * @param {string} version
 * @returns {import('rollup').Plugin}
 */
export function assets(version) {
  return {
    name: 'assets',
    generateBundle() {
      /**
       * @param {string} fileName
       * @param {string} source
       */
      const emit = (fileName, source) => this.emitFile({ type: 'asset', fileName, source });
      emit('embed.html', read('src/embed/embed.html').replaceAll('{version}', version));
      emit(`opleidings-wegwijzer-embed-${version}.css`, read('src/embed/embed.css'));
      for (const sheet of readdirSync(new URL('../../themes', import.meta.url)).filter((name) => name.endsWith('.css')))
        emit(`themes/${sheet}`, read(`themes/${sheet}`));
    },
  };
}
