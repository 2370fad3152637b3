import { factsOf } from '../reasoning/leaves.js';
import type { FactDefinition } from '../reasoning/vocabulary.js';
import type { Defect } from './findings.js';
import { questionsOf, type Field, type Flow } from './flow.js';
import { RESULT } from './machine.js';
import { neededBy, outcomesOf } from './outcomes.js';
import type { Places } from './places.js';

/**
 * What is wrong with a flow before anybody walks it: each as a sentence with the file, the id, and what to do. What only
 * shows on the routes (a dead end, a question without effect, one that nobody gets) is found by `walk`, and told by
 * {@link toldOf}.
 */
export function lint(flow: Flow, places: Places): readonly string[] {
  const questions = questionsOf(flow);
  const { vocabulary } = flow.rulebook;
  const asked = questions.flatMap(({ fields }) => fields.map(({ fact }) => fact));
  const ticks = questions.flatMap(({ fields }) => fields.filter(({ tick }) => tick).map(({ fact }) => fact));
  const used = neededBy(outcomesOf(flow));
  const gates = questions.flatMap(({ id, when }) => (when ? [...factsOf(when)].map((fact) => ({ id, fact })) : []));
  const states = [flow.id, RESULT, ...flow.chapters.map(({ id }) => `chapter ${id}`), ...questions.map(({ id }) => id)];
  const isUnknown = (fact: string): boolean => !Object.hasOwn(vocabulary, fact);
  const messages = [
    ...flow.chapters
      .filter((chapter) => chapter.questions.length === 0)
      .map(({ id }) => `chapter "${id}" has no questions: the chart would rest in it; add one or take it out`),
    ...questions
      .filter(({ fields }) => fields.length === 0)
      .map(({ id }) => `question "${id}" has no fields; add one or take it out`),
    ...repeated(states).map((id) => `"${id}" is the id of two states: the chart would loop; rename one`),
    ...repeated(asked).map((fact) => `"${fact}" is asked twice; ask it once`),
    ...asked
      .filter(isUnknown)
      .map((fact) => `"${fact}" is not a fact of the vocabulary; add it to ${places.facts} or correct it`),
    ...ticks
      .filter((fact) => !isUnknown(fact) && !isChoiceOfTwo(vocabulary[fact]))
      .map((fact) => `"${fact}" is to be ticked, but it is not a choice of two values; correct it in ${places.facts}`),
    ...questions
      .flatMap(({ fields }) => fields)
      .filter((field) => !isUnknown(field.fact) && !canBePicked(field, vocabulary[field.fact]))
      .map(
        ({ fact }) =>
          `"${fact}" is picked from bands or rare values that it does not have: bands begin at its lowest number and rise; correct them`,
      ),
    ...gates
      .filter(({ fact }) => isUnknown(fact))
      .map(
        ({ id, fact }) =>
          `question "${id}" is asked when "${fact}", which is not a fact of ${places.facts}; correct it`,
      ),
    ...asked
      .filter((fact) => !used.has(fact))
      .map((fact) => `"${fact}" is asked, but no rule depends on it; take the field out`),
  ];
  return messages.map((message) => `${places.flow(flow.id)}: ${message}`);
}

const isChoiceOfTwo = (definition: FactDefinition | undefined): boolean =>
  definition?.type === 'choice' && definition.values.length === 2;

/** Whether the rare values of a field are values of its fact, and its bands hold every number. */
function canBePicked({ bands, rare = [] }: Field, definition: FactDefinition | undefined): boolean {
  const values: readonly string[] = definition?.type === 'choice' ? definition.values : [];
  const rising = bands?.every((least, at) => least > (bands[at - 1] ?? -Infinity)) ?? true;
  const least = definition?.type === 'number' ? definition.min : undefined;
  return rare.every((value) => values.includes(value)) && rising && (bands === undefined || bands[0] === least);
}

/** What a walk found, as a sentence with the file, the id, and what to do. */
export function toldOf({ kind, id, facts = {} }: Defect, flow: Flow, places: Places): string {
  const file = places.flow(flow.id);
  const who = Object.entries(facts)
    .map(([fact, value]) => `${fact}=${value ?? '?'}`)
    .join(', ');
  switch (kind) {
    case 'dead-end':
      return `${file}: "${id}" ends with nothing of their own for ${who}; add a reason to a referral in ${places.referrals}`;
    case 'question-without-effect':
      return `${file}: every answer to "${id}" comes to the same for ${who || 'everybody'}; give its question a "when", or correct the rule`;
    case 'unreached-question':
      return `${file}: nobody gets question "${id}"; take it out, or correct its "when" or the rules on its facts`;
    case 'unreached-verdict': {
      const [incentive = '', verdict = ''] = id.split(' ');
      return `${places.rule(incentive)}: nobody gets "${verdict}" for "${incentive}"; correct the criterion that cannot be met, or ask for what it needs`;
    }
  }
}

export const repeated = (ids: readonly string[]): readonly string[] => [
  ...new Set(ids.filter((id, index) => ids.indexOf(id) !== index)),
];
