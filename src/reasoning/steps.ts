import { always } from './conditions.js';
import type { Clocks } from './dated.js';
import { judge } from './judge.js';
import type { Incentive, Step } from './rulebook.js';
import type { Facts } from './vocabulary.js';

/** What somebody of whom this is known has to do for an incentive, in order. What may be for her, is. */
export const stepsFor = (
  { steps }: Pick<Incentive, 'steps'>,
  { known, clocks }: { readonly known: Facts; readonly clocks: Clocks },
): readonly (readonly [id: string, step: Step])[] =>
  Object.entries(steps).filter(([, { when = always }]) => judge(when, known, clocks) !== 'no');
