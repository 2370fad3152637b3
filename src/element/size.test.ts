import { expect, fixtureCleanup, fixture, html } from '@open-wc/testing';
import { setViewport } from '@web/test-runner-commands';
import '../balie.js';
import { until } from './testing/hand.js';

/** A place of a page: its markup, in which `<x-here>` stands for the element. */
interface Place {
  readonly name: string;
  readonly markup: string;
  /** Whether something stands beside the element, so that it cannot have all of the window. */
  readonly isShared?: true;
}

const neighbour = '<p>Een tekst van de pagina zelf, die ook wat plaats nodig heeft en over meer regels mag lopen.</p>';

const places: readonly Place[] = [
  { name: 'a block', markup: '<div><x-here></x-here></div>' },
  { name: 'a flex row', markup: '<div style="display:flex"><x-here></x-here></div>' },
  { name: 'a flex row, centred', markup: '<div style="display:flex;justify-content:center"><x-here></x-here></div>' },
  { name: 'a flex row that wraps', markup: '<div style="display:flex;flex-wrap:wrap"><x-here></x-here></div>' },
  {
    name: 'a flex row beside a text',
    markup: `<div style="display:flex"><x-here></x-here>${neighbour}</div>`,
    isShared: true,
  },
  { name: 'an inline flex row', markup: '<div style="display:inline-flex"><x-here></x-here></div>' },
  { name: 'a flex column', markup: '<div style="display:flex;flex-direction:column"><x-here></x-here></div>' },
  {
    name: 'a flex column, centred',
    markup: '<div style="display:flex;flex-direction:column;align-items:center"><x-here></x-here></div>',
  },
  {
    name: 'a flex column, at its start',
    markup: '<div style="display:flex;flex-direction:column;align-items:flex-start"><x-here></x-here></div>',
  },
  { name: 'a grid', markup: '<div style="display:grid"><x-here></x-here></div>' },
  { name: 'a grid, centred', markup: '<div style="display:grid;place-items:center"><x-here></x-here></div>' },
  {
    name: 'a grid with its content centred',
    markup: '<div style="display:grid;place-content:center"><x-here></x-here></div>',
  },
  {
    name: 'a grid with an automatic column beside a text',
    markup: `<div style="display:grid;grid-template-columns:auto auto"><x-here></x-here>${neighbour}</div>`,
    isShared: true,
  },
  {
    name: 'a grid with a column that fits its content',
    markup: `<div style="display:grid;grid-template-columns:fit-content(100%) 1fr"><x-here></x-here>${neighbour}</div>`,
    isShared: true,
  },
  { name: 'an inline block', markup: '<div style="display:inline-block"><x-here></x-here></div>' },
  { name: 'a float', markup: '<div style="float:left"><x-here></x-here></div>' },
  {
    name: 'an absolute box',
    markup: '<div style="position:relative"><div style="position:absolute"><x-here></x-here></div></div>',
  },
  { name: 'a fixed box', markup: '<div style="position:fixed;top:0"><x-here></x-here></div>' },
  { name: 'a table cell', markup: '<table><tr><td><x-here></x-here></td></tr></table>' },
  {
    name: 'a table cell beside a text',
    markup: `<table><tr><td><x-here></x-here></td><td>${neighbour}</td></tr></table>`,
    isShared: true,
  },
  { name: 'a box that is displayed as a cell', markup: '<div style="display:table-cell"><x-here></x-here></div>' },
  { name: 'a box that fits its content', markup: '<div style="width:fit-content"><x-here></x-here></div>' },
  { name: 'a dialog', markup: '<dialog><x-here></x-here></dialog>' },
  { name: 'a dialog with a short title', markup: '<dialog><h2>Steun</h2><x-here></x-here></dialog>' },
  { name: 'a popover', markup: '<div popover><x-here></x-here></div>' },
  { name: 'a list item', markup: '<ul><li><x-here></x-here></li></ul>' },
  { name: 'a fieldset', markup: '<fieldset><legend>Steun</legend><x-here></x-here></fieldset>' },
  { name: 'columns of text', markup: '<div style="columns:2 20em"><x-here></x-here></div>' },
  { name: 'a figure', markup: '<figure style="margin:0"><x-here></x-here></figure>' },
  { name: 'an open details', markup: '<details open><summary>Steun</summary><x-here></x-here></details>' },
  { name: 'text that does not wrap', markup: '<div style="display:flex;white-space:nowrap"><x-here></x-here></div>' },
  {
    name: 'wide letters and words',
    markup: '<div style="display:flex;letter-spacing:1em;word-spacing:5em"><x-here></x-here></div>',
  },
  { name: 'text from right to left', markup: '<div dir="rtl" style="display:flex"><x-here></x-here></div>' },
  { name: 'a narrow box', markup: '<div style="width:120px"><x-here></x-here></div>', isShared: true },
];

