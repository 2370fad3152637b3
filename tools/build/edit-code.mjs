// What the plugins of the build that write code otherwise share.

/** @typedef {import('estree').Node} Node */

/**
 * @param {unknown} value
 * @returns {value is Node}
 */
const isNode = (value) =>
  typeof value === 'object' && value !== null && 'type' in value && typeof value.type === 'string';

/**
 * Enters every node of a syntax tree, from the top.
 *
 * @param {unknown} part a node, or what stands in one
 * @param {(node: Node) => void} enter
 */
export function visit(part, enter) {
  if (Array.isArray(part)) for (const item of part) visit(item, enter);
  else if (isNode(part)) {
    enter(part);
    for (const child of Object.values(part)) visit(child, enter);
  }
}

/**
 * What a plugin of Rollup gives back for code in which some places are written otherwise.
 *
 * @param {string} code
 * @param {{ start: number, end: number, text: string }[]} edits places that do not overlap
 * @returns {{ code: string, map: { mappings: '' } }}
 */
export function edited(code, edits) {
  // From the end, so that the places of the edits still to come stay true.
  for (const { start, end, text } of edits.sort((a, b) => b.start - a.start)) {
    code = code.slice(0, start) + text + code.slice(end);
  }
  return { code, map: { mappings: '' } };
}
