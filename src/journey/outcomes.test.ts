import { expect } from 'chai';
import { outcomesOf } from './outcomes.js';
import { smallFlow } from './testing/small-flow.js';

describe('A flow', () => {
  it('comes to its incentives, and to each reason for a referral', () => {
    expect(outcomesOf(smallFlow).map(({ id, reason }) => (reason ? `${id}.${reason}` : id))).to.deep.equal([
      'leave',
      'cheque',
      'jobs.jobless',
      'helpdesk.skilled',
      'phone.everybody',
    ]);
  });
});
