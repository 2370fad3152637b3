import { flows } from '../../flows/flows.js';
import { wegwijzer } from '../../flows/wegwijzer.js';
import { ui } from '../../locales/nl/ui.js';
import { questionsOf, type Field, type Flow, type Question } from '../../src/journey/flow.js';
import { walk, type Walk, type Witness } from '../../src/journey/walk.js';
import type { Verdict } from '../../src/reasoning/conditions.js';
import { possibleVerdicts } from '../../src/reasoning/reduce.js';
import { conditionOf } from '../../src/reasoning/rulebook.js';
import type { IsoDate } from '../../src/reasoning/vocabulary.js';
import { diagram } from './diagram.js';
import { outline } from './describe.js';
import { code, link, list, page, plain, section, table } from './markdown.js';
import {
  chapterName,
  date,
  definitionOf,
  incentiveWords,
  number,
  questionTitle,
  valueName,
  verdictNames,
  wordsOf, vragen } from './words.js';

/** Before and after the turn of the year in which career guidance changes. */
const days: readonly IsoDate[] = ['2026-11-21', '2027-01-15'];

const shorter: readonly Flow[] = Object.values(flows).filter((flow) => flow !== wegwijzer);

const presumed = ({ presumes = {} }: Flow): string =>
  Object.entries(presumes)
    .map(([fact, value]) => `*${plain(wordsOf(vragen, fact).label)}* is ${plain(valueName(vragen, fact, value ?? null))}`)
    .join(', ');

const verdicts: readonly Verdict[] = ['yes', 'no', 'open'];

interface DatedWalk extends Walk {
  readonly on: IsoDate;
}

/** The page of the flow: what is asked when, and what holds for all routes. */
export function flowPage(): string {
  const walks = days.map((on): DatedWalk => ({ on, ...walk(wegwijzer, on) }));
  return page(
    'Het verloop van de wegwijzer',
    `Van de eerste vraag tot het resultaat. De regels zelf staan in ${link('het regelboek', 'rulebook/README.md')}.`,
    'Een vraag wordt overgeslagen zodra haar antwoord niets meer kan veranderen aan wat de persoon te zien krijgt. ' +
      'Dat volgt uit de regels, en staat dus niet in de tekening. ' +
      'Een vraag met een streepjesrand heeft daarnaast een eigen voorwaarde: ze wordt alleen gesteld als die kan gelden.',
    ...section('Tekening', diagram(wegwijzer)),
    ...shorter.flatMap((flow) => [
      `### Een korter verloop: ${code(flow.id)}`,
      `Dezelfde vragen en regels; dit staat al vast: ${presumed(flow)}.`,
      diagram(flow),
    ]),
    ...section('Vragen', table(['Onderdeel', 'Vraag', 'Feiten', 'Wanneer'], questionRows())),
    ...section(
      'Feiten en antwoorden',
      'Wat elk feit kan zijn, met de naam die in links en uitgewerkte situaties staat.',
      table(['Feit', 'Vraag', 'Antwoorden'], factRows()),
    ),
    ...section(
      'Alle routes',
      'Een route is een reeks antwoorden van de eerste vraag tot het resultaat. ' +
        'Getallen en datums die geen enkele regel uit elkaar houdt, tellen als één antwoord. ' +
        'Een knoop is een toestand van “wat nog open is”.',
      table(['Dag', 'Routes', 'Knopen', 'Vragen op de langste route', 'Vragen gemiddeld over alle routes'], walks.map(walkRow)),
      ...walks.flatMap(unreached),
    ),
    ...section(
      'Getuigen',
      'Voor elke uitkomst van elke steun iemand die ze krijgt. Alleen de antwoorden die gevraagd zijn, staan er. ' +
        'Een getal staat voor alle getallen die de regels er niet van onderscheiden: ' +
        '“0 %” is dus alles onder de eerste grens waar een regel naar kijkt.',
      ...wegwijzer.rulebook.incentives.flatMap(({ id }) => [
        `### ${link(plain(incentiveWords(id).name), `rulebook/${id}.md`)}`,
        list(verdicts.map((verdict) => witnessLine(id, verdict, walks))),
      ]),
    ),
  );
}

