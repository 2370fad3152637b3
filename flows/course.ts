import type { CourseField, CourseFields } from '../src/journey/course.js';
import type { FactId } from './facts.js';

/** A training as a course page knows it. All fields are optional; one that is absent leaves its question. */
export interface Course {
  readonly id?: string;
  /** Number in the Opleidingsdatabank; its presence means that the training stands in it. */
  readonly odb?: string;
  readonly title?: string;
  readonly provider?: string;
  /** First and last day, `YYYY-MM-DD`. */
  readonly start?: string;
  readonly end?: string;
  /** Contact hours, or lestijden, in one school year. */
  readonly contacturen?: number;
  readonly lestijden?: number;
  readonly studiepunten?: number;
  readonly taal?: string;
  /** Fee in euro. */
  readonly prijs?: number;
  readonly databank?: boolean | 'ja' | 'nee';
  /** Bears the label “beperkende voorwaarde opleidingsniveau” in the Opleidingsdatabank. */
  readonly niveauLabel?: boolean | 'ja' | 'nee';
  readonly kenmerk?: string;
  readonly erkend?: boolean | 'ja' | 'nee';
  /** Given in a centrum voor volwassenenonderwijs. */
  readonly cvo?: boolean | 'ja' | 'nee';
  readonly hogerOnderwijs?: boolean | 'ja' | 'nee';
  readonly soort?: string;
  readonly vdabErkend?: boolean | 'ja' | 'nee';
  /** For a shortage job in care: as a nurse or zorgkundige (`verpleging`), or as something else (`true`). */
  readonly zorgknelpunt?: boolean | 'verpleging' | 'ja' | 'nee';
  /** At least 4 weeks, 20 hours a week on average, mainly by day; in higher education, 27 new studiepunten or more. */
  readonly langeDagopleiding?: boolean | 'ja' | 'nee';
}

type Name = keyof Course;

const as = (...from: readonly [Name, ...Name[]]): CourseField => ({ from });
const jaNee = (from: Name): CourseField => ({ from: [from], yesNo: ['ja', 'nee'] });

/** A training expressed in hours has no studiepunten, and the other way round. */
const maten = ['contacturen', 'studiepunten'] as const satisfies readonly FactId[];

/** Which facts a course record answers, and how. */
export const courseFields: CourseFields = {
  presumes: { doel: 'opleiding' },
  // What has a page of its own is open to others than the workers of one company.
  presumesWithout: { soort: { bedrijfsopleiding: 'nee' } },
  facts: {
    start: as('start'),
    taal: as('taal'),
    prijs: as('prijs'),
    kenmerk: as('kenmerk'),
    soort: as('soort'),
    contacturen: as('contacturen', 'lestijden'),
    studiepunten: as('studiepunten'),
    databank: { ...jaNee('databank'), presence: 'odb' satisfies Name },
    'niveau-label': jaNee('niveauLabel'),
    erkend: jaNee('erkend'),
    cvo: jaNee('cvo'),
    'hoger-onderwijs': jaNee('hogerOnderwijs'),
    'vdab-erkend': jaNee('vdabErkend'),
    zorgknelpunt: jaNee('zorgknelpunt'),
    'lange-dagopleiding': jaNee('langeDagopleiding'),
  } satisfies Partial<Record<FactId, CourseField>>,
  eitherOf: maten,
};
