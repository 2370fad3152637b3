// Writes what tools read of the elements into `dist`: the custom elements manifest, types for React and Vue, and data for editors.
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { generateJetBrainsWebTypes } from 'custom-element-jet-brains-integration';
import { generateVsCodeCustomElementData } from 'custom-element-vs-code-integration';
import { manifestOf, readApi } from './manifest/analyze.js';
import { jsxTypes, vueTypes } from './manifest/declarations.js';

const dist = new URL('../dist/', import.meta.url);
const api = readApi();
const manifest = manifestOf(api);
const files = {
  'custom-elements.json': `${JSON.stringify(manifest, null, 2)}\n`,
  'types/jsx.d.ts': jsxTypes(api),
  'types/vue.d.ts': vueTypes(api),
};
for (const [path, content] of Object.entries(files)) writeFileSync(new URL(path, dist), content);

const outdir = fileURLToPath(dist);
generateVsCodeCustomElementData(copy(), {
  outdir,
  htmlFileName: 'vscode.html-custom-data.json',
  cssFileName: 'vscode.css-custom-data.json',
  hideLogs: true,
});
generateJetBrainsWebTypes(copy(), { outdir, webTypesFileName: 'web-types.json', packageJson: false, hideLogs: true });

/** They write into the manifest that they are given, and their type of it is narrower than what they read. */
function copy(): Parameters<typeof generateVsCodeCustomElementData>[0] {
  return structuredClone(manifest) as Parameters<typeof generateVsCodeCustomElementData>[0];
}
