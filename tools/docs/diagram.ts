import { questionsOf, type Chapter, type Flow, type Question } from '../../src/journey/flow.js';
import { describe } from './describe.js';
import { chapterName, questionTitle, vragen } from './words.js';

/**
 * The flow as a Mermaid flowchart: a subgraph per chapter, a node per question, the result at the end. The arrows between
 * chapters end at their frames, or they would run through their names.
 */
export function diagram(flow: Flow): string {
  const chapters = ['begin', ...flow.chapters.map(({ id }) => idOf('hoofdstuk', id)), 'resultaat'];
  const conditional = questionsOf(flow).filter(({ when }) => when);
  return [
    '```mermaid',
    '%%{init: {"flowchart": {"wrappingWidth": 420}}}%%',
    'flowchart TD',
    '  begin(["Begin"])',
    ...flow.chapters.flatMap(subgraph),
    '  resultaat(["Resultaat: wat past, wat nog open is, wat niet past,<br/>en waar de persoon terechtkan"])',
    ...arrows(chapters).map((arrow) => `  ${arrow}`),
    '  classDef soms stroke-dasharray:5 4',
    `  class ${conditional.map(nodeOf).join(',')} soms`,
    '```',
  ].join('\n');
}

const arrows = (steps: readonly string[]): readonly string[] =>
  steps.slice(1).map((step, index) => `${steps[index] ?? ''} --> ${step}`);

const subgraph = ({ id, questions }: Chapter): readonly string[] => [
  `  subgraph ${idOf('hoofdstuk', id)}["${text(chapterName(id))}"]`,
  '    direction TB',
  ...questions.map((question) => `    ${nodeOf(question)}["${label(question)}"]`),
  ...arrows(questions.map(nodeOf)).map((arrow) => `    ${arrow}`),
  '  end',
];

function label({ id, fields, when }: Question): string {
  const facts = fields.map(({ fact }) => fact);
  const lines = [questionTitle(id, facts), `vult: ${facts.join(', ')}`];
  return [...lines, ...(when ? [`alleen als ${describe(when, vragen)}`] : [])].map(text).join('<br/>');
}

const nodeOf = ({ id }: Question): string => idOf('vraag', id);

const idOf = (kind: string, id: string): string => `${kind}_${id.replaceAll('-', '_')}`;

/** Words as Mermaid takes them inside quotes, without Markdown. */
const text = (words: string): string =>
  words.replaceAll('**', '').replace(/(?<!\\)\*/g, '').replace(/\\(?=[|*_`[\]])/g, '').replaceAll('"', '#quot;');
