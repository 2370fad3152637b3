import type { Api, ElementDoc } from './analyze.js';

/** A comment, a name and a type: one line of an interface. */
interface Line {
  readonly comment: string | undefined;
  readonly name: string;
  readonly type: string;
}

/**
 * The types for JSX of React 19. It sets what is a property of an element, and an attribute otherwise; an event is heard with
 * `on` before its name.
 */
export const jsxTypes = (api: Api): string =>
  moduleText(
    api,
    `The elements in JSX, for React 19 and later: \`import type {} from 'opleidings-wegwijzer/jsx'\`.`,
    `import type { ClassAttributes, HTMLAttributes } from 'react';`,
    'react',
    ({ name, tagName, events }, lines) => ({
      declarations: `/** What \`<${tagName}>\` takes of its own. */
interface ${name}Own {
${print([...lines, ...events.map((event) => ({ comment: event.description, name: `on${event.name}`, type: `(event: ${event.type.text}) => void` }))])}
}

/** What \`<${tagName}>\` takes in JSX. */
export type ${name}Props = ${name}Own & Omit<HTMLAttributes<${name}>, keyof ${name}Own> & ClassAttributes<${name}>;`,
      type: `${name}Props`,
    }),
    (entries) => `namespace JSX {
    interface IntrinsicElements {
${indent(entries, 6)}
    }
  }`,
  );

/** The types for the templates of Vue 3, of which the compiler reads components; what it sees of one is `$props` and `$emit`. */
export const vueTypes = (api: Api): string =>
  moduleText(
    api,
    `The elements in templates, for Vue 3: \`import type {} from 'opleidings-wegwijzer/vue'\`.`,
    `import type { EmitFn, HTMLAttributes, PublicProps } from 'vue';`,
    'vue',
    ({ name, tagName, events }, lines) => ({
      declarations: `/** What \`<${tagName}>\` takes of its own. */
interface ${name}Own {
${print(lines)}
}

/** What \`<${tagName}>\` takes in a template. */
export type ${name}Props = ${name}Own & Omit<HTMLAttributes, keyof ${name}Own> & PublicProps;

/** What \`<${tagName}>\` emits. */
// A type, because an interface is not taken for a record of functions.
export type ${name}Emits = {
${events.map((event) => `  /** ${event.description ?? ''} */\n  '${event.name}': (event: ${event.type.text}) => void;`).join('\n')}
};`,
      type: `new () => ${name} & { $props: ${name}Props; $emit: EmitFn<${name}Emits> }`,
    }),
    (entries) => `interface GlobalComponents {
${indent(entries, 4)}
  }`,
  );

interface Written {
  readonly declarations: string;
  /** The type of the element among all tags. */
  readonly type: string;
}

/** A module of types that adds the elements to those of a framework. */
function moduleText(
  { elements }: Api,
  title: string,
  imports: string,
  framework: string,
  write: (element: ElementDoc, lines: readonly Line[]) => Written,
  augment: (entries: readonly string[]) => string,
): string {
  const names = new Set(elements.flatMap(({ name, events }) => [name, ...events.map(({ type }) => type.text)]));
  const written = elements.map((element) => ({ ...element, ...write(element, linesOf(element)) }));
  const entries = written.map(({ tagName, summary, type }) => `/** ${summary ?? ''} */\n'${tagName}': ${type};`);
  return `/**
 * ${title}
 *
 * @module
 */
${imports}
import type { ${[...names].join(', ')} } from './src/index.js';

${written.map(({ declarations }) => declarations).join('\n\n')}

declare module '${framework}' {
  ${augment(entries)}
}
`;
}

/** What can be set: the properties, and the attributes that are written in another way. */
function linesOf({ name, attributes, members }: ElementDoc): readonly Line[] {
  return members.flatMap((member) => {
    if (member.kind !== 'field' || member.static || member.readonly) return [];
    const attribute = attributes.find(({ fieldName }) => fieldName === member.name)?.name;
    return [...new Set([member.name, attribute ?? member.name])].map((written) => ({
      comment: member.description,
      name: written,
      type: `${name}['${member.name}']`,
    }));
  });
}

const print = (lines: readonly Line[]): string =>
  lines.map(({ comment, name, type }) => `  /** ${comment ?? ''} */\n  '${name}'?: ${type.includes('=>') ? `(${type})` : type} | undefined;`).join('\n');

const indent = (entries: readonly string[], by: number): string => entries.join('\n').replace(/^/gm, ' '.repeat(by));
