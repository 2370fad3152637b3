import type { Excused } from './gates.js';

/** Texts about which a gate is wrong, by language, each with the reason. */
export const excused = {} as const satisfies Readonly<Record<string, Excused>>;
