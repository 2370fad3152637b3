import { always, type Condition } from './conditions.js';
import { addDays, type Clocks } from './dated.js';
import { judge } from './judge.js';
import type { Incentive, Step } from './rulebook.js';
import type { Facts, IsoDate } from './vocabulary.js';

/** Of whom this is known. */
interface Person {
  readonly known: Facts;
  readonly clocks: Clocks;
}

/** Of what is told to some, what may be for this person. */
export const entriesFor = <E extends { readonly when?: Condition }>(
  entries: Readonly<Record<string, E>>,
  { known, clocks }: Person,
): readonly (readonly [id: string, entry: E])[] =>
  Object.entries(entries).filter(([, { when = always }]) => judge(when, known, clocks) !== 'no');

/** What somebody of whom this is known has to do for an incentive, in order. What may be for her, is. */
export const stepsFor = (
  { steps }: Pick<Incentive, 'steps'>,
  person: Person,
): readonly (readonly [id: string, step: Step])[] => entriesFor(steps, person);

/** Whether a step surely has to come before the start. */
export const isBeforeStart = ({ beforeStart }: Step, { known, clocks }: Person): boolean =>
  beforeStart !== undefined && judge(beforeStart.when ?? always, known, clocks) === 'yes';

/** The last day for a step that has to come before a start that is known, and is still to come. */
export const lastDayFor = (step: Step, person: Person): IsoDate | undefined => {
  const { on, start } = person.clocks;
  return typeof start === 'string' && start > on && isBeforeStart(step, person) ? addDays(start, -1) : undefined;
};
