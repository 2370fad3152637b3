// The bill of materials of the self-contained file: every package of which code was bundled, in which of our files, as CycloneDX.
// The same source gives the same bytes: it holds no time and no number of its own.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './setup.mjs';

/**
 * @typedef {{ name: string, version: string, description?: string, license: string, dependencies?: Record<string, string> }} Manifest
 * @typedef {import('rollup').OutputBundle} Files
 */

/** @param {string[]} path */
const readJson = (...path) => JSON.parse(readFileSync(join(root, ...path), 'utf8'));

/**
 * The path in `node_modules` of the package that a module is of; undefined for one of our own.
 *
 * @param {string} id
 */
const packageOf = (id) => /^.*\/(node_modules\/(?:@[^/]+\/)?[^/]+)\//.exec(id.replaceAll('\\', '/'))?.[1];

/** @param {Manifest} manifest */
const purlOf = ({ name, version }) => `pkg:npm/${name.replace('@', '%40')}@${version}`;

/**
 * What npm checked of a package when it was installed, as CycloneDX writes a hash.
 *
 * @param {string} integrity
 */
function hashOf(integrity) {
  const [algorithm = '', content = ''] = integrity.split('-');
  return { alg: algorithm.replace('sha', 'SHA-'), content: Buffer.from(content, 'base64').toString('hex') };
}

/**
 * @param {Record<string, readonly string[]>} bundled ids of the modules in each file
 * @returns a CycloneDX 1.6 document
 */
export function sbomOf(bundled) {
  /** @type {Manifest} */
  const product = readJson('package.json');
  const { packages: lock } = readJson('package-lock.json');
  const places = Object.entries(bundled).flatMap(([file, ids]) =>
    ids
      .map(packageOf)
      .filter((path) => path !== undefined)
      .map((path) => ({ path, file })),
  );
  const paths = [...new Set(places.map(({ path }) => path))].sort();
  /** @type {Map<string, Manifest>} */
  const manifests = new Map(paths.map((path) => [path, readJson(path, 'package.json')]));
  const refs = new Map([...manifests.values()].map((manifest) => [manifest.name, purlOf(manifest)]));
  /**
   * A package that only hands on what others hold leaves no code behind: those stand in its place.
   *
   * @param {Manifest} manifest
   * @returns {string[]}
   */
  const bundledOf = ({ dependencies = {} }) =>
    Object.keys(dependencies).flatMap(
      (name) => refs.get(name) ?? bundledOf(readJson('node_modules', name, 'package.json')),
    );

  /** @param {Manifest} manifest */
  const component = (manifest) => ({
    type: 'library',
    'bom-ref': purlOf(manifest),
    name: manifest.name,
    version: manifest.version,
    description: manifest.description,
    licenses: [{ license: { id: manifest.license } }],
    purl: purlOf(manifest),
  });
  return {
    $schema: 'http://cyclonedx.org/schema/bom-1.6.schema.json',
    bomFormat: 'CycloneDX',
    specVersion: '1.6',
    version: 1,
    metadata: { lifecycles: [{ phase: 'build' }], component: component(product) },
    components: [...manifests].map(([path, manifest]) => {
      const files = new Set(places.filter((place) => place.path === path).map(({ file }) => file));
      return {
        ...component(manifest),
        scope: 'required',
        hashes: [hashOf(lock[path].integrity)],
        evidence: { occurrences: [...files].sort().map((location) => ({ location })) },
      };
    }),
    dependencies: [product, ...manifests.values()].map((manifest) => ({
      ref: purlOf(manifest),
      dependsOn: [...new Set(bundledOf(manifest))].sort(),
    })),
  };
}

/**
 * The modules that Rollup put into each file.
 *
 * @param {Files} files
 */
export const modulesIn = (files) =>
  Object.fromEntries(
    Object.values(files).flatMap((file) => (file.type === 'chunk' ? [[file.fileName, Object.keys(file.modules)]] : [])),
  );

/** @param {Files} files */
export const writtenSbom = (files) => `${JSON.stringify(sbomOf(modulesIn(files)), null, 2)}\n`;

/**
 * Writes it beside the file that it is of.
 *
 * @param {string} version
 * @returns {import('rollup').Plugin}
 */
export const sbom = (version) => ({
  name: 'sbom',
  generateBundle(_options, files) {
    this.emitFile({ type: 'asset', fileName: `opleidings-wegwijzer-${version}.cdx.json`, source: writtenSbom(files) });
  },
});
