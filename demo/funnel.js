// Where do visitors stop? This turns the events of the wegwijzer into counts for a web statistics tool, and nothing that tells of a
// person: no answer, no fact, no verdict on an incentive, no address of a page, no link that was followed (the site of a sector fund
// would tell in which sector somebody works). It also works the same when the page has set `share-answers`.
//
// What it does tell: which questions were shown and answered. Who is asked a question follows from earlier answers, so count, and
// do not keep the steps of one visitor together: see docs/embedding.md.

/** @typedef {{ step: string, question?: string, outcome?: string, host: string }} Step */

/**
 * Listens to a wegwijzer, or to all of them from the document.
 *
 * @param {EventTarget} target
 * @param {(step: Step) => void} send is given each step: `first-question` (it is seen: whoever answers nothing after it, left on the
 *   first screen), `question` (came to it), `answer`, `unknown` (answered "Ik weet het niet"),
 *   `change` (answered anew), each with the id of the question; `result` with what kind it is; `open` with what was opened,
 *   printed or taken along; `referral` with how it is followed; and `reset`
 * @returns {() => void} stops listening
 */
export function funnel(target, send) {
  const host = location.hostname;
  /** The questions that each wegwijzer had answered: only in memory, so that a change can be told from a first answer. */
  const answered = new WeakMap();
  const listeners = {
    'wegwijzer-first-question': ({ question }) => send({ step: 'first-question', question, host }),
    'wegwijzer-question': ({ question }) => send({ step: 'question', question, host }),
    'wegwijzer-answer': ({ target: wegwijzer, question, unknown }) => {
      const before = answered.get(wegwijzer) ?? new Set();
      send({ step: before.has(question) ? 'change' : 'answer', question, host });
      if (unknown.length > 0) send({ step: 'unknown', question, host });
      answered.set(wegwijzer, before.add(question));
    },
    'wegwijzer-result': ({ counts }) => send({ step: 'result', outcome: kindOf(counts), host }),
    'wegwijzer-open': ({ opened, id }) => send({ step: 'open', outcome: namedByKind.has(opened) ? opened : id, host }),
    'wegwijzer-referral': ({ href }) =>
      send({ step: 'referral', outcome: href.startsWith('tel:') ? 'phone' : 'site', host }),
    'wegwijzer-reset': ({ target: wegwijzer }) => {
      answered.delete(wegwijzer);
      send({ step: 'reset', host });
    },
  };
  for (const [name, listener] of Object.entries(listeners)) target.addEventListener(name, listener);
  return () => {
    for (const [name, listener] of Object.entries(listeners)) target.removeEventListener(name, listener);
  };
}

/** Which incentive is opened, or which question about one, can tell of an illness or a benefit: only that one is. */
const namedByKind = new Set(['incentive', 'answer']);

/** Whether there is something that fits, something that may, or only somebody to ask. How many would tell more of a person. */
const kindOf = ({ yes, open }) => (yes > 0 ? 'fits' : open > 0 ? 'may-fit' : 'referrals-only');

/**
 * Sends the steps to Matomo, as events. First it makes Matomo leave out the fragment of the address, which goes along with all that it
 * sends: with `link="hash"` the answers are in it.
 *
 * @param {unknown[][]} queue `window._paq`
 */
export function toMatomo(queue) {
  queue.push(['discardHashTag', true]);
  return ({ step, question, outcome, host }) =>
    queue.push(['trackEvent', `wegwijzer ${host}`, step, question ?? outcome ?? step]);
}

/**
 * Puts the steps in a data layer, for a tag manager.
 *
 * @param {object[]} layer `window.dataLayer`
 */
export const toDataLayer =
  (layer) =>
  ({ step, ...rest }) =>
    layer.push({ event: `wegwijzer_${step}`, ...rest });
