// releases.json: the hashes of the files of each version that was released. Who embeds a version with its hash counts on its bytes.
import { readFileSync } from 'node:fs';

/**
 * @param {string} path
 * @returns {Record<string, Record<string, string>>} the hashes by file, by version
 */
export const readReleases = (path) => JSON.parse(readFileSync(path, 'utf8'));

/**
 * What a build changes of a version that was released.
 *
 * @param {Record<string, string> | undefined} released undefined for a version that was not released: it may still change
 * @param {Record<string, string>} built
 * @returns {string[]} a sentence for each file
 */
export function changesSince(released, built) {
  if (!released) return [];
  const names = [...new Set([...Object.keys(released), ...Object.keys(built)])].sort();
  return names.flatMap((name) => {
    if (!Object.hasOwn(built, name)) return `${name} is missing`;
    if (!Object.hasOwn(released, name)) return `${name} is new`;
    return built[name] === released[name] ? [] : `${name} has other bytes`;
  });
}
