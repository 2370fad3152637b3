import { factsOf } from '../../src/reasoning/leaves.js';
import type { CompleteRulebook } from '../../src/reasoning/rulebook.js';
import { code, plain, table } from '../docs/markdown.js';
import type { Answer, Change, Situation, Through } from './compare.js';

/** What was compared. */
export interface Scope {
  /** Hash and subject of the commit. */
  readonly commit: string;
  readonly before: CompleteRulebook;
  readonly after: CompleteRulebook;
  readonly situations: readonly Situation[];
}

/** The changes as a page in Markdown. */
export function report(changes: readonly Change[], scope: Scope): string {
  const cases = scope.situations.filter((situation) => situation.case !== undefined).length;
  const drawn = scope.situations.length - cases;
  const of = (kind: Change['kind']): readonly Change[] => changes.filter((change) => change.kind === kind);
  const compared = `Between ${plain(scope.commit)} and the working tree, over ${String(cases)} worked situations and ${String(drawn)} drawn ones.`;
  return [
    '# Who gets another result',
    compared,
    ...(changes.length === 0 ? ['Nobody gets another verdict or another referral.'] : []),
    ...chapter('Incentives', ['Incentive', 'Was', 'Is', 'Through', ...counts], of('incentive'), (change) => [
      ...edges(change, 'not in the rulebook'),
      change.through.map(throughName).join('<br>'),
      ...tail(change, scope),
    ]),
    ...chapter('Referrals', ['Referral', 'Was', 'Is', ...counts], of('referral'), (change) => [
      ...edges(change, 'not shown'),
      ...tail(change, scope),
    ]),
  ].join('\n\n');
}

const counts = ['Worked', 'Drawn', 'Example'];

const chapter = (
  title: string,
  head: readonly string[],
  changes: readonly Change[],
  row: (change: Change) => readonly string[],
): readonly string[] => (changes.length === 0 ? [] : [`## ${title}`, table(head, changes.map(row))]);

const edges = ({ id, was, is }: Change, absent: string): readonly string[] => [
  code(id),
  answer(was, absent),
  answer(is, absent),
];

const answer = (value: Answer, absent: string): string => (value === undefined ? `*${absent}*` : plain(value));

const throughName = ({ id, only }: Through): string =>
  only === undefined ? code(id) : `${code(id)} (${only === 'after' ? 'new' : 'gone'})`;

const tail = (change: Change, scope: Scope): readonly string[] => [
  String(change.cases),
  String(change.drawn),
  exampleOf(change, scope),
];

/** A worked situation by its id; of a drawn one, the facts on which the change turns. */
function exampleOf({ id, through, example }: Change, { before, after }: Scope): string {
  if (example.case !== undefined) return code(example.case);
  const turns = new Set([before, after].flatMap((rulebook) => factsBehind(rulebook, id, through)));
  const known = Object.entries(example.facts).filter(([fact]) => turns.has(fact));
  return [...known.map(([fact, value]) => code(`${fact}=${value ?? '?'}`)), `on ${example.on}`].join(' ');
}

function factsBehind(
  { incentives, referrals }: CompleteRulebook,
  id: string,
  through: readonly Through[],
): readonly string[] {
  const criteria = Object.entries(incentives.find((incentive) => incentive.id === id)?.criteria ?? {});
  const decisive = criteria.filter(
    ([criterion]) => through.length === 0 || through.some((one) => one.id === criterion),
  );
  const reasons = referrals
    .filter((referral) => referral.id === id)
    .flatMap((referral) => Object.values(referral.reasons));
  return [...decisive.map(([, { when }]) => when), ...reasons].flatMap((condition) => [...factsOf(condition)]);
}
