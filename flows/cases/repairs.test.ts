import { expect } from 'chai';
import { journeyWith, repairsFor } from '../../src/journey/suppose.js';
import { assessRulebook } from '../../src/reasoning/assess.js';
import type { RepairKind } from '../../src/reasoning/repairs.js';
import { completeRulebook } from '../complete-rulebook.js';
import { wegwijzer } from '../wegwijzer.js';
import { cases } from './index.js';

/** Why somebody does not have an incentive yet: it does not fit, an answer is missing, or nothing that is asked settles it. */
const reasons = ['no', 'unanswered', 'unsettled'] as const;

/** An incentive that somebody seeks and does not surely have, with the kinds of what is told that would change it. */
interface Lacking {
  readonly why: (typeof reasons)[number];
  readonly kinds: readonly RepairKind[];
}

/** Of all worked situations. */
const lacking: readonly Lacking[] = cases.flatMap(({ facts, on }) => {
  const journey = journeyWith(wegwijzer, facts, on);
  const { incentives } = assessRulebook(completeRulebook, journey.facts, on);
  return completeRulebook.incentives.flatMap((incentive, at) => {
    const { verdict, sought, needs } = incentives[at]!;
    if (verdict === 'yes' || !sought) return [];
    const why = verdict === 'no' ? verdict : needs.length > 0 ? 'unanswered' : 'unsettled';
    return [{ why, kinds: repairsFor(completeRulebook, journey, incentive).map(({ kind }) => kind) }];
  });
});

const without = (...others: readonly Lacking['why'][]): readonly Lacking[] =>
  lacking.filter(({ why }) => !others.includes(why));

/** Of how many some way is told that is of these kinds, in percent. */
function shareOf(some: readonly Lacking[], ...kinds: readonly RepairKind[]): number {
  const told = some.filter((one) => one.kinds.some((kind) => kinds.includes(kind)));
  return (100 * told.length) / some.length;
}

const ownChoice = (some: readonly Lacking[]): number => shareOf(some, 'choose', 'can');
const anyWay = (some: readonly Lacking[]): number => shareOf(some, 'itself', 'choose', 'can', 'happens');

/** The shares as a line: “no: 2615, choose 26.0 %, …”. */
function lineOf(why: Lacking['why']): string {
  const some = lacking.filter((one) => one.why === why);
  const kinds = (['itself', 'choose', 'can', 'happens'] as const).map((kind) => [kind, shareOf(some, kind)] as const);
  const parts = [...kinds, ['own choice', ownChoice(some)] as const, ['any', anyWay(some)] as const];
  return `${why}: ${String(some.length)}, ${parts.map(([name, share]) => `${name} ${share.toFixed(1)} %`).join(', ')}`;
}

describe('What would change it, over all worked situations', () => {
  before(() => {
    for (const why of reasons) process.stdout.write(`  ${lineOf(why)}\n`);
  });

  it('is told of nearly each no, and of more than a quarter as an own choice', () => {
    const noes = without('unanswered', 'unsettled');
    expect(noes).to.have.length.above(2000);
    expect(ownChoice(noes)).to.be.at.least(28);
    expect(anyWay(noes)).to.be.at.least(95);
  });

  it('is told as often, together with what no answer would settle', () => {
    const settled = without('unanswered');
    expect(ownChoice(settled)).to.be.at.least(28);
    expect(anyWay(settled)).to.be.at.least(85);
  });

  it('is told of some that wait for an answer: of the others it is that answer', () => {
    expect(anyWay(without('no', 'unsettled'))).to.be.at.least(25);
  });
});
