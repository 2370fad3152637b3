import { expect } from 'chai';
import { places } from '../../flows/places.js';
import { wegwijzer } from '../../flows/wegwijzer.js';
import { all, any, never, type Condition } from '../reasoning/conditions.js';
import type { Field, Flow, Question } from './flow.js';
import { lint, toldOf } from './lint.js';
import { cheque, is, leave, smallFlow, smallRulebook, variant } from './testing/small-flow.js';
import { walk } from './walk.js';

const on = '2026-11-21';
const file = 'flows/small.ts';
const linted = (flow: Flow): readonly string[] => lint(flow, places);
const toldOfWalk = (flow: Flow): readonly string[] =>
  walk(flow, on).defects.map((defect) => toldOf(defect, flow, places));
const asking = (...questions: readonly Question[]): Flow => variant({}, ...questions);
const criterion = (when: Condition): typeof cheque => ({
  ...cheque,
  criteria: { all: { when, sources: [], confidence: 'high' } },
});

describe('The lint of a flow', () => {
  it('finds nothing wrong with wegwijzer', () => {
    expect(linted(wegwijzer)).to.deep.equal([]);
  });

  it('finds nothing wrong with a small flow in order', () => {
    expect([...linted(smallFlow), ...toldOfWalk(smallFlow)]).to.deep.equal([]);
  });

  it('finds a loop: a question that stands in the flow twice', () => {
    expect(linted(asking({ id: 'job', fields: [{ fact: 'job' }] }))).to.deep.equal([
      `${file}: "job" is the id of two states: the chart would loop; rename one`,
      `${file}: "job" is asked twice; ask it once`,
    ]);
  });

  it('finds a statement to tick that has no two values', () => {
    const ticks = (fact: string): Flow => asking({ id: 'tick', fields: [{ fact, tick: true }] });
    const message = (fact: string): string =>
      `${file}: "${fact}" is to be ticked, but it is not a choice of two values; correct it in flows/facts.ts`;
    expect(linted(ticks('shoe'))).to.include(message('shoe'));
    expect(linted(ticks('job'))).to.not.include(message('job'));
    expect(linted(ticks('nonsense'))).to.not.include(message('nonsense'));
  });

  it('finds bands that leave a number out, and rare values that there are not', () => {
    const picked = (field: Partial<Field>): readonly string[] =>
      linted(asking({ id: 'pick', fields: [{ fact: 'hours', ...field }] })).filter((message) =>
        message.includes('picked'),
      );
    const message = (fact: string): string =>
      `${file}: "${fact}" is picked from bands or rare values that it does not have: bands begin at its lowest number and rise; correct them`;
    for (const bands of [[10, 20], [0, 20, 10], []]) expect(picked({ bands })).to.deep.equal([message('hours')]);
    expect(picked({ fact: 'sector', rare: ['royal'] })).to.deep.equal([message('sector')]);
    expect(picked({ fact: 'sector', bands: [0] })).to.deep.equal([message('sector')]);
    expect([...picked({ bands: [0, 10, 20] }), ...picked({ fact: 'sector', rare: ['public'] })]).to.deep.equal([]);
  });

  it('finds a question with the name of the result', () => {
    const flow = asking({ id: 'result', fields: [{ fact: 'start' }] });
    expect(linted(flow)).to.include(`${file}: "result" is the id of two states: the chart would loop; rename one`);
  });

  it('finds a chapter without questions, and a question without fields', () => {
    const empty: Flow = { ...smallFlow, chapters: [...smallFlow.chapters, { id: 'empty', questions: [] }] };
    expect(linted(empty)).to.deep.equal([
      `${file}: chapter "empty" has no questions: the chart would rest in it; add one or take it out`,
    ]);
    expect(linted(asking({ id: 'nothing', fields: [] }))).to.deep.equal([
      `${file}: question "nothing" has no fields; add one or take it out`,
    ]);
  });

  it('finds an unknown fact, where it is asked and where it decides whether to ask', () => {
    const shoe = criterion(is('shoe' as 'job', 'yes'));
    const when = { op: 'is', fact: 'weather', values: ['sunny'] } as const;
    const flow = variant(
      { incentives: [leave, cheque, { ...shoe, id: 'boots' }] },
      { id: 'sky', fields: [{ fact: 'colour' }], when },
    );
    expect(linted(flow)).to.deep.equal([
      `${file}: "colour" is not a fact of the vocabulary; add it to flows/facts.ts or correct it`,
      `${file}: question "sky" is asked when "weather", which is not a fact of flows/facts.ts; correct it`,
      `${file}: "colour" is asked, but no rule depends on it; take the field out`,
    ]);
  });

  it('finds an answer without effect: a fact on which no rule depends', () => {
    expect(linted(asking({ id: 'shoe', fields: [{ fact: 'shoe' }] }))).to.deep.equal([
      `${file}: "shoe" is asked, but no rule depends on it; take the field out`,
    ]);
  });
});

describe('What is told of the routes of a flow', () => {
  it('is a dead end, with who ends there', () => {
    const flow = variant({ referrals: smallRulebook.referrals.filter(({ id }) => id !== 'jobs') });
    expect(toldOfWalk(flow)).to.deep.equal([
      `${file}: "small" ends with nothing of their own for job=no, level=low; add a reason to a referral in flows/referrals/`,
    ]);
  });

  it('is an answer without effect, with for whom it has none', () => {
    const careless = criterion(all(is('level', 'low'), any(is('sector', 'private'), is('job', 'yes', 'no'))));
    expect(toldOfWalk(variant({ incentives: [careless], referrals: [] }))).to.include(
      `${file}: every answer to "job" comes to the same for everybody; give its question a "when", or correct the rule`,
    );
  });

  it('is an unreachable question', () => {
    expect(toldOfWalk(asking({ id: 'start', fields: [{ fact: 'start' }], when: never }))).to.deep.equal([
      `${file}: nobody gets question "start"; take it out, or correct its "when" or the rules on its facts`,
    ]);
  });

  it('is a verdict that nobody gets', () => {
    const impossible = criterion(all(is('job', 'yes'), is('job', 'no')));
    expect(toldOfWalk(variant({ incentives: [leave, impossible] }))).to.include(
      'flows/incentives/cheque.ts: nobody gets "yes" for "cheque"; correct the criterion that cannot be met, or ask for what it needs',
    );
  });
});
