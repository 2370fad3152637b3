import { gebeurtenissen } from '../../locales/nl/gebeurtenissen.js';
import { events, type EventId } from '../../flows/events.js';
import type { LifeEvent } from '../../src/reasoning/rulebook.js';
import { link, list, page, plain, section, table } from './markdown.js';
import type { Matrix, Passage, Portability } from './portability.js';
import { capitalised, date, incentiveWords, valueName, vragen, wordsOf } from './words.js';

/** The page of what somebody can take along, from one statute, employer or region to another. */
export function portabilityPage({ on, matrices, passages }: Portability): string {
  return page(
    'Wat iemand meeneemt',
    'Welke steun kan iemand nog krijgen, in welk statuut, bij welke werkgever en in welke streek? En wat verandert er als het leven verandert? ' +
      `Uitgerekend met de regels van ${date(on)}. Dezelfde gegevens staan in ${link('portability.json', 'portability.json')}.`,
    ...section('Zo lees je de tabellen', list(readingHelp(matrices))),
    ...matrices.flatMap((one, at) => section(titleOf(one), besideOf(one), isFirstOf(matrices, at) ? valuesTable(one) : '', matrixTable(one))),
    ...section('Als het leven verandert', 'Van iemand van wie alleen de situatie bekend is: wat er nog kan voor de verandering, en wat op de dag zelf.', list(passageHelp)),
    ...(Object.keys(gebeurtenissen) as EventId[]).flatMap((event) => [
      `### ${gebeurtenissen[event]}`,
      askedAgain(event),
      table(
        ['Wie nu', 'Eindigt', 'Begint', 'Blijft'],
        passages.filter((one) => one.event === event).map(passageRow),
      ),
    ]),
    ...section(
      'Wat elke voorwaarde zegt',
      'Wat iemand leest die de voorwaarde niet vervult.',
      table(['Steun', 'Voorwaarde', 'Uitleg'], criteriaRows(matrices, passages)),
    ),
  );
}

const nameOf = (incentive: string): string => plain(incentiveWords(incentive).name);

const labelOf = (fact: string): string => plain(wordsOf(vragen, fact).label);

/** What an id says too shortly to be read without the code. */
const readable: Readonly<Record<string, string>> = {
  ancienniteit: 'anciënniteit',
  eer: 'ander land van de EER',
  elders: 'land buiten de EER',
  gemengd: 'bedrijf en overheid samen',
  loondienst: 'werknemer',
  'overheid-met-vov': 'De Lijn, VITO, wonen, Nationale Bank',
  prive: 'privé',
  vlaanderen: 'Vlaanderen',
  brussel: 'Brussel',
  wallonie: 'Wallonië',
  'vlaamse-overheid': 'Vlaamse overheid',
  'duitstalige-gemeenschap': 'Duitstalige Gemeenschap',
};

/** The id of a value or a criterion in words: the answer itself is too long for the head of a table. */
const words = (id: string): string => readable[id] ?? id.replaceAll('-', ' ');

const head = (id: string): string => capitalised(words(id));

const titleOf = ({ fact, beside }: Matrix): string =>
  [`Naar ${labelOf(fact).toLowerCase()}`, ...Object.values(beside).map((value) => words(String(value)))].join(': ');

const besideOf = ({ beside }: Matrix): string =>
  Object.entries(beside)
    .map(([fact, value]) => `Van wie bij *${labelOf(fact)}* ${plain(valueName(vragen, fact, value ?? null))} antwoordt. Verder is er niets bekend.`)
    .join(' ');

/** What a sign in a table says, with one cell of the first as an example. */
function readingHelp(matrices: readonly Matrix[]): readonly string[] {
  const cells = matrices.flatMap(({ fact, values, rows }) =>
    rows.flatMap(({ incentive, barredBy }) => values.flatMap((value) => (barredBy[value] ?? []).slice(0, 1).map((id) => ({ fact, incentive, value, id })))),
  );
  const [example] = cells;
  return [
    '“●”: hier kan de steun nog. Het is geen belofte: wie de rest van de vragen beantwoordt, kan alsnog horen dat ze niet past.',
    'Een woord: de voorwaarde die de steun hier zeker uitsluit, wat de persoon verder ook antwoordt. Onderaan staat wat elke voorwaarde zegt.',
    'De laatste kolom telt in hoeveel gevallen de steun nog kan.',
    'De eerste tabel heeft alle steun. De andere hebben de steun die in minstens één van hun kolommen nog kan.',
    ...(example
      ? [
          `Een voorbeeld: bij ${plain(valueName(vragen, example.fact, example.value))} staat naast ${nameOf(example.incentive)} het woord “${words(example.id)}”. ` +
            `Dat wil zeggen: ${plain(incentiveWords(example.incentive).criteria[example.id]?.no ?? '')}`,
        ]
      : []),
  ];
}

