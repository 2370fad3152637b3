import { wegwijzer as flow } from '../../../../flows/wegwijzer.js';
import type { Words } from '../../../../src/element/words.js';
import type { Field, Question } from '../../../../src/journey/flow.js';
import { UNKNOWN } from '../../../../src/journey/link.js';

/** The name of the tick box for "Ik weet het niet" beside a field to fill in. */
export const unknownOf = (fact: string): string => `${fact}${UNKNOWN}`;

/** A page of SurveyJS for a question of the flow: its fields, each shown while it is asked. */
export function pageOf(words: Words, { id, fields }: Question): object {
  return {
    name: id,
    title: words.optional(`vragen:questions.${id}.title`),
    description: words.optional(`vragen:questions.${id}.help`),
    elements: fields.flatMap((field): readonly object[] =>
      field.tick ? [tick(words, field)] : isChoice(field) ? [choice(words, field)] : entry(words, field),
    ),
  };
}

const definitionOf = ({ fact }: Field) => flow.rulebook.vocabulary[fact];
const isChoice = (field: Field): boolean => definitionOf(field)?.type === 'choice';

const common = (words: Words, { fact }: Field) => ({
  name: fact,
  title: words.fact(fact, 'question'),
  description: [words.optional(`vragen:facts.${fact}.hint`), words.optional(`vragen:facts.${fact}.unit`)]
    .filter(Boolean)
    .join(' '),
  visibleIf: `asked('${fact}')`,
});

function choice(words: Words, field: Field) {
  const { fact, known } = field;
  const definition = definitionOf(field);
  const values = definition?.type === 'choice' ? definition.values : [];
  const text = (value: string): string =>
    [words.value(fact, value), words.optional(`vragen:facts.${fact}.hints.${value}`)].filter(Boolean).join(' – ');
  const choices = values.map((value) => ({ value, text: text(value) }));
  return {
    ...common(words, field),
    type: 'radiogroup',
    choices: known ? choices : [...choices, { value: UNKNOWN, text: words.ui('unknown') }],
  };
}

function entry(words: Words, field: Field) {
  const { fact, known } = field;
  const type = definitionOf(field)?.type;
  const input = {
    ...common(words, field),
    type: 'text',
    inputType: type === 'date' ? 'date' : 'text',
    ...(type === 'text' ? { dataList: words.listed(fact) } : {}),
  };
  const unknown = { ...box(unknownOf(fact), UNKNOWN, words.ui('unknown')), visibleIf: `asked('${fact}')` };
  return known ? [input] : [input, unknown];
}

const tick = (words: Words, field: Field) => ({
  ...common(words, field),
  ...box(field.fact, 'ja', words.fact(field.fact, 'question')),
});

/** One box to tick, which bears its text itself. */
const box = (name: string, value: string, text: string) => ({
  type: 'checkbox',
  name,
  titleLocation: 'hidden',
  choices: [{ value, text }],
});
