import type { Part } from '../reasoning/parts.js';

/** Where what is known is written down, for messages to who writes it. */
export interface Places {
  readonly facts: string;
  readonly sources: string;
  readonly referrals: string;
  readonly answers: string;
  readonly changeable: string;
  readonly events: string;
  readonly flow: (id: string) => string;
  readonly rule: (incentive: string) => string;
  readonly details: (incentive: string) => string;
  /** The texts of one thing in a namespace. */
  readonly texts: (namespace: string, id: string) => string;
}

/** The file in which a part of the rulebook stands. */
export function fileOf({ kind, owner }: Pick<Part, 'kind' | 'owner'>, places: Places): string {
  if (kind === 'reasons') return places.referrals;
  if (kind === 'answers') return places.answers;
  return kind === 'asks' || kind === 'criteria' || kind === 'tells' ? places.rule(owner) : places.details(owner);
}
