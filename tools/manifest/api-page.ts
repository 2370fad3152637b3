import type { ClassDeclaration, ClassMember, CustomElementField, Parameter } from 'custom-elements-manifest';
import { code, section, table } from '../docs/markdown.js';
import type { Api, ElementDoc } from './analyze.js';
import type { TypeDeclaration } from './sources.js';

/** The page about the API. */
export const apiPage = ({ elements, events, types }: Api): string =>
  [
    '<!-- Made by `npm run docs` from the doc comments in src/. Do not edit by hand. -->',
    '# API of the elements',
    `The same is in the package for tools: \`custom-elements.json\`, and what follows from it: types for React
(\`opleidings-wegwijzer/jsx\`) and Vue (\`opleidings-wegwijzer/vue\`), and data for the editors of VS Code and JetBrains.`,
    ...elements.flatMap((element) => elementSections(element, events)),
    ...section('Types', ['```ts', types.map(typeText).join('\n\n'), '```'].join('\n')),
  ].join('\n\n') + '\n';

function elementSections(element: ElementDoc, events: readonly ClassDeclaration[]): readonly string[] {
  const { tagName, description = '', attributes, members, slots, cssParts, cssProperties } = element;
  const fields = members.filter((member) => member.kind === 'field');
  const ofInstance = fields.filter((field) => !field.static);
  const attributeOf = ({ name }: CustomElementField): string | undefined => attributes.find(({ fieldName }) => fieldName === name)?.name;
  const byAttribute = ofInstance.filter(attributeOf);
  const others = ofInstance.filter((field) => !byAttribute.includes(field));
  return [
    `## \`<${tagName}>\``,
    description,
    ...chapter(
      'Attributes',
      ['attribute', 'property', 'type', 'default', 'description'],
      byAttribute.map((field) => [code(attributeOf(field) ?? ''), code(field.name), typeOf(field), codeIn(field.default), textOf(field)]),
    ),
    ...chapter('Other properties', ['property', 'type', 'description'], others.map((field) => [code(field.name), typeOf(field), `${field.readonly ? 'Read-only. ' : ''}${textOf(field)}`])),
    ...chapter('Methods', ['method', 'description'], members.filter(isMethod).map((method) => [codeIn(`${method.name}(${parametersOf(method)})`), [textOf(method), ...(method.parameters ?? []).map(parameterText)].join(' ')])),
    ...chapter('Static', ['field', 'type', 'description'], fields.filter((field) => field.static).map((field) => [code(field.name), typeOf(field), textOf(field)])),
    ...chapter('Events', ['event', 'fired when', 'class', 'fields'], element.events.map((event) => [code(event.name), textOf(event), code(event.type.text), fieldsOf(event.type.text, events)])),
    ...chapter('Slots', ['slot', 'description'], slots.map((slot) => [slot.name === '' ? 'the children' : code(slot.name), textOf(slot)])),
    ...chapter('Parts', ['part', 'description'], cssParts.map((part) => [code(`::part(${part.name})`), textOf(part)])),
    ...chapter('Custom properties', ['property', 'default', 'description'], cssProperties.map((property) => [code(property.name), codeIn(property.default), textOf(property)])),
  ];
}

type Method = ClassMember & { readonly kind: 'method' };

const isMethod = (member: ClassMember): member is Method => member.kind === 'method';

const chapter = (title: string, head: readonly string[], rows: readonly (readonly string[])[]): readonly string[] =>
  rows.length === 0 ? [] : [`### ${title}`, table(head, rows)];

/** What is said of something, for the cell of a table. */
const textOf = ({ description = '' }: { readonly description?: string }): string => description.replaceAll('|', String.raw`\|`);

const codeIn = (text = ''): string => (text === '' ? '' : code(text.replaceAll('|', String.raw`\|`)));

const typeOf = ({ type }: { readonly type?: { readonly text: string } }): string => codeIn(type?.text);

const parametersOf = ({ parameters = [] }: Method): string => parameters.map(({ name, type }) => `${name}: ${type?.text ?? 'unknown'}`).join(', ');

const parameterText = (parameter: Parameter): string => `${code(parameter.name)}: ${textOf(parameter)}.`;

/** The fields of an event, one a line. */
const fieldsOf = (name: string, events: readonly ClassDeclaration[]): string =>
  (events.find((event) => event.name === name)?.members ?? [])
    .filter((member) => member.kind === 'field')
    .filter((field) => !field.static)
    .map((field) => `${code(field.name)}: ${typeOf(field)}. ${textOf(field)}`)
    .join('<br>');

/** A type as its source has it, with its comment. */
const typeText = (declaration: TypeDeclaration): string => declaration.getFullText().trim().replace(/^export /m, '');
