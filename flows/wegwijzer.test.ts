import { expect } from 'chai';
import { questionsOf } from '../src/journey/flow.js';
import { factsIn } from '../src/reasoning/compute.js';
import { leavesOf } from '../src/reasoning/leaves.js';
import { partsOf } from '../src/reasoning/parts.js';
import { completeRulebook } from './complete-rulebook.js';
import { wegwijzer } from './wegwijzer.js';

describe('A number that is picked from ranges', () => {
  const parts = partsOf(completeRulebook);
  const banded = questionsOf(wegwijzer)
    .flatMap(({ fields }) => fields)
    .filter(({ bands }) => bands !== undefined);

  for (const { fact, bands = [] } of banded) {
    it(`has the ranges that the rules tell apart: ${fact}`, () => {
      const bounds = [...parts.flatMap(({ when }) => (when ? leavesOf(when) : []))].flatMap((leaf) =>
        'bound' in leaf && leaf.fact === fact ? [leaf.bound] : [],
      );
      expect(bands.slice(1)).to.have.members([...new Set(bounds)]);
    });

    it(`stands in no figure: ${fact}`, () => {
      expect(parts.filter(({ value = 0 }) => factsIn(value).includes(fact)).map(({ path }) => path)).to.deep.equal([]);
    });
  }
});
