/** The plural forms of French. */
export type FrenchForm = 'one' | 'many' | 'other';
