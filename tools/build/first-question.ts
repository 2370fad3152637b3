// The first question of each flow as markup, for a page that shows it before the script is there (docs/embedding.md), and the sheet
// that goes with it: made of the views, the texts and the styles of the element.
import { mkdirSync, writeFileSync } from 'node:fs';
import { render } from '@lit-labs/ssr';
import { collectResult } from '@lit-labs/ssr/lib/render-result.js';
import { css, html } from 'lit';
import { flows } from '../../flows/flows.js';
import { nl } from '../../locales/nl/index.js';
import { vooraf } from '../../locales/nl/vooraf.js';
import { invitationView } from '../../src/element/frame-view.js';
import { frame } from '../../src/element/frame-styles.js';
import { question as questionStyles } from '../../src/element/question-styles.js';
import { questionView } from '../../src/element/question-view.js';
import type { View } from '../../src/element/view.js';
import { wordsOf } from '../../src/element/words.js';
import { questionsOf, type Flow } from '../../src/journey/flow.js';
import { beginningOf, fieldsToAsk } from '../../src/journey/progress.js';
import { today } from '../../src/today.js';
import { VERSION } from '../../src/version.js';
import { minifyCss, minifyHtml } from '../rollup-minify-templates.mjs';

/** What the element has no use for: its button works at once, and it stands in the place of what the page says without a script. */
const ownStyles = css`
  .sent {
    margin: 0;
  }

  .sent > summary {
    display: inline-block;
    font-weight: 600;
    min-height: 3em;
    padding: 0.625em 1.5em;
    border: 0.125em solid var(--_accent);
    border-radius: var(--_radius);
    background: var(--_accent);
    color: var(--_on-accent);
    text-decoration: none;
  }

  .sent > summary::-webkit-details-marker {
    display: none;
  }

  @container (max-width: 26.5em) {
    .sent,
    .sent > summary {
      flex: 1 1 100%;
      width: 100%;
      text-align: center;
    }
  }

  @media (scripting: none) {
    .wegwijzer {
      display: none;
    }
  }

  @media not (scripting: none) {
    slot {
      display: none;
    }
  }
`;

/** A form without a button that sends it is never sent: an answer would go to the page in its address. */
function withoutSending(markup: string): string {
  const [before = '', name, after = '', ...more] = markup.split(
    /<button class="primary" part="next" type="submit">([^<]*)<\/button>/,
  );
  if (name === undefined || more.length > 0) throw new Error('the first question has not one button that sends it');
  return `${before}<details class="sent"><summary part="next">${name}</summary><p>${vooraf.sent}</p></details>${after}`;
}

/** The shadow root of the element, as it stands at its first question. */
async function markupOf(flow: Flow): Promise<string> {
  const words = wordsOf(nl);
  const progress = beginningOf(flow, {}, today());
  const first = questionsOf(flow).find((question) => fieldsToAsk(question, progress, {}).length > 0);
  if (!first) throw new Error(`flow "${flow.id}" asks nothing`);
  const nothingHappens = (): void => undefined;
  const view: View = {
    flow,
    words,
    question: first,
    answers: new Map(),
    progress,
    headingLevel: 2,
    isOpen: false,
    onChange: nothingHappens,
  };
  const question = questionView({
    ...view,
    question: first,
    lateFields: undefined,
    fields: fieldsToAsk(first, progress, {}),
    errors: [],
    onSubmit: nothingHappens,
    onInput: nothingHappens,
    onBack: nothingHappens,
  });
  const content = html`<div class="wegwijzer page" lang=${words.language.id} dir=${words.language.direction}>
    ${invitationView(view, true)}
    <div class="columns">${question}</div>
  </div>`;
  const rendered = (await collectResult(render(content)))
    .replace(/<!--[^]*?-->/g, '')
    .replaceAll(' checked="false"', '');
  const link = `<link rel="stylesheet" href="opleidings-wegwijzer-${VERSION}/first-question.css">`;
  return `<template shadowrootmode="open">${link}${minifyHtml(withoutSending(rendered))}<slot></slot></template>\n`;
}

const folder = new URL(`../../dist/opleidings-wegwijzer-${VERSION}/`, import.meta.url);
mkdirSync(folder, { recursive: true });
writeFileSync(new URL('first-question.css', folder), `${minifyCss([frame, questionStyles, ownStyles].join(''))}\n`);
for (const flow of Object.values(flows))
  writeFileSync(new URL(`first-question-${flow.id}.html`, folder), await markupOf(flow));
