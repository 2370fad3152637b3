// What the plugins of the build that write code otherwise share.

/** Enters every node of a syntax tree, from the top. */
export function visit(node, enter) {
  if (Array.isArray(node)) for (const item of node) visit(item, enter);
  else if (typeof node?.type === 'string') {
    enter(node);
    for (const child of Object.values(node)) if (child && typeof child === 'object') visit(child, enter);
  }
}

/**
 * What a plugin of Rollup gives back for code in which some places are written otherwise.
 *
 * @param {string} code
 * @param {{ start: number, end: number, text: string }[]} edits places that do not overlap
 */
export function edited(code, edits) {
  // From the end, so that the places of the edits still to come stay true.
  for (const { start, end, text } of edits.sort((a, b) => b.start - a.start)) {
    code = code.slice(0, start) + text + code.slice(end);
  }
  return { code, map: { mappings: '' } };
}
