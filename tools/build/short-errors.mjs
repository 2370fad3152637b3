// XState tells at length what is wrong with a machine while it is being written. The self-contained file has one machine, which stands
// and which nobody writes further there; with the packages' modules all of it is told.
import { edited, visit } from './edit-code.mjs';

/** @returns {import('rollup').Plugin} */
export function shortErrors() {
  return {
    name: 'short-errors',
    transform(code, id) {
      if (!id.includes('/node_modules/xstate/')) return null;
      /** @type {{ start: number, end: number, text: string }[]} */
      const edits = [];
      visit(this.parse(code), (node) => {
        if (node.type !== 'NewExpression' || node.callee.type !== 'Identifier' || node.callee.name !== 'Error') return;
        const [message] = node.arguments;
        if (message) edits.push({ start: message.start, end: message.end, text: "'XState'" });
      });
      return edited(code, edits);
    },
  };
}
