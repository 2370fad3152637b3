import { warn } from '../warn.js';

/**
 * Reads JSON that somebody wrote by hand.
 *
 * @param where it stands, for the warning on the console
 * @returns undefined when it is not JSON
 */
export function readJson(where: string, json: string): unknown {
  try {
    return JSON.parse(json) as unknown;
  } catch (error) {
    warn(`${where} is not JSON (${String(error)}); it is left out. It was: ${json}`);
    return undefined;
  }
}
