import { cruise, type ICruiseResult } from 'dependency-cruiser';
import { folders, roomOf, type House } from './house.js';

const proves = String.raw`\.test\.ts$|/testing/|^flows/cases/`;

/**
 * The files of the product and what they import of each other.
 *
 * @param root the folder in which the product stands
 */
export async function readHouse(root: string): Promise<House> {
  const { output } = await cruise([...folders], {
    baseDir: root,
    exclude: { path: proves },
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
  });
  const modules = (output as ICruiseResult).modules.filter(({ source }) => roomOf(source) !== undefined);
  return {
    files: modules.map(({ source }) => source).sort(),
    arrows: modules.flatMap(({ source, dependencies }) =>
      dependencies
        .filter(({ resolved }) => roomOf(resolved) !== undefined)
        .map(({ resolved, dynamic }) => ({ from: source, to: resolved, isLate: dynamic })),
    ),
  };
}
