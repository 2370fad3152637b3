import { factsOf } from '../reasoning/leaves.js';
import type { Changeability, CompleteRulebook, LifeEvent } from '../reasoning/rulebook.js';
import { accepts, type Value, type Vocabulary } from '../reasoning/vocabulary.js';
import { questionAbout, type Flow } from './flow.js';
import type { Places } from './places.js';

/** What is wrong with how facts can become others: each as a sentence with the file, the id, and what to do. */
export function lintChangeable(
  { vocabulary, changeable }: Pick<CompleteRulebook, 'vocabulary' | 'changeable'>,
  places: Places,
): readonly string[] {
  const messages = [
    ...Object.keys(vocabulary)
      .filter((fact) => !Object.hasOwn(changeable, fact))
      .map((fact) => `"${fact}" has no kind; say how it can become another, or that it is fixed`),
    ...Object.entries(changeable).flatMap(([fact, how]) =>
      Object.hasOwn(vocabulary, fact)
        ? [
            ...valuesIn(how).flatMap((value) => wrongValue(vocabulary, fact, value)),
            ...(how.kind !== 'fixed' && !(how.effort > 0) ? [`"${fact}" takes no effort; give it one above 0`] : []),
          ]
        : [unknownFact(fact, places)],
    ),
  ];
  return messages.map((message) => `${places.changeable}: ${message}`);
}

/** What is wrong with life events, in the same form. */
export function lintEvents(flow: Flow, events: Readonly<Record<string, LifeEvent>>, places: Places): readonly string[] {
  const { vocabulary } = flow.rulebook;
  const isUnknown = (fact: string): boolean => !Object.hasOwn(vocabulary, fact);
  return Object.entries(events).flatMap(([id, { when, changes, asks }]) =>
    [
      ...[...factsOf(when), ...asks, ...Object.keys(changes)]
        .filter(isUnknown)
        .map((fact) => unknownFact(fact, places)),
      ...Object.entries(changes).flatMap(([fact, value]) =>
        isUnknown(fact) ? [] : wrongValue(vocabulary, fact, value),
      ),
      ...asks
        .filter((fact) => !isUnknown(fact) && !questionAbout(flow, fact))
        .map((fact) => `asks "${fact}" again, which no question asks; take it out`),
      ...asks
        .filter((fact) => Object.hasOwn(changes, fact))
        .map((fact) => `changes "${fact}" and asks it again; take one of them out`),
      ...(asks.length + Object.keys(changes).length === 0 ? ['changes nothing; say what it changes or asks'] : []),
    ].map((message) => `${places.events}: "${id}" ${message}`),
  );
}

function valuesIn(how: Changeability): readonly Value[] {
  if (how.kind === 'fixed') return [];
  if (how.kind === 'happens') {
    const { untold = [], untoldFrom = {} } = how;
    return [...untold, ...Object.keys(untoldFrom), ...Object.values(untoldFrom).flat()];
  }
  return typeof how.advised === 'string' ? [] : how.advised;
}

const wrongValue = (vocabulary: Vocabulary, fact: string, value: Value): readonly string[] => {
  const definition = vocabulary[fact];
  return definition && accepts(definition, value) ? [] : [`"${value}" is not a value of "${fact}"; correct it`];
};

const unknownFact = (fact: string, places: Places): string => `"${fact}" is not a fact of ${places.facts}; correct it`;
