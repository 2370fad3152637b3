import { conditionOf } from '../reasoning/rulebook.js';
import { factsOf } from '../reasoning/reduce.js';
import { questionsOf, type Flow } from './flow.js';
import { RESULT } from './machine.js';

/**
 * What is wrong with a flow before anybody walks it, each as a sentence that says what to do. What only shows on the routes
 * (a dead end, a question without effect, one that nobody gets) is found by `walk`.
 */
export function lint(flow: Flow): readonly string[] {
  const questions = questionsOf(flow);
  const { vocabulary, incentives, referrals } = flow.rulebook;
  const asked = questions.flatMap(({ fields }) => fields.map(({ fact }) => fact));
  const decisive = [
    ...incentives.flatMap((incentive) => [conditionOf(incentive), incentive.asks]),
    ...referrals.flatMap(({ reasons }) => Object.values(reasons)),
  ];
  const used = new Set(decisive.flatMap((condition) => [...factsOf(condition)]));
  const states = [flow.id, RESULT, ...flow.chapters.map(({ id }) => `chapter ${id}`), ...questions.map(({ id }) => id)];
  return [
    ...flow.chapters
      .filter((chapter) => chapter.questions.length === 0)
      .map(({ id }) => `chapter "${id}" has no questions: the chart would rest in it; add one or take it out`),
    ...questions
      .filter(({ fields }) => fields.length === 0)
      .map(({ id }) => `question "${id}" has no fields; add one or take it out`),
    ...repeated(states).map((id) => `"${id}" is the id of two states: the chart would loop; rename one`),
    ...repeated(asked).map((fact) => `"${fact}" is asked twice; ask it once`),
    ...asked
      .filter((fact) => !Object.hasOwn(vocabulary, fact))
      .map((fact) => `"${fact}" is not a fact of the vocabulary; add it to flows/facts.ts or correct it`),
    ...asked
      .filter((fact) => !used.has(fact))
      .map((fact) => `"${fact}" is asked, but no rule depends on it; take the field out`),
    ...[...used]
      .filter((fact) => !Object.hasOwn(vocabulary, fact))
      .map((fact) => `a rule depends on "${fact}", which is not a fact of the vocabulary; correct the rule`),
  ];
}

const repeated = (ids: readonly string[]): readonly string[] => [
  ...new Set(ids.filter((id, index) => ids.indexOf(id) !== index)),
];
