import { gebeurtenissen } from '../../locales/nl/gebeurtenissen.js';
import { events, type EventId } from '../../flows/events.js';
import { wegwijzer } from '../../flows/wegwijzer.js';
import type { LifeEvent } from '../../src/reasoning/rulebook.js';
import type { IsoDate } from '../../src/reasoning/vocabulary.js';
import { link, list, page, plain, section, table } from './markdown.js';
import type { Matrix, Passage, Portability } from './portability.js';
import { capitalised, date, incentiveWords, valueName, vragen, wordsOf } from './words.js';

/** The page of what somebody can take along, from one statute, employer or region to another. */
export function portabilityPage({ on, matrices, passages }: Portability): string {
  const ofEvent = (event: EventId): readonly Passage[] => passages.filter((one) => one.event === event);
  return page(
    'Wat iemand meeneemt',
    'Welke steun om te leren kan iemand nog krijgen, in welk statuut, bij welke werkgever en in welke streek? En wat verandert er als het leven verandert?',
    ...section('Wat dit is', list(whatThisIs(on))),
    ...section('Inhoud', list(contentsOf(matrices))),
    ...section('Zo lees je de tabellen', list(readingHelp(matrices))),
    ...matrices.flatMap((one, at) => section(titleOf(one), besideOf(one), columnsOf(matrices, at), matrixTable(one), everywhere(one))),
    ...section(changesTitle, list(passageHelp), countsTable(lifeEvents, ofEvent)),
    ...lifeEvents.flatMap((event) => [`### ${gebeurtenissen[event]}`, askedAgain(event), ...passagesOf(ofEvent(event))]),
    ...section(
      criteriaTitle,
      'Wat iemand leest die de voorwaarde niet vervult. Achter de naam van de steun staan de hele regel en de bronnen.',
      table(['Steun', 'Voorwaarde', 'Uitleg'], criteriaRows(matrices, passages)),
    ),
  );
}

const lifeEvents = Object.keys(gebeurtenissen) as EventId[];

const [changesTitle, criteriaTitle] = ['Als het leven verandert', 'Wat elke voorwaarde zegt'];

/** What the page rests on, and how far somebody can quote it. */
const whatThisIs = (on: IsoDate): readonly string[] => [
  `Een overzicht dat uit de regels van de wegwijzer is uitgerekend, voor één dag: **${date(on)}**. Niemand vulde het met de hand in. Verandert een regel, dan verandert deze bladzijde mee.`,
  `Het is geen wettekst. De regels van elke steun staan in ${link('het regelboek', 'rulebook/README.md')}, elk met haar bronnen en met hoe zeker ze is. Wie over een aanvraag beslist, staat daar ook.`,
  'Het gaat over wat de regels van elke steun zeggen. Hoeveel mensen het betreft, zegt het niet.',
  `Aanhalen kan, met de dag erbij: “volgens de regels in de wegwijzer van ${date(on)} (verloop ${wegwijzer.id}, versie ${String(wegwijzer.version)})”. Haal voor een rechtsregel de bron aan.`,
  `Voor een programma staan dezelfde gegevens in ${link('portability.json', 'portability.json')}, volledig en met de id’s van het regelboek.`,
];

/** The address of a heading of this page, as Git hosts make it. */
const anchor = (title: string): string => `#${title.toLowerCase().replace(/[^\p{L}\p{N} -]/gu, '').replaceAll(' ', '-')}`;

const contentsOf = (matrices: readonly Matrix[]): readonly string[] =>
  [...matrices.map(titleOf), changesTitle, criteriaTitle].map((title) => link(title, anchor(title)));

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
    `Een woord: de voorwaarde die de steun hier zeker uitsluit, wat de persoon verder ook antwoordt. ${link('Onderaan', anchor(criteriaTitle))} staat wat elke voorwaarde zegt. Een leeg vak is er niet.`,
    'De laatste kolom telt in hoeveel kolommen de steun nog kan.',
    'De eerste tabel heeft alle steun. De andere hebben alleen wat van kolom tot kolom verschilt. Onder elke tabel staat wat in elke kolom nog kan. Wat in geen enkele kan, staat er niet.',
    ...(example
      ? [
          `Een voorbeeld: bij ${plain(valueName(vragen, example.fact, example.value))} staat naast ${nameOf(example.incentive)} het woord “${words(example.id)}”. ` +
            `Dat wil zeggen: ${plain(incentiveWords(example.incentive).criteria[example.id]?.no ?? '')}`,
        ]
      : []),
  ];
}

const isWhole = ({ beside }: Matrix): boolean => Object.keys(beside).length === 0;

/** In how many of its columns somebody can still have it. */
const possibleIn = ({ values }: Matrix, { barredBy }: Matrix['rows'][number]): number =>
  values.filter((value) => barredBy[value]?.length === 0).length;

/** What differs from column to column; of who is not narrowed down, all. */
const rowsOf = (matrix: Matrix): Matrix['rows'] =>
  matrix.rows.filter((row) => isWhole(matrix) || (possibleIn(matrix, row) > 0 && possibleIn(matrix, row) < matrix.values.length));

/** What does not differ, as somebody can have it in each column. */
function everywhere(matrix: Matrix): string {
  const names = matrix.rows.filter((row) => possibleIn(matrix, row) === matrix.values.length).map(({ incentive }) => nameOf(incentive));
  return isWhole(matrix) || names.length === 0 ? '' : `Kan nog in elke kolom: ${names.join('; ')}.`;
}

