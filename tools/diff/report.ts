import { factsIn } from '../../src/reasoning/expression.js';
import { partsOf, type Part } from '../../src/reasoning/parts.js';
import { factsOf, START } from '../../src/reasoning/reduce.js';
import type { CompleteRulebook } from '../../src/reasoning/rulebook.js';
import { code, plain, table } from '../docs/markdown.js';
import type { Change, ComparedSituation, Statement, Through } from './compare.js';

/** What was compared. */
export interface Scope {
  /** Hash and subject of the commit. */
  readonly commit: string;
  readonly before: CompleteRulebook;
  readonly after: CompleteRulebook;
  readonly situations: readonly ComparedSituation[];
  /** Whether both editions can tell what they ask. */
  readonly asks: boolean;
}

/** The changes as a page in Markdown. */
export function report(changes: readonly Change[], scope: Scope): string {
  const cases = scope.situations.filter((situation) => situation.case !== undefined).length;
  const drawn = scope.situations.length - cases;
  const compared = `Between ${plain(scope.commit)} and the working tree, over ${String(cases)} worked situations and ${String(drawn)} drawn ones.`;
  return [
    '# Who gets another result',
    compared,
    ...(scope.asks ? [] : ['What is asked is not compared: the older edition cannot tell the next question.']),
    ...(changes.length === 0 ? ['Nobody gets another result, and nobody is asked anything else.'] : []),
    ...chapters.flatMap((chapter) => {
      const rows = changes.filter(({ kind }) => kind === chapter.kind).map((change) => rowOf(change, chapter, scope));
      const { title, about, head } = chapter;
      return rows.length === 0 ? [] : [`## ${title}`, ...about, table([...head, ...counts], rows)];
    }),
  ].join('\n\n');
}

interface Chapter {
  readonly kind: Change['kind'];
  readonly title: string;
  /** What a reader has to know of the table. */
  readonly about: readonly string[];
  readonly head: readonly string[];
  /** What it is when an edition says nothing. */
  readonly absent: string;
}

const edges = ['Was', 'Is'];
const counts = ['Worked', 'Drawn', 'Example'];
const ofExample = 'Of who keeps the verdict. What was and what is, is that of the example.';

const chapters: readonly Chapter[] = [
  {
    kind: 'incentive',
    title: 'Incentives',
    about: [],
    head: ['Incentive', ...edges, 'Through'],
    absent: 'not in the rulebook',
  },
  { kind: 'amount', title: 'Amounts', about: [ofExample], head: ['Incentive', 'Part', ...edges], absent: 'not shown' },
  {
    kind: 'caution',
    title: 'Cautions',
    about: ['Of who keeps the verdict.'],
    head: ['Incentive', 'Part', ...edges],
    absent: 'not told',
  },
  { kind: 'deadline', title: 'Deadlines', about: [ofExample], head: ['Incentive', 'Part', ...edges], absent: 'none' },
  {
    kind: 'question',
    title: 'Questions',
    about: ['By the fact that is asked.'],
    head: ['Fact', ...edges],
    absent: 'not asked',
  },
  { kind: 'referral', title: 'Referrals', about: [], head: ['Referral', ...edges], absent: 'not shown' },
];

const rowOf = (change: Change, { kind, absent }: Chapter, scope: Scope): readonly string[] => [
  code(change.id),
  ...(change.part === undefined ? [] : [code(change.part)]),
  statement(change.was, absent),
  statement(change.is, absent),
  ...(kind === 'incentive' ? [change.through.map(throughName).join('<br>')] : []),
  String(change.cases),
  String(change.drawn),
  exampleOf(change, scope),
];

const statement = (value: Statement, absent: string): string => (value === undefined ? `*${absent}*` : plain(value));

const throughName = ({ id, only }: Through): string =>
  only === undefined ? code(id) : `${code(id)} (${only === 'after' ? 'new' : 'gone'})`;

/** A worked situation by its id; of a drawn one, the facts on which the change turns. */
function exampleOf(change: Change, { before, after }: Scope): string {
  const { example } = change;
  if (example.case !== undefined) return code(example.case);
  const turns = new Set([before, after].flatMap((rulebook) => factsBehind(rulebook, change)));
  const known = Object.entries(example.facts).filter(([fact]) => turns.has(fact));
  return [...known.map(([fact, value]) => code(`${fact}=${value ?? '?'}`)), `on ${example.on}`].join(' ');
}

const factsBehind = (rulebook: CompleteRulebook, change: Change): readonly string[] =>
  partsBehind(partsOf(rulebook), change).flatMap(({ kind, when, value }) => [
    ...(when ? factsOf(when) : []),
    ...(value === undefined ? [] : factsIn(value)),
    ...(kind === 'deadlines' ? [START] : []),
  ]);

/** The parts of a rulebook that can make a change; for a question, who is asked anything for the incentives that look at it. */
function partsBehind(parts: readonly Part[], { kind, id, part = '', through }: Change): readonly Part[] {
  if (kind === 'question') {
    const owners = new Set(parts.filter(({ when }) => when && factsOf(when).has(id)).map(({ owner }) => owner));
    return parts.filter((one) => one.kind === 'asks' && owners.has(one.owner));
  }
  const own = parts.filter(({ owner }) => owner === id);
  if (kind === 'referral') return own.filter((one) => one.kind === 'reasons');
  if (kind !== 'incentive') return own.filter(({ path }) => part === path || part.startsWith(`${path} `));
  const decisive = new Set(through.map((one) => `criteria.${one.id}`));
  return own.filter((one) => one.kind === 'criteria' && (decisive.size === 0 || decisive.has(one.path)));
}
