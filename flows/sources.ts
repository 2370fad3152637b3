import type { Source } from '../src/reasoning/rulebook.js';

export const sources: Readonly<Record<string, Source>> = {};
