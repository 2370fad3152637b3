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
    { what: 'before the first question', files: [`${name}.js`], most: 36_000, isGate: true },
    {
      what: 'what Dutch says behind the first question',
      files: ['later', 'result', 'course'].map((part) => `${name}/nl-${part}.js`),
      most: 34_000,
      isGate: true,
    },
    {
      what: 'what somebody takes along, with what draws the code',
      files: ['take-home', 'meenemen', 'compact'].map((part) => `${name}/${part}.js`),
      most: 10_000,
      isGate: true,
    },
    {
      what: 'what somebody hands on when a result is not right',
      files: [`${name}/case.js`],
      most: 3_000,
      isGate: true,
    },
    { what: 'what would change a verdict', files: [`${name}/repairs.js`], most: 4_000, isGate: true },
    { what: 'what would be, beside what is', files: [`${name}/suppose.js`], most: 3_000, isGate: true },
    { what: 'what reads aloud', files: [`${name}/voice.js`], most: 2_500, isGate: true },
    { what: 'what Dutch answers and explains in the result', files: [`${name}/nl-more.js`], most: 6_000, isGate: true },
    {
      what: 'the desk, with what Dutch says there',
      files: [`${name}/balie.js`, `${name}/nl-balie.js`],
      most: 12_000,
      isGate: true,
    },
    {
      what: 'what finds the answers in what is pasted there',
      files: [`${name}/readings.js`],
      most: 1_000,
      isGate: true,
    },
    { what: 'the loader', files: [file('loader')], most: 1_000, isGate: true },
    { what: 'the page around an iframe', files: [file('iframe')], most: 1_000, isGate: true },
    { what: 'the iframe, beside the element', files: [file('embed')], most: 1_500, isGate: true },
  ];
};
