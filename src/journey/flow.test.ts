import { expect } from 'chai';
import { questionAbout, questionsNamed, questionsOf } from './flow.js';
import { smallFlow } from './testing/small-flow.js';

describe('A flow', () => {
  it('has its questions in order', () => {
    expect(questionsOf(smallFlow).map(({ id }) => id)).to.deep.equal(['job', 'sector', 'size', 'level']);
  });

  it('knows which question asks for a fact, if any does', () => {
    expect(questionAbout(smallFlow, 'credits')?.id).to.equal('size');
    expect(questionAbout(smallFlow, 'shoe')).to.equal(undefined);
  });

  it('lends its questions to another flow, and names the one that it does not have', () => {
    expect(questionsNamed(smallFlow, 'level', 'job').map(({ id }) => id)).to.deep.equal(['level', 'job']);
    expect(() => questionsNamed(smallFlow, 'shoe')).to.throw(RangeError, 'flow "small" has no question "shoe"');
  });
});
