import { expect } from 'chai';
import * as fc from 'fast-check';
import { wegwijzer } from '../../flows/wegwijzer.js';
import { anyDayFrom } from '../reasoning/testing/arbitraries.js';
import { noAnswers, toAnswers } from './answers.js';
import { BareJourney } from './bare-journey.js';
import { questionsOf } from './flow.js';
import { fold } from './fold.js';
import { actorFrom, RESULT, type JourneyActor } from './machine.js';
import { contextOf, foresee, type JourneyEvent } from './moves.js';
import { beginningOf, fieldsToAsk } from './progress.js';
import { begun, factsIn, placeOf, standingOf, trailOf } from './testing/journey.js';
import { anyAnswers, anyPerson, answerAs } from './testing/person.js';

describe('Every journey through the wegwijzer', () => {
  const flow = wegwijzer;
  const person = anyPerson(flow);
  const length = questionsOf(flow).length;

  it('ends, at the latest when each question was answered once', () => {
    fc.assert(
      fc.property(person, (answers) => {
        const actor = begun(flow);
        for (let step = 0; placeOf(actor) !== RESULT; step += 1) {
          if (step > length) expect.fail(`still at ${placeOf(actor)}`);
          answerAs(answers, actor);
        }
        expect(new Set(trailOf(actor)).size).to.equal(trailOf(actor).length);
      }),
      { numRuns: 100 },
    );
  });

  it('goes at each answer where it can be foreseen to go', () => {
    fc.assert(
      fc.property(person, (answers) => {
        const actor = begun(flow);
        for (let before = actor.getSnapshot(); placeOf(actor) !== RESULT; before = actor.getSnapshot()) {
          const foreseen = foresee(before.context, answerAs(answers, actor));
          expect(foreseen).to.deep.equal(standingOf(actor));
          expect(foreseen.progress).to.equal(standingOf(actor).progress);
        }
      }),
      { numRuns: 100 },
    );
  });

  it('goes the same way before its statechart is there, and on in that from wherever it stands', () => {
    fc.assert(
      fc.property(person, person, fc.nat(length), (answers, others, steps) => {
        const drawn = begun(flow);
        const bare = new BareJourney(contextOf(flow, drawn.getSnapshot().context.setting));
        for (let step = 0; step < steps; step += 1) {
          expect(answerAs(answers, bare)).to.deep.equal(answerAs(answers, drawn));
          for (const actor of [bare, drawn]) if (step % 3 === 2) actor.send({ type: 'back' });
        }
        const { context } = bare.getSnapshot();
        const goneOn = actorFrom(context);
        goneOn.start();
        expect(standingOf(goneOn)).to.equal(context.standing);
        for (const actor of [goneOn, drawn]) answerAs(others, actor);
        expect(goneOn.getSnapshot().value).to.deep.equal(drawn.getSnapshot().value);
        expect(factsIn(goneOn)).to.deep.equal(factsIn(drawn));
        expect(trailOf(goneOn)).to.deep.equal(trailOf(drawn));
      }),
      { numRuns: 100 },
    );
  });

  it('is at the same place with the same facts again after a step forward and back', () => {
    fc.assert(
      fc.property(person, person, fc.nat(length), (answers, others, steps) => {
        const actor = begun(flow);
        for (let step = 0; step < steps; step += 1) answerAs(answers, actor);
        if (placeOf(actor) === RESULT) actor.send({ type: 'back' });
        const before = { at: placeOf(actor), facts: factsIn(actor), trail: trailOf(actor) };
        answerAs(others, actor);
        expect(placeOf(actor)).to.not.equal(before.at);
        actor.send({ type: 'back' });
        expect({ at: placeOf(actor), facts: factsIn(actor), trail: trailOf(actor) }).to.deep.equal(before);
      }),
      { numRuns: 200 },
    );
  });

  it('goes back over exactly the questions that were asked, and forward again to where it was', () => {
    fc.assert(
      fc.property(anyAnswers(flow), (answers) => {
        const actor = begun(flow, { answers: toAnswers(answers) });
        const end = { at: placeOf(actor), facts: factsIn(actor), trail: trailOf(actor) };
        for (const question of end.trail.toReversed()) {
          actor.send({ type: 'back' });
          expect(placeOf(actor)).to.equal(question);
        }
        expect(trailOf(actor)).to.deep.equal([]);
        for (const question of end.trail) {
          expect(placeOf(actor)).to.equal(question);
          answerAs(answers, actor);
        }
        expect({ at: placeOf(actor), facts: factsIn(actor), trail: trailOf(actor) }).to.deep.equal(end);
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
          expect({ at: placeOf(actor), facts: factsIn(actor), trail: trailOf(actor) }).to.deep.equal({
            at: placeOf(first!),
            facts: factsIn(first!),
            trail: trailOf(first!),
          });
        }
      }),
      { numRuns: 30 },
    );
  });

  it('stands after any 10,000 events at a question to answer or at the result, where a fresh fold of its answers stands', () => {
    const anyFact = fc.constantFrom(...Object.keys(flow.rulebook.vocabulary));
    const anyEvent = fc.oneof(
      { weight: 8, arbitrary: fc.nat(4).map((who) => ({ type: 'as' as const, who })) },
      { weight: 2, arbitrary: anyAnswers(flow).map((given) => ({ type: 'answer' as const, facts: given })) },
      { weight: 3, arbitrary: fc.constant({ type: 'back' as const }) },
      { weight: 3, arbitrary: anyFact.map((fact) => ({ type: 'change' as const, fact })) },
      { weight: 2, arbitrary: anyFact.map((fact) => ({ type: 'take-back' as const, facts: [fact] })) },
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
            if (event.type === 'as') answerAs(people[event.who]!, actor);
            else actor.send(event satisfies JourneyEvent);
            expectInOrder(actor);
            seen.add(placeOf(actor));
            count += 1;
          }
          const { context, value } = actor.getSnapshot();
          const again = begun(flow, { ...context.setting, answers: context.standing.answers });
          expect(again.getSnapshot().value).to.deep.equal(value);
          expect(factsIn(again)).to.deep.equal(factsIn(actor));
        },
      ),
      { numRuns: 100, endOnFailure: true },
    );
    expect(count).to.equal(10_000);
    // Some places are rare, but events that never get away from the first questions would prove little.
    expect(seen.has(RESULT)).to.be.true;
    expect(seen.size).to.be.above(length / 2);
  });

  /** The state of the chart and the standing are the same, and what the fold remembers is what it would find anew. */
  function expectInOrder(actor: JourneyActor): void {
    const { context, status, value } = actor.getSnapshot();
    const { setting, standing } = context;
    const { question, answers, progress } = standing;
    expect(status).to.equal('active');
    if (question) expect(fieldsToAsk(question, progress, {}), question.id).to.not.deep.equal([]);
    const chapter = flow.chapters.find(({ questions }) => questions.some((one) => one === question));
    expect(value).to.deep.equal(question && chapter ? { [chapter.id]: question.id } : RESULT);
    const anew = fold(beginningOf(flow, setting.given, setting.on), answers);
    expect(question).to.equal(anew.question);
    expect(progress.facts).to.deep.equal(anew.progress.facts);
    expect(progress.trail).to.deep.equal(anew.progress.trail);
  }

  it('counts no answer that the person did not give', () => {
    fc.assert(
      fc.property(anyAnswers(flow), (answers) => {
        const actor = begun(flow, { answers: toAnswers(answers) });
        expect(answers).to.deep.include(factsIn(actor));
      }),
      { numRuns: 100 },
    );
  });

  it('begins again with nothing, whatever came before', () => {
    fc.assert(
      fc.property(anyAnswers(flow), (answers) => {
        const actor = begun(flow, { answers: toAnswers(answers) });
        actor.send({ type: 'restart' });
        expect(placeOf(actor)).to.equal(placeOf(begun(flow)));
        expect(standingOf(actor).answers).to.equal(noAnswers);
      }),
      { numRuns: 20 },
    );
  });
});
