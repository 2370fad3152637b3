import { wegwijzer as flow } from '../../../../flows/wegwijzer.js';
import { onlyChosen, readTyped } from '../../../../src/element/form.js';
import { toAnswers, type Answers } from '../../../../src/journey/answers.js';
import { questionsOf, type Field, type Question } from '../../../../src/journey/flow.js';
import { fieldsToAsk, pass, type Progress } from '../../../../src/journey/progress.js';
import type { Facts, Value } from '../../../../src/reasoning/vocabulary.js';
import { unknownOf } from './pages.js';

/** What SurveyJS holds, by the name of a field: what was chosen or typed, or the boxes that were ticked. */
export type Data = Readonly<Record<string, string | readonly string[] | undefined>>;

/** Where the answers lead. */
export interface Standing {
  /** What is filled in and can be read, with what an empty field stands for. */
  readonly facts: Facts;
  readonly answers: Answers;
  readonly progress: Progress;
  /** The question that is not settled yet; undefined at the end. */
  readonly question: Question | undefined;
  /** The facts of which the field is shown. */
  readonly shown: ReadonlySet<string>;
  /** Those on the page of which the field must be filled in. */
  readonly asked: ReadonlySet<string>;
}

/**
 * Folds what SurveyJS holds over the flow.
 *
 * @param page id of the question on the screen
 * @param left ids of the questions that the person has gone on from
 */
export function stand(beginning: Progress, data: Data, page: string, left: ReadonlySet<string>): Standing {
  const facts = Object.assign(
    {},
    ...questionsOf(flow).map((question) => read(question, data, left.has(question.id))),
  ) as Facts;
  const answers = toAnswers(facts);
  const shown = new Set<string>();
  const asked = new Set<string>();
  let progress = beginning;
  let open: Question | undefined;
  for (const question of questionsOf(flow)) {
    const passed = pass(question, progress, answers);
    if (question.id === page || !passed) {
      for (const { fact } of fieldsToAsk(question, progress, onlyChosen(flow, facts))) shown.add(fact);
      for (const { fact } of fieldsToAsk(question, progress, facts)) asked.add(fact);
    }
    open = question;
    if (!passed) break;
    for (const fact of passed.trail.at(-1)?.facts ?? []) shown.add(fact);
    progress = passed;
    open = undefined;
  }
  return { facts, answers, progress, question: open, shown, asked };
}

function read({ fields }: Question, data: Data, isLeft: boolean): Facts {
  const values = fields.map(({ fact }) => [fact, valueOf(data, fact)] as const);
  const isFilledIn = isLeft || values.some(([, value]) => value !== undefined);
  return Object.fromEntries(
    values.map(([fact, value], at) => [
      fact,
      value ?? (value === undefined && isFilledIn ? emptyOf(fields[at]) : value),
    ]),
  );
}

/** What an empty field stands for. */
const emptyOf = (field: Field | undefined): Value | null | undefined => (field?.tick ? 'nee' : field?.blank);

function valueOf(data: Data, fact: string): Value | null | undefined {
  const [value, unknown] = [data[fact], data[unknownOf(fact)]];
  if (unknown !== undefined && unknown.length > 0) return null;
  const text = typeof value === 'object' ? value[0] : value;
  return text === undefined ? undefined : readTyped(flow, fact, text);
}
