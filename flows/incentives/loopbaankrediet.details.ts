import { details } from '../builders.js';

/** What it gives, what to do for it, and what is not sure. */
export const loopbaankredietDetails = details({
  amounts: {
    uren: { unit: 'uur', value: 6, sources: ['S56'], confidence: 'medium', asOf: '2025-10-01' },
  },
  doubts: {},
  deadlines: {},
  steps: {
    navragen: { url: 'https://www.vdab.be' },
  },
  unchecked: { 'eigen-bijdrage': {}, woonplaats: {} },
  page: 'https://extranet.vdab.be/loopbaanbegeleiding/hervorming-loopbaancheque-impact-op-de-loopbaancentra',
  review: '2026-12-31',
});
