// How much is sent: raw, and as servers compress it.
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { budgetsOf } from '../build/budgets.mjs';
import { root } from '../setup.mjs';
import { number, row } from './table.mjs';

const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
const name = `opleidings-wegwijzer-${version}`;
const dist = join(root, 'dist');
const [beforeFirst, dutch] = budgetsOf(version);

export const firstPath = `/dist/${name}.js`;

export const deskPath = `/dist/opleidings-wegwijzer-balie-${version}.js`;

/** What a journey in Dutch fetches behind the first file. */
export const laterPaths = ['later', 'nl-later', 'speech', 'result', 'nl-result', 'complete-rulebook', 'sources'].map(
  (part) => `/dist/${name}/${part}.js`,
);

/** What somebody who reads French fetches beside that. */
export const frenchPaths = ['translations', 'fr-later', 'fr-more', 'fr-result'].map(
  (part) => `/dist/${name}/${part}.js`,
);

function sizeOf(path) {
  const bytes = readFileSync(path);
  return { raw: bytes.length, gzip: gzipSync(bytes, { level: 9 }).length, brotli: brotliCompressSync(bytes).length };
}

const total = (sizes) =>
  Object.fromEntries(['raw', 'gzip', 'brotli'].map((kind) => [kind, sizes.reduce((sum, size) => sum + size[kind], 0)]));

/** A module with the modules that it brings along. */
function withImports(path, seen = new Set()) {
  if (seen.has(path)) return [];
  seen.add(path);
  const specifiers = [...readFileSync(path, 'utf8').matchAll(/^(?:import|export)\b[^'"]*?['"](\.[^'"]+)['"];?$/gm)].map(
    ([, to]) => to,
  );
  return [path, ...specifiers.flatMap((to) => withImports(resolve(dirname(path), to), seen))];
}

function sizeRow(what, { raw, gzip, brotli }, most) {
  const measured = [raw, gzip, brotli].map((bytes) => number(bytes / 1000, 1)).join(' / ');
  return row(
    `${what}: kB raw / gzip / brotli`,
    measured,
    most && `${number(most / 1000)} kB brotli`,
    most && brotli <= most,
  );
}

/** @returns {import('./table.mjs').Row[]} */
export function sizes() {
  const scripts = readdirSync(join(dist, name)).filter((file) => file.endsWith('.js'));
  const first = sizeOf(join(dist, `${name}.js`));
  const folder = Object.fromEntries(scripts.map((file) => [file, sizeOf(join(dist, name, file))]));
  const sizeOfAll = (...parts) => total(parts.map((part) => folder[`${part}.js`]));
  return [
    sizeRow('first file: all that stands before the first question', first, beforeFirst.most),
    sizeRow('behind it, while the first question is read: the other questions', sizeOfAll('later', 'nl-later')),
    sizeRow('beside them: i18next', sizeOfAll('speech')),
    sizeRow('the result, fetched right behind them', sizeOfAll('result', 'nl-result', 'complete-rulebook')),
    sizeRow(
      'all of a journey in Dutch, without the sources',
      total([first, ...laterPaths.slice(0, -1).map((path) => sizeOf(join(root, path)))]),
    ),
    sizeRow(
      'of these, what Dutch says behind the first question',
      sizeOfAll('nl-later', 'nl-result', 'nl-course'),
      dutch.most,
    ),
    sizeRow('the sources, fetched after the result', sizeOfAll('sources')),
    sizeRow('what stands beside a course, with the result', sizeOfAll('steun', 'aanbod', 'nl-course')),
    sizeRow('headless library, not minified', total(withImports(join(dist, 'headless.js')).map(sizeOf))),
  ];
}
