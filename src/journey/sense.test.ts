import { expect } from 'chai';
import { always } from '../reasoning/conditions.js';
import { questionAbout } from './flow.js';
import { beginningOf, learn } from './progress.js';
import { makesSense } from './sense.js';
import { smallFlow } from './testing/small-flow.js';

describe('A question makes sense', () => {
  it('unless its situation is ruled out', () => {
    const sector = questionAbout(smallFlow, 'sector')!;
    const progress = beginningOf(smallFlow, {}, '2026-11-21');
    expect(makesSense(sector, progress)).to.be.true;
    expect(makesSense(sector, learn(progress, 'job', 'yes'))).to.be.true;
    expect(makesSense(sector, learn(progress, 'job', 'no'))).to.be.false;
    expect(makesSense({ ...sector, when: always }, learn(progress, 'job', 'no'))).to.be.true;
  });
});
