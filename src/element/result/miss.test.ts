import { expect } from 'chai';
import { cases } from '../../../flows/cases/index.js';
import { completeRulebook } from '../../../flows/complete-rulebook.js';
import { assessRulebook } from '../../reasoning/assess.js';
import type { IncentiveAssessment } from '../../reasoning/assessment.js';
import { addDays, START } from '../../reasoning/dated.js';
import type { Facts, IsoDate } from '../../reasoning/vocabulary.js';
import { missOf, type Miss } from './miss.js';

const assessedIn = (facts: Facts, on: IsoDate, id: string): IncentiveAssessment | undefined =>
  assessRulebook(completeRulebook, facts, on).incentives.find((one) => one.id === id);

interface Found {
  readonly id: string;
  readonly facts: Facts;
  readonly on: IsoDate;
  readonly miss: Miss;
}

/** All that a worked situation is told that it misses. */
const found = (hasBalance: boolean): readonly Found[] =>
  cases.flatMap(({ facts, on }) =>
    assessRulebook(completeRulebook, facts, on).incentives.flatMap((assessed) => {
      const miss = missOf(assessed, { rulebook: completeRulebook, facts, on, hasBalance });
      return miss ? [{ id: assessed.id, facts, on, miss }] : [];
    }),
  );

describe('What somebody would miss, over all worked situations', () => {
  it('is a day that has passed, of something that can still be had', () => {
    const passed = found(false).filter(({ miss }) => miss.kind === 'passed');
    expect(passed.length).to.be.above(20);
    for (const { id, facts, on, miss } of passed) {
      const assessed = assessedIn(facts, on, id);
      expect(assessed?.verdict, id).to.not.equal('no');
      expect(miss.kind === 'passed' && miss.date < on, id).to.equal(true);
    }
  });

  it('is a start or a day from which it surely does not fit, and up to which it does as it does now', () => {
    const losses = found(false).flatMap(({ miss, ...rest }) =>
      miss.kind === 'loss' ? [{ ...rest, ...miss.loss }] : [],
    );
    expect(new Set(losses.map(({ clock }) => clock))).to.deep.equal(new Set(['start', 'on']));
    for (const { id, facts, on, clock, day } of losses) {
      const at = (date: IsoDate): string | undefined =>
        clock === 'start'
          ? assessedIn({ ...facts, [START]: date }, on, id)?.verdict
          : assessedIn(facts, date, id)?.verdict;
      expect(at(addDays(day, -1)), id).to.not.equal('no');
      expect(at(day), id).to.equal('no');
    }
  });

  it('is the last day for what is left of a balance, where there is one day for all', () => {
    const ends = found(true).filter(({ miss }) => miss.kind === 'balance');
    expect(new Set(ends.map(({ id }) => id))).to.deep.equal(new Set(['loopbaancheque']));
    expect(ends.every(({ on, miss }) => miss.kind === 'balance' && miss.date >= on)).to.equal(true);
    expect(found(false).filter(({ miss }) => miss.kind === 'balance')).to.deep.equal([]);
  });

  it('is what comes first, of a step that the sources put before a start that has not passed', () => {
    const orders = found(false).flatMap(({ miss, ...rest }) => (miss.kind === 'order' ? [{ ...rest, ...miss }] : []));
    expect(new Set(orders.map(({ id, step }) => `${id}.${step}`))).to.deep.equal(
      new Set([
        'opleidingscheques.bestellen',
        'vlaams-opleidingskrediet.tijdskrediet',
        'tijdskrediet-opleiding.akkoord',
        'tijdskrediet-opleiding.werkgever',
        'vrijstelling-beschikbaarheid.aanvraag',
        'herscholing-riziv.beslissing',
      ]),
    );
    for (const { id, step, facts, on } of orders) {
      const { [START]: start } = facts;
      expect(typeof start === 'string' && start <= on, id).to.equal(false);
      const rule = completeRulebook.incentives.find((one) => one.id === id);
      expect(rule?.steps[step]?.beforeStart?.sources, id).to.not.be.empty;
    }
  });

  it('is no order any more once a training has started', () => {
    const started = found(false).filter(
      ({ facts: { [START]: start }, on }) => typeof start === 'string' && start <= on,
    );
    expect(started).to.not.be.empty;
    expect(started.filter(({ miss }) => miss.kind === 'order')).to.deep.equal([]);
  });

  it('is nothing where it does not fit', () => {
    for (const { id, facts, on } of found(true)) expect(assessedIn(facts, on, id)?.verdict).to.not.equal('no');
  });
});