const questionRows = (): readonly (readonly string[])[] =>
  wegwijzer.chapters.flatMap(({ id, questions }) =>
    questions.map(({ id: name, fields, when }: Question) => [
      plain(chapterName(id)),
      `${plain(questionTitle(name, fields.map(({ fact }) => fact)))} ${code(name)}`,
      fields.map(({ fact }) => code(fact)).join('<br>'),
      when ? outline(when, vragen) : 'Zolang het antwoord iets kan veranderen',
    ]),
  );

const factRows = (): readonly (readonly string[])[] =>
  questionsOf(wegwijzer)
    .flatMap(({ fields }) => fields)
    .map(({ fact, known, tick, bands }) => {
      const { question } = wordsOf(vragen, fact);
      const unknown = known || tick ? [] : [`“${ui.unknown}” ${code('?')}`];
      return [code(fact), plain(question), [...answersTo(fact, bands), ...unknown].join('<br>')];
    });

function answersTo(fact: string, bands: Field['bands']): readonly string[] {
  const definition = definitionOf(fact);
  switch (definition.type) {
    case 'choice':
      return definition.values.map((value) => `${plain(valueName(vragen, fact, value))} ${code(value)}`);
    case 'number':
      if (bands) return bands.map((least) => `“${plain(wordsOf(vragen, fact).values?.[least] ?? '')}” ${code(String(least))}`);
      return [`een getal van ${number(definition.min)} tot ${valueName(vragen, fact, definition.max)}`];
    case 'date':
      return [`een datum, zoals ${code('2027-02-01')}`];
    case 'text':
      return [`een tekst volgens ${code(definition.pattern.source)}`];
  }
}

const walkRow = ({ on, routes, nodes, longest, mean }: DatedWalk): readonly string[] => [
  date(on),
  number(routes),
  number(nodes),
  String(longest),
  number(mean),
];

/** What nobody meets on a day. A defect of another kind never gets this far: the tests of the flow refuse it. */
function unreached({ on, defects }: DatedWalk): readonly string[] {
  const items = defects.map(({ kind, id }) => {
    const [name = '', verdict] = id.split(' ');
    if (kind === 'unreached-question') return `de vraag ${code(name)} wordt niet gesteld`;
    if (kind === 'unreached-verdict') {
      return `${plain(incentiveWords(name).name)}: niemand krijgt “${verdictNames[verdict as Verdict]}”`;
    }
    return `fout in het verloop: ${code(`${kind} ${id}`)}`;
  });
  return items.length === 0 ? [] : [`Wat op ${date(on)} niet voorkomt:`, list(items)];
}

function witnessLine(id: string, verdict: Verdict, walks: readonly DatedWalk[]): string {
  const found = walks.flatMap(({ on, witnesses }) =>
    witnesses.filter((witness) => witness.incentive === id && witness.verdict === verdict).map((witness) => ({ on, witness })),
  )[0];
  const name = `**${verdictNames[verdict]}**`;
  if (found) return `${name}, op ${date(found.on)}: ${answersOf(found.witness)}`;
  const incentive = wegwijzer.rulebook.incentives.find((one) => one.id === id);
  const isPossible = incentive !== undefined && possibleVerdicts(conditionOf(incentive)).includes(verdict);
  return `${name}: niemand${isPossible ? '' : ', want een voorwaarde hangt altijd af van iets dat de wegwijzer niet vraagt'}`;
}

/** The answers, in the order of the questions. */
const answersOf = ({ facts }: Witness): string =>
  questionsOf(wegwijzer)
    .flatMap(({ fields }) => fields)
    .flatMap(({ fact }) => {
      const value = facts[fact];
      return value === undefined ? [] : [`*${plain(wordsOf(vragen, fact).label)}* ${plain(valueName(vragen, fact, value))}`];
    })
    .join('; ');
