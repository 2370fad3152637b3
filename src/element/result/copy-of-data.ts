import { warn } from '../../warn.js';

/**
 * A copy of the data that a page gave, so that nothing of the page runs when it is looked at; undefined for what cannot be read, such as
 * what throws, which is named on the console.
 */
export function copyOfData(what: string, given: object): object | undefined {
  try {
    return JSON.parse(JSON.stringify(given)) as object;
  } catch (error) {
    warn(`${what} cannot be read (${String(error)}); nothing of it is used`);
    return undefined;
  }
}
