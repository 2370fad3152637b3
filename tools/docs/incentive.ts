import { wegwijzer } from '../../flows/wegwijzer.js';
import { questionAbout } from '../../src/journey/flow.js';
import type { Condition, DatedCondition } from '../../src/reasoning/conditions.js';
import { addDays, contains, type Provenance } from '../../src/reasoning/dated.js';
import { factsOf } from '../../src/reasoning/leaves.js';
import { runsFrom } from '../../src/reasoning/figures.js';
import type { Amount, Criterion, Deadline, Incentive } from '../../src/reasoning/rulebook.js';
import type { CaseInFile } from './cases.js';
import { decisionTables } from './decisions.js';
import { outline } from './describe.js';
import { factsInFormula, formula } from './formula.js';
import { address, code, link, list, page, plain, section, table } from './markdown.js';
import { references, sourceLines } from './provenance.js';
import {
  answerWords,
  capitalised,
  clockNames,
  confidenceNames,
  date,
  incentiveWords,
  pillarName,
  span,
  unitName,
  verdictNames,
  wordsOf,
  type IncentiveWords, vragen } from './words.js';

const inWords = (condition: Condition | undefined): string => (condition ? outline(condition, vragen) : 'Altijd');

/** The page of one incentive: all that a policy officer has to check. */
export function incentivePage(incentive: Incentive, cases: readonly CaseInFile[]): string {
  const words = incentiveWords(incentive.id);
  return page(
    plain(words.name),
    list([
      `Id: ${code(incentive.id)}`,
      `Pijler: ${pillarName(incentive.pillar)}`,
      `Wat het geeft: ${plain(words.gives)}`,
      `Wie beslist: ${plain(words.decides)}`,
      `Meer lezen: ${address(incentive.page)}`,
      `Opnieuw na te kijken op: **${date(incentive.review)}**. Na die dag krijgt de persoon een waarschuwing.`,
    ]),
    ...section(
      'Wanneer we ernaar vragen',
      `${inWords(incentive.asks)}.`,
      'In andere situaties veroorzaakt deze steun geen vraag. Ze staat dan onder “Misschien ook”.',
    ),
    ...section(
      'Voorwaarden',
      'Alle voorwaarden moeten vervuld zijn. Feiten staan *schuin*, antwoorden tussen “aanhalingstekens”. ' +
        '“Blijft het open” betekent: de bronnen zeggen het niet, of iemand anders beslist erover. ' +
        'Weet de persoon een antwoord niet, dan blijft de voorwaarde ook open, tenzij een ander deel beslist.',
      table(['Id', 'Geldt', 'Voorwaarde', 'Bronnen', 'Zekerheid'], Object.entries(incentive.criteria).flatMap(criterionRows)),
    ),
    ...section(
      'Beslissingstabellen',
      'Per voorwaarde staat elke combinatie van antwoorden in juist één rij, en het bolletje zegt wat eruit komt. ' +
        'Een streepje betekent dat het antwoord niet meer uitmaakt. ' +
        'Weet de persoon een antwoord niet, dan blijft het open, tenzij de andere antwoorden al beslissen.',
      ...Object.entries(incentive.criteria).flatMap(([id, { when }]) => [`### ${code(id)}`, ...decisionTables(when)]),
    ),
    ...section(
      'Wat de persoon leest',
      table(
        ['Id', 'In orde', 'Niet in orde', 'Nog niet duidelijk'],
        Object.entries(words.criteria).map(([id, { yes, no, open }]) => [code(id), ...[yes, no, open].map(plain)]),
      ),
    ),
    ...section('Vragen die meetellen', table(['Vraag', 'Feit', 'Voor'], questionRows(incentive))),
    ...amounts(incentive, words),
    ...deadlines(incentive, words),
    ...doubts(incentive, words),
    ...answers(incentive),
    ...section('Niet nagekeken', list(Object.keys(incentive.unchecked).map((id) => `${code(id)} ${plain(words.unchecked[id] ?? '')}`))),
    ...section('Wat de persoon kan doen', list(steps(incentive, words))),
    ...section('Uitgewerkte situaties', ...caseTable(incentive.id, cases)),
    ...section('Bronnen', list(sourceLines(sourcesOf(incentive)))),
  );
}

