// How long the browser itself takes over an answer: the screens of the element as they come, each put into the page as nodes that
// were made before. Nothing is worked out, said or kept.
import { bodyless } from '../testing/late.mjs';
import { gent } from '../testing/persons.mjs';
import { walk, withWizard } from './wizard.mjs';

const tag = 'plain-wizard';

/** In the page: takes down each screen of the element once it stands. @param late what still lacks what comes behind the rest */
function takeDown(late) {
  const root = globalThis.bench.root();
  const screens = [];
  globalThis.bench.screens = screens;
  // What is folded away in a result comes behind the rest of it.
  globalThis.bench.lacking = late;
  let last;
  const look = () => {
    const shown = root.querySelector('form')?.dataset.question ?? root.querySelector('[data-view]')?.dataset.view;
    const isWhole = root.querySelector(globalThis.bench.lacking) === null;
    if (shown !== last && shown !== 'wait' && isWhole)
      screens.push(root.querySelector('.wegwijzer').outerHTML.replace(/<!--.*?-->/gs, ''));
    if (isWhole) last = shown;
    requestAnimationFrame(look);
  };
  look();
}

/** In the page: the screens, and the styles that they have at the end. */
async function told() {
  while (globalThis.bench.root().querySelector(globalThis.bench.lacking)) await new Promise(requestAnimationFrame);
  for (let frames = 0; frames < 2; frames += 1) await new Promise(requestAnimationFrame);
  const { adoptedStyleSheets } = globalThis.bench.root();
  const css = adoptedStyleSheets.flatMap(({ cssRules }) => [...cssRules].map(({ cssText }) => cssText)).join('\n');
  return { screens: globalThis.bench.screens, css };
}

/** In the page: a wizard of such screens. */
function define(name, { screens, css }) {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  customElements.define(
    name,
    class extends HTMLElement {
      connectedCallback() {
        const [first, ...rest] = screens.map((markup) => document.createRange().createContextualFragment(markup));
        const root = this.attachShadow({ mode: 'open' });
        root.adoptedStyleSheets = [sheet];
        root.replaceChildren(first);
        root.addEventListener('submit', (event) => {
          event.preventDefault();
          root.replaceChildren(rest.shift());
          root.querySelector('.title').focus();
        });
      }
    },
  );
}

/** @returns {Promise<import('./build.mjs').Wizard>} */
export const plainFrom = (browser, address) =>
  withWizard(browser, address, 1, async (page) => {
    await page.evaluate(takeDown, bodyless);
    await walk(page, gent);
    const content = `(${define})('${tag}', ${JSON.stringify(await page.evaluate(told))});`;
    return { id: 'plain', tag, files: [{ path: '/plain.js', content }] };
  });
