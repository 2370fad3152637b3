import { expect } from 'chai';
import {
  answerTo,
  countedFacts,
  draftOf,
  noAnswers,
  replaceBy,
  setAside,
  toAnswers,
  withAnswers,
  withoutAnswers,
} from './answers.js';

describe('Answers', () => {
  const answers = toAnswers({ job: 'yes', hours: 40, level: null });

  it('keep apart what was answered, what is unknown, and what was not asked', () => {
    expect(answerTo(answers, 'job')).to.equal('yes');
    expect(answerTo(answers, 'level')).to.equal(null);
    expect(answerTo(answers, 'sector')).to.equal(undefined);
    expect(noAnswers.size).to.equal(0);
  });

  it('do not hold an entry that is undefined', () => {
    expect([...toAnswers({ job: undefined, level: null }).keys()]).to.deep.equal(['level']);
    expect(answerTo(withAnswers(answers, { job: undefined }), 'job')).to.equal('yes');
  });

  it('stand in the order given, and a new answer to an old question keeps its place', () => {
    expect([...withAnswers(answers, { sector: 'private', job: 'no' }).keys()]).to.deep.equal([
      'job',
      'hours',
      'level',
      'sector',
    ]);
  });

  it('are never changed in place', () => {
    withAnswers(answers, { job: 'no', sector: 'public' });
    setAside(answers, ['job']);
    replaceBy(answers, { level: 'low' });
    withoutAnswers(answers, ['job']);
    expect(countedFacts(answers)).to.deep.equal({ job: 'yes', hours: 40, level: null });
  });

  it('that are set aside do not count, and are still there to be shown', () => {
    const aside = setAside(answers, ['job', 'level', 'sector']);
    expect(countedFacts(aside)).to.deep.equal({ hours: 40 });
    expect(answerTo(aside, 'job')).to.equal(undefined);
    expect(draftOf(aside, 'job')).to.equal('yes');
    expect(draftOf(aside, 'level')).to.equal(null);
    expect(draftOf(aside, 'sector')).to.equal(undefined);
    expect([...aside.keys()]).to.deep.equal(['job', 'hours', 'level']);
  });

  it('that were set aside count again once they are given again', () => {
    expect(answerTo(withAnswers(setAside(answers, ['job']), { job: 'yes' }), 'job')).to.equal('yes');
  });

  it('that are taken back are gone, whether they counted or not', () => {
    const taken = withoutAnswers(setAside(answers, ['job']), ['job', 'level', 'sector']);
    expect([...taken.keys()]).to.deep.equal(['hours']);
    expect(draftOf(taken, 'job')).to.equal(undefined);
    expect([...withAnswers(taken, { job: 'no' }).keys()]).to.deep.equal(['hours', 'job']);
  });

  it('that are replaced by others leave their drafts', () => {
    const replaced = replaceBy(answers, { level: 'low', sector: 'public' });
    expect(countedFacts(replaced)).to.deep.equal({ level: 'low', sector: 'public' });
    expect(draftOf(replaced, 'hours')).to.equal(40);
  });

  it('come back as the record that they came from', () => {
    const facts = { job: 'yes', hours: 0, level: null };
    expect(countedFacts(toAnswers(facts))).to.deep.equal(facts);
  });
});
