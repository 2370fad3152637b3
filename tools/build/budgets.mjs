/** What comes behind the first file on the way to a result in Dutch. */
const dutch = ['later', 'nl-later', 'speech', 'result', 'nl-result', 'complete-rulebook', 'expression'];

/**
 * What the files of the product may weigh, in bytes of brotli: the budgets of the design, and of what helps to embed it.
 *
 * @param {string} version
 * @returns {{ what: string, files: string[], most: number, isGate: boolean }[]} a build that is over a gate fails
 */
export const budgetsOf = (version) => {
  const name = `opleidings-wegwijzer-${version}`;
  /** @param {string} kind */
  const file = (kind) => `opleidings-wegwijzer-${kind}-${version}.js`;
  return [
    { what: 'before the first question', files: [`${name}.js`], most: 48_000, isGate: true },
    {
      what: 'all that Dutch needs',
      files: [`${name}.js`, ...dutch.map((part) => `${name}/${part}.js`)],
      most: 56_000,
      isGate: false,
    },
    { what: 'the loader', files: [file('loader')], most: 1_000, isGate: true },
    { what: 'the page around an iframe', files: [file('iframe')], most: 1_000, isGate: true },
    { what: 'the iframe, beside the element', files: [file('embed')], most: 1_500, isGate: true },
  ];
};
