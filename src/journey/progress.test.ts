import { expect } from 'chai';
import { during } from '../reasoning/conditions.js';
import type { Facts } from '../reasoning/vocabulary.js';
import { toAnswers } from './answers.js';
import { questionsOf, type Question } from './flow.js';
import { beginningOf, fieldsToAsk, learn, takeAnswers, type Progress, type Taken } from './progress.js';
import { cheque, is, leave, smallFlow, variant } from './testing/small-flow.js';

const on = '2026-11-21';
const question = (id: string): Question => questionsOf(smallFlow).find((one) => one.id === id)!;
const needed = ({ flow, needs }: Progress): readonly string[] =>
  Object.keys(flow.rulebook.vocabulary).filter(needs).sort();
const open = ({ outcomes }: Progress): readonly string[] => outcomes.map(({ id }) => id);

describe('At the start of a fold', () => {
  it('all that can still change is open, and what cannot is not', () => {
    expect(open(beginningOf(smallFlow, {}, on))).to.deep.equal(['leave', 'cheque', 'jobs', 'helpdesk']);
    expect(needed(beginningOf(smallFlow, {}, on))).to.deep.equal(['credits', 'hours', 'job', 'level', 'sector']);
  });

  it('what the host gave counts, and is not needed any more', () => {
    const progress = beginningOf(smallFlow, { job: 'yes', hours: 40 }, on);
    expect(progress.facts).to.deep.equal({ job: 'yes', hours: 40 });
    expect(needed(progress)).to.deep.equal(['level', 'sector']);
    expect(progress.trail).to.deep.equal([]);
  });

  it('what a referral needs is needed too', () => {
    expect(needed(beginningOf(smallFlow, { job: 'no' }, on))).to.deep.equal(['level']);
  });

  it('an incentive outside the wish of the person needs nothing', () => {
    const choosy = variant({ incentives: [leave, { ...cheque, asks: is('sector', 'private') }], referrals: [] });
    expect(needed(beginningOf(choosy, { job: 'yes', hours: 40, sector: 'public' }, on))).to.deep.equal([]);
    expect(needed(beginningOf(choosy, { job: 'yes', hours: 40, sector: 'private' }, on))).to.deep.equal(['level']);
  });
});

describe('Learning a fact', () => {
  it('leaves what it decides behind', () => {
    const progress = learn(beginningOf(smallFlow, {}, on), 'job', 'no');
    expect(progress.facts).to.deep.equal({ job: 'no' });
    expect(open(progress)).to.deep.equal(['helpdesk']);
  });

  it('does not change the progress that it started from', () => {
    const before = beginningOf(smallFlow, {}, on);
    learn(before, 'job', 'no');
    expect(before.facts).to.deep.equal({});
    expect(open(before)).to.deep.equal(['leave', 'cheque', 'jobs', 'helpdesk']);
  });

  it('counts a question that makes no sense any more as unknown, without making it a fact', () => {
    const flow = variant({
      incentives: [
        { ...leave, criteria: { sector: { when: is('sector', 'private'), sources: [], confidence: 'high' } } },
      ],
    });
    const progress = learn(beginningOf(flow, {}, on), 'job', 'no');
    expect(beginningOf(flow, {}, on).known['sector']).to.equal(undefined);
    expect(progress.known).to.include({ job: 'no', sector: null });
    expect(progress.facts).to.deep.equal({ job: 'no' });
    expect(progress.needs('sector')).to.be.false;
  });

  it('counts what no question fills as unknown from the first, and a start as today', () => {
    expect(beginningOf(smallFlow, {}, on).known).to.deep.equal({ shoe: null, start: on });
    expect(beginningOf(smallFlow, { shoe: 42, start: null }, on).known).to.deep.equal({ shoe: 42, start: null });
  });

  it('sets the clock when it is the start', () => {
    const incentives = [
      {
        ...leave,
        criteria: { year: { when: during('start', { from: '2026-12-01' }), sources: [], confidence: 'high' } as const },
      },
    ];
    expect(beginningOf(variant({ incentives }), {}, on).clocks.start, 'where nobody asks for it').to.equal(on);
    const flow = variant({ incentives }, { id: 'start', fields: [{ fact: 'start' }] });
    const progress = beginningOf(flow, {}, on);
    expect(progress.clocks.start).to.equal(undefined);
    expect(progress.needs('start')).to.be.true;
    for (const start of ['2026-11-30', '2026-12-01', null]) {
      const learned = learn(progress, 'start', start);
      expect(learned.clocks.start).to.equal(start);
      expect(open(learned)).to.not.include('leave');
    }
  });
});

