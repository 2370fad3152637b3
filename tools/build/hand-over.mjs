// A site gives the first file the name, the query or the folder that it likes, and to a browser each address is another module. So a
// file that is fetched later does not import what it shares with the first one: it is a function, to which that is handed. One that a
// page asks for by itself comes with a file that hands it over: from the copy that is on the page already, under whatever address.
import { edited, visit } from './edit-code.mjs';

/** @typedef {import('estree').ImportDeclaration | import('estree').ExportNamedDeclaration} Declaration */

/** In the code: the list of what is shared, and what makes of a fetched file what it gives. */
const [handed, use] = ['$handed', '$use'];

/** @param {import('estree').Identifier | import('estree').Literal} name */
const nameOf = (name) => (name.type === 'Identifier' ? name.name : String(name.value));

/** @typedef {readonly [name: string | number, local: string]} Pair a name, and what it stands for in the file itself */

/**
 * @param {Declaration['specifiers'][number]} one
 * @returns {Pair}
 */
function pairOf(one) {
  if (one.type === 'ImportSpecifier') return [nameOf(one.imported), one.local.name];
  if (one.type === 'ExportSpecifier') return [nameOf(one.exported), nameOf(one.local)];
  throw new Error(`files of the product share by names, not by ${one.type}`);
}

/** @param {readonly Declaration[]} declarations */
const pairsOf = (declarations) => declarations.flatMap(({ specifiers }) => specifiers.map(pairOf));

/** @param {readonly Pair[]} pairs as they stand in a record, or in a pattern */
const record = (pairs) => `{ ${pairs.map(([name, local]) => `${name}: ${local}`).join()} }`;

/**
 * What is handed over is handed as it is, so it may not become something else later on.
 *
 * @param {import('estree').Program} program
 * @param {readonly Declaration[]} gives
 */
function requireConstants({ body }, gives) {
  const shared = new Set(gives.flatMap(({ specifiers }) => specifiers.map(({ local }) => local).map(nameOf)));
  for (const node of body) {
    if (node.type !== 'VariableDeclaration' || node.kind === 'const') continue;
    for (const { id, init } of node.declarations) {
      // Rollup writes `let` for a class to which it gives another name.
      if (id.type !== 'Identifier' || !shared.has(id.name) || init?.type === 'ClassExpression') continue;
      throw new Error(`what is shared with files that are fetched later has to be a constant: "${id.name}" is not`);
    }
  }
}

/**
 * @param {string} firstName which of the inputs is the first file
 * @param {string} element what it registers
 * @returns {import('rollup').Plugin}
 */
export const handOver = (firstName, element) => ({
  name: 'hand-over',
  renderChunk(code, chunk, _options, { chunks }) {
    const first = Object.values(chunks).find(({ isEntry, name }) => isEntry && name === firstName);
    if (!first) throw new Error('there is no first file');
    const isFirst = chunk.fileName === first.fileName;
    const program = /** @type {import('estree').Program} */ (this.parse(code));
    const takes = program.body.filter((node) => node.type === 'ImportDeclaration');
    const gives = program.body.filter((node) => node.type === 'ExportNamedDeclaration');
    requireConstants(program, gives);
    /** @type {{ start: number, end: number, text: string }[]} */
    const edits = [...takes, ...gives].map(({ start, end }) => ({ start, end, text: '' }));
    visit(program, ({ type, end }) => {
      if (type === 'ImportExpression')
        edits.push({ start: end, end, text: `.then(${isFirst ? use : `${handed}[0]`})` });
    });
    const body = edited(code, edits).code;
    return {
      code: isFirst ? firstFile(body, element, first, gives) : laterFile(body, first, takes, gives),
      map: { mappings: '' },
    };
  },
});

/**
 * The first file, which hands over what it shares: what makes use of a file, and then each of its exports.
 *
 * @param {string} body without what it gave away
 * @param {string} element
 * @param {import('rollup').RenderedChunk} first
 * @param {readonly Declaration[]} gives
 */
function firstFile(body, element, { exports }, gives) {
  const locals = new Map(pairsOf(gives));
  const list = [use, ...exports.map((name) => locals.get(name))];
  // A function, because an element that is on the page already fetches a file before this line is run.
  return [
    `${body}function ${use}(file) { return file.default(${handed}); }`,
    `const ${handed} = [${list.join()}];`,
    // Of two copies the one that registered the element stays.
    `customElements.get('${element}').use ??= ${use};`,
    `export { ${use} as use };`,
  ].join('\n');
}

/**
 * A file that is fetched later. It runs once, however often it is asked for.
 *
 * @param {string} body without what it took and gave away
 * @param {import('rollup').RenderedChunk} first
 * @param {readonly import('estree').ImportDeclaration[]} takes
 * @param {readonly Declaration[]} gives
 */
function laterFile(body, { fileName, exports }, takes, gives) {
  /** @param {import('estree').ImportDeclaration} one */
  const isOfFirst = ({ source }) => String(source.value).endsWith(`/${fileName}`);
  const places = new Map(exports.map((name, at) => [name, at + 1]));
  /** @type {Pair[]} */
  const shared = pairsOf(takes.filter(isOfFirst)).map(([name, local]) => [places.get(String(name)) ?? name, local]);
  const neighbours = takes.filter((one) => !isOfFirst(one));
  // What comes from a neighbour and only goes on from here has no name in this file.
  const passedOn = gives.filter(({ source }) => source);
  /** @type {Pair[]} */
  const given = passedOn.flatMap((one, at) =>
    pairsOf([one]).map(([name, local]) => /** @type {const} */ ([name, `$next${at}(${handed}).${local}`])),
  );
  return [
    ...neighbours.map(({ source }, at) => `import $file${at} from ${source.raw};`),
    ...passedOn.map(({ source }, at) => `import $next${at} from ${source?.raw};`),
    `let $made; export default (${handed}) => $made ??= (() => {`,
    ...(shared.length > 0 ? [`const ${record(shared)} = ${handed};`] : []),
    ...neighbours.map((one, at) => `const ${record(pairsOf([one]))} = $file${at}(${handed});`),
    body,
    `return ${record([...pairsOf(gives.filter(({ source }) => !source)), ...given])};`,
    '})();',
  ].join('\n');
}
