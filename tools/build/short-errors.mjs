// XState tells at length what is wrong with a machine, and Lit with a template or a style, while it is being written. In the
// self-contained file all of them stand, and nobody writes further there; with the packages' modules all of it is told.
import { edited, visit } from './edit-code.mjs';

/** @returns {import('rollup').Plugin} */
export function shortErrors() {
  return {
    name: 'short-errors',
    transform(code, id) {
      if (!/\/node_modules\/@?(xstate|lit)\b/.test(id)) return null;
      /** @type {{ start: number, end: number, text: string }[]} */
      const edits = [];
      visit(this.parse(code), (node) => {
        if (node.type !== 'NewExpression' && node.type !== 'CallExpression') return;
        const { callee } = node;
        const [message] = node.arguments;
        if (message && callee.type === 'Identifier' && callee.name === 'Error')
          edits.push({ start: message.start, end: message.end, text: "'fault'" });
      });
      return edited(code, edits);
    },
  };
}
