import type { Condition } from '../reasoning/conditions.js';
import { once } from '../reasoning/memory.js';
import type { Rulebook } from '../reasoning/rulebook.js';
import type { FactDefinition, Facts, Value } from '../reasoning/vocabulary.js';

/** One fact that a question fills. */
export interface Field {
  readonly fact: string;
  /** Shows only once the field before it is filled in, because that decides whether it makes sense. */
  readonly follows?: true;
  /**
   * What an empty field means once another field of the question is filled in. With `null` it is always unknown, and a
   * question of which another field is answered does not wait for it.
   */
  readonly blank?: Value | null;
  /** A statement to tick: ticked it has the first value of its fact's choice, left alone the second; see {@link ticked}. */
  readonly tick?: true;
  /** True where everybody knows the answer, so that not knowing it is not offered. */
  readonly known?: true;
  /**
   * A number of which only the range matters: the least of each range, from the lowest on. It is picked instead of typed, and
   * the least stands for all; a link or a host can still give any number.
   */
  readonly bands?: readonly number[];
  /** A day so many years before and after today is hardly meant: the person is asked once whether it is right. */
  readonly usual?: readonly [before: number, after: number];
  /** Values that few people have: they are picked in a second step, behind one name for all of them. */
  readonly rare?: readonly string[];
}

/** The range in which a number lies; as it is where the field has none. */
export const bandOf = ({ bands = [] }: Field, value: Value): Value =>
  bands.findLast((least) => least <= Number(value)) ?? value;

/** One thing to ask. Its fields show while they can matter. */
export interface Question {
  readonly id: string;
  readonly fields: readonly Field[];
  /**
   * A percentage and an amount of the same: the amount of all of it lies between these bounds. A person who answers otherwise is
   * asked once whether that is right.
   */
  readonly together?: {
    readonly percent: string;
    readonly amount: string;
    readonly whole: readonly [least: number, most: number];
  };
  /** Only where a natural conversation needs it: the situations in which the question makes sense at all. */
  readonly when?: Condition;
}

export interface Chapter {
  readonly id: string;
  readonly questions: readonly Question[];
}

/** What is asked, in an editor's order, about which rulebook. */
export interface Flow {
  readonly id: string;
  /** Rises when a question or a fact changes its meaning; it stands in links. */
  readonly version: number;
  /** What is known of everybody who takes this flow; what the host gives goes above it. */
  readonly presumes?: Facts;
  readonly chapters: readonly Chapter[];
  readonly rulebook: Rulebook;
}

/** Keeps the literal ids of a flow, so that the texts of every language can be checked against them. */
export const flow = <const F extends Flow>(definition: F): F => definition;

/** The questions of a flow in order. */
export const questionsOf = once((flow: Flow): readonly Question[] =>
  flow.chapters.flatMap((chapter) => chapter.questions),
);

/** Questions of another flow, to ask the same in the same words. @throws {RangeError} names an id that it does not have */
export const questionsNamed = (flow: Flow, ...ids: readonly string[]): readonly Question[] =>
  ids.map((id) => {
    const question = questionsOf(flow).find((candidate) => candidate.id === id);
    if (!question) throw new RangeError(`flow "${flow.id}" has no question "${id}"`);
    return question;
  });

/** The question that asks for a fact, if the flow has one. */
export const questionAbout = (flow: Flow, fact: string): Question | undefined =>
  questionsOf(flow).find(({ fields }) => fields.some((field) => field.fact === fact));

/**
 * The two values of a statement to tick: when it is ticked, and when it is left alone.
 *
 * @throws {RangeError} when the fact is not a choice of two
 */
export function ticked(definition: FactDefinition | undefined): readonly [ticked: string, leftAlone: string] {
  const [yes, no, ...more] = definition?.type === 'choice' ? definition.values : [];
  if (yes === undefined || no === undefined || more.length > 0)
    throw new RangeError('a statement to tick is a choice of two values');
  return [yes, no];
}
