import { expect } from 'chai';
import * as fc from 'fast-check';
import { completeRulebook } from '../../flows/complete-rulebook.js';
import { flows } from '../../flows/flows.js';
import { assessRulebook } from '../reasoning/assess.js';
import { anyDayFrom } from '../reasoning/testing/arbitraries.js';
import type { Facts } from '../reasoning/vocabulary.js';
import { setAside, toAnswers, withAnswers, withoutAnswers } from './answers.js';
import { questionsOf, type Flow } from './flow.js';
import { fold, type Standing } from './fold.js';
import { foldAll, type Overview, type QuestionStatus } from './fold-all.js';
import { neededBy } from './outcomes.js';
import { beginningOf } from './progress.js';
import { anyAnswers, anyPerson } from './testing/person.js';
import { is, leave, smallFlow, smallRulebook, variant } from './testing/small-flow.js';

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

  it('does not ask what follows from an answer, and counts it as no answer', () => {
    const flow = variant({ derivations: [{ from: [is('job', 'no')], then: { level: 'low' } }] });
    const from = beginningOf(flow, {}, on);
    expect(stands(fold(from, toAnswers({ job: 'no' })))).to.deep.equal([undefined, { job: 'no' }]);
    expect(stands(fold(from, toAnswers({ job: 'no', level: 'high' })))).to.deep.equal([undefined, { job: 'no' }]);
    expect(stands(fold(beginningOf(flow, { level: 'high', job: 'no' }, on), toAnswers({})))[1]).to.include({
      level: 'high',
    });
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

describe('Folding answers in any order', () => {
  const overview = (facts: Facts, flow: Flow = smallFlow): Overview =>
    foldAll(beginningOf(flow, {}, on), toAnswers(facts));
  const told = ({ questions }: Overview): readonly string[] =>
    questions.map(({ question, status, fields, open }) =>
      [question.id, status, ...fields.map((field) => (open.includes(field) ? `${field.fact}?` : field.fact))].join(' '),
    );

  it('shows, before the first answer, all that can matter', () => {
    expect(told(overview({}))).to.deep.equal([
      'job needed job?',
      'sector needed sector?',
      'size needed hours? credits?',
      'level needed level?',
    ]);
  });

  it('counts an answer to any question, whatever is still open before it', () => {
    const { progress } = overview({ hours: 40, level: 'high' });
    expect(progress.facts).to.deep.equal({ hours: 40, level: 'high' });
    expect(progress.trail.map(({ question }) => question.id)).to.deep.equal(['size', 'level']);
  });

  it('keeps showing what was answered, without what an answer made useless', () => {
    expect(told(overview({ hours: 40, level: 'high' }))).to.deep.equal([
      'job needed job?',
      'sector needed sector?',
      'size settled hours',
      'level settled level',
    ]);
  });

  it('tells what cannot matter from what makes no sense', () => {
    expect(told(overview({ job: 'no' }))).to.deep.equal([
      'job settled job',
      'sector without-sense',
      'size settled',
      'level needed level?',
    ]);
  });

  it('lets an answer sleep that makes no sense or cannot matter', () => {
    const { answers, progress } = overview({ sector: 'private', hours: 40, job: 'no' });
    expect(progress.facts).to.deep.equal({ job: 'no' });
    expect([...answers.keys()]).to.deep.equal(['sector', 'hours', 'job']);
  });

  it('asks again for what is taken back', () => {
    const taken = withoutAnswers(toAnswers(all), ['sector']);
    expect(told(foldAll(beginningOf(smallFlow, {}, on), taken))).to.include('sector needed sector?');
  });

  it('shows a field that follows another once that one is filled in', () => {
    const [hours, credits] = questionsOf(smallFlow)[2]!.fields;
    const size = { id: 'size', fields: [hours!, { ...credits!, follows: true as const }] };
    const flow = { ...smallFlow, chapters: [{ id: 'training', questions: [size] }] };
    expect(told(overview({}, flow))).to.deep.equal(['size needed hours?']);
    expect(told(overview({ hours: 10 }, flow))).to.deep.equal(['size needed hours credits?']);
    expect(told(overview({ hours: 40 }, flow))).to.deep.equal(['size settled hours']);
  });

  it('shows a field that may be left out beside its answered neighbour, and waits no longer for it', () => {
    const [hours, credits] = questionsOf(smallFlow)[2]!.fields;
    const size = { id: 'size', fields: [hours!, { ...credits!, blank: null }] };
    const flow = { ...smallFlow, chapters: [{ id: 'training', questions: [size] }] };
    expect(told(overview({ hours: 10 }, flow))).to.deep.equal(['size settled hours credits']);
  });

  it('never asks what the host knows', () => {
    const { questions } = foldAll(beginningOf(smallFlow, { job: 'yes', hours: 40 }, on), toAnswers({}));
    expect(questions.filter(({ status }) => status === 'needed').map(({ question }) => question.id)).to.deep.equal([
      'sector',
      'level',
    ]);
  });

  it('keeps an answer that came before its question lost its sense, as question by question', () => {
    const rule = { when: is('sector', 'private'), sources: [], confidence: 'high' } as const;
    const sector = { id: 'sector', fields: [{ fact: 'sector' }], when: is('job', 'yes') };
    const [job] = questionsOf(smallFlow);
    const flow = {
      ...variant({ incentives: [{ ...leave, criteria: { sector: rule } }] }),
      chapters: [{ id: 'person', questions: [sector, job!] }],
    };
    const answers = toAnswers({ sector: 'private', job: 'no' });
    const beginning = beginningOf(flow, {}, on);
    expect(told(foldAll(beginning, answers))[0]).to.equal('sector settled sector');
    expect(foldAll(beginning, answers).progress.facts).to.deep.equal(fold(beginning, answers).progress.facts);
  });
});

describe('Both folds', () => {
  const anyCase = (anyFacts: fc.Arbitrary<Facts>): fc.Arbitrary<{ day: string; facts: Facts }> =>
    fc.record({ day: anyDayFrom('2025-06-01', 900), facts: anyFacts }, { noNullPrototype: true });
  const waiting = ({ questions }: Overview): readonly QuestionStatus[] =>
    questions.filter(({ status }) => status === 'needed');

  for (const flow of Object.values<Flow>(flows)) {
    describe(`over the flow "${flow.id}"`, () => {
      it('come to the same for who answered everything: outcomes, facts and assessment', () => {
        fc.assert(
          fc.property(anyCase(anyPerson(flow)), ({ day, facts }) => {
            const inTurn = fold(beginningOf(flow, {}, day), toAnswers(facts));
            const atOnce = foldAll(beginningOf(flow, {}, day), toAnswers(facts));
            expect(inTurn.question).to.equal(undefined);
            expect(waiting(atOnce)).to.deep.equal([]);
            for (const key of ['facts', 'known', 'clocks', 'outcomes', 'trail'] as const)
              expect(atOnce.progress[key], key).to.deep.equal(inTurn.progress[key]);
            expect(assessRulebook(completeRulebook, atOnce.progress.facts, day)).to.deep.equal(
              assessRulebook(completeRulebook, inTurn.progress.facts, day),
            );
          }),
          { numRuns: 100 },
        );
      });

      it('do not depend on the order of the answers, nor on what was folded before', () => {
        const anyOrder = anyAnswers(flow).chain((facts) =>
          fc.tuple(
            fc.constant(facts),
            fc.shuffledSubarray(Object.keys(facts), { minLength: Object.keys(facts).length }),
          ),
        );
        fc.assert(
          fc.property(anyOrder, ([facts, order]) => {
            const beginning = beginningOf(flow, {}, on);
            const oneByOne = order.reduce((answers, fact) => {
              const more = withAnswers(answers, { [fact]: facts[fact] });
              foldAll(beginning, more);
              fold(beginning, more);
              return more;
            }, toAnswers({}));
            const anew = foldAll(beginningOf(flow, {}, on), toAnswers(facts));
            const { questions, progress } = foldAll(beginning, oneByOne);
            expect(questions).to.deep.equal(anew.questions);
            expect(progress.facts).to.deep.equal(anew.progress.facts);
            expect(progress.outcomes).to.deep.equal(anew.progress.outcomes);
          }),
          { numRuns: 30 },
        );
      });

      it('agree on what is open: a journey that has ended needs nothing, and what waits can change something', () => {
        fc.assert(
          fc.property(anyAnswers(flow), (facts) => {
            const beginning = beginningOf(flow, {}, on);
            const { question } = fold(beginning, toAnswers(facts));
            const overview = foldAll(beginning, toAnswers(facts));
            if (!question) expect(waiting(overview)).to.deep.equal([]);
            const needed = neededBy(overview.progress.outcomes);
            for (const { open } of overview.questions)
              for (const { fact } of open) expect(needed.has(fact), fact).to.be.true;
            const asked = new Set(questionsOf(flow).flatMap(({ fields }) => fields.map(({ fact }) => fact)));
            if (waiting(overview).length === 0) expect([...needed].filter((fact) => asked.has(fact))).to.deep.equal([]);
          }),
          { numRuns: 100 },
        );
      });
    });
  }
});
