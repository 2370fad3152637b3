import { readFacts, type Facts, type Problem, type Vocabulary } from '../reasoning/vocabulary.js';

/** How one fact is read from a record. */
export interface CourseField {
  /** The fields of the record that give the fact; the first that holds something counts. */
  readonly from: readonly string[];
  /** The values of the fact for `true` and `false`, where it has those. */
  readonly yesNo?: readonly [string, string];
  /** A field of which the presence alone says yes. */
  readonly presence?: string;
}

/** How a record of a course answers facts, as data. */
export interface CourseFields {
  /** What is so for everybody who comes with a course. */
  readonly presumes: Facts;
  /** What is so too with a record that says something, and does not answer this fact. */
  readonly presumesWithout?: Readonly<Record<string, Facts>>;
  readonly facts: Readonly<Record<string, CourseField>>;
  /** Facts that say the same in another unit: where one of them is given, the others are 0. */
  readonly eitherOf: readonly string[];
}

/** All that is looked at in the record of a course. */
export const namesIn = ({ facts }: CourseFields): readonly string[] =>
  Object.values(facts).flatMap(({ from, presence }) => (presence === undefined ? from : [...from, presence]));

/**
 * The facts that a course record answers. A value of the wrong type is reported, dropped, and so asked; a field that is not of a
 * course record is ignored.
 */
export function readCourse(
  vocabulary: Vocabulary,
  fields: CourseFields,
  course: unknown,
): { readonly facts: Facts; readonly problems: readonly Problem[] } {
  if (course === null || course === undefined) return { facts: {}, problems: [] };
  if (typeof course !== 'object')
    return { facts: {}, problems: [{ fact: 'course', value: course, why: 'invalid-value' }] };
  const record = course as Readonly<Record<string, unknown>>;
  const given = Object.entries(fields.facts).map(([fact, field]): [string, unknown] => [fact, valueIn(record, field)]);
  const { facts, problems } = readFacts(vocabulary, { ...fields.presumes, ...Object.fromEntries(given) });
  // A record knows, or has no such field: `null` is what a page writes for an empty one.
  const answered = Object.fromEntries(Object.entries(facts).filter(([, value]) => value !== null));
  const saysSomething = Object.keys(answered).length > Object.keys(fields.presumes).length;
  const unsaid = Object.entries(fields.presumesWithout ?? {})
    .filter(([fact]) => saysSomething && answered[fact] === undefined)
    .flatMap(([, then]) => Object.entries(then));
  const known: Facts = { ...Object.fromEntries(unsaid), ...answered };
  const isSized = fields.eitherOf.some((fact) => known[fact] !== undefined);
  const elsewhere = isSized ? fields.eitherOf.filter((fact) => known[fact] === undefined) : [];
  return { facts: { ...known, ...Object.fromEntries(elsewhere.map((fact) => [fact, 0])) }, problems };
}

function valueIn(record: Readonly<Record<string, unknown>>, { from, yesNo, presence }: CourseField): unknown {
  if (presence !== undefined && typeof record[presence] === 'string' && record[presence] !== '') return yesNo?.[0];
  const value = from.map((name) => record[name]).find((one) => one !== null && one !== undefined);
  return typeof value === 'boolean' && yesNo ? yesNo[value ? 0 : 1] : value;
}
