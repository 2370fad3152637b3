import { textOf } from './hand.js';

/** An element as it is seen. */
export interface Seen {
  readonly element: HTMLElement;
  readonly root: ShadowRoot;
  readonly all: (selector: string) => readonly HTMLElement[];
}

/** A box as it stood when it was measured: what the browser hands out itself is slow to read again and again. */
type Box = Readonly<Record<'left' | 'right' | 'top' | 'bottom', number>>;

const boxOf = ({ left, right, top, bottom }: DOMRect): Box => ({ left, right, top, bottom });

interface Line {
  readonly node: Text;
  readonly box: Box;
}

/** One for all: a page goes past each range that there still is, at each change of its nodes. */
const range = document.createRange();

/** Each text on the screen with the boxes of its lines. */
function lines({ root }: Seen): readonly Line[] {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const found: Line[] = [];
  while (walker.nextNode()) {
    const node = walker.currentNode as Text;
    const parent = node.parentElement;
    if (!parent || node.data.trim() === '' || parent.closest('.visually-hidden, style') || !parent.checkVisibility())
      continue;
    range.selectNodeContents(node);
    for (const rect of range.getClientRects()) if (rect.width > 1) found.push({ node, box: boxOf(rect) });
  }
  range.selectNode(document.body);
  return found;
}

const depth = (a: Box, b: Box): number =>
  Math.min(
    Math.min(a.right, b.right) - Math.max(a.left, b.left),
    Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top),
  );

/** As deep as lines may lie in each other: letters do not fill their line. */
const deepest = 3;

/** Texts that lie over each other. From the top down: what ends above a line can lie over neither that nor any below it. */
function overlaps(all: readonly Line[]): readonly string[] {
  const found: string[] = [];
  let beside: readonly Line[] = [];
  for (const line of [...all].sort((one, other) => one.box.top - other.box.top)) {
    beside = beside.filter(({ box }) => box.bottom - line.box.top > deepest);
    for (const { node, box } of beside)
      if (node !== line.node && depth(box, line.box) > deepest)
        found.push(`overlap: ${textOf(node)} / ${textOf(line.node)}`);
    beside = [...beside, line];
  }
  return found;
}

/** Texts that lie over another, stick out of the element, or are cut off by a box that is too small for them. */
export function spoiled(page: Seen): readonly string[] {
  const all = lines(page);
  const host = page.element.getBoundingClientRect();
  const outside = all
    .filter(({ box }) => box.left < host.left - 1 || box.right > host.right + 1)
    .map(({ node }) => `outside: ${textOf(node)}`);
  const clipped = page
    .all('.wegwijzer *:not(.visually-hidden, input)')
    .filter(
      (box) =>
        getComputedStyle(box).overflow !== 'visible' &&
        (box.scrollWidth > box.clientWidth + 1 || box.scrollHeight > box.clientHeight + 1),
    )
    .map((box) => `clipped: ${textOf(box)}`);
  const unindented = page
    .all('.wegwijzer li')
    .filter((item) => item.checkVisibility() && hasMarkerOutside(item))
    .map((item) => `its marker is outside of its list: ${textOf(item)}`);
  return [...outside, ...clipped, ...unindented, ...overlaps(all)];
}

/** Whether the mark before an item of a list has no room in that list: it stands beside what is above it, or in its border. */
function hasMarkerOutside(item: Element): boolean {
  const { display, listStyleType, listStylePosition, fontSize } = getComputedStyle(item);
  if (display !== 'list-item' || listStyleType === 'none' || listStylePosition === 'inside' || !item.parentElement)
    return false;
  return parseFloat(getComputedStyle(item.parentElement).paddingInlineStart) < parseFloat(fontSize);
}

const least = 24;

interface Target {
  readonly name: string;
  readonly rect: DOMRect;
}

/** All that can be hit. A radio or a box is hit by its label. */
const targets = (page: Seen): readonly Target[] =>
  page
    .all('label.option, .entry input, button, summary, a[href]')
    .filter((element) => element.checkVisibility())
    .map((element) => ({ name: `${element.localName} ${textOf(element)}`, rect: element.getBoundingClientRect() }));

const isSmall = ({ rect }: Target): boolean => Math.min(rect.width, rect.height) < least;

/** How far the middle of one lies from the nearest point of another, or from its middle when that is small too. */
function distance({ rect: one }: Target, other: Target): number {
  const [x, y] = [one.left + one.width / 2, one.top + one.height / 2];
  const { left, right, top, bottom, width, height } = other.rect;
  if (isSmall(other)) return Math.hypot(x - left - width / 2, y - top - height / 2);
  return Math.hypot(Math.max(left - x, 0, x - right), Math.max(top - y, 0, y - bottom));
}

/**
 * Targets that are smaller than 24 by 24 pixels and too near to another: a circle of 24 pixels around the middle of each must touch
 * no other target, nor the circle of another that is small (WCAG 2.5.8). No link here stands within a sentence.
 */
export function crowded(page: Seen): readonly string[] {
  const all = targets(page);
  return all
    .filter(isSmall)
    .flatMap((one) =>
      all
        .filter((other) => other !== one && distance(one, other) < (isSmall(other) ? least : least / 2))
        .map((other) => `${one.name} / ${other.name}`),
    );
}

/** The targets that are smaller than 24 by 24 pixels. */
export const small = (page: Seen): readonly string[] =>
  targets(page)
    .filter(isSmall)
    .map(({ name }) => name);

/**
 * Whether the focus, where it is now, can be seen: at least a part of it is in the window, and nothing lies over that (WCAG
 * 2.4.11).
 */
export function isFocusInSight({ root }: Seen): boolean {
  const focused = root.activeElement;
  if (!focused) return false;
  const shown = focused.closest('.option') ?? focused;
  return [...shown.getClientRects()].some(({ left, right, top, bottom }) => {
    const x = (Math.max(left, 0) + Math.min(right, innerWidth)) / 2;
    const y = (Math.max(top, 0) + Math.min(bottom, innerHeight)) / 2;
    const hit = root.elementFromPoint(x, y);
    return hit !== null && (shown.contains(hit) || hit.contains(shown));
  });
}
