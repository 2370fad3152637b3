import { expect } from 'chai';
import { assessRulebook } from '../reasoning/assess.js';
import type { Facts } from '../reasoning/vocabulary.js';
import { setAside, toAnswers, withAnswers } from './answers.js';
import { fold, type Standing } from './fold.js';
import { beginningOf } from './progress.js';
import { smallFlow, smallRulebook } from './testing/small-flow.js';

const on = '2026-11-21';
const all: Facts = { job: 'yes', sector: 'private', hours: 10, credits: 3, level: 'low' };

describe('Folding answers question by question', () => {
  const beginning = beginningOf(smallFlow, {}, on);
  const stands = ({ question, progress }: Standing): readonly [string | undefined, Facts] => [
    question?.id,
    progress.facts,
  ];

  it('comes to the first question that they do not settle, and counts what came before', () => {
    expect(stands(fold(beginning, toAnswers({})))).to.deep.equal(['job', {}]);
    expect(stands(fold(beginning, toAnswers({ job: 'yes', hours: 40, level: 'low' })))).to.deep.equal([
      'sector',
      { job: 'yes' },
    ]);
    expect(stands(fold(beginning, toAnswers(all)))).to.deep.equal([undefined, all]);
  });

  it('counts nothing that is set aside', () => {
    expect(stands(fold(beginning, setAside(toAnswers(all), ['sector'])))).to.deep.equal(['sector', { job: 'yes' }]);
  });

  it('leads from the same beginning, with the same answers, to the very same progress, and with others to no stale one', () => {
    const { progress } = fold(beginning, toAnswers(all));
    expect(fold(beginning, toAnswers({ ...all })).progress).to.equal(progress);
    expect(fold(beginning, toAnswers({ ...all, hours: 40 })).progress.facts).to.include({ hours: 40, level: 'low' });
    expect(fold(beginning, toAnswers(all)).progress.facts).to.deep.equal(all);
  });

  it('says what would be if something were different, and nothing is changed by it', () => {
    const { answers, progress } = fold(beginning, toAnswers(all));
    const verdicts = (facts: Facts): readonly string[] =>
      assessRulebook(smallRulebook, facts, on).incentives.map(({ id, verdict }) => `${id} ${verdict}`);
    const supposed = fold(beginning, withAnswers(answers, { sector: 'public' }));
    expect(verdicts(supposed.progress.facts)).to.deep.equal(['leave no', 'cheque yes']);
    expect(verdicts(progress.facts)).to.deep.equal(['leave yes', 'cheque yes']);
  });
});
