// Erases the types, a file at a time. The sources are `isolatedModules`, so nothing more is needed, and types are checked
// elsewhere: with the whole compiler in the bundler, every product would check them once more.
import { existsSync, readFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import ts from 'typescript';

/** @returns {import('rollup').Plugin} */
export function typescript() {
  const { config, error } = ts.readConfigFile('tsconfig.json', (path) => readFileSync(path, 'utf8'));
  if (error) throw new Error(ts.flattenDiagnosticMessageText(error.messageText, '\n'));
  const { options } = ts.convertCompilerOptionsFromJson(config.compilerOptions, '.');

  return {
    name: 'typescript',

    // A source imports `./x.js`, the name that `./x.ts` has once it is built.
    resolveId(source, importer) {
      if (!importer?.endsWith('.ts') || !source.startsWith('.') || !source.endsWith('.js')) return null;
      const path = resolve(dirname(importer), source.replace(/\.js$/, '.ts'));
      return existsSync(path) ? path : null;
    },

    transform(code, id) {
      if (!id.endsWith('.ts')) return null;
      const { outputText } = ts.transpileModule(code, {
        fileName: id,
        compilerOptions: { ...options, sourceMap: false },
      });
      return { code: outputText, map: { mappings: '' } };
    },
  };
}
