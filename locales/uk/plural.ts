/** The plural forms of Ukrainian. */
export type Form = 'one' | 'few' | 'many' | 'other';
