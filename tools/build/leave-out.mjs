// XState can write a machine down, take it up again, and show it to the tools of who makes one. A journey is kept as answers, and
// folded again; nothing here asks for any of that, and a bundler cannot tell that of the members of a class.
import { edited, visit } from './edit-code.mjs';

/** By the class, what nobody asks of it. @type {Readonly<Record<string, readonly string[]>>} */
const unasked = {
  StateNode: ['definition', 'toJSON'],
  StateMachine: [
    'provide',
    'resolveState',
    'microstep',
    'definition',
    'toJSON',
    'getPersistedSnapshot',
    'restoreSnapshot',
  ],
  Actor: ['on', 'select', 'attachDevTools', 'toJSON', 'getPersistedSnapshot'],
};

/** @returns {import('rollup').Plugin} fails when a class lacks what would be left out: the library is another one then */
export function leaveOut() {
  /** @type {Set<string>} */
  const met = new Set();
  return {
    name: 'leave-out',
    transform(code, id) {
      if (!id.includes('/node_modules/xstate/')) return null;
      /** @type {{ start: number, end: number, text: string }[]} */
      const edits = [];
      visit(this.parse(code), (owner) => {
        if (owner.type !== 'ClassDeclaration') return;
        const isUnasked = (/** @type {string | undefined} */ name) => unasked[owner.id.name]?.includes(name ?? '');
        visit(owner.body, (node) => {
          const name = nameOf(node);
          if (!isUnasked(name)) return;
          met.add(`${owner.id.name}.${name}`);
          edits.push({ start: node.start, end: node.end, text: '' });
        });
      });
      return edited(code, edits);
    },
    buildEnd(error) {
      if (error) return;
      const names = Object.entries(unasked).flatMap(([name, members]) => members.map((member) => `${name}.${member}`));
      const missing = names.filter((name) => !met.has(name));
      if (missing.length > 0) this.error(`XState has no ${missing.join(', ')} to leave out`);
    },
  };
}

/**
 * The member that a node defines, as a method, or as what its constructor sets it to; undefined for any other node.
 *
 * @param {import('estree').Node} node
 */
function nameOf(node) {
  if (node.type === 'MethodDefinition' && node.key.type === 'Identifier') return node.key.name;
  if (node.type !== 'ExpressionStatement' || node.expression.type !== 'AssignmentExpression') return undefined;
  const { left } = node.expression;
  const isOwn = left.type === 'MemberExpression' && left.object.type === 'ThisExpression';
  return isOwn && left.property.type === 'Identifier' ? left.property.name : undefined;
}
