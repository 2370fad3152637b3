import * as fc from 'fast-check';
import { anyValueOf } from '../../reasoning/testing/arbitraries.js';
import type { Facts } from '../../reasoning/vocabulary.js';
import { questionsOf, type Flow } from '../flow.js';
import type { JourneyContext, JourneyEvent } from '../moves.js';
import { fieldsToAsk } from '../progress.js';

/** Somebody with an answer to everything that a flow can ask; "I don't know" is one. */
export const anyPerson = (flow: Flow): fc.Arbitrary<Facts> =>
  fc.record(
    Object.fromEntries(
      questionsOf(flow)
        .flatMap(({ fields }) => fields)
        .map(({ fact, known, tick }) => {
          const definition = flow.rulebook.vocabulary[fact];
          if (!definition) throw new Error(`"${fact}" is not in the vocabulary`);
          const value = anyValueOf(definition);
          return [fact, known || tick ? value : fc.option(value, { freq: 6 })];
        }),
    ),
  );

/** Somebody who went part of the way. */
export const anyAnswers = (flow: Flow): fc.Arbitrary<Facts> =>
  fc
    .tuple(anyPerson(flow), fc.infiniteStream(fc.boolean()))
    .map(([person, keep]) => Object.fromEntries(Object.entries(person).filter(() => keep.next().value)));

/** A journey that can be answered, in its statechart or before that is there. */
interface Answerable {
  getSnapshot(): { readonly context: JourneyContext };
  send(event: JourneyEvent): void;
}

/** Answers all that is asked now as the person would. Returns the facts that were given, none at the result. */
export function answerAs(person: Facts, actor: Answerable): Facts {
  const { question, progress } = actor.getSnapshot().context.standing;
  if (!question) return {};
  const fields = fieldsToAsk(question, progress, person);
  const facts = Object.fromEntries(fields.map(({ fact }) => [fact, person[fact]]));
  actor.send({ type: 'answer', facts });
  return facts;
}