describe('Taking the answers to a question', () => {
  const hired = learn(beginningOf(smallFlow, {}, on), 'job', 'yes');
  const take = (one: Question, answers: Facts, before = hired): Taken => takeAnswers(one, before, toAnswers(answers));

  it('learns them, and remembers that it was asked', () => {
    const { isSettled, progress } = take(question('sector'), { sector: 'private', level: 'low' });
    expect(isSettled).to.be.true;
    expect(progress.facts).to.deep.equal({ job: 'yes', sector: 'private' });
    expect(progress.trail).to.deep.equal([{ question: question('sector'), facts: ['sector'] }]);
  });

  it('does not settle it while a field that matters has none', () => {
    expect(take(question('sector'), { level: 'low' })).to.deep.equal({ progress: hired, isSettled: false });
    for (const [fact, value] of [
      ['hours', 20],
      ['credits', 2],
    ] as const) {
      const { isSettled, progress } = take(question('size'), { [fact]: value });
      expect(isSettled).to.be.false;
      expect(progress.facts).to.deep.equal({ job: 'yes', [fact]: value });
    }
  });

  it('does not wait for a field that may be left out, once another is answered', () => {
    const lenient: Question = { id: 'lenient', fields: [{ fact: 'hours' }, { fact: 'credits', blank: null }] };
    expect(take(lenient, { hours: 4 })).to.deep.nested.include({
      isSettled: true,
      'progress.facts': { job: 'yes', hours: 4, credits: null },
      'progress.trail': [{ question: lenient, facts: ['hours'] }],
    });
    expect(take(lenient, { credits: 2 }).isSettled).to.be.false;
    expect(take({ ...lenient, fields: lenient.fields.slice(1) }, {}).isSettled).to.be.false;
  });

  it('does not wait for a field that a later one settles', () => {
    expect(take(question('size'), { credits: 2 }).isSettled).to.be.false;
    expect(take(question('size'), { credits: 3 }).isSettled).to.be.true;
  });

  it('takes "I do not know" for one', () => {
    const { isSettled, progress } = take(question('sector'), { sector: null });
    expect(isSettled).to.be.true;
    expect(progress.facts).to.deep.equal({ job: 'yes', sector: null });
  });

  it('does not count one to a field that an earlier field made useless', () => {
    const { progress } = take(question('size'), { hours: 40, credits: 5 });
    expect(progress.facts).to.deep.equal({ job: 'yes', hours: 40 });
    expect(progress.trail.at(-1)?.facts).to.deep.equal(['hours']);
  });

  it('leaves no trace of a question that does not matter', () => {
    const jobless = learn(beginningOf(smallFlow, {}, on), 'job', 'no');
    for (const id of ['sector', 'size']) {
      const { isSettled, progress } = take(question(id), { sector: 'private', hours: 40 }, jobless);
      expect(isSettled, id).to.be.true;
      expect(progress, id).to.equal(jobless);
    }
  });
});

describe('The fields to ask', () => {
  const hired = learn(beginningOf(smallFlow, {}, on), 'job', 'yes');
  const fields = (id: string, progress: Progress, filledIn = {}): readonly string[] =>
    fieldsToAsk(question(id), progress, filledIn).map(({ fact }) => fact);

  it('are those that can matter, given what is filled in on the screen', () => {
    expect(fields('size', hired)).to.deep.equal(['hours', 'credits']);
    expect(fields('size', hired, { hours: 31 })).to.deep.equal(['hours', 'credits']);
    expect(fields('size', hired, { hours: 32 })).to.deep.equal(['hours']);
    expect(fields('size', hired, { hours: null })).to.deep.equal(['hours', 'credits']);
  });

  it('wait for the field that they follow, and do not hold back those after them', () => {
    const [hours, credits] = question('size').fields;
    const following: Question = { id: 'size', fields: [hours!, { ...credits!, follows: true }, { fact: 'level' }] };
    const shown = (filledIn: Facts): readonly string[] =>
      fieldsToAsk(following, hired, filledIn).map(({ fact }) => fact);
    expect(shown({})).to.deep.equal(['hours', 'level']);
    expect(shown({ hours: 10 })).to.deep.equal(['hours', 'credits', 'level']);
    expect(shown({ hours: null })).to.deep.equal(['hours', 'credits', 'level']);
    expect(shown({ hours: 40 })).to.deep.equal(['hours', 'level']);
    // What is filled in stays in sight when what it follows is emptied, and when only it came with a link.
    expect(shown({ credits: 3 })).to.deep.equal(['hours', 'credits', 'level']);
  });

  it('are none when the question cannot matter, or makes no sense', () => {
    const jobless = learn(beginningOf(smallFlow, {}, on), 'job', 'no');
    expect(fields('size', jobless)).to.deep.equal([]);
    expect(fields('sector', jobless)).to.deep.equal([]);
    expect(fields('level', jobless)).to.deep.equal(['level']);
  });
});
