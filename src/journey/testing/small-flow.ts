import { all, always, any, conditionsOver } from '../../reasoning/conditions.js';
import type { CompleteRulebook, Incentive } from '../../reasoning/rulebook.js';
import { choice, day, quantity } from '../../reasoning/vocabulary.js';
import type { Flow, Question } from '../flow.js';

export const vocabulary = {
  job: choice('yes', 'no'),
  sector: choice('private', 'public'),
  hours: quantity(0, 100),
  credits: quantity(0, 60),
  level: choice('low', 'high'),
  start: day(),
  shoe: quantity(30, 50),
};

export const { is, atLeast, given } = conditionsOver(vocabulary);

const source = { sources: [], confidence: 'high' } as const;
const plain = {
  asks: always,
  amounts: {},
  doubts: {},
  deadlines: {},
  steps: {},
  unchecked: {},
  page: 'https://example.org',
  review: '2027-06-30',
};

export const leave: Incentive = {
  ...plain,
  id: 'leave',
  pillar: 'tijd',
  criteria: {
    job: { when: is('job', 'yes'), ...source },
    sector: { when: is('sector', 'private'), ...source },
    size: { when: any(atLeast('hours', 32), atLeast('credits', 3)), ...source },
  },
};

export const cheque: Incentive = {
  ...plain,
  id: 'cheque',
  pillar: 'geld',
  criteria: { all: { when: all(is('job', 'yes'), is('level', 'low')), ...source } },
};

export const smallRulebook: CompleteRulebook = {
  vocabulary,
  incentives: [leave, cheque],
  referrals: [
    { id: 'jobs', reasons: { jobless: is('job', 'no') } },
    { id: 'helpdesk', reasons: { skilled: is('level', 'high') } },
    { id: 'phone', reasons: { everybody: always }, general: true },
  ],
  contacts: {},
  actions: {},
  units: [],
  changeable: {},
  lookBackMonths: 3,
};

const job: Question = { id: 'job', fields: [{ fact: 'job', known: true }] };
const sector: Question = { id: 'sector', fields: [{ fact: 'sector' }], when: is('job', 'yes') };
const size: Question = {
  id: 'size',
  fields: [
    { fact: 'hours', blank: 0 },
    { fact: 'credits', blank: 0 },
  ],
};
const level: Question = { id: 'level', fields: [{ fact: 'level' }] };

/** A flow of which the rulebook also holds what the result rests on. */
export interface CompleteFlow extends Flow {
  readonly rulebook: CompleteRulebook;
}

/** Two chapters, four questions, two incentives: small enough to follow by hand. */
export const smallFlow: CompleteFlow = {
  id: 'small',
  version: 3,
  rulebook: smallRulebook,
  chapters: [
    { id: 'person', questions: [job, sector] },
    { id: 'training', questions: [size, level] },
  ],
};

/** A copy of the small flow with other rules, or with other questions at its end. */
export const variant = (rulebook: Partial<CompleteRulebook>, ...questions: readonly Question[]): CompleteFlow => ({
  ...smallFlow,
  rulebook: { ...smallRulebook, ...rulebook },
  chapters: [...smallFlow.chapters, ...(questions.length > 0 ? [{ id: 'extra', questions }] : [])],
});
