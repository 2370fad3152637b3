// Old libraries on a page put their own properties on `Object.prototype`, where `for … in` meets them, and their own function in the
// place of `Array.from`. What the self-contained file brings along uses both; written otherwise it does not notice.
import { edited, visit } from './edit-code.mjs';

/** @returns {import('rollup').Plugin} */
export function trustNoPrototype() {
  return {
    name: 'trust-no-prototype',
    transform(code) {
      if (!/\bArray\.from\(|\bfor\s*\(.+\bin\b/.test(code)) return null;
      /** @type {{ start: number, end: number, text: string }[]} */
      const edits = [];
      visit(this.parse(code), (node) => {
        if (node.type === 'ForInStatement') {
          edits.push({ start: node.left.end, end: node.right.start, text: ' of Object.keys(' });
          edits.push({ start: node.right.end, end: node.right.end, text: ' ?? {})' });
        }
        const list = listOfArrayFrom(node);
        if (list) {
          edits.push(
            { start: node.start, end: list.start, text: '[...' },
            { start: list.end, end: node.end, text: ']' },
          );
        }
      });
      if (edits.length === 0) return null;
      return edited(code, edits);
    },
  };
}

/**
 * The list of `Array.from(list)`, which for all that can be walked through is `[...list]`; undefined for any other code.
 *
 * @param {import('estree').Node} node
 */
function listOfArrayFrom(node) {
  if (node.type !== 'CallExpression' || node.arguments.length !== 1 || node.callee.type !== 'MemberExpression')
    return undefined;
  const { object, property } = node.callee;
  const isFrom =
    object.type === 'Identifier' &&
    object.name === 'Array' &&
    property.type === 'Identifier' &&
    property.name === 'from';
  return isFrom ? node.arguments[0] : undefined;
}
