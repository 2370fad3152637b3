// What a browser can check a file by before it uses it (subresource integrity), for all files that a page can name.
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** @param {import('node:crypto').BinaryLike} bytes */
export const hashOf = (bytes) => `sha384-${createHash('sha384').update(bytes).digest('base64')}`;

/**
 * The files of a folder `dist` that a page can name, relative to it; the modules for a bundler are not among them.
 *
 * @param {string} dist
 */
export function filesForPages(dist) {
  const names = readdirSync(dist, { recursive: true, encoding: 'utf8' }).map((name) => name.replaceAll('\\', '/'));
  return names.filter((name) => /^(embed\.html|(opleidings-wegwijzer|themes\/)[^]*\.(js|css))$/.test(name)).sort();
}

/**
 * @param {string} dist
 * @returns {Record<string, string>} the hash of each of those files
 */
export const hashesOf = (dist) =>
  Object.fromEntries(filesForPages(dist).map((name) => [name, hashOf(readFileSync(join(dist, name)))]));

/**
 * Writes `integrity.json` beside the files.
 *
 * @param {string} dist
 * @param {string} version
 * @returns what it holds
 */
export function writeIntegrity(dist, version) {
  const integrity = { version, files: hashesOf(dist) };
  const [path, text] = [join(dist, 'integrity.json'), `${JSON.stringify(integrity, null, 2)}\n`];
  // Who reads it while nothing changes never finds half of it.
  if (!existsSync(path) || readFileSync(path, 'utf8') !== text) writeFileSync(path, text);
  return integrity;
}
