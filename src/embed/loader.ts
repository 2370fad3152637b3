/**
 * For a system that allows only a `div`: puts the element into each `<div data-opleidings-wegwijzer data-flow="…">` and
 * `<div data-opleidings-steun data-course="{…}">`, also into those that are added later. What stands in the `div` is shown until
 * then, and stays when the element cannot be fetched.
 *
 * @module
 */
import { warn } from '../warn.js';
import { readJson } from './json.js';

const names = ['opleidings-wegwijzer', 'opleidings-steun'];
/** The properties that are no attributes: as JSON. */
const records = ['answers', 'balances', 'callToAction', 'contacts', 'course'];

interface Place {
  readonly div: HTMLElement;
  readonly name: string;
}

/** The places that have no element yet. Nothing is remembered: a place that is emptied gets a new one, and a copy needs none. */
const emptyPlaces = (): readonly Place[] =>
  names.flatMap((name) =>
    [...document.querySelectorAll<HTMLElement>(`div[data-${name}]`)]
      .filter((div) => !div.querySelector(`:scope > ${name}`))
      .map((div) => ({ div, name })),
  );

/** What the element says that it observes; another version of it, that was on the page before, may know fewer. */
function attributesOf(name: string): readonly string[] {
  const { observedAttributes = [] } = (customElements.get(name) ?? {}) as {
    readonly observedAttributes?: readonly string[];
  };
  return observedAttributes;
}

function fill({ div, name }: Place): void {
  const element = document.createElement(name);
  for (const attribute of attributesOf(name)) {
    const value = div.getAttribute(`data-${attribute}`);
    if (value !== null) element.setAttribute(attribute, value);
  }
  for (const record of records) {
    const json = div.dataset[record];
    const value =
      json === undefined ? undefined : readJson(`data-${record.replace(/[A-Z]/g, '-$&').toLowerCase()}`, json);
    if (value !== undefined) Object.assign(element, { [record]: value });
  }
  element.append(...div.childNodes);
  div.append(element);
}

/** Whether the elements could be fetched; undefined until there is a place for one. */
let elements: Promise<boolean> | undefined;

const fetchElements = async (): Promise<boolean> =>
  // The page may have them already, under a name of its own.
  names.every((name) => customElements.get(name)) ||
  import('../define.js').then(
    () => true,
    (error: unknown) => {
      warn(`the elements could not be fetched: ${String(error)}`);
      return false;
    },
  );

async function fillPlaces(): Promise<void> {
  if (emptyPlaces().length === 0) return;
  // Once: a page that changes all the time must not ask all the time for what is out of reach.
  elements ??= fetchElements();
  if (await elements) emptyPlaces().forEach(fill);
}

let isPlanned = false;

/** However much a page adds at once, it is looked through once per frame at most. */
new MutationObserver((records) => {
  if (isPlanned || !records.some(({ addedNodes }) => [...addedNodes].some((node) => node instanceof Element))) return;
  isPlanned = true;
  requestAnimationFrame(() => {
    isPlanned = false;
    void fillPlaces();
  });
}).observe(document, { childList: true, subtree: true });

void fillPlaces();
