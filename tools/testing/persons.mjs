// The persons of the worked situations in flows/cases, by the id of their case.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../setup.mjs';

const folder = join(root, 'flows/cases');
const files = readdirSync(folder).filter((name) => name.endsWith('.json') && !name.includes('schema'));

/** All worked situations. */
export const cases = files.flatMap((name) => JSON.parse(readFileSync(join(folder, name), 'utf8')).cases);

/**
 * Somebody with the facts of a case, and with what else she can be asked.
 *
 * @typedef {import('../../src/reasoning/vocabulary.js').Facts} Facts
 * @param {string} id
 * @param {Facts} more
 * @returns {Facts}
 */
export function person(id, more = {}) {
  const found = cases.find((one) => one.id === id);
  if (!found) throw new Error(`There is no case "${id}".`);
  return { ...found.facts, ...more };
}

/** Full-time in a private firm in Gent, with a secondary diploma and a registered course of 40 hours that she pays herself. */
export const gent = person('vov-voltijds-gent', {
  inkomensgarantie: 'nee',
  'meer-werkgevers': 'nee',
  werknemers: 50,
  'paritair-comite': '200',
  opname: 'verlofuren',
  soort: 'gewoon',
  cvo: 'nee',
  'nieuw-in-belgie': 'nee',
  'hoger-onderwijs': 'nee',
});

/** He looks for work. */
export const neighbour = person('vov-buurman-werkzoekend', {
  'uitkering-sinds': '2026-05-01',
  'ibo-werkgever': 'nee',
  arbeidsbeperking: 'nee',
  cvo: 'nee',
  'hoger-onderwijs': 'nee',
});
