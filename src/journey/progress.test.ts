import { expect } from 'chai';
import { always, during } from '../reasoning/conditions.js';
import type { Facts } from '../reasoning/vocabulary.js';
import { toAnswers } from './answers.js';
import { questionAbout, questionsOf, type Flow, type Question } from './flow.js';
import { begin, fieldsToAsk, learn, makesSense, outcomesOf, pass, type Progress } from './progress.js';
import { cheque, is, leave, smallFlow, variant } from './testing/small-flow.js';

const on = '2026-11-21';
const question = (id: string, flow: Flow = smallFlow): Question => questionsOf(flow).find((one) => one.id === id)!;
const needed = ({ flow, needs }: Progress): readonly string[] =>
  Object.keys(flow.rulebook.vocabulary).filter(needs).sort();
const open = ({ outcomes }: Progress): readonly string[] => outcomes.map(({ id }) => id);

describe('A flow', () => {
  it('has its questions in order', () => {
    expect(questionsOf(smallFlow).map(({ id }) => id)).to.deep.equal(['job', 'sector', 'size', 'level']);
  });

  it('knows which question asks for a fact, if any does', () => {
    expect(questionAbout(smallFlow, 'credits')?.id).to.equal('size');
    expect(questionAbout(smallFlow, 'shoe')).to.equal(undefined);
  });

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

describe('At the start of a fold', () => {
  it('all that can still change is open, and what cannot is not', () => {
    expect(open(begin(smallFlow, {}, on))).to.deep.equal(['leave', 'cheque', 'jobs', 'helpdesk']);
    expect(needed(begin(smallFlow, {}, on))).to.deep.equal(['credits', 'hours', 'job', 'level', 'sector']);
  });

  it('what the host gave counts, and is not needed any more', () => {
    const progress = begin(smallFlow, { job: 'yes', hours: 40 }, on);
    expect(progress.facts).to.deep.equal({ job: 'yes', hours: 40 });
    expect(needed(progress)).to.deep.equal(['level', 'sector']);
    expect(progress.trail).to.deep.equal([]);
  });

  it('what a referral needs is needed too', () => {
    expect(needed(begin(smallFlow, { job: 'no' }, on))).to.deep.equal(['level']);
  });

  it('an incentive outside the wish of the person needs nothing', () => {
    const choosy = variant({ incentives: [leave, { ...cheque, asks: is('sector', 'private') }], referrals: [] });
    expect(needed(begin(choosy, { job: 'yes', hours: 40, sector: 'public' }, on))).to.deep.equal([]);
    expect(needed(begin(choosy, { job: 'yes', hours: 40, sector: 'private' }, on))).to.deep.equal(['level']);
  });
});

describe('Learning a fact', () => {
  it('leaves what it decides behind', () => {
    const progress = learn(begin(smallFlow, {}, on), 'job', 'no');
    expect(progress.facts).to.deep.equal({ job: 'no' });
    expect(open(progress)).to.deep.equal(['helpdesk']);
  });

  it('does not change the progress that it started from', () => {
    const before = begin(smallFlow, {}, on);
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
    const progress = learn(begin(flow, {}, on), 'job', 'no');
    expect(begin(flow, {}, on).known['sector']).to.equal(undefined);
    expect(progress.known).to.include({ job: 'no', sector: null });
    expect(progress.facts).to.deep.equal({ job: 'no' });
    expect(progress.needs('sector')).to.be.false;
  });

  it('counts what no question fills as unknown from the first, and a start as today', () => {
    expect(begin(smallFlow, {}, on).known).to.deep.equal({ shoe: null, start: on });
    expect(begin(smallFlow, { shoe: 42, start: null }, on).known).to.deep.equal({ shoe: 42, start: null });
  });

  it('sets the clock when it is the start', () => {
    const incentives = [
      {
        ...leave,
        criteria: { year: { when: during('start', { from: '2026-12-01' }), sources: [], confidence: 'high' } as const },
      },
    ];
    expect(begin(variant({ incentives }), {}, on).clocks.start, 'where nobody asks for it').to.equal(on);
    const flow = variant({ incentives }, { id: 'start', fields: [{ fact: 'start' }] });
    const progress = begin(flow, {}, on);
    expect(progress.clocks.start).to.equal(undefined);
    expect(progress.needs('start')).to.be.true;
    for (const start of ['2026-11-30', '2026-12-01', null]) {
      const learned = learn(progress, 'start', start);
      expect(learned.clocks.start).to.equal(start);
      expect(open(learned)).to.not.include('leave');
    }
  });
});

describe('Going past a question', () => {
  const hired = learn(begin(smallFlow, {}, on), 'job', 'yes');

  it('takes the answers to its fields, and remembers that it was asked', () => {
    const passed = pass(question('sector'), hired, toAnswers({ sector: 'private', level: 'low' }));
    expect(passed?.facts).to.deep.equal({ job: 'yes', sector: 'private' });
    expect(passed?.trail).to.deep.equal([{ question: question('sector'), facts: ['sector'] }]);
  });

  it('is not possible while a field that matters has no answer', () => {
    expect(pass(question('sector'), hired, toAnswers({ level: 'low' }))).to.equal(undefined);
    expect(pass(question('size'), hired, toAnswers({ hours: 20 }))).to.equal(undefined);
  });

  it('does not wait for a field that may be left out, once another is answered', () => {
    const lenient: Question = { id: 'lenient', fields: [{ fact: 'hours' }, { fact: 'credits', blank: null }] };
    expect(pass(lenient, hired, toAnswers({ hours: 4 }))).to.deep.include({
      facts: { job: 'yes', hours: 4, credits: null },
      trail: [{ question: lenient, facts: ['hours'] }],
    });
    expect(pass(lenient, hired, toAnswers({ credits: 4 }))).to.equal(undefined);
    expect(pass({ ...lenient, fields: lenient.fields.slice(1) }, hired, toAnswers({}))).to.equal(undefined);
  });

  it('takes "I do not know" for an answer', () => {
    expect(pass(question('sector'), hired, toAnswers({ sector: null }))?.facts).to.deep.equal({
      job: 'yes',
      sector: null,
    });
  });

  it('does not count an answer to a field that an earlier field made useless', () => {
    const passed = pass(question('size'), hired, toAnswers({ hours: 40, credits: 5 }));
    expect(passed?.facts).to.deep.equal({ job: 'yes', hours: 40 });
    expect(passed?.trail.at(-1)?.facts).to.deep.equal(['hours']);
  });

  it('leaves no trace of a question that did not matter', () => {
    const jobless = learn(begin(smallFlow, {}, on), 'job', 'no');
    for (const id of ['sector', 'size']) {
      expect(pass(question(id), jobless, toAnswers({ sector: 'private', hours: 40 })), id).to.equal(jobless);
    }
  });
});

describe('The fields to ask', () => {
  const hired = learn(begin(smallFlow, {}, on), 'job', 'yes');
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
  });

  it('are none when the question cannot matter, or makes no sense', () => {
    const jobless = learn(begin(smallFlow, {}, on), 'job', 'no');
    expect(fields('size', jobless)).to.deep.equal([]);
    expect(fields('sector', jobless)).to.deep.equal([]);
    expect(fields('level', jobless)).to.deep.equal(['level']);
  });
});

describe('A question makes sense', () => {
  it('unless its situation is ruled out', () => {
    const progress = begin(smallFlow, {}, on);
    expect(makesSense(question('sector'), progress)).to.be.true;
    expect(makesSense(question('sector'), learn(progress, 'job', 'yes'))).to.be.true;
    expect(makesSense(question('sector'), learn(progress, 'job', 'no'))).to.be.false;
    expect(makesSense({ ...question('sector'), when: always }, learn(progress, 'job', 'no'))).to.be.true;
  });
});
