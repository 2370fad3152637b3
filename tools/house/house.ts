import { posix } from 'node:path';

/** What makes up the product, as folders from the root. */
export const folders: readonly string[] = ['src', 'flows', 'locales'];

/** A file that imports another, both as paths from the root; a type that is borrowed is an arrow too. */
export interface Arrow {
  readonly from: string;
  readonly to: string;
  /** It is fetched while the page runs, and not with the file itself. */
  readonly isLate: boolean;
}

export interface House {
  readonly files: readonly string[];
  readonly arrows: readonly Arrow[];
}

/** The room in which a file stands: `src/reasoning`, `flows`, …; undefined for what is not of the product. */
export function roomOf(path: string): string | undefined {
  const [folder = '', inner = ''] = path.split('/');
  if (!folders.includes(folder)) return undefined;
  return folder === 'src' && path.split('/').length > 2 ? posix.join(folder, inner) : folder;
}

/** The groups of files of which each imports each other, by whatever way. */
export function circlesOf(arrows: readonly Arrow[]): readonly (readonly string[])[] {
  const files = [...new Set(arrows.map(({ from }) => from))].sort();
  const reached = new Map(files.map((file) => [file, reachedFrom(file, arrows)]));
  const meet = (one: string, other: string): boolean =>
    (reached.get(one)?.has(other) ?? false) && (reached.get(other)?.has(one) ?? false);
  const firsts = files.filter((file) => meet(file, file) && files.find((other) => meet(file, other)) === file);
  return firsts.map((first) => files.filter((file) => meet(first, file)));
}

function reachedFrom(start: string, arrows: readonly Arrow[]): ReadonlySet<string> {
  const reached = new Set<string>();
  const ahead = [start];
  for (let file = ahead.pop(); file !== undefined; file = ahead.pop()) {
    for (const { to } of arrows.filter(({ from }) => from === file)) {
      if (!reached.has(to)) ahead.push(to);
      reached.add(to);
    }
  }
  return reached;
}
