import { conditionsOver } from '../src/reasoning/conditions.js';
import {
  choice,
  day,
  percentage,
  quantity,
  text,
  type Choice,
  type FactDefinition,
  type Quantity,
} from '../src/reasoning/vocabulary.js';

const yesNo = choice('ja', 'nee');

/**
 * The facts of a person's situation. Ids and values stand in links, prefill, case files and counters: the list may grow,
 * but nothing in it is renamed. The order here is not the order of the questions.
 */
export const vocabulary = {
  // statuut
  situatie: choice(
    'loondienst',
    'zelfstandig',
    'werkzoekend',
    'arbeidsongeschikt',
    'student',
    'leefloon',
    'thuis',
    'gepensioneerd',
    'gedetineerd',
  ),
  contract: choice('gewoon', 'uitzend', 'dienstencheques', 'flexi', 'studentenovereenkomst', 'leerovereenkomst', 'ibo'),
  'tijdelijk-werkloos': yesNo,
  bijberoep: yesNo,
  /** Works part-time, with a benefit beside the wage. */
  inkomensgarantie: yesNo,
  'meer-werkgevers': yesNo,
  uitkering: choice('werkloosheid', 'inschakeling', 'geen'),
  'uitkering-sinds': day('1980-01-01', '2099-12-31'),
  'ziek-met-contract': yesNo,
  'ziek-langer-dan-jaar': yesNo,
  /** A handicap, a lasting health problem or a learning disorder. */
  arbeidsbeperking: yesNo,
  /** An employer wants to train this person and to give a contract after that. */
  'ibo-werkgever': yesNo,
  'nieuw-in-belgie': choice('inburgeraar', 'verzoeker', 'nee'),

  // werkgever
  sector: choice(
    'prive',
    'socialprofit',
    'vlaamse-overheid',
    'onderwijs',
    'lokaal-bestuur',
    'federale-overheid',
    'overheidsbedrijf',
    'andere-overheid',
    'overheid-met-vov',
    'gemengd',
  ),
  'vlaams-gesubsidieerd': yesNo,
  werkplek: choice('vlaanderen', 'brussel', 'wallonie', 'duitstalige-gemeenschap', 'buitenland'),
  woonplaats: choice('vlaanderen', 'brussel', 'wallonie', 'duitstalige-gemeenschap', 'eer', 'elders'),
  'verhuisd-uit-eer': yesNo,
  /** Percent of a full-time job. */
  tewerkstelling: percentage(),
  'uren-per-week': quantity(0, 60),
  'vast-rooster': yesNo,
  /** Months with this employer. */
  ancienniteit: quantity(0, 720),
  /** Months of tijdskrediet with a motive, over the career. */
  'tijdskrediet-gebruikt': quantity(0, 120),
  werknemers: quantity(0, 1_000_000),
  'voltijds-voorbije-jaar': yesNo,
  'cao-tijdskrediet': yesNo,
  /** Years worked over the career. */
  loopbaanjaren: quantity(0, 70),
  'loopbaancheque-gebruikt': yesNo,
  vestiging: choice('vlaanderen', 'brussel', 'wallonie', 'buitenland'),
  'omvang-onderneming': choice('klein', 'middelgroot', 'groot'),
  'paritair-comite': text(/^\d{3}(\.\d{2})?$/, '999'),

  // opleidingsniveau
  /** `brevet`: of a nurse, from before 2009; `buitenlands`: not recognised in Flanders. */
  diploma: choice('geen-secundair', 'secundair', 'hbo5-graduaat', 'bachelor-master', 'brevet', 'buitenlands'),

  // opleiding
  doel: choice(
    'opleiding',
    'zoeken',
    'orienteren',
    'diploma-secundair',
    'nederlands',
    'basisvaardigheden',
    'eigen-zaak',
  ),
  /** `geschrapt`: not any more, but the person took opleidingsverlof for it in the school year before. */
  databank: choice('ja', 'nee', 'geschrapt'),
  /** Bears the label “beperkende voorwaarde opleidingsniveau” there. */
  'niveau-label': yesNo,
  pop: yesNo,
  kenmerk: choice('kwalificerend', 'knelpunt', 'ondernemerschap', 'geen'),
  soort: choice('gewoon', 'taal', 'examencommissie', 'evc', 'intern', 'uitgesloten'),
  taal: choice('nederlands', 'frans', 'engels', 'duits', 'andere'),
  erkend: yesNo,
  /** Given in a centrum voor volwassenenonderwijs. */
  cvo: yesNo,
  /** Contact hours or lestijden in one school year. */
  contacturen: quantity(0, 5000),
  /** In one school year. */
  studiepunten: quantity(0, 120),
  betaler: choice('zelf', 'werkgever', 'gratis'),
  initiatief: choice('eigen', 'werkgever'),
  /** Given by the employer within the company, or one of the activities that count for nothing. */
  bedrijfsopleiding: choice('nee', 'intern', 'uitgesloten'),
  opname: choice('verlofuren', 'voltijds', 'halftijds', 'vijfde'),
  /** Decides the school year; also the clock `start`. */
  start: day('2000-01-01', '2099-12-31'),
  /** `ja`: another shortage job in care than nurse or zorgkundige, or it is not said which. */
  zorgknelpunt: choice('verpleging', 'ja', 'nee'),
  /** Organised, paid or recognised by VDAB. */
  'vdab-erkend': yesNo,
  /** At least 4 weeks, on average 20 hours a week, mainly by day; in higher education 27 new studiepunten. */
  'lange-dagopleiding': yesNo,
  thema: choice('cybersecurity', 'energie-efficientie', 'andere'),
  /** `hbo5`: basisverpleegkunde, which is no higher education but follows secundair onderwijs. */
  'hoger-onderwijs': choice('ja', 'nee', 'hbo5'),
  /** Fee in euro. Known from a course record only, never asked. */
  prijs: quantity(0, 1_000_000),
};

export type FactId = keyof typeof vocabulary;

/** Answers by their fact. */
export type Answered = Readonly<{ [F in FactId]?: ValueOf<(typeof vocabulary)[F]> }>;

type ValueOf<D extends FactDefinition> = D extends Choice<infer V> ? V : D extends Quantity ? number : string;

/** Figures by the fact that they are a minimum of. */
export type Minimum = Readonly<Partial<Record<FactId, number>>>;

export const { is, isNot, atLeast, below, since, given } = conditionsOver(vocabulary);
