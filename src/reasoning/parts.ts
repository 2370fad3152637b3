import type { Condition } from './conditions.js';
import type { Dated } from './dated.js';
import type { Expression } from './expression.js';
import { leavesOf } from './leaves.js';
import type { CompleteRulebook, Incentive } from './rulebook.js';

/** One entry of the rulebook, with where it stands. */
export interface Part {
  readonly kind:
    'asks' | 'criteria' | 'tells' | 'amounts' | 'doubts' | 'deadlines' | 'steps' | 'unchecked' | 'answers' | 'reasons';
  /** The incentive or the referral, and the way to the part in it, such as `criteria.tewerkstelling`. */
  readonly owner: string;
  readonly path: string;
  readonly when?: Condition | undefined;
  readonly value?: Expression | undefined;
  /** Absent where none are asked for. */
  readonly sources?: readonly string[] | undefined;
  /** The criterion that a doubt is about. */
  readonly about?: string | undefined;
  /** Of an answer: that nothing was found. */
  readonly isUnknown?: true | undefined;
}

/** All parts of a rulebook that depend on a situation, incentive by incentive and then the referrals. */
export const partsOf = ({ incentives, referrals }: CompleteRulebook): readonly Part[] => [
  ...incentives.flatMap(partsOfIncentive),
  ...referrals.flatMap(({ id, reasons }) =>
    Object.entries(reasons).map(([reason, when]): Part => ({
      kind: 'reasons',
      owner: id,
      path: `reasons.${reason}`,
      when,
    })),
  ),
];

function partsOfIncentive({ id: owner, asks, tells = {}, ...incentive }: Incentive): readonly Part[] {
  const kinds = ['criteria', 'amounts', 'doubts', 'deadlines', 'answers'] as const;
  return [
    { kind: 'asks', owner, path: 'asks', when: asks },
    ...Object.entries(tells).map(([id, when]): Part => ({ kind: 'tells', owner, path: `tells.${id}`, when })),
    ...Object.entries(incentive.steps).flatMap(([id, { when, beforeStart }]): readonly Part[] => [
      ...(when ? [{ kind: 'steps' as const, owner, path: `steps.${id}`, when }] : []),
      ...(beforeStart ? [{ kind: 'steps' as const, owner, path: `steps.${id}.beforeStart`, ...beforeStart }] : []),
    ]),
    ...Object.entries(incentive.unchecked).flatMap(([id, { when }]): readonly Part[] =>
      when ? [{ kind: 'unchecked', owner, path: `unchecked.${id}`, when }] : [],
    ),
    ...kinds.flatMap((kind) => {
      const entries: Readonly<Record<string, Omit<Part, 'kind' | 'owner' | 'path'>>> = incentive[kind] ?? {};
      return Object.entries(entries).map(([id, { when, value, sources, about, isUnknown }]): Part => {
        const path = `${kind}.${id}`;
        return { kind, owner, path, when, value, sources, about, isUnknown };
      });
    }),
  ];
}

/** Every dated value in a part, in its condition and in its calculation. */
export const datedIn = ({ when, value }: Part): readonly Dated<unknown>[] => [
  ...(when ? leavesOf(when).filter((leaf) => leaf.op === 'dated') : []),
  ...(value === undefined ? [] : datedInExpression(value)),
];

/** Every dated value in a calculation. */
export function datedInExpression(expression: Expression): readonly Dated<number>[] {
  if (typeof expression === 'number' || 'fact' in expression) return [];
  return 'dated' in expression ? [expression.dated] : expression.of.flatMap(datedInExpression);
}
