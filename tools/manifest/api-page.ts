import type { ClassDeclaration, ClassMember, CustomElementField, Parameter } from 'custom-elements-manifest';
import { vocabulary } from '../../flows/facts.js';
import type { FactDefinition } from '../../src/reasoning/vocabulary.js';
import { code, plain, section, table } from '../docs/markdown.js';
import { definitionOf, vragen, wordsOf } from '../docs/words.js';
import type { Api, ElementDoc } from './analyze.js';
import type { TypeDeclaration } from './sources.js';

/** The page about the API. */
export const apiPage = ({ elements, events, types }: Api): string =>
  [
    '<!-- Made by `npm run docs` from the doc comments in src/. Do not edit by hand. -->',
    '# API of the elements',
    ...elements.flatMap((element) => elementSections(element, events)),
    ...section('Types', ['```ts', types.map(typeText).join('\n\n'), '```'].join('\n')),
    ...section(
      'Facts',
      'What `answers`, `answer()` and the events speak of. The list may grow; nothing in it is renamed.',
      factsTable(),
    ),
    ...section('For tools', forTools),
  ].join('\n\n') + '\n';

function elementSections(element: ElementDoc, events: readonly ClassDeclaration[]): readonly string[] {
  const { tagName, description = '', attributes, members, slots, cssParts, cssProperties } = element;
  const fields = members.filter((member) => member.kind === 'field');
  const ofInstance = fields.filter((field) => !field.static);
  const attributeOf = ({ name }: CustomElementField): string | undefined =>
    attributes.find(({ fieldName }) => fieldName === name)?.name;
  const byAttribute = ofInstance.filter(attributeOf);
  const others = ofInstance.filter((field) => !byAttribute.includes(field));
  return [
    `## \`<${tagName}>\``,
    description,
    ...chapter(
      'Attributes',
      ['attribute', 'property', 'type', 'default', 'description'],
      byAttribute.map((field) => [
        code(attributeOf(field) ?? ''),
        code(field.name),
        typeOf(field),
        codeIn(field.default),
        textOf(field),
      ]),
    ),
    ...chapter(
      'Other properties',
      ['property', 'type', 'description'],
      others.map((field) => [
        code(field.name),
        typeOf(field),
        `${field.readonly ? 'Read-only. ' : ''}${textOf(field)}`,
      ]),
    ),
    ...chapter(
      'Methods',
      ['method', 'description'],
      members
        .filter(isMethod)
        .map((method) => [
          codeIn(`${method.name}(${parametersOf(method)})`),
          [textOf(method), ...(method.parameters ?? []).map(parameterText)].join(' '),
        ]),
    ),
    ...chapter(
      'Static',
      ['field', 'type', 'description'],
      fields.filter((field) => field.static).map((field) => [code(field.name), typeOf(field), textOf(field)]),
    ),
    ...chapter(
      'Events',
      ['event', 'fired when', 'class', 'fields'],
      element.events.map((event) => [
        code(event.name),
        textOf(event),
        code(event.type.text),
        fieldsOf(event.type.text, events),
      ]),
    ),
    ...chapter(
      'Slots',
      ['slot', 'description'],
      slots.map((slot) => [slot.name === '' ? 'the children' : code(slot.name), textOf(slot)]),
    ),
    ...chapter(
      'Parts',
      ['part', 'description'],
      cssParts.map((part) => [code(`::part(${part.name})`), textOf(part)]),
    ),
    ...chapter(
      'Custom properties',
      ['property', 'default', 'description'],
      cssProperties.map((property) => [code(property.name), codeIn(property.default), textOf(property)]),
    ),
  ];
}

type Method = ClassMember & { readonly kind: 'method' };

const isMethod = (member: ClassMember): member is Method => member.kind === 'method';

const chapter = (title: string, head: readonly string[], rows: readonly (readonly string[])[]): readonly string[] =>
  rows.length === 0 ? [] : [`### ${title}`, table(head, rows)];

/** What is said of something, for the cell of a table. */
const textOf = ({ description = '' }: { readonly description?: string }): string =>
  description.replaceAll('|', String.raw`\|`);

const codeIn = (text = ''): string => (text === '' ? '' : code(text.replaceAll('|', String.raw`\|`)));

const typeOf = ({ type }: { readonly type?: { readonly text: string } }): string => codeIn(type?.text);

const parametersOf = ({ parameters = [] }: Method): string =>
  parameters.map(({ name, type }) => `${name}: ${type?.text ?? 'unknown'}`).join(', ');

const parameterText = (parameter: Parameter): string => `${code(parameter.name)}: ${textOf(parameter)}.`;

/** The fields of an event, one a line. */
const fieldsOf = (name: string, events: readonly ClassDeclaration[]): string =>
  (events.find((event) => event.name === name)?.members ?? [])
    .filter((member) => member.kind === 'field')
    .filter((field) => !field.static)
    .map((field) => `${code(field.name)}: ${typeOf(field)}. ${textOf(field)}`)
    .join('<br>');

/** What can be known of a person, with the label that they see. */
const factsTable = (): string =>
  table(
    ['fact', 'label', 'values'],
    Object.keys(vocabulary).map((fact) => [
      code(fact),
      plain(wordsOf(vragen, fact).label),
      valuesOf(definitionOf(fact), wordsOf(vragen, fact).unit),
    ]),
  );

function valuesOf(definition: FactDefinition, unit: string | undefined): string {
  switch (definition.type) {
    case 'choice':
      return definition.values.map(code).join(' ');
    case 'number':
      return [
        `a number from ${String(definition.min)} to ${String(definition.max)}${unit === undefined ? '' : ` ${unit}`}`,
        ...(definition.isPercentage ? ['none above 0 and up to 1: a part of one is not taken for a percentage'] : []),
      ].join(', ');
    case 'date':
      return `a day as \`YYYY-MM-DD\`, from ${definition.min} to ${definition.max}`;
    case 'text':
      return codeIn(definition.pattern.source);
  }
}

const forTools = `The package has all of this as a custom elements manifest (\`opleidings-wegwijzer/custom-elements.json\`), and what follows from it:

- Types for JSX of React 19: \`import type {} from 'opleidings-wegwijzer/jsx'\`, once in the project.
- Types for templates of Vue 3: \`import type {} from 'opleidings-wegwijzer/vue'\`, once in the project.
- JetBrains editors read \`web-types.json\` by themselves. VS Code is told in its settings:

\`\`\`json
{
  "html.customData": ["./node_modules/opleidings-wegwijzer/dist/vscode.html-custom-data.json"],
  "css.customData": ["./node_modules/opleidings-wegwijzer/dist/vscode.css-custom-data.json"]
}
\`\`\``;

/** A type as its source has it, with its comment. */
const typeText = (declaration: TypeDeclaration): string =>
  declaration
    .getFullText()
    .trim()
    .replace(/^export /m, '');
