import { gebeurtenissen } from '../../locales/nl/gebeurtenissen.js';
import type { EventId } from '../../flows/events.js';
import { code, link, page, plain, section, table } from './markdown.js';
import type { Matrix, Passage, Portability } from './portability.js';
import { capitalised, date, incentiveWords, valueName, vragen, wordsOf } from './words.js';

/** The page of what somebody can take along, from one statute, employer or region to another. */
export function portabilityPage({ on, matrices, passages }: Portability): string {
  return page(
    'Wat iemand meeneemt',
    'Welke steun kan iemand nog krijgen, in welk statuut, bij welke werkgever en in welke streek? En wat verandert er als het leven verandert? ' +
      `Uitgerekend met de regels van ${date(on)}. Dezelfde gegevens staan in ${link('portability.json', 'portability.json')}.`,
    '“●” betekent: hier kan de steun nog. Andere voorwaarden kunnen ze alsnog uitsluiten. ' +
      'Staat er geen bolletje, dan staat er welke voorwaarde ze uitsluit. Onderaan staat wat elke voorwaarde zegt. ' +
      'De eerste tabel heeft alle steun, de andere wat er in die situatie nog kan.',
    ...matrices.flatMap((one) => section(titleOf(one), besideOf(one), matrixTable(one), valuesTable(one))),
    ...section(
      'Als het leven verandert',
      'Van iemand van wie alleen de situatie bekend is, voor en na. “*” betekent: het hangt af van het antwoord op een vraag die dan opnieuw komt.',
    ),
    ...(Object.keys(gebeurtenissen) as EventId[]).flatMap((event) => [
      `### ${gebeurtenissen[event]}`,
      table(
        ['Van', 'Eindigt', 'Begint', 'Blijft'],
        passages.filter((one) => one.event === event).map(passageRow),
      ),
    ]),
    ...section(
      'Wat elke voorwaarde zegt',
      table(['Steun', 'Voorwaarde', 'Wat wie ze niet vervult leest'], criteriaRows(matrices)),
    ),
  );
}

const nameOf = (incentive: string): string => plain(incentiveWords(incentive).name);

const labelOf = (fact: string): string => plain(wordsOf(vragen, fact).label);

/** The id of a value as a word: the answer itself is too long for the head of a table. */
const shortName = (value: string): string => capitalised(value.replaceAll('-', ' '));

const titleOf = ({ fact, beside }: Matrix): string =>
  [`Naar ${labelOf(fact).toLowerCase()}`, ...Object.values(beside).map((value) => shortName(String(value)).toLowerCase())].join(', ');

const besideOf = ({ beside }: Matrix): string =>
  Object.entries(beside)
    .map(([fact, value]) => `Van wie bij *${labelOf(fact)}* ${plain(valueName(vragen, fact, value ?? null))} antwoordt.`)
    .join(' ');

/** What somebody can still have in one of its columns; of who is not narrowed down, all. */
const rowsOf = ({ beside, values, rows }: Matrix): Matrix['rows'] =>
  rows.filter(
    ({ barredBy }) => Object.keys(beside).length === 0 || values.some((value) => barredBy[value]?.length === 0),
  );

const matrixTable = (matrix: Matrix): string =>
  table(
    ['Steun', ...matrix.values.map(shortName)],
    rowsOf(matrix).map(({ incentive, barredBy }) => [
      nameOf(incentive),
      ...matrix.values.map((value) => {
        const criteria = barredBy[value] ?? [];
        return criteria.length === 0 ? '●' : criteria.map(code).join(' ');
      }),
    ]),
  );

const valuesTable = ({ fact, values }: Matrix): string =>
  table(
    ['In de tabel', 'Het antwoord'],
    values.map((value) => [shortName(value), plain(valueName(vragen, fact, value))]),
  );

function passageRow({ from, loses, gains, keeps, hangsOn }: Passage): readonly string[] {
  const names = (some: readonly string[]): string =>
    some.map((id) => `${nameOf(id)}${hangsOn[id] ? String.raw`\*` : ''}`).join('<br>');
  return [shortName(from), names(loses), names(gains), names(keeps)];
}

/** What the criteria say that rule something out in a table. */
function criteriaRows(matrices: readonly Matrix[]): readonly (readonly string[])[] {
  const rows = matrices.flatMap(rowsOf);
  return [...new Set(rows.map(({ incentive }) => incentive))].flatMap((incentive) => {
    const barring = rows.filter((row) => row.incentive === incentive).flatMap(({ barredBy }) => Object.values(barredBy).flat());
    const { criteria } = incentiveWords(incentive);
    return [...new Set(barring)].map((id) => [nameOf(incentive), code(id), plain(criteria[id]?.no ?? '')]);
  });
}
