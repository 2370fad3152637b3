import type { CompleteRulebook, Incentive } from '../reasoning/rulebook.js';
import { standingsIn } from '../reasoning/standing.js';
import type { Vocabulary } from '../reasoning/vocabulary.js';
import { questionsOf, type Flow } from './flow.js';
import type { Places } from './places.js';

/** The texts of a language: by namespace, and then by their path. */
export type TextTree = Readonly<Record<string, unknown>>;

/**
 * The texts that a language lacks, each as a sentence with the file and the path.
 *
 * The compiler finds them in the texts of the wegwijzer; this finds them in those that are added while it runs.
 */
export function lintTexts(
  flow: Flow & { readonly rulebook: CompleteRulebook },
  texts: TextTree,
  places: Places,
): readonly string[] {
  return neededBy(flow)
    .filter(([namespace, ...path]) => !isText(path.reduce<unknown>(child, texts[namespace])))
    .map(([namespace, id = '', ...path]) => {
      const file = places.texts(namespace, id);
      return `${file}: "${[namespace, id, ...path].join('.')}" has no text; add it`;
    });
}

/** A namespace, and the way to a text in it. */
type Path = readonly [string, ...(readonly string[])];

const isText = (value: unknown): boolean => typeof value === 'string' && value.trim() !== '';

const child = (tree: unknown, key: string): unknown =>
  typeof tree === 'object' && tree !== null ? (tree as Readonly<Record<string, unknown>>)[key] : undefined;

const neededBy = (flow: Flow & { readonly rulebook: CompleteRulebook }): readonly Path[] => [
  ...flow.chapters.map(({ id }): Path => ['vragen', 'chapters', id]),
  ...questionsOf(flow).flatMap(({ id, fields }): readonly Path[] => [
    ...(fields.filter(({ follows }) => !follows).length > 1 ? [['vragen', 'questions', id, 'title'] as const] : []),
    ...fields.flatMap(({ fact }) => textsOfFact(fact, flow.rulebook.vocabulary)),
  ]),
  ...flow.rulebook.incentives.flatMap(textsOfIncentive),
  ...Object.keys(flow.rulebook.actions).map((id): Path => ['acties', id]),
  ...Object.keys(flow.rulebook.terms ?? {}).map((id): Path => ['termen', id]),
  ...flow.rulebook.referrals.flatMap(({ id, reasons }): readonly Path[] => [
    ['doorverwijzing', id, 'name'],
    ['doorverwijzing', id, 'gives'],
    ...Object.keys(reasons).map((reason): Path => ['doorverwijzing', id, 'reasons', reason]),
  ]),
];

function textsOfFact(fact: string, vocabulary: Vocabulary): readonly Path[] {
  const definition = vocabulary[fact];
  const values = definition?.type === 'choice' ? definition.values : [];
  return [
    ['vragen', 'facts', fact, 'question'],
    ['vragen', 'facts', fact, 'label'],
    ...values.map((value): Path => ['vragen', 'facts', fact, 'values', value]),
    ['nodig', fact],
  ];
}

/** Whether a criterion rests on a plan, or on what came after a rule that ended: then it has a sentence for that. */
const restsOnHope =
  (criteria: Incentive['criteria']) =>
  (id: string): boolean =>
    criteria[id] !== undefined && standingsIn(criteria[id].when).some((why) => why === 'planned' || why === 'lapsed');

function textsOfIncentive({ id, answers = {}, ...incentive }: Incentive): readonly Path[] {
  const { criteria, amounts, doubts, deadlines, steps, unchecked } = incentive;
  const each = (part: string, keys: readonly string[], ...ends: readonly string[]): readonly Path[] =>
    keys.flatMap((key): readonly Path[] =>
      ends.length === 0 ? [['steun', id, part, key]] : ends.map((end): Path => ['steun', id, part, key, end]),
    );
  return [
    ['steun', id, 'name'],
    ['steun', id, 'gives'],
    ['steun', id, 'decides'],
    ...each('criteria', Object.keys(criteria), 'yes', 'no', 'open'),
    ...each('criteria', Object.keys(criteria).filter(restsOnHope(criteria)), 'unsettled'),
    ...each('amounts', Object.keys(amounts)),
    ...each('doubts', Object.keys(doubts)),
    ...each('deadlines', Object.keys(deadlines), 'dated', 'passed'),
    ...each(
      'deadlines',
      Object.keys(deadlines).filter((key) => !('on' in (deadlines[key] ?? {}))),
      'undated',
    ),
    ...each('steps', Object.keys(steps)),
    ...each('unchecked', Object.keys(unchecked)),
    ...Object.keys(answers).flatMap((answer) =>
      ['topic', 'question', 'answer'].map((end): Path => ['antwoorden', answer, end]),
    ),
  ];
}
