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
const [beforeFirst, allOfDutch] = budgetsOf(version);

export const firstPath = `/dist/${name}.js`;

/** What a journey in Dutch fetches behind the first file. */
export const laterPaths = ['later', 'result', 'sources'].map((part) => `/dist/${name}/${part}.js`);

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
  const { 'result.js': result, 'later.js': questions, 'sources.js': sources, 'steun.js': steun, ...others } = folder;
  return [
    sizeRow('first file: all that stands before the first question', first, beforeFirst.most),
    sizeRow('the rest of the questions, fetched while the first is read', questions),
    sizeRow('the result, fetched right behind them', result),
    sizeRow('the three: all that Dutch needs', total([first, questions, result]), allOfDutch.most),
    sizeRow('the sources, fetched after the result', sources),
    sizeRow('what stands beside a course, fetched with the result when the first comes in sight', steun),
    ...Object.entries(others).map(([file, size]) => sizeRow(file, size)),
    sizeRow('headless library, not minified', total(withImports(join(dist, 'headless.js')).map(sizeOf))),
  ];
}