/** One row; one for each interval where the whole criterion is dated, and one for the days that are in none. */
function criterionRows([id, criterion]: [string, Criterion]): readonly (readonly string[])[] {
  const { when, sources, confidence } = criterion;
  if (when.op !== 'dated') return [[code(id), 'Altijd', inWords(when), references(sources), confidenceNames[confidence]]];
  const clock = clockNames[when.clock];
  const rows = when.intervals.map((interval) => [
    code(id),
    `Als ${clock} ${span(interval)}`,
    inWords(interval.value),
    references([...new Set([...sources, ...interval.sources])]),
    confidenceNames[weaker(criterion, interval)],
  ]);
  const notAssessed = '*Niet beoordeeld*: de voorwaarde blijft open, met een waarschuwing';
  const rest = [code(id), `Als ${clock} op een andere dag`, notAssessed, '', ''];
  return isWithoutGap(when.intervals) ? rows : [...rows, rest];
}

const weaker = (a: Provenance, b: Provenance): Provenance['confidence'] =>
  (['low', 'medium'] as const).find((step) => a.confidence === step || b.confidence === step) ?? 'high';

/** Whether every day lies in an interval: one has no begin, and after the end of each another goes on. */
const isWithoutGap = (intervals: DatedCondition['intervals']): boolean =>
  intervals.some(({ from }) => from === undefined) &&
  intervals.every(({ until }) => until === undefined || intervals.some((next) => contains(next, addDays(until, 1))));

/** Per question, what its facts are used for. */
function questionRows(incentive: Incentive): readonly (readonly string[])[] {
  const uses = new Map<string, string[]>();
  const use = (facts: Iterable<string>, purpose: string): void => {
    for (const fact of new Set(facts)) uses.set(fact, [...(uses.get(fact) ?? []), purpose]);
  };
  const inCondition = (when: Condition | undefined): Iterable<string> => (when ? factsOf(when) : []);
  use(factsOf(incentive.asks), 'of we ernaar vragen');
  for (const [id, { when }] of Object.entries(incentive.criteria)) use(factsOf(when), `voorwaarde ${code(id)}`);
  for (const [id, { when, value }] of Object.entries(incentive.amounts)) {
    use([...inCondition(when), ...factsInFormula(value)], `bedrag ${code(id)}`);
  }
  for (const [id, deadline] of Object.entries(incentive.deadlines))
    use([...inCondition(deadline.when), ...[runsFrom(deadline) ?? []].flat()], `termijn ${code(id)}`);
  for (const [id, { when }] of Object.entries(incentive.doubts)) use(inCondition(when), `twijfel ${code(id)}`);
  return Object.keys(wegwijzer.rulebook.vocabulary)
    .filter((fact) => uses.has(fact))
    .map((fact) => {
      const question = questionAbout(wegwijzer, fact);
      const { question: own, label } = wordsOf(vragen, fact);
      const asked = question
        ? `${plain(own)} ${code(question.id)}`
        : '*Niet gevraagd: alleen bekend als de pagina van de opleiding het zegt*';
      return [asked, `${plain(label)} ${code(fact)}`, (uses.get(fact) ?? []).join(', ')];
    });
}

const amounts = (incentive: Incentive, words: IncentiveWords): readonly string[] =>
  section(
    'Bedragen',
    tableOf(incentive.amounts, ['Id', 'Wat', 'Berekening', 'Wanneer', 'Stand op', 'Bronnen', 'Zekerheid'], (id, amount) => [
      code(id),
      plain(words.amounts[id] ?? '').replace('{{value}}', `… ${unitName(amount.unit)}`),
      `${amount.upTo ? 'hoogstens ' : ''}${formula(amount.value)}`,
      inWords(amount.when),
      amount.asOf ? date(amount.asOf) : '',
      references(amountSources(amount)),
      confidenceNames[amount.confidence],
    ]),
  );

const deadlines = (incentive: Incentive, words: IncentiveWords): readonly string[] =>
  section(
    'Termijnen',
    tableOf(incentive.deadlines, ['Id', 'Wat', 'Laatste dag', 'Wanneer', 'Bronnen', 'Zekerheid'], (id, deadline) => [
      code(id),
      plain(words.deadlines[id]?.undated ?? words.deadlines[id]?.dated ?? ''),
      term(deadline),
      inWords(deadline.when),
      references(deadline.sources),
      confidenceNames[deadline.confidence],
    ]),
  );

