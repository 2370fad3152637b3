import { expect } from 'chai';
import { completeRulebook } from '../../flows/complete-rulebook.js';
import { events } from '../../flows/events.js';
import { places } from '../../flows/places.js';
import { wegwijzer } from '../../flows/wegwijzer.js';
import type { CompleteRulebook, LifeEvent } from '../reasoning/rulebook.js';
import { lintChangeable, lintEvents } from './lint-changes.js';
import { is, smallFlow, vocabulary } from './testing/small-flow.js';

const allFixed = Object.fromEntries(Object.keys(vocabulary).map((fact) => [fact, { kind: 'fixed' } as const]));
const changeable = (some: CompleteRulebook['changeable']): readonly string[] =>
  lintChangeable({ vocabulary, changeable: { ...allFixed, ...some } }, places);

const event: LifeEvent = { when: is('job', 'yes'), changes: { job: 'no' }, asks: ['level'] };
const eventWith = (change: Partial<LifeEvent>): readonly string[] =>
  lintEvents(smallFlow, { fired: { ...event, ...change } }, places);

describe('The lint of what can become another', () => {
  it('finds nothing wrong with that of the wegwijzer', () => {
    expect(lintChangeable(completeRulebook, places)).to.deep.equal([]);
    expect(lintEvents(wegwijzer, events, places)).to.deep.equal([]);
  });

  it('finds a fact without a kind, one that there is not, a value that it does not have, and no effort', () => {
    expect(lintChangeable({ vocabulary: { job: vocabulary.job }, changeable: {} }, places)).to.deep.equal([
      'flows/changeable.ts: "job" has no kind; say how it can become another, or that it is fixed',
    ]);
    expect(changeable({ jobs: { kind: 'fixed' } })).to.deep.equal([
      'flows/changeable.ts: "jobs" is not a fact of flows/facts.ts; correct it',
    ]);
    for (const how of [
      { kind: 'choose', effort: 1, advised: ['maybe'] },
      { kind: 'happens', effort: 1, untold: ['maybe'] },
      { kind: 'happens', effort: 1, untoldFrom: { maybe: ['no'] } },
      { kind: 'happens', effort: 1, untoldFrom: { yes: ['maybe'] } },
    ] as const)
      expect(changeable({ job: how })).to.deep.equal([
        'flows/changeable.ts: "maybe" is not a value of "job"; correct it',
      ]);
    expect(changeable({ job: { kind: 'happens', effort: 0 } })).to.deep.equal([
      'flows/changeable.ts: "job" takes no effort; give it one above 0',
    ]);
  });

  it('finds an event on a fact or a value that there is not, or that nobody asks', () => {
    expect(eventWith({})).to.deep.equal([]);
    expect(eventWith({ asks: ['levels'] })).to.deep.equal([
      'flows/events.ts: "fired" "levels" is not a fact of flows/facts.ts; correct it',
    ]);
    expect(eventWith({ changes: { job: 'maybe' } })).to.deep.equal([
      'flows/events.ts: "fired" "maybe" is not a value of "job"; correct it',
    ]);
    expect(eventWith({ asks: ['shoe'] })).to.deep.equal([
      'flows/events.ts: "fired" asks "shoe" again, which no question asks; take it out',
    ]);
  });

  it('finds an event that changes nothing, or the same twice', () => {
    expect(eventWith({ changes: {}, asks: [] })).to.deep.equal([
      'flows/events.ts: "fired" changes nothing; say what it changes or asks',
    ]);
    expect(eventWith({ asks: ['job'] })).to.deep.equal([
      'flows/events.ts: "fired" changes "job" and asks it again; take one of them out',
    ]);
  });
});