const matrixTable = (matrix: Matrix): string =>
  table(
    ['Steun', ...matrix.values.map(head), 'Kan nog in'],
    rowsOf(matrix).map((row) => [
      nameOf(row.incentive),
      ...matrix.values.map((value) => (row.barredBy[value] ?? []).map(words).join(', ') || '●'),
      `${String(possibleIn(matrix, row))} van ${String(matrix.values.length)}`,
    ]),
  );

/** What the columns of a table stand for, or which table before it has the same. */
function columnsOf(matrices: readonly Matrix[], at: number): string {
  const [one, first] = [matrices[at], matrices.find(({ fact }) => fact === matrices[at]?.fact)];
  if (!one || !first) return '';
  return one === first ? valuesTable(one) : `De kolommen zijn die van ${link(titleOf(first), anchor(titleOf(first)))}.`;
}

const valuesTable = ({ fact, values }: Matrix): string =>
  table(
    ['Kolom', 'Wie dit antwoordt'],
    values.map((value) => [head(value), plain(valueName(vragen, fact, value))]),
  );

const passageHelp: readonly string[] = [
  'Het gaat over iemand van wie alleen de situatie bekend is: wat er nog kan voor de verandering, en wat op de dag zelf.',
  'Eindigt: wat voor de verandering nog kon en daarna zeker niet meer. Ervoor staat de voorwaarde die het uitsluit.',
  'Begint: wat eerst niet kon en daarna wel kan. Blijft: wat voor en na de verandering kan.',
  String.raw`“\*”: het hangt af van het antwoord op een vraag die opnieuw komt. Welke dat zijn, staat boven elke tabel.`,
  'Wat al loopt, staat hier niet: of iemand steun mag houden die al toegekend is, zegt elke regeling zelf.',
];

/** So much of each an event does to who was in one situation, over all situations that it can meet. */
const countsTable = (all: readonly EventId[], ofEvent: (event: EventId) => readonly Passage[]): string =>
  table(
    ['Verandering', 'Wie nu', 'Eindigt', 'Begint', 'Blijft'],
    all.flatMap((event) =>
      ofEvent(event).map(({ from, loses, gains, keeps }, at) => [
        at === 0 ? link(gebeurtenissen[event], anchor(gebeurtenissen[event])) : '″',
        head(from),
        ...[loses, gains, keeps].map(({ length }) => (length === 0 ? '' : String(length))),
      ]),
    ),
  );

/** What the event says by itself, and what has to be asked again. */
function askedAgain(event: EventId): string {
  const { changes, asks }: LifeEvent = events[event];
  const assumed = Object.entries(changes)
    .map(([fact, value]) => `*${labelOf(fact)}* ${plain(valueName(vragen, fact, value))}`)
    .join(', ');
  const again = asks.map((fact) => `*${labelOf(fact)}*`).join(', ');
  return [assumed && `Neemt aan: ${assumed}.`, again && `Vraagt opnieuw: ${again}.`].filter((text) => text !== '').join(' ');
}

/** What an event does to each who meets it; what stays for all of them is told once. */
function passagesOf(passages: readonly Passage[]): readonly string[] {
  const [first] = passages;
  const kept = (first?.keeps ?? []).filter((id) => passages.every((one) => one.keeps.includes(id) && !one.hangsOn[id]));
  const columns = [
    { name: 'Eindigt', cell: lossesOf },
    { name: 'Begint', cell: (one: Passage) => namesIn(one, one.gains) },
    { name: 'Blijft', cell: (one: Passage) => namesIn(one, one.keeps.filter((id) => !kept.includes(id))) },
  ];
  const [some, none] = [true, false].map((isSome) => columns.filter(({ cell }) => passages.some((one) => cell(one) !== '') === isSome));
  return [
    none?.map(({ name }) => (name === 'Blijft' ? '' : `${name} zeker: niets.`)).join(' ').trim() ?? '',
    kept.length > 0 ? `Blijft voor ${passages.length > 1 ? 'iedereen in deze tabel' : 'hen'}: ${kept.map(nameOf).join('; ')}.` : '',
    some?.length ? table(['Wie nu', ...some.map(({ name }) => name)], passages.map((one) => [head(one.from), ...some.map(({ cell }) => cell(one))])) : '',
  ].filter((text) => text !== '');
}

const namesIn = ({ hangsOn }: Passage, ids: readonly string[]): string =>
  ids.map((id) => `${nameOf(id)}${hangsOn[id] ? String.raw`\*` : ''}`).join('<br>');

/** By the criteria that rule it out, each told once. */
function lossesOf({ loses, barredBy }: Passage): string {
  const whyOf = (id: string): string => (barredBy[id] ?? []).map(words).join(', ');
  return [...new Set(loses.map(whyOf))]
    .map((why) => [`*${why}*:`, ...loses.filter((id) => whyOf(id) === why).map(nameOf)].join('<br>'))
    .join('<br>');
}

/** What the criteria say that rule something out in a table. */
function criteriaRows(matrices: readonly Matrix[], passages: readonly Passage[]): readonly (readonly string[])[] {
  const rows = matrices.flatMap(rowsOf);
  return [...new Set(rows.map(({ incentive }) => incentive))].flatMap((incentive) => {
    const inTables = rows.filter((row) => row.incentive === incentive).flatMap(({ barredBy }) => Object.values(barredBy).flat());
    const inPassages = passages.flatMap(({ barredBy }) => barredBy[incentive] ?? []);
    const { criteria } = incentiveWords(incentive);
    return [...new Set([...inTables, ...inPassages])].map((id) => [link(nameOf(incentive), `rulebook/${incentive}.md`), words(id), plain(criteria[id]?.no ?? '')]);
  });
}
