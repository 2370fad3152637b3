import { codebook } from '../../flows/codebook.js';
import { vocabulary } from '../../flows/facts.js';
import { flows } from '../../flows/flows.js';
import { missingLines } from '../../src/journey/grow-codebook.js';

/** The book of codes as it stands, with what the flows and the facts got since. */
export const codebookPage = (): string =>
  [
    '// Made by `npm run docs`, which adds lines at the end and changes none: codes that were printed once are read by them for ever.',
    "import type { Codebook } from '../src/journey/compact.js';",
    '',
    '/** Which numbers stand in a compact link, and in the code that a phone scans. */',
    'export const codebook: Codebook = [',
    ...[...codebook, ...missingLines(codebook, Object.values(flows), vocabulary)].map((line) => `  '${line}',`),
    '];',
    '',
  ].join('\n');
