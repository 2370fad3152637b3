import { expect } from 'chai';
import { BareJourney } from './bare-journey.js';
import { contextOf } from './moves.js';
import { smallFlow } from './testing/small-flow.js';

describe('A journey without its statechart', () => {
  it('tells each moment to who follows it, until that lets go', () => {
    const journey = new BareJourney(contextOf(smallFlow, { on: '2026-11-21' }));
    const told: (string | undefined)[] = [];
    const following = journey.subscribe(({ context }) => {
      told.push(context.standing.question?.id);
      expect(journey.getSnapshot().context).to.equal(context);
    });
    journey.start();
    journey.send({ type: 'answer', facts: { job: 'yes' } });
    journey.send({ type: 'back' });
    following.unsubscribe();
    journey.send({ type: 'answer', facts: { job: 'no' } });
    expect(told).to.deep.equal(['sector', 'job']);
    expect(journey.getSnapshot().context.standing.question?.id).to.equal('level');
  });
});
