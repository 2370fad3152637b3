import { expect } from 'chai';
import * as fc from 'fast-check';
import { wegwijzer } from '../../flows/wegwijzer.js';
import { anyDayFrom } from '../reasoning/testing/arbitraries.js';
import type { Facts, IsoDate } from '../reasoning/vocabulary.js';
import { countedFacts, draftOf, noAnswers, toAnswers, type Answers } from './answers.js';
import { questionsOf, type Flow } from './flow.js';
import {
  createJourney,
  foresee,
  questionAt,
  RESULT,
  type JourneyActor,
  type JourneyEvent,
  type JourneyInput,
} from './machine.js';
import { begin, fieldsToAsk, pass, type Progress } from './progress.js';
import { anyAnswers, anyPerson, answerAs } from './testing/person.js';
import { smallFlow } from './testing/small-flow.js';

const on: IsoDate = '2026-11-21';

function begun(flow: Flow, input: Partial<JourneyInput> = {}): JourneyActor {
  const actor = createJourney(flow, { on, ...input });
  actor.start();
  return actor;
}

/** The id of the question at which a journey stands, or `result`. */
const place = (flow: Flow, actor: JourneyActor): string => questionAt(flow, actor.getSnapshot())?.id ?? RESULT;
const facts = (actor: JourneyActor): Facts => actor.getSnapshot().context.progress.facts;
const trail = (actor: JourneyActor): readonly string[] =>
  actor.getSnapshot().context.progress.trail.map(({ question }) => question.id);

