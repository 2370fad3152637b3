import { html, LitElement, nothing, type CSSResult, type TemplateResult } from 'lit';
import { dress } from '../dress.js';
import type { ResultView } from './view.js';

/** What helps to hand on what stands beside the button that was pressed. It is handed to what is fetched by a press. */
export interface HandOn {
  readonly copy: typeof copy;
  readonly send: typeof send;
  readonly printAlone: typeof printAlone;
  readonly printOrSay: typeof printOrSay;
  readonly originsOf: typeof originsOf;
  readonly translated: typeof translated;
}

const beside = ({ currentTarget }: Event, what: string): Element | null | undefined =>
  currentTarget instanceof Element ? currentTarget.closest('div, details')?.querySelector(what) : null;

/** Puts a text on the clipboard, and says so in the status line beside the button; where a browser refuses, the text itself stands below. */
async function copy({ words }: Pick<ResultView, 'words'>, event: Event, text: string): Promise<void> {
  const status = beside(event, '[role="status"]');
  beside(event, '.by-hand')?.remove();
  let told = words.text('meenemen:copied');
  try {
    await navigator.clipboard.writeText(text);
  } catch {
    told = words.text('meenemen:copyFailed');
    if (status) showByHand(status, told, text);
  }
  if (status) status.textContent = told;
}

/** A text with its lines, selected to be taken over by hand. */
function showByHand(status: Element, name: string, text: string): void {
  const field = document.createElement('textarea');
  field.className = 'by-hand off-paper';
  field.readOnly = true;
  field.autocomplete = 'off';
  field.rows = 8;
  field.setAttribute('aria-label', name);
  field.value = text;
  status.after(field);
  field.focus();
  field.select();
}

/** That what is handed on is a translation and nobody compared it, in its language and in the one that counts; empty where there is none. */
const originsOf = ({ words, source }: Pick<ResultView, 'words' | 'source'>): readonly string[] => {
  const { origin, locale } = words.language;
  // In the same language it is said once.
  const told = locale === source.language.locale ? [words] : [words, source];
  return origin === undefined ? [] : told.flatMap((one) => one.optional(`taal:${origin}`) ?? []);
};

/** What is in the language of the content for who has to read it, once more in the other language of the person, if there is one. */
function translated<V extends ResultView>(view: V, make: (view: V) => TemplateResult): TemplateResult | typeof nothing {
  const { words, beside, source } = view;
  const own = [words, beside].find((one) => one && one.language.locale !== source.language.locale);
  return own
    ? html`<p>${words.text('taal:letter')}</p>
        ${view.choice({ ...view, isOnPaper: true })}
        <div class="translation" lang=${own.language.id} dir=${own.language.direction}>
          ${own === words ? make(view) : view.show({ ...view, words: own }, make)}
        </div>`
    : nothing;
}

/** Hands a link or a text to another program of the person, who may think better of it. */
async function send(what: ShareData): Promise<void> {
  try {
    await navigator.share(what);
  } catch {
    // Nothing was sent; the button to copy is still there.
  }
}

/** What tells that a sheet was printed, or that it was not and the person goes on: some browsers print later, and some never. */
const signs = ['afterprint', 'pointerdown', 'keydown'];

/** Prints; where a browser cannot, that is said in the status line beside the button. */
function printOrSay({ words }: Pick<ResultView, 'words'>, event: Event): void {
  const status = beside(event, '[role="status"]');
  let told = '';
  try {
    print();
  } catch {
    told = words.text('meenemen:printFailed');
  }
  if (status) status.textContent = told;
}

/** Prints the sheet beside the button, and nothing else of the element; the styles know it by its mark. */
function printAlone(view: Pick<ResultView, 'words'>, event: Event): void {
  const sheet = beside(event, '.sheet');
  if (!sheet) return;
  const over = new AbortController();
  const end = (): void => {
    sheet.removeAttribute('data-alone');
    over.abort();
  };
  sheet.setAttribute('data-alone', '');
  for (const sign of signs) addEventListener(sign, end, { capture: true, signal: over.signal });
  printOrSay(view, event);
}

export const handOn: HandOn = { copy, send, printAlone, printOrSay, originsOf, translated };

/** Dresses the element in which a button stands. */
export function dressAround(button: Element, styles: CSSResult): void {
  const root = button.getRootNode();
  if (root instanceof ShadowRoot && root.host instanceof LitElement) dress(root.host, [styles]);
}
