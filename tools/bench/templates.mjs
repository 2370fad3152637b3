// Compiles the element's Lit templates to what a compiler makes of JSX: calls of `h(tag, props, ...children)`, with the names of
// React. So a fixture has the same markup as the element without its framework, and cannot fall behind it.
import htm from 'htm';
import { edited, visit } from '../build/edit-code.mjs';

/** The names of attributes that React has otherwise. */
const names = {
  class: 'className',
  for: 'htmlFor',
  tabindex: 'tabIndex',
  inputmode: 'inputMode',
  autocomplete: 'autoComplete',
  novalidate: 'noValidate',
  '.checked': 'defaultChecked',
  '.value': 'defaultValue',
};

/** `@submit` is `onSubmit`, and `?open` is `open`. */
const nameOf = (name) =>
  names[name] ?? name.replace(/^@(.)(.*)$/, (_, first, rest) => `on${first.toUpperCase()}${rest}`).replace(/^\?/, '');

/** Code that stands in a template. */
class Code {
  constructor(text) {
    this.text = text;
  }

  toString() {
    throw new Error(`An attribute is made of text and code: ${this.text}`);
  }
}

const isCode = (value) => value instanceof Code;
const codeOf = (value) => (isCode(value) ? value.text : JSON.stringify(value));
const parse = htm.bind((tag, props, ...children) => {
  const entries = Object.entries(props ?? {}).map(
    ([name, value]) => `${JSON.stringify(nameOf(name))}: ${codeOf(value)}`,
  );
  return new Code(
    `h(${[JSON.stringify(tag), entries.length > 0 ? `{ ${entries.join(', ')} }` : 'null', ...children.map(codeOf)].join(', ')})`,
  );
});

/** As in JSX, a line break between tags is no space; between two pieces of text it is one. */
const withoutIndentation = (text, at, all) => {
  const isBetweenPieces = text.trim() === '' && at > 0 && at < all.length - 1;
  return isBetweenPieces ? ' ' : text;
};

/** The code between two places, its templates compiled. */
function compile(code, templates, start, end) {
  const within = templates.filter((node) => node.start >= start && node.end <= end);
  const outermost = within.filter(
    (node) => !within.some((other) => other !== node && other.start <= node.start && other.end >= node.end),
  );
  let [text, from] = ['', start];
  for (const node of outermost) {
    text += `${code.slice(from, node.start)}${compileTemplate(code, templates, node.quasi)}`;
    from = node.end;
  }
  return text + code.slice(from, end);
}

function compileTemplate(code, templates, { quasis, expressions }) {
  const statics = quasis.map(({ value }) => value.cooked).map(withoutIndentation);
  const fields = expressions.map((node) => new Code(`(${compile(code, templates, node.start, node.end)})`));
  // A template is known by its texts, which are to be a list of their own each time.
  const roots = [parse(Object.assign(statics, { raw: statics }), ...fields)]
    .flat()
    .filter((root) => root !== undefined);
  return roots.length === 1 ? roots[0].text : `[${roots.map(codeOf).join(', ')}]`;
}

/**
 * @param {string} markup the module that exports `h`
 * @returns {import('rollup').Plugin}
 */
export function templatesAsCalls(markup) {
  return {
    name: 'templates-as-calls',
    transform(code, id) {
      if (!id.endsWith('.ts') || !/\bhtml\s*`/.test(code)) return null;
      const templates = [];
      visit(this.parse(code), (node) => {
        if (node.type === 'TaggedTemplateExpression' && node.tag.name === 'html') templates.push(node);
      });
      const compiled = compile(code, templates, 0, code.length).replace(/import \{([^}]*)\bhtml\b,?\s*/, 'import {$1');
      return edited(`import { h } from ${JSON.stringify(markup)};\n${compiled}`, []);
    },
  };
}
