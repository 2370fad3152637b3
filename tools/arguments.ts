import { parseArgs } from 'node:util';
import { today } from '../src/today.js';
import { isIsoDate, type IsoDate } from '../src/reasoning/vocabulary.js';

/** Thrown for what the person at the keyboard can put right; the message says how. */
export class CommandError extends Error {
  override readonly name = 'CommandError';
}

/** What stands behind the name of a command. */
export interface Arguments {
  readonly words: readonly string[];
  /** The day behind `--on`; today without it. */
  readonly on: IsoDate;
}

/**
 * Reads the arguments of a command that looks at a day.
 *
 * @param usage the message for who writes something else
 * @param count how many words the command takes
 * @throws {CommandError} when they are not as the usage says
 */
export function readArguments(usage: string, count: number): Arguments {
  const { values, positionals } = parseArgs({
    strict: false,
    allowPositionals: true,
    options: { on: { type: 'string' } },
  });
  const { on = today(), ...others } = values;
  if (positionals.length !== count || Object.keys(others).length > 0 || typeof on !== 'string')
    throw new CommandError(usage);
  if (!isIsoDate(on)) throw new CommandError(`"${on}" is not a day as YYYY-MM-DD`);
  return { words: positionals, on };
}
