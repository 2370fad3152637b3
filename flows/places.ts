/** Where what the wegwijzer knows is written down, for messages to who writes it. */
export const places = {
  facts: 'flows/facts.ts',
  sources: 'flows/sources.ts',
  referrals: 'flows/referrals/',
  flow: (id: string): string => `flows/${id}.ts`,
  rule: (incentive: string): string => `flows/incentives/${incentive}.ts`,
  details: (incentive: string): string => `flows/incentives/${incentive}.details.ts`,
  texts: (namespace: string, id: string): string => `locales/nl/${namespace === 'steun' ? `steun/${id}` : namespace}.ts`,
};

export type Places = typeof places;
