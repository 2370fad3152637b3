import { expect } from 'chai';
import { completeRulebook } from '../../flows/complete-rulebook.js';
import { places } from '../../flows/places.js';
import { sources } from '../../flows/sources.js';
import { dated, tentative, type Condition } from '../reasoning/conditions.js';
import type { Interval } from '../reasoning/dated.js';
import { datedValue } from '../reasoning/expression.js';
import type { Answer, CompleteRulebook, Incentive, Sources } from '../reasoning/rulebook.js';
import { lintRulebook } from './lint-rulebook.js';
import { cheque, is, leave, smallRulebook } from './testing/small-flow.js';

const law: Sources = { law: { title: 'A law', kind: 'wet', checked: '2026-11-21' } };
const cited = { sources: ['law'], confidence: 'high' } as const;

/** The leave alone, changed like this, with a source for each criterion. */
function linted(change: Partial<Incentive>, rulebook: Partial<CompleteRulebook> = {}): readonly string[] {
  const criteria = { job: { when: is('job', 'yes'), ...cited } };
  return lintRulebook({ ...smallRulebook, incentives: [{ ...leave, criteria, ...change }], ...rulebook }, law, places);
}

const criterion = (when: Condition): Partial<Incentive> => ({ criteria: { period: { when, ...cited } } });
const period = (...spans: readonly Partial<Interval<Condition>>[]): readonly string[] =>
  linted(criterion(dated('start', ...spans.map((span) => ({ value: is('job', 'yes'), ...cited, ...span })))));

const rule = 'flows/incentives/leave.ts';

/** What is found wrong with criteria that rest on a plan, on an old page, or on a law. */
function hoped(criteria: Incentive['criteria']): readonly string[] {
  const written = { title: 'Written', kind: 'wet', checked: '2026-11-21' } as const;
  const list: Sources = { law: written, plan: { ...written, isPlan: true }, old: { ...written, date: '2025' } };
  return lintRulebook({ ...smallRulebook, incentives: [{ ...leave, criteria }] }, list, places);
}
const details = 'flows/incentives/leave.details.ts';

