import { expect } from '@open-wc/testing';
import { actorFrom } from '../journey/machine.js';
import type { JourneyContext } from '../journey/moves.js';
import { questionsOf } from '../journey/flow.js';
import { smallFlow } from '../journey/testing/small-flow.js';
import { KeptJourney } from './kept-journey.js';

const on = '2026-11-21';
const unheard = { readCode: () => Promise.resolve(undefined), onReturn: () => undefined, onResume: () => undefined };

/** An element that keeps nothing, on no page. */
class Host {
  readonly link = 'none';
  readonly memory = 'none';
  readonly id = '';
  readonly isConnected = false;
  readonly answers = {};
  readonly updateComplete = Promise.resolve(true);
  updates = 0;
  addController(): void {
    this.updates = 0;
  }
  removeController(): void {
    this.updates = 0;
  }
  requestUpdate(): void {
    this.updates += 1;
  }
}

describe('The journey of an element', () => {
  const [, second] = questionsOf(smallFlow);

  it('is under way before its statechart is fetched, and goes on in that from where it stands', () => {
    const journey = new KeptJourney(new Host(), smallFlow, on, unheard);
    journey.send({ type: 'answer', facts: { job: 'yes' } });
    const before = journey.standing;
    expect(before.question).to.equal(second);
    const drawn: JourneyContext[] = [];
    const drawnFrom: typeof actorFrom = (context) => {
      drawn.push(context);
      return actorFrom(context);
    };
    for (const chart of [undefined, drawnFrom, drawnFrom]) journey.drawBy(chart);
    expect(drawn.map(({ standing }) => standing)).to.deep.equal([before]);
    expect(journey.standing).to.equal(before);
    journey.send({ type: 'back' });
    expect(journey.answers).to.deep.equal({});
    expect(journey.foresee({ job: 'yes' }).question).to.equal(second);
    // Another flow is in its statechart from the first moment on.
    journey.change({ ...smallFlow, id: 'other' });
    expect(drawn.map(({ beginning }) => beginning.flow.id)).to.deep.equal([smallFlow.id, 'other']);
  });
});