function term(deadline: Deadline): string {
  if ('on' in deadline) return `Voor iedereen: ${date(deadline.on)}`;
  const { from, months = 0, days = 0, notBefore } = deadline;
  const origin = from === undefined ? 'de start' : `de dag van *${plain(wordsOf(vragen, from).label)}*`;
  const part = (count: number, one: string, many: string): readonly string[] =>
    count === 0
      ? []
      : [`${String(Math.abs(count))} ${Math.abs(count) === 1 ? one : many} ${count < 0 ? 'voor' : 'na'} ${origin}`];
  const parts = [...part(months, 'maand', 'maanden'), ...part(days, 'dag', 'dagen')];
  const end = parts.length === 0 ? capitalised(origin) : parts.join(', en dan ');
  const edges = (notBefore?.intervals ?? []).map((interval) => `${span(interval)}: niet voor ${date(interval.value)}`);
  return [end, ...edges].join('; ');
}

const doubts = (incentive: Incentive, words: IncentiveWords): readonly string[] =>
  section(
    'Twijfels',
    tableOf(incentive.doubts, ['Id', 'Wat de persoon leest', 'Over', 'Wanneer', 'Bronnen'], (id, { about, when, sources }) => [
      code(id),
      plain(words.doubts[id] ?? ''),
      about === undefined ? 'het geheel' : code(about),
      inWords(when),
      references(sources),
    ]),
  );

const answers = ({ answers: all = {} }: Incentive): readonly string[] =>
  section(
    'Wat mensen vragen',
    tableOf(all, ['Id', 'Vraag', 'Antwoord', 'Voor wie', 'Bronnen'], (id, { when, sources, isUnknown }) => {
      const { question, answer } = answerWords(id);
      return [code(id), plain(question), plain(answer), inWords(when), isUnknown ? 'niet gevonden' : references(sources)];
    }),
  );

const tableOf = <T>(
  entries: Readonly<Record<string, T>>,
  head: readonly string[],
  row: (id: string, entry: T) => readonly string[],
): string =>
  Object.keys(entries).length === 0 ? '' : table(head, Object.entries(entries).map(([id, entry]) => row(id, entry)));

const steps = ({ steps: all }: Incentive, words: IncentiveWords): readonly string[] =>
  Object.entries(all).map(([id, { url, when, beforeStart }]) => {
    const whom = when ? ` *Alleen als ${inWords(when)}.*` : '';
    const first = beforeStart ? ` *Moet voor de start, volgens ${references(beforeStart.sources)}${beforeStart.when ? `, als ${inWords(beforeStart.when)}` : ''}.*` : '';
    const text = `${code(id)} ${plain(words.steps[id] ?? '')}${whom}${first}`;
    return url === undefined ? text : `${text} ${address(url)}`;
  });

function caseTable(id: string, cases: readonly CaseInFile[]): readonly string[] {
  const rows = cases.flatMap(({ id: name, title, on, file, expect, why, validated }) => {
    const verdict = expect.incentives?.[id];
    if (verdict === undefined) return [];
    const confirmed = validated ? `${plain(validated.by)}, ${date(validated.on)}` : 'nog niet';
    return [[link(code(name), `../../${file}`), plain(title), date(on), verdictNames[verdict], plain(why), confirmed]];
  });
  return rows.length === 0 ? [] : [table(['Id', 'Situatie', 'Dag', 'Verwacht', 'Waarom', 'Bevestigd'], rows)];
}

const amountSources = ({ sources, value }: Amount): readonly string[] => [...new Set([...sources, ...sourcesInFormula(value)])];

function sourcesInFormula(value: Amount['value']): readonly string[] {
  if (typeof value === 'number' || 'fact' in value) return [];
  if ('dated' in value) return value.dated.intervals.flatMap(({ sources }) => sources);
  return value.of.flatMap(sourcesInFormula);
}

const sourcesInCondition = (condition: Condition): readonly string[] => {
  if (condition.op === 'all' || condition.op === 'any') return condition.of.flatMap(sourcesInCondition);
  if (condition.op !== 'dated') return [];
  return condition.intervals.flatMap(({ sources, value }) => [...sources, ...sourcesInCondition(value)]);
};

const sourcesOf = ({ criteria, amounts: sums, deadlines: terms, doubts: open, steps: todo, answers: told = {} }: Incentive): readonly string[] => [
  ...Object.values(criteria).flatMap(({ sources, when }) => [...sources, ...sourcesInCondition(when)]),
  ...Object.values(sums).flatMap(amountSources),
  ...Object.values(terms).flatMap(({ sources }) => sources),
  ...Object.values(open).flatMap(({ sources }) => sources),
  ...Object.values(todo).flatMap(({ beforeStart }) => beforeStart?.sources ?? []),
  ...Object.values(told).flatMap(({ sources }) => sources),
];
