import { expect } from 'chai';
import { assessRulebook } from '../../src/reasoning/assess.js';
import type { IncentiveAssessment } from '../../src/reasoning/assessment.js';
import { clocksForVerdict } from '../../src/reasoning/clocks.js';
import { stepsFor } from '../../src/reasoning/steps.js';
import type { Facts } from '../../src/reasoning/vocabulary.js';
import { citedFigures } from '../cited-figures.js';
import { completeRulebook } from '../complete-rulebook.js';
import { vocabulary } from '../facts.js';
import { cvoKortingDetails } from './cvo-korting.details.js';

const on = '2026-11-28';
const course = { soort: 'gewoon', cvo: 'ja', start: '2027-02-01' };

const price = (facts: Facts): IncentiveAssessment =>
  assessRulebook(completeRulebook, facts, on).incentives.find(({ id }) => id === 'cvo-korting')!;

const steps = (facts: Facts): readonly string[] =>
  stepsFor(cvoKortingDetails, { known: facts, clocks: clocksForVerdict(completeRulebook, facts, on) }).map(
    ([id]) => id,
  );

describe('The price of a course in a CVO', () => {
  it('is told of nobody in prison: they read of the exemption, and ask the coordinator there', () => {
    for (const doel of vocabulary.doel.values) {
      const facts = { ...course, situatie: 'gedetineerd', doel };
      const cautions = price(facts).cautions.map(({ id }) => id);
      expect(price(facts).amounts, doel).to.deep.equal([]);
      expect(cautions, doel).to.include('gevangenis');
      expect(cautions, doel).to.not.include.members(['prijzen']);
      expect(steps(facts)[0], doel).to.equal('gevangenis');
      expect(steps(facts), doel).to.not.include('prijs');
    }
  });

  it('is told of everybody else', () => {
    const facts = { ...course, situatie: 'leefloon', doel: 'opleiding' };
    expect(price(facts).amounts.map(({ id }) => id)).to.include.members(['verlaagd', 'gewoon', 'hoog']);
    expect(price(facts).cautions.map(({ id }) => id)).to.not.include('gevangenis');
    expect(steps(facts)[0]).to.equal('prijs');
  });

  it('is the figure that the texts tell', () => {
    const { hoog, 'algemene-vorming': laag } = cvoKortingDetails.amounts;
    expect(citedFigures['cvo-hoog'].value).to.equal(hoog.value);
    expect(citedFigures['cvo-cent'].value).to.equal(100 * Number(laag.value));
  });
});
