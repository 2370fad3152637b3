import { readFacts, type Facts, type Problem, type Vocabulary } from '../reasoning/vocabulary.js';

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
  readonly kenmerk?: string;
  readonly erkend?: boolean | 'ja' | 'nee';
  /** Given in a centrum voor volwassenenonderwijs. */
  readonly cvo?: boolean | 'ja' | 'nee';
  readonly hogerOnderwijs?: boolean | 'ja' | 'nee';
  readonly soort?: string;
  readonly vdabErkend?: boolean | 'ja' | 'nee';
  /** For a shortage job in care. */
  readonly zorgknelpunt?: boolean | 'ja' | 'nee';
  /** At least 4 weeks, 20 hours a week on average, mainly by day; in higher education, 27 new studiepunten or more. */
  readonly langeDagopleiding?: boolean | 'ja' | 'nee';
}

/**
 * The facts that a course record answers. A training expressed in hours has no studiepunten, and the other way round. A
 * value of the wrong type is reported, dropped, and so asked; a field that is not of a course record is ignored.
 */
export function readCourse(
  vocabulary: Vocabulary,
  course: unknown,
): { readonly facts: Facts; readonly problems: readonly Problem[] } {
  if (course === null || course === undefined) return { facts: {}, problems: [] };
  if (typeof course !== 'object')
    return { facts: {}, problems: [{ fact: 'course', value: course, why: 'invalid-value' }] };
  const record = course as Readonly<Record<string, unknown>>;
  const { odb, start, taal, prijs, kenmerk, soort, studiepunten } = record;
  const contacturen = record['contacturen'] ?? record['lestijden'];
  const { facts, problems } = readFacts(vocabulary, {
    doel: 'opleiding',
    start,
    taal,
    prijs,
    kenmerk,
    soort,
    contacturen,
    studiepunten,
    databank: typeof odb === 'string' && odb !== '' ? 'ja' : toYesNo(record['databank']),
    erkend: toYesNo(record['erkend']),
    cvo: toYesNo(record['cvo']),
    'hoger-onderwijs': toYesNo(record['hogerOnderwijs']),
    'vdab-erkend': toYesNo(record['vdabErkend']),
    zorgknelpunt: toYesNo(record['zorgknelpunt']),
    'lange-dagopleiding': toYesNo(record['langeDagopleiding']),
  });
  // A record knows, or has no such field: `null` is what a page writes for an empty one.
  const known = Object.fromEntries(Object.entries(facts).filter(([, value]) => value !== null));
  const { contacturen: hours, studiepunten: points } = known;
  return {
    facts: {
      ...known,
      ...(hours !== undefined && points === undefined ? { studiepunten: 0 } : {}),
      ...(points !== undefined && hours === undefined ? { contacturen: 0 } : {}),
    },
    problems,
  };
}

const toYesNo = (value: unknown): unknown => (typeof value === 'boolean' ? (value ? 'ja' : 'nee') : value);
