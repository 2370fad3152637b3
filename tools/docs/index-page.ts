import { incentives } from '../../flows/incentives/index.js';
import { contacts } from '../../flows/referrals/contacts.js';
import { referrals } from '../../flows/referrals/index.js';
import { terms } from '../../flows/terms.js';
import type { Contact, Incentive, Referral, Term } from '../../src/reasoning/rulebook.js';
import type { CaseInFile } from './cases.js';
import { outline } from './describe.js';
import { address, code, link, list, page, plain, section, table } from './markdown.js';
import { references, sourceLines } from './provenance.js';
import { date, incentiveWords, meaningOf, pillarName, referralWords, vragen } from './words.js';

/** The index of the rulebook: the incentives, and where people are sent. */
export function indexPage(cases: readonly CaseInFile[]): string {
  const all: readonly Referral[] = referrals;
  return page(
    'Het regelboek',
    `Wat de wegwijzer weet, in woorden. Hoe de vragen op elkaar volgen, staat in ${link('het verloop', '../flow.md')}.`,
    ...section('Steun', 'In de volgorde waarin ze getoond wordt.', incentiveTable(incentives, cases)),
    ...section(
      'Doorverwijzingen',
      'In de volgorde waarin ze getoond worden. Een doorverwijzing heeft een of meer redenen. ' +
        'De eerste die zeker geldt, telt, en de persoon leest de zin die erbij staat. ' +
        '“Voor iedereen” telt niet als antwoord op iemands eigen situatie.',
      table(['Id', 'Naam', 'Redenen', 'Waar', 'Bronnen'], all.map(referralRow)),
    ),
    ...section(
      'Namen en begrippen',
      'In het resultaat kan iemand een naam aanklikken waar ze voor het eerst staat. Dan volgt de uitleg, tussen haakjes.',
      table(['Naam', 'Ook', 'Soort', 'Uitleg'], Object.entries<Term>(terms).map(termRow)),
    ),
    ...section('Bronnen van de doorverwijzingen', list(sourceLines(all.flatMap(({ id }) => sourcesOf(contacts[id] ?? { sources: [] }))))),
  );
}

const incentiveTable = (all: readonly Incentive[], cases: readonly CaseInFile[]): string =>
  table(
    ['Steun', 'Id', 'Pijler', 'Wie beslist', 'Opnieuw na te kijken op', 'Uitgewerkte situaties'],
    all.map(({ id, pillar, review }) => {
      const { name, decides } = incentiveWords(id);
      const covered = cases.filter(({ expect }) => expect.incentives?.[id] !== undefined).length;
      return [link(plain(name), `${id}.md`), code(id), pillarName(pillar), plain(decides), date(review), String(covered)];
    }),
  );

const termRow = ([id, { name, forms = [], kind }]: [string, Term]): readonly string[] => [
  plain(name),
  forms.map(plain).join(', '),
  kind,
  plain(meaningOf(id)),
];

function referralRow({ id, reasons, unless, general }: Referral): readonly string[] {
  const contact = contacts[id] ?? { sources: [] };
  const words = referralWords(id);
  const why = Object.entries(reasons).map(([reason, when]) => {
    const situation = general ? 'Voor iedereen' : outline(when, vragen);
    return `${code(reason)} ${situation}<br>*${plain(words.reasons[reason] ?? '')}*`;
  });
  const elsewhere = Object.entries(contact.reasons ?? {}).map(([reason, other]) => `${code(reason)} ${placeOf(other)}`);
  const not = unless ? [`niet als ${outline(unless, vragen)}`] : [];
  const where = [placeOf(contact), ...elsewhere].filter((place) => place !== '');
  return [code(id), plain(words.name), [...why, ...not].join('<br><br>'), where.join('<br>'), references(sourcesOf(contact))];
}

const placeOf = ({ url, phone }: Contact): string =>
  [url && address(url), phone && `tel. ${phone}`].filter((part) => part !== undefined).join('<br>');

const sourcesOf = ({ sources, reasons = {} }: Contact): readonly string[] => [
  ...new Set([...sources, ...Object.values(reasons).flatMap(sourcesOf)]),
];
