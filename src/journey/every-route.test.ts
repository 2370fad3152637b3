import { expect } from 'chai';
import { completeRulebook } from '../../flows/complete-rulebook.js';
import { flows } from '../../flows/flows.js';
import { places } from '../../flows/places.js';
import { wegwijzer } from '../../flows/wegwijzer.js';
import type { IsoDate } from '../reasoning/vocabulary.js';
import { toldOf } from './lint.js';
import { replay, verdictFor } from './testing/replay.js';
import { walked } from './testing/walked.js';
import type { Defect } from './walk.js';

const days: readonly IsoDate[] = ['2026-11-21', '2027-01-15'];
const walks = new Map(days.map((day) => [day, walked(wegwijzer, day)]));
const thousands = new Intl.NumberFormat('en');

for (const [day, found] of walks) {
  const { routes, nodes, longest, mean, witnesses } = found;
  const size = `${thousands.format(routes)} routes over ${thousands.format(nodes)} nodes`;
  describe(`On ${day}, the ${size} through the wegwijzer`, () => {
    it('all end in an incentive or a referral of their own', () => {
      expect(found.defects.filter(({ kind }) => kind === 'dead-end')).to.deep.equal([]);
    });

    it('ask nothing of which no answer matters', () => {
      expect(found.defects.filter(({ kind }) => kind === 'question-without-effect')).to.deep.equal([]);
    });

    it(`are at most 16 questions long: the longest has ${longest}, the mean is ${mean.toFixed(1)}`, () => {
      expect(longest).to.be.at.most(16);
      expect(mean).to.be.within(1, longest);
    });

    it('are too many to list, and pass few enough situations to walk', () => {
      expect(routes).to.be.above(1_000_000_000);
      expect(nodes).to.be.below(100_000);
    });

    for (const witness of witnesses) {
      it(`bring somebody to ${witness.verdict} for ${witness.incentive}, also in the real machine`, () => {
        const { facts, asked } = replay(wegwijzer, witness, day);
        expect(verdictFor(completeRulebook, facts, day, witness.incentive)).to.equal(witness.verdict);
        expect(asked.length).to.be.at.most(longest);
        expect(Object.keys(facts)).to.have.members(Object.keys(witness.facts));
      });
    }
  });
}

/** At most so many questions, of the flows that presume something. */
const partial: Readonly<Record<string, number>> = { opleiding: 7, loopbaan: 7 };

for (const [id, most] of Object.entries(partial)) {
  const flow = flows[id]!;
  for (const day of days) {
    const { defects, longest, mean } = walked(flow, day);
    it(`On ${day} every route through the flow ${id} is useful, asks only what matters, and is at most ${most} questions long: ${longest}, on the mean ${mean.toFixed(1)}`, () => {
      expect(defects).to.deep.equal([]);
      expect(longest).to.be.within(2, most);
    });
  }
}

it('Every flow is walked', () => {
  expect([wegwijzer.id, ...Object.keys(partial)]).to.have.members(Object.keys(flows));
});

describe('On one of the two days', () => {
  const onEveryDay = (kind: Defect['kind']): readonly string[] => {
    const [first = [], ...others] = [...walks.values()].map(({ defects }) =>
      defects.filter((defect) => defect.kind === kind).map((defect) => toldOf(defect, wegwijzer, places)),
    );
    return first.filter((told) => others.every((list) => list.includes(told)));
  };

  it('every verdict of every incentive is reached, if its criteria can come to it', () => {
    expect(onEveryDay('unreached-verdict')).to.deep.equal([]);
  });

  it('every question is asked', () => {
    expect(onEveryDay('unreached-question')).to.deep.equal([]);
  });
});
