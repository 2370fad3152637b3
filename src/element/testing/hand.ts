import { nextFrame, waitUntil } from '@open-wc/testing';
import { sendKeys, sendMouse } from '@web/test-runner-commands';
import type { IsoDate } from '../../reasoning/vocabulary.js';

/** Waits until a condition holds; fails with the sentence after a while. Nothing ever waits for a time. */
export const until = (condition: () => unknown, sentence: string): Promise<void> =>
  waitUntil(() => Boolean(condition()), `Not so: ${sentence}`, { interval: 5, timeout: 60_000 });

/** Waits until the page has heard what a hand did: not each driver does so by itself. @param times how often it is heard */
async function heard(
  type: 'click' | 'input' | 'keydown' | 'keyup',
  hand: () => Promise<void>,
  times = 1,
): Promise<void> {
  let count = 0;
  const listener = (): void => {
    count += 1;
  };
  addEventListener(type, listener, { capture: true });
  try {
    await hand();
    if (count < times) await until(() => count >= times, `the page hears the ${type}`);
  } finally {
    removeEventListener(type, listener, { capture: true });
  }
}

export const press = (key: string): Promise<void> => heard('keyup', () => sendKeys({ press: key }));

/** @param sign by which the page tells of each character */
const typeText = (text: string, sign: 'input' | 'keyup'): Promise<void> =>
  heard(sign, () => sendKeys({ type: text }), text.length);

export async function pressShiftTab(): Promise<void> {
  await heard('keydown', () => sendKeys({ down: 'Shift' }));
  await press('Tab');
  await heard('keyup', () => sendKeys({ up: 'Shift' }));
}

/** Opens all folds, and those within them; what is in one can come when it is opened. */
export async function unfold(root: ParentNode): Promise<void> {
  for (;;) {
    const closed = [...root.querySelectorAll<HTMLDetailsElement>('details:not([open])')];
    if (closed.length === 0) return;
    for (const fold of closed) fold.open = true;
    await until(() => closed.every(({ childElementCount }) => childElementCount > 1), 'what was folded away is there');
  }
}

/** Text as it is read: without the line breaks of the markup. */
export const textOf = (node: Node | null): string => (node?.textContent ?? '').replace(/\s+/g, ' ').trim();

/** What a button or link is called. */
export const nameOf = (element: Element): string => element.getAttribute('aria-label') ?? textOf(element);

/** Puts something in the middle of the window. What was typed just before may draw the window to itself a moment later. */
async function bringIntoView(target: HTMLElement): Promise<void> {
  for (;;) {
    const before = target.getBoundingClientRect().top;
    target.scrollIntoView({ block: 'center', inline: 'nearest', behavior: 'instant' });
    // The page can stand still while something in it was drawn along.
    if (target.getBoundingClientRect().top === before) return;
    // In Firefox a click hits what was painted last.
    await nextFrame();
    await nextFrame();
  }
}

/** Clicks on something, if nothing lies over it. */
export async function clickOn(
  root: ShadowRoot,
  target: HTMLElement,
  where: 'start' | 'middle' = 'middle',
): Promise<void> {
  await bringIntoView(target);
  const { left, top, width, height } = target.getBoundingClientRect();
  const x = Math.round(where === 'middle' ? left + width / 2 : left + Math.min(20, width / 2));
  const y = Math.round(top + height / 2);
  const hit = root.elementFromPoint(x, y);
  if (!hit || !(target.contains(hit) || hit.contains(target))) {
    throw new Error(`A click on "${nameOf(target) || target.id}" hits ${hit?.outerHTML.slice(0, 80) ?? 'nothing'}.`);
  }
  await heard('click', () => sendMouse({ type: 'click', position: [x, y] }));
}

/** Types into the field that has the focus, in the place of what stands there. */
export async function typeOver(field: HTMLInputElement, text: string): Promise<void> {
  if (field.type === 'date') return typeDate(field, text);
  field.select();
  if (text === '') await press('Delete');
  else await typeText(text, 'input');
}

/** A date field takes its parts in the order of the browser's language. */
async function typeDate(field: HTMLInputElement, date: IsoDate): Promise<void> {
  const [year = '', month = '', day = ''] = date.split('-');
  const parts: Readonly<Record<string, string>> = { year, month, day };
  const order = new Intl.DateTimeFormat(navigator.language).formatToParts().flatMap(({ type }) => parts[type] ?? []);
  for (const part of order) await typeText(part, 'keyup');
  if (field.value === date) return;
  // In WebKit it does not go on to the next part by itself: all was typed into the first one.
  for (const part of order) {
    await typeText(part, 'keyup');
    await press('ArrowRight');
  }
}

/** Matches a text of the locale, whatever is filled in there. */
export const like = (text: string): RegExp =>
  new RegExp(
    text
      .split(/\{\{[\w-]+\}\}/)
      .map((part) => part.replace(/[.?()[\]*+^$|]/g, '\\$&'))
      .join('.+'),
  );