describe('The lint of a rulebook', () => {
  it('finds nothing wrong with that of the wegwijzer', () => {
    expect(lintRulebook(completeRulebook, sources, places)).to.deep.equal([]);
  });

  it('finds nothing wrong with a rule in order', () => {
    expect(linted({})).to.deep.equal([]);
  });

  it('finds a rule on an unknown fact, and on a value that a fact does not have', () => {
    expect(linted(criterion({ op: 'at-least', fact: 'ours', bound: 3 }))).to.deep.equal([
      `${rule}: "leave" criteria.period depends on "ours", which is not a fact of flows/facts.ts; correct the rule`,
    ]);
    expect(linted({ asks: { op: 'is', fact: 'job', values: ['yes', 'maybe'] } })).to.deep.equal([
      `${rule}: "leave" asks compares "job" with "maybe", which is not one of its values in flows/facts.ts; correct it`,
    ]);
  });

  it('finds overlapping dates, where both ends are included', () => {
    const overlap = (day: string): readonly string[] => [
      `${rule}: "leave" criteria.period has two values from ${day} on; let one end on the day before the other begins`,
    ];
    expect(period({ until: '2026-09-01' }, { from: '2026-09-01' })).to.deep.equal(overlap('2026-09-01'));
    expect(period({ from: '2026-09-01' }, { until: '2026-12-31' })).to.deep.equal(overlap('2026-09-01'));
    expect(period({ until: '2026-12-31' }, {})).to.deep.equal(overlap('the beginning'));
    expect(period({ until: '2026-08-31' }, { from: '2026-09-01' })).to.deep.equal([]);
  });

  it('finds gapped dates, but not the end of the last', () => {
    expect(period({ until: '2026-08-30' }, { from: '2026-09-01' })).to.deep.equal([
      `${rule}: "leave" criteria.period has no value from 2026-08-31 until the next one begins; close the gap, or say "undecided" for it`,
    ]);
    expect(period({ from: '2025-09-01', until: '2026-08-31' })).to.deep.equal([]);
  });

  it('finds them in a figure too', () => {
    const figure = {
      clock: 'start',
      intervals: [
        { value: 3, ...cited },
        { value: 4, ...cited },
      ],
    } as const;
    expect(linted({ amounts: { sum: { unit: 'euro', value: datedValue(figure), ...cited } } })).to.deep.equal([
      `${details}: "leave" amounts.sum has two values from the beginning on; let one end on the day before the other begins`,
    ]);
  });

  it('finds a source that does not exist, wherever it is cited', () => {
    const told = (place: string): string =>
      `${place} cites "rumour", which is not a source; add it to flows/sources.ts or correct it`;
    const rumour = { sources: ['law', 'rumour'], confidence: 'high' } as const;
    expect(linted({ criteria: { job: { when: is('job', 'yes'), ...rumour } } })).to.deep.equal([
      told(`${rule}: "leave" criteria.job`),
    ]);
    expect(period({ sources: ['rumour'] })).to.deep.equal([told(`${rule}: "leave" criteria.period`)]);
    expect(linted({ doubts: { soon: rumour } })).to.deep.equal([told(`${details}: "leave" doubts.soon`)]);
    expect(linted({ deadlines: { last: { days: 3, ...rumour } } })).to.deep.equal([
      told(`${details}: "leave" deadlines.last`),
    ]);
    const contacts = { phone: { phone: '1700', sources: [], reasons: { everybody: { sources: ['rumour'] } } } };
    expect(linted({}, { contacts })).to.deep.equal([told('flows/referrals/: "phone"')]);
  });

  it('finds a criterion without a source, unless its dated values have one', () => {
    const unfounded = { sources: [], confidence: 'high' } as const;
    expect(linted({ criteria: { job: { when: is('job', 'yes'), ...unfounded } } })).to.deep.equal([
      `${rule}: "leave" criteria.job has no source; name where the rule stands`,
    ]);
    const when = dated('start', { value: is('job', 'yes'), ...cited });
    expect(linted({ criteria: { job: { when, ...unfounded } } })).to.deep.equal([]);
  });

  it('finds an answer without a source that does not say so, and one with sources that does', () => {
    const answers = 'flows/answers.ts: "leave" answers.refuse';
    const answered = (answer: Answer): readonly string[] => linted({ answers: { refuse: answer } });
    expect(answered({ sources: [] })).to.deep.equal([
      `${answers} has no source; name where the answer stands, or say "isUnknown"`,
    ]);
    expect(answered({ sources: ['law'], isUnknown: true })).to.deep.equal([
      `${answers} has sources, and says "isUnknown"; take one of them out`,
    ]);
    expect(answered({ sources: ['rumour'] })).to.deep.equal([
      `${answers} cites "rumour", which is not a source; add it to flows/sources.ts or correct it`,
    ]);
    expect([...answered({ sources: ['law'] }), ...answered({ sources: [], isUnknown: true })]).to.deep.equal([]);
  });

  it('finds a doubt about a criterion that does not exist', () => {
    expect(linted({ doubts: { soon: { about: 'wages', sources: ['law'] } } })).to.deep.equal([
      `${details}: "leave" doubts.soon is about "wages", which is not a criterion of "leave"; correct "about"`,
    ]);
  });

  it('finds an id that two incentives share, or two referrals', () => {
    const incentive = { ...cheque, criteria: {} };
    const referral = { id: 'leave', reasons: {} };
    expect(linted({}, { incentives: [incentive, incentive], referrals: [referral] })).to.deep.equal([
      'flows/incentives/cheque.ts: "cheque" is the id of two incentives; rename one',
    ]);
    expect(linted({}, { referrals: [referral, referral] })).to.deep.equal([
      'flows/referrals/: "leave" is the id of two referrals; rename one',
    ]);
  });

  it('finds what is firmer than its source: what rests on plans alone, or comes into force after all that is cited', () => {
    const job = is('job', 'yes');
    const planned = { sources: ['plan'], confidence: 'high' } as const;
    const from = (
      when: Condition,
      sources: readonly string[],
      confidence: 'high' | 'medium',
    ): Incentive['criteria'] => ({
      period: { when: dated('start', { from: '2027-01-01', value: when, sources, confidence }), ...cited, sources: [] },
    });
    const advice = 'make it "tentative", so that it is at best open';
    expect(hoped({ period: { when: job, ...planned } })).to.deep.equal([
      `${rule}: "leave" criteria.period rests on plans alone; ${advice}`,
    ]);
    expect(hoped(from(job, ['plan'], 'high'))).to.deep.equal([
      `${rule}: "leave" criteria.period rests on plans alone from 2027-01-01 on; ${advice}`,
    ]);
    expect(hoped(from(job, ['old'], 'medium'))).to.deep.equal([
      `${rule}: "leave" criteria.period comes into force on 2027-01-01, after all that is cited for it was written; ${advice}`,
    ]);
    const inOrder = [
      { period: { when: tentative('planned', job), ...planned } },
      { period: { when: job, ...planned }, begun: { when: tentative('planned', job), ...planned } },
      { period: { when: job, sources: ['plan', 'law'], confidence: 'high' } as const },
      from(tentative('lapsed', job), ['old'], 'medium'),
      from(job, ['old'], 'high'),
      from(job, ['law', 'old'], 'medium'),
    ];
    expect(inOrder.flatMap(hoped)).to.deep.equal([]);
  });
});