describe('A journey', () => {
  let journey: JourneyActor;
  const at = (): string => place(smallFlow, journey);
  const answer = (given: Facts): void => journey.send({ type: 'answer', facts: given });

  beforeEach(() => {
    journey = begun(smallFlow);
  });

  it('begins at the first question, with nothing known', () => {
    expect(at()).to.equal('job');
    expect(journey.getSnapshot().value).to.deep.equal({ person: 'job' });
    expect(facts(journey)).to.deep.equal({});
  });

  it('goes from question to question, through the chapters, to the result', () => {
    const route = [at()];
    for (const given of [{ job: 'yes' }, { sector: 'private' }, { hours: 10, credits: 3 }, { level: 'low' }]) {
      answer(given);
      route.push(at());
    }
    expect(route).to.deep.equal(['job', 'sector', 'size', 'level', 'result']);
    expect(journey.getSnapshot().value).to.equal(RESULT);
    expect(facts(journey)).to.deep.equal({ job: 'yes', sector: 'private', hours: 10, credits: 3, level: 'low' });
    expect(trail(journey)).to.deep.equal(['job', 'sector', 'size', 'level']);
  });

  it('can be foreseen: it stays where it is, and later goes the way that was found', () => {
    const before = journey.getSnapshot();
    const foreseen = foresee(smallFlow, before, { job: 'yes' });
    expect(foreseen.question?.id).to.equal('sector');
    expect(journey.getSnapshot()).to.equal(before);
    answer({ job: 'yes' });
    expect(at()).to.equal('sector');
    expect(journey.getSnapshot().context.progress).to.equal(foreseen.progress);
  });

  it('leaves a question that can no longer matter at once', () => {
    answer({ job: 'no' });
    expect(at()).to.equal('level');
    expect(trail(journey)).to.deep.equal(['job']);
  });

  it('stays at a question of which a field that matters has no answer', () => {
    answer({ job: 'yes' });
    answer({ sector: 'private' });
    answer({ hours: 10 });
    expect(at()).to.equal('size');
    expect(facts(journey)).to.deep.equal({ job: 'yes', sector: 'private' });
    answer({ credits: null });
    expect(at()).to.equal('level');
  });

  it('goes on with "I do not know"', () => {
    answer({ job: 'yes' });
    answer({ sector: null });
    expect(at()).to.equal('size');
    expect(facts(journey)).to.deep.equal({ job: 'yes', sector: null });
  });

  it('never asks what the host knows', () => {
    journey = begun(smallFlow, { given: { job: 'yes', hours: 40 } });
    expect(at()).to.equal('sector');
    answer({ sector: 'private' });
    expect(at()).to.equal('level');
    expect(facts(journey)).to.deep.equal({ job: 'yes', hours: 40, sector: 'private' });
  });

  it('continues where its answers lead, whatever their order', () => {
    journey = begun(smallFlow, { answers: toAnswers({ hours: 40, sector: 'private', job: 'yes' }) });
    expect(at()).to.equal('level');
    expect(trail(journey)).to.deep.equal(['job', 'sector', 'size']);
  });

  describe('on the way back', () => {
    beforeEach(() => {
      answer({ job: 'yes' });
      answer({ sector: 'private' });
    });

    it('returns to the question before, which shows its answer and does not count it', () => {
      journey.send({ type: 'back' });
      expect(at()).to.equal('sector');
      expect(facts(journey)).to.deep.equal({ job: 'yes' });
      expect(draftOf(journey.getSnapshot().context.answers, 'sector')).to.equal('private');
    });

    it('passes the questions that were never asked', () => {
      journey = begun(smallFlow, { answers: toAnswers({ job: 'no', level: 'high' }) });
      journey.send({ type: 'back' });
      expect(at()).to.equal('level');
      journey.send({ type: 'back' });
      expect(at()).to.equal('job');
    });

    it('stays at the first question', () => {
      for (let step = 0; step < 4; step += 1) journey.send({ type: 'back' });
      expect(at()).to.equal('job');
      expect(facts(journey)).to.deep.equal({});
    });

    it('sets all fields of a question aside together', () => {
      answer({ hours: 10, credits: 3 });
      journey.send({ type: 'back' });
      expect(at()).to.equal('size');
      expect(facts(journey)).to.deep.equal({ job: 'yes', sector: 'private' });
      expect(countedFacts(journey.getSnapshot().context.answers)).to.deep.equal({ job: 'yes', sector: 'private' });
    });
  });

  describe('when an answer is changed', () => {
    beforeEach(() => {
      for (const given of [{ job: 'yes' }, { sector: 'private' }, { hours: 10, credits: 3 }, { level: 'low' }])
        answer(given);
    });

    it('goes to the question, and with another answer straight back to the result', () => {
      journey.send({ type: 'change', fact: 'sector' });
      expect(at()).to.equal('sector');
      expect(facts(journey)).to.deep.equal({ job: 'yes' });
      answer({ sector: null });
      expect(at()).to.equal('result');
      expect(facts(journey)).to.deep.equal({ job: 'yes', sector: null, hours: 10, credits: 3, level: 'low' });
    });

    it('finds the question by any of its fields', () => {
      journey.send({ type: 'change', fact: 'credits' });
      expect(at()).to.equal('size');
    });

    it('lets the answers sleep that are off the route, and wakes them up when the route comes back', () => {
      answer({ job: 'no' });
      expect(at()).to.equal('result');
      expect(facts(journey)).to.deep.equal({ job: 'no', level: 'low' });
      answer({ job: 'yes' });
      expect(at()).to.equal('result');
      expect(facts(journey)).to.deep.equal({ job: 'yes', sector: 'private', hours: 10, credits: 3, level: 'low' });
    });

    it('changes nothing for a fact that was not asked on this route', () => {
      answer({ job: 'no' });
      const before = journey.getSnapshot();
      for (const fact of ['sector', 'shoe', 'nonsense']) journey.send({ type: 'change', fact });
      expect(journey.getSnapshot().value).to.deep.equal(before.value);
      expect([...journey.getSnapshot().context.answers]).to.deep.equal([...before.context.answers]);
    });
  });

  it('restarts with no answers at all, and with the same host', () => {
    journey = begun(smallFlow, {
      given: { hours: 40 },
      answers: toAnswers({ job: 'yes', sector: 'private', level: 'low' }),
    });
    expect(at()).to.equal('result');
    journey.send({ type: 'restart' });
    expect(at()).to.equal('job');
    expect(facts(journey)).to.deep.equal({ hours: 40 });
    expect(journey.getSnapshot().context.answers.size).to.equal(0);
  });

  it('takes over the answers of a link, and keeps the others as drafts', () => {
    answer({ job: 'yes' });
    answer({ sector: 'private' });
    journey.send({ type: 'replace', facts: { job: 'yes', level: 'low' } });
    expect(at()).to.equal('sector');
    expect(facts(journey)).to.deep.equal({ job: 'yes' });
    expect(draftOf(journey.getSnapshot().context.answers, 'sector')).to.equal('private');
    expect(countedFacts(journey.getSnapshot().context.answers)).to.deep.equal({ job: 'yes', level: 'low' });
  });

  it('follows the host to another training or another day without losing an answer', () => {
    answer({ job: 'yes' });
    answer({ sector: 'private' });
    expect(at()).to.equal('size');
    journey.send({ type: 'set', setting: { given: { hours: 40 } } });
    expect(at()).to.equal('level');
    expect(facts(journey)).to.deep.equal({ hours: 40, job: 'yes', sector: 'private' });
    journey.send({ type: 'set', setting: { on: '2027-01-15' } });
    expect(journey.getSnapshot().context.setting).to.deep.equal({ on: '2027-01-15', given: { hours: 40 } });
    journey.send({ type: 'set', setting: { given: {} } });
    expect(at()).to.equal('size');
    expect(facts(journey)).to.deep.equal({ job: 'yes', sector: 'private' });
  });

  it('reads the clock of the day that the host set', () => {
    const cheque = { situatie: 'loondienst', doel: 'orienteren', woonplaats: 'vlaanderen' };
    const [before, after] = ['2026-12-31', '2027-01-01'].map((day) =>
      begun(wegwijzer, { on: day, answers: toAnswers(cheque) }),
    );
    before!.send({ type: 'set', setting: { on: '2027-01-01' } });
    expect(before!.getSnapshot().context.progress.outcomes).to.deep.equal(
      after!.getSnapshot().context.progress.outcomes,
    );
    before!.send({ type: 'set', setting: { on: '2026-12-31' } });
    expect(before!.getSnapshot().context.progress.outcomes).to.not.deep.equal(
      after!.getSnapshot().context.progress.outcomes,
    );
  });
});

