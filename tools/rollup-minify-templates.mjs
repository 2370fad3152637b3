// Takes the indentation out of Lit's templates and styles, which terser leaves alone because to it they are text. It changes only
// white space that a browser treats as one space anyway, so that no rendering can depend on it.
import { edited, visit } from './build/edit-code.mjs';

/** @type {Readonly<Record<string, (text: string) => string>>} */
const tags = { html: minifyHtml, svg: minifyHtml, css: minifyCss };

/**
 * White space with a line break in it is indentation (a no-break space is not). See below for where it would be seen.
 *
 * @param {string} text
 */
export function minifyHtml(text) {
  return text.replace(/[ \t]*\n[ \t\n]*/g, ' ');
}

/**
 * Comments and needless spaces go; what stands in quotes stays. A space before `:` stays: in a selector it means something.
 *
 * @param {string} text
 */
export function minifyCss(text) {
  return text
    .replace(/\/\*[^]*?\*\//g, '')
    .split(/("[^"]*"|'[^']*')/)
    .map((part, i) =>
      i % 2
        ? part
        : part
            .replace(/[ \t\n]+/g, ' ')
            .replace(/ ?([{};,]) ?/g, '$1')
            .replace(/: /g, ':'),
    )
    .join('');
}

/** @returns {import('rollup').Plugin} */
export function minifyTemplates() {
  return {
    name: 'minify-templates',
    transform(code, id) {
      if (!id.endsWith('.ts') || !/\b(html|svg|css)\s*`/.test(code)) return null;
      /** @type {{ start: number, end: number, text: string }[]} */
      const edits = [];
      visit(this.parse(code), (node) => {
        if (node.type !== 'TaggedTemplateExpression' || node.tag.type !== 'Identifier') return;
        const minify = tags[node.tag.name];
        // Line breaks are seen in these two.
        if (!minify || /<(pre|textarea)\b/.test(code.slice(node.start, node.end))) return;
        for (const { start, end, value } of node.quasi.quasis) edits.push({ start, end, text: minify(value.raw) });
      });
      return edited(code, edits);
    },
  };
}
