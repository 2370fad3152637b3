import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Facts, IsoDate } from '../../src/reasoning/vocabulary.js';
import { CommandError } from '../arguments.js';
import type { Edition } from './compare.js';

/** What an edition is read from: its rules, and what they come to as others may ask for it, which changes least. */
const files = { rulebook: 'flows/complete-rulebook.ts', headless: 'src/headless.ts' };

/** What an edition offers to others, as far as it is used here. */
interface Headless {
  readonly assess?: (facts: Facts, options: { readonly on: IsoDate }) => ReturnType<Edition['assess']>;
  readonly nextQuestion?: (facts: Facts, options: { readonly on: IsoDate }) => ReturnType<Edition['nextQuestion'] & {}>;
}

/** The edition that stands in a folder. */
export async function editionIn(folder: string): Promise<Edition> {
  const read = (path: string): Promise<unknown> => import(pathToFileURL(join(folder, path)).href);
  const { completeRulebook: rulebook } = (await read(files.rulebook)) as { completeRulebook?: Edition['rulebook'] };
  const { assess, nextQuestion } = (await read(files.headless)) as Headless;
  if (!rulebook || !assess) {
    throw new CommandError(`${files.rulebook} has no "completeRulebook", or ${files.headless} has no "assess".`);
  }
  return {
    rulebook,
    assess: (facts, on) => assess(facts, { on }),
    ...(nextQuestion && { nextQuestion: (facts, on) => nextQuestion(facts, { on }) }),
  };
}

/**
 * The edition of a revision, read from a copy that is thrown away.
 *
 * @param root the folder of the repository
 * @param revision as Git takes it: a tag, a branch, a hash, `HEAD~3`
 * @returns the edition, and the hash and the subject of its commit
 * @throws {CommandError} when there is no such revision, or when it has no rulebook that can be read
 */
export async function editionAt(
  root: string,
  revision: string,
): Promise<{ readonly edition: Edition; readonly commit: string }> {
  const git = (...args: readonly string[]): Buffer =>
    execFileSync('git', args, { cwd: root, maxBuffer: 2 ** 28, stdio: ['ignore', 'pipe', 'ignore'] });
  const orRefuse = <T>(run: () => T, why: string): T => {
    try {
      return run();
    } catch {
      throw new CommandError(why);
    }
  };

  const hash = orRefuse(
    () => String(git('rev-parse', '--verify', '--quiet', '--end-of-options', `${revision}^{commit}`)).trim(),
    `"${revision}" is not a revision of this repository.`,
  );
  for (const path of Object.values(files)) {
    orRefuse(
      () => git('cat-file', '-e', `${hash}:${path}`),
      `"${revision}" has no ${path}, so there is nothing to compare with.`,
    );
  }

  const copy = mkdtempSync(join(tmpdir(), 'wegwijzer-diff-'));
  try {
    const archive = git('archive', hash, 'flows', 'src', 'package.json', 'tsconfig.json');
    execFileSync('tar', ['-x', '-C', copy], { input: archive });
    return { edition: await editionIn(copy), commit: String(git('log', '-1', '--format=%h %s', hash)).trim() };
  } finally {
    rmSync(copy, { recursive: true });
  }
}