/** The same answers folded over the flow by hand, without a statechart. */
function foldByHand(
  flow: Flow,
  given: Facts,
  day: IsoDate,
  answers: Answers,
): { readonly at: string; readonly progress: Progress } {
  let progress = begin(flow, given, day);
  for (const question of questionsOf(flow)) {
    const passed = pass(question, progress, answers);
    if (!passed) return { at: question.id, progress };
    progress = passed;
  }
  return { at: RESULT, progress };
}

describe('Every journey through the wegwijzer', () => {
  const flow = wegwijzer;
  const person = anyPerson(flow);
  const at = (actor: JourneyActor): string => place(flow, actor);
  const length = questionsOf(flow).length;

  it('ends, at the latest when each question was answered once', () => {
    fc.assert(
      fc.property(person, (answers) => {
        const actor = begun(flow);
        for (let step = 0; at(actor) !== RESULT; step += 1) {
          if (step > length) expect.fail(`still at ${at(actor)}`);
          answerAs(answers, flow, actor);
        }
        expect(new Set(trail(actor)).size).to.equal(trail(actor).length);
      }),
      { numRuns: 100 },
    );
  });

  it('goes at each answer where it can be foreseen to go', () => {
    fc.assert(
      fc.property(person, (answers) => {
        const actor = begun(flow);
        for (let before = actor.getSnapshot(); at(actor) !== RESULT; before = actor.getSnapshot()) {
          const foreseen = foresee(flow, before, answerAs(answers, flow, actor));
          const { context } = actor.getSnapshot();
          expect(foreseen.question?.id ?? RESULT).to.equal(at(actor));
          expect(foreseen.answers).to.deep.equal(context.answers);
          expect(foreseen.progress).to.equal(context.progress);
        }
      }),
      { numRuns: 100 },
    );
  });

  it('is at the same place with the same facts again after a step forward and back', () => {
    fc.assert(
      fc.property(person, person, fc.nat(length), (answers, others, steps) => {
        const actor = begun(flow);
        for (let step = 0; step < steps; step += 1) answerAs(answers, flow, actor);
        if (at(actor) === RESULT) actor.send({ type: 'back' });
        const before = { at: at(actor), facts: facts(actor), trail: trail(actor) };
        answerAs(others, flow, actor);
        expect(at(actor)).to.not.equal(before.at);
        actor.send({ type: 'back' });
        expect({ at: at(actor), facts: facts(actor), trail: trail(actor) }).to.deep.equal(before);
      }),
      { numRuns: 200 },
    );
  });

  it('goes back over exactly the questions that were asked, and forward again to where it was', () => {
    fc.assert(
      fc.property(anyAnswers(flow), (answers) => {
        const actor = begun(flow, { answers: toAnswers(answers) });
        const end = { at: at(actor), facts: facts(actor), trail: trail(actor) };
        for (const question of end.trail.toReversed()) {
          actor.send({ type: 'back' });
          expect(at(actor)).to.equal(question);
        }
        expect(trail(actor)).to.deep.equal([]);
        for (const question of end.trail) {
          expect(at(actor)).to.equal(question);
          answerAs(answers, flow, actor);
        }
        expect({ at: at(actor), facts: facts(actor), trail: trail(actor) }).to.deep.equal(end);
      }),
      { numRuns: 100 },
    );
  });

  it('does not depend on the order in which the answers are given', () => {
    const anyOrders = anyAnswers(flow).chain((answers) => {
      const all = fc.shuffledSubarray(Object.keys(answers), { minLength: Object.keys(answers).length });
      return fc.tuple(fc.constant(answers), all, all);
    });
    fc.assert(
      fc.property(anyOrders, ([answers, ...orders]) => {
        const [first, second] = orders.map((order) => {
          const actor = begun(flow);
          for (const fact of order) actor.send({ type: 'answer', facts: { [fact]: answers[fact] } });
          return actor;
        });
        const atOnce = begun(flow, { answers: toAnswers(answers) });
        for (const actor of [second!, atOnce]) {
          expect({ at: at(actor), facts: facts(actor), trail: trail(actor) }).to.deep.equal({
            at: at(first!),
            facts: facts(first!),
            trail: trail(first!),
          });
        }
      }),
      { numRuns: 30 },
    );
  });

  it('stands after any 10,000 events at a question to answer or at the result, where a fresh fold of its answers stands', () => {
    const anyEvent = fc.oneof(
      { weight: 8, arbitrary: fc.nat(4).map((who) => ({ type: 'as' as const, who })) },
      { weight: 2, arbitrary: anyAnswers(flow).map((given) => ({ type: 'answer' as const, facts: given })) },
      { weight: 3, arbitrary: fc.constant({ type: 'back' as const }) },
      {
        weight: 3,
        arbitrary: fc
          .constantFrom(...Object.keys(flow.rulebook.vocabulary))
          .map((fact) => ({ type: 'change' as const, fact })),
      },
      { weight: 1, arbitrary: fc.constant({ type: 'restart' as const }) },
      { weight: 1, arbitrary: anyAnswers(flow).map((given) => ({ type: 'replace' as const, facts: given })) },
      {
        weight: 1,
        arbitrary: anyDayFrom('2025-06-01', 900).map((day) => ({ type: 'set' as const, setting: { on: day } })),
      },
      { weight: 1, arbitrary: anyAnswers(flow).map((given) => ({ type: 'set' as const, setting: { given } })) },
      { weight: 1, arbitrary: fc.constant({ type: 'set' as const, setting: { given: {} } }) },
    );
    let count = 0;
    const seen = new Set<string>();
    fc.assert(
      fc.property(
        fc.array(person, { minLength: 5, maxLength: 5 }),
        fc.array(anyEvent, { minLength: 100, maxLength: 100 }),
        (people, events) => {
          const actor = begun(flow);
          for (const event of events) {
            if (event.type === 'as') answerAs(people[event.who]!, flow, actor);
            else actor.send(event satisfies JourneyEvent);
            expectInOrder(actor);
            seen.add(at(actor));
            count += 1;
          }
          const { context, value } = actor.getSnapshot();
          const again = begun(flow, { ...context.setting, answers: context.answers });
          expect(again.getSnapshot().value).to.deep.equal(value);
          expect(facts(again)).to.deep.equal(facts(actor));
        },
      ),
      { numRuns: 100, endOnFailure: true },
    );
    expect(count).to.equal(10_000);
    // Some places are rare, but events that never get away from the first questions would prove little.
    expect(seen.has(RESULT)).to.be.true;
    expect(seen.size).to.be.above(length / 2);
  });

  function expectInOrder(actor: JourneyActor): void {
    const { context, status, value } = actor.getSnapshot();
    const { setting, answers, progress } = context;
    expect(status).to.equal('active');
    const question = questionAt(flow, actor.getSnapshot());
    if (question) expect(fieldsToAsk(question, progress, {}), question.id).to.not.deep.equal([]);
    else expect(value).to.equal(RESULT);
    const byHand = foldByHand(flow, setting.given, setting.on, answers);
    expect(at(actor)).to.equal(byHand.at);
    expect(progress.facts).to.deep.equal(byHand.progress.facts);
  }

  it('counts no answer that the person did not give', () => {
    fc.assert(
      fc.property(anyAnswers(flow), (answers) => {
        const actor = begun(flow, { answers: toAnswers(answers) });
        expect(answers).to.deep.include(facts(actor));
      }),
      { numRuns: 100 },
    );
  });

  it('begins again with nothing, whatever came before', () => {
    fc.assert(
      fc.property(anyAnswers(flow), (answers) => {
        const actor = begun(flow, { answers: toAnswers(answers) });
        actor.send({ type: 'restart' });
        expect(at(actor)).to.equal(at(begun(flow)));
        expect(actor.getSnapshot().context.answers).to.equal(noAnswers);
      }),
      { numRuns: 20 },
    );
  });
});
