import type { Places } from '../src/journey/places.js';

/** Where what the wegwijzer knows is written down. */
export const places: Places = {
  facts: 'flows/facts.ts',
  sources: 'flows/sources.ts',
  referrals: 'flows/referrals/',
  answers: 'flows/answers.ts',
  changeable: 'flows/changeable.ts',
  events: 'flows/events.ts',
  flow: (id) => `flows/${id}.ts`,
  rule: (incentive) => `flows/incentives/${incentive}.ts`,
  details: (incentive) => `flows/incentives/${incentive}.details.ts`,
  texts: (namespace, id) => `locales/nl/${namespace === 'steun' ? `steun/${id}` : namespace}.ts`,
};