/** What the page makes of the element itself. */
const displays = ['flex', 'inline-flex', 'grid', 'inline-grid', 'inline-block', 'table', 'flow-root', 'list-item'];

/** What a page says of all that stands in it, and of what stands before that. */
const rules = [
  '*::before { letter-spacing: normal; word-spacing: normal; text-indent: 0 }',
  'section *::before { content: "•"; position: absolute }',
  'section *::before { content: " "; display: table; clear: both }',
  'section *::before { content: none }',
  'section *::before { float: left; height: 3em; white-space: nowrap }',
  'section { text-indent: -9999px }',
];

const elements = ['opleidings-wegwijzer', 'opleidings-steun', 'opleidings-balie'] as const;

/** Shows a place with the element in it, once that shows something. */
async function show(tag: (typeof elements)[number], markup: string): Promise<HTMLElement> {
  const around = await fixture<HTMLElement>(html`<section></section>`);
  around.innerHTML = markup.replace('<x-here></x-here>', `<${tag}></${tag}>`);
  const element = around.querySelector<HTMLElement>(tag)!;
  if (tag === 'opleidings-steun') Object.assign(element, { course: { contacturen: 40, databank: true } });
  around.querySelector('dialog')?.showModal();
  around.querySelector<HTMLElement>('[popover]')?.showPopover();
  element.scrollIntoView();
  await until(() => element.shadowRoot?.querySelector('.wegwijzer'), `${tag} shows something`);
  return element;
}

/** How wide the window is for what stands in it: some places have an edge of their own. */
const edges = 120;

function expectReadable(element: HTMLElement, name: string, isShared = false): void {
  const { width } = element.getBoundingClientRect();
  const content = element.shadowRoot!.querySelector('.wegwijzer')!.getBoundingClientRect();
  expect(width, name).to.be.at.least(isShared ? 100 : Math.min(innerWidth - edges, 700));
  // The content is as wide as the element, up to its own measure.
  expect(content.width, `${name}: content`).to.be.at.least(Math.min(width, 700) - 1);
  expect(document.documentElement.scrollWidth, `${name}: nothing scrolls sideways`).to.be.at.most(innerWidth);
}

for (const width of [1000, 390, 320]) {
  describe(`In a window of ${String(width)} pixels`, () => {
    before(() => setViewport({ width, height: 800 }));
    after(() => setViewport({ width: 800, height: 600 }));
    // One at a time: a dialog lies over the others.
    afterEach(fixtureCleanup);

    for (const tag of elements) {
      it(`${tag} is as wide as any place allows, and never wider`, async () => {
        for (const { name, markup, isShared } of places) {
          expectReadable(await show(tag, markup), name, isShared);
          fixtureCleanup();
        }
      });

      it(`${tag} is as wide as the place allows, whatever the page displays it as`, async () => {
        for (const display of displays) {
          expectReadable(await show(tag, `<x-here></x-here><style>${tag} { display: ${display} }</style>`), display);
          fixtureCleanup();
        }
      });
    }
  });
}

describe('Whatever the page says of what stands before it', () => {
  before(() => setViewport({ width: 1000, height: 800 }));
  after(() => setViewport({ width: 800, height: 600 }));

  for (const tag of elements)
    it(`${tag} is as wide as the place allows`, async () => {
      for (const rule of rules) {
        const row = `<div style="display:flex"><x-here></x-here></div><style>${rule}</style>`;
        expectReadable(await show(tag, row), rule);
        fixtureCleanup();
      }
    });
});