/** Whether no table before it has the same columns. */
const isFirstOf = (matrices: readonly Matrix[], at: number): boolean => matrices.findIndex(({ fact }) => fact === matrices[at]?.fact) === at;

/** What somebody can still have in one of its columns; of who is not narrowed down, all. */
const rowsOf = ({ beside, values, rows }: Matrix): Matrix['rows'] =>
  rows.filter(
    ({ barredBy }) => Object.keys(beside).length === 0 || values.some((value) => barredBy[value]?.length === 0),
  );

const matrixTable = (matrix: Matrix): string =>
  table(
    ['Steun', ...matrix.values.map(head), 'Kan nog in'],
    rowsOf(matrix).map(({ incentive, barredBy }) => {
      const cells = matrix.values.map((value) => barredBy[value] ?? []);
      const possible = cells.filter(({ length }) => length === 0).length;
      return [
        nameOf(incentive),
        ...cells.map((criteria) => (criteria.length === 0 ? '●' : criteria.map(words).join(', '))),
        `${String(possible)} van ${String(cells.length)}`,
      ];
    }),
  );

const valuesTable = ({ fact, values }: Matrix): string =>
  table(
    ['Kolom', 'Wie dit antwoordt'],
    values.map((value) => [head(value), plain(valueName(vragen, fact, value))]),
  );

const passageHelp: readonly string[] = [
  '“Eindigt”: wat voor de verandering nog kon en daarna zeker niet meer. Tussen haakjes staat de voorwaarde die het uitsluit.',
  '“Begint”: wat eerst niet kon en daarna wel kan. “Blijft”: wat voor en na de verandering kan.',
  String.raw`“\*”: het hangt af van het antwoord op een vraag die opnieuw komt. Welke dat zijn, staat boven elke tabel.`,
  'Wat al loopt, staat hier niet: of iemand steun mag houden die al toegekend is, zegt elke regeling zelf.',
];

/** What the event says by itself, and what has to be asked again. */
function askedAgain(event: EventId): string {
  const { changes, asks }: LifeEvent = events[event];
  const assumed = Object.entries(changes)
    .map(([fact, value]) => `*${labelOf(fact)}* ${plain(valueName(vragen, fact, value))}`)
    .join(', ');
  const again = asks.map((fact) => `*${labelOf(fact)}*`).join(', ');
  return [assumed && `Neemt aan: ${assumed}.`, again && `Vraagt opnieuw: ${again}.`].filter((text) => text !== '').join(' ');
}

function passageRow({ from, loses, gains, keeps, hangsOn, barredBy }: Passage): readonly string[] {
  const names = (some: readonly string[]): string =>
    some
      .map((id) => {
        const why = barredBy[id]?.map(words).join(', ');
        return `${nameOf(id)}${why ? ` (${why})` : ''}${hangsOn[id] ? String.raw`\*` : ''}`;
      })
      .join('<br>');
  return [head(from), names(loses), names(gains), names(keeps)];
}

/** What the criteria say that rule something out in a table. */
function criteriaRows(matrices: readonly Matrix[], passages: readonly Passage[]): readonly (readonly string[])[] {
  const rows = matrices.flatMap(rowsOf);
  return [...new Set(rows.map(({ incentive }) => incentive))].flatMap((incentive) => {
    const inTables = rows.filter((row) => row.incentive === incentive).flatMap(({ barredBy }) => Object.values(barredBy).flat());
    const inPassages = passages.flatMap(({ barredBy }) => barredBy[incentive] ?? []);
    const { criteria } = incentiveWords(incentive);
    return [...new Set([...inTables, ...inPassages])].map((id) => [nameOf(incentive), words(id), plain(criteria[id]?.no ?? '')]);
  });
}
