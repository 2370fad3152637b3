import type { Api, ElementDoc } from './analyze.js';

/** How a framework is told of an element. */
interface Framework {
  /** The module of its types, to which the elements are added. */
  readonly module: string;
  readonly title: string;
  readonly imports: string;
  /** What stands before its own: the types of one element. */
  readonly declare: (element: ElementDoc, properties: readonly Line[]) => string;
  /** The type under the name of the tag. */
  readonly typeOf: (className: string) => string;
  /** Where all tags stand. */
  readonly enclose: (tags: string) => string;
}

/** A line of an interface. */
interface Line {
  readonly comment: string | undefined;
  readonly name: string;
  readonly type: string;
}

/** JSX of React 19 sets what is a property of an element, and an attribute otherwise; `on` before its name hears an event. */
const react: Framework = {
  module: 'react',
  title: `The elements in JSX, for React 19 and later: \`import type {} from 'opleidings-wegwijzer/jsx'\`.`,
  imports: `import type { ClassAttributes, HTMLAttributes } from 'react';`,
  declare: ({ name, tagName, events }, properties) => {
    const heard = events.map((event) => ({
      comment: event.description,
      name: `on${event.name}`,
      type: `(event: ${event.type.text}) => void`,
    }));
    return `/** What \`<${tagName}>\` takes of its own. */
interface ${name}Own {
${optional([...properties, ...heard])}
}

/** What \`<${tagName}>\` takes in JSX. */
export type ${name}Props = ${name}Own & Omit<HTMLAttributes<${name}>, keyof ${name}Own> & ClassAttributes<${name}>;`;
  },
  typeOf: (name) => `${name}Props`,
  enclose: (tags) => `  namespace JSX {\n    interface IntrinsicElements {\n${indent(tags, 6)}\n    }\n  }`,
};

/** The compiler of Vue's templates takes a tag for a component, of which it reads `$props` and `$emit`. */
const vue: Framework = {
  module: 'vue',
  title: `The elements in templates, for Vue 3: \`import type {} from 'opleidings-wegwijzer/vue'\`.`,
  imports: `import type { EmitFn, HTMLAttributes, PublicProps } from 'vue';`,
  declare: ({ name, tagName, events }, properties) => `/** What \`<${tagName}>\` takes of its own. */
interface ${name}Own {
${optional(properties)}
}

/** What \`<${tagName}>\` takes in a template. */
export type ${name}Props = ${name}Own & Omit<HTMLAttributes, keyof ${name}Own> & PublicProps;

/** What \`<${tagName}>\` emits. An interface would not be taken for a record of functions. */
export type ${name}Emits = {
${events.map((event) => `  /** ${event.description ?? ''} */\n  '${event.name}': (event: ${event.type.text}) => void;`).join('\n')}
};`,
  typeOf: (name) => `new () => ${name} & { $props: ${name}Props; $emit: EmitFn<${name}Emits> }`,
  enclose: (tags) => `  interface GlobalComponents {\n${indent(tags, 4)}\n  }`,
};

/** A module of types for React. */
export const jsxTypes = (api: Api): string => moduleFor(react, api);

/** A module of types for Vue. */
export const vueTypes = (api: Api): string => moduleFor(vue, api);

function moduleFor(framework: Framework, { elements }: Api): string {
  const names = new Set(elements.flatMap(({ name, events }) => [name, ...events.map(({ type }) => type.text)]));
  const tags = elements.map(
    ({ name, tagName, summary = '' }) => `/** ${summary} */\n'${tagName}': ${framework.typeOf(name)};`,
  );
  return `/**
 * ${framework.title}
 *
 * @module
 */
${framework.imports}
import type { ${[...names].join(', ')} } from './src/index.js';

${elements.map((element) => framework.declare(element, propertiesOf(element))).join('\n\n')}

declare module '${framework.module}' {
${framework.enclose(tags.join('\n'))}
}
`;
}

/** What can be set: each property, also under the name of its attribute. */
function propertiesOf({ name, attributes, members }: ElementDoc): readonly Line[] {
  return members.flatMap((member) => {
    if (member.kind !== 'field' || member.static || member.readonly) return [];
    const attribute = attributes.find(({ fieldName }) => fieldName === member.name)?.name ?? member.name;
    return [...new Set([member.name, attribute])].map((written) => ({
      comment: member.description,
      name: written,
      type: `${name}['${member.name}']`,
    }));
  });
}

const optional = (lines: readonly Line[]): string =>
  lines.map(({ comment, name, type }) => `  /** ${comment ?? ''} */\n  '${name}'?: (${type}) | undefined;`).join('\n');

const indent = (text: string, by: number): string => text.replace(/^/gm, ' '.repeat(by));
