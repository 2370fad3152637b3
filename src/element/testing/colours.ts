import { textOf } from './hand.js';
import type { WegwijzerPage } from './wegwijzer-page.js';

/** A colour as computed styles say it; everything here is opaque. */
type Colour = readonly [red: number, green: number, blue: number];

const clear = 'rgba(0, 0, 0, 0)';

function channels(colour: string): Colour {
  const context = document.createElement('canvas').getContext('2d');
  if (!context) throw new Error('There is no canvas to read a colour with.');
  context.fillStyle = colour;
  context.fillRect(0, 0, 1, 1);
  const [red = 0, green = 0, blue = 0] = context.getImageData(0, 0, 1, 1).data;
  return [red, green, blue];
}

/** As WCAG defines it. */
function luminance(colour: string): number {
  const [red, green, blue] = channels(colour).map((value) => {
    const share = value / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  }) as unknown as Colour;
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** The contrast of two colours, from 1 to 21, as WCAG defines it. */
export function contrast(one: string, other: string): number {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

/** What a private colour of the element is where it stands. */
export function resolve(page: WegwijzerPage, name: string): string {
  const probe = document.createElement('span');
  probe.style.color = `var(--_${name})`;
  page.get('.wegwijzer').append(probe);
  const { color } = getComputedStyle(probe);
  probe.remove();
  return color;
}

/** What is painted behind something; undefined where that is the page. */
function behind(element: Element): string | undefined {
  for (let at: Element | null = element; at; at = at.parentElement) {
    const { backgroundColor } = getComputedStyle(at);
    if (backgroundColor !== clear) return backgroundColor;
  }
  return undefined;
}

/** Colours that meet on the screen: what is drawn, on what (undefined is the page), and where that is. */
export interface Meeting {
  readonly colour: string;
  readonly on: string | undefined;
  readonly where: string;
}

/** Where something is looked for. */
type Shown = Pick<WegwijzerPage, 'all'>;

const isSeen = (element: Element): boolean => element.checkVisibility() && element.closest('.visually-hidden') === null;

const seen = (page: Shown): readonly HTMLElement[] => page.all('.wegwijzer, .wegwijzer *').filter(isSeen);

/** The colour of each text that can be seen, and what it is written on. */
export function textsOn(page: Shown): readonly Meeting[] {
  const bears = (element: Element): boolean =>
    element instanceof HTMLInputElement
      ? element.type === 'text' || element.type === 'date'
      : [...element.childNodes].some((node) => node instanceof Text && node.data.trim() !== '');
  return seen(page)
    .filter(bears)
    .map((element) => ({
      colour: getComputedStyle(element).color,
      on: behind(element),
      where: `${element.localName} ${textOf(element).slice(0, 30)}`,
    }));
}

const sides = ['top', 'right', 'bottom', 'left'] as const;

/** The colour of each border that can be seen, and what it is drawn on. */
export function bordersOn(page: Shown): readonly Meeting[] {
  return seen(page).flatMap((element) => {
    const style = getComputedStyle(element);
    const value = (side: string, what: string): string => style.getPropertyValue(`border-${side}-${what}`);
    return sides
      .filter(
        (side) =>
          parseFloat(value(side, 'width')) > 0 && value(side, 'style') !== 'none' && value(side, 'color') !== clear,
      )
      .map((side) => ({
        colour: value(side, 'color'),
        on: element.parentElement ? behind(element.parentElement) : undefined,
        where: `${element.localName}.${element.className}`,
      }));
  });
}

/** Where the focus can be: what its mark would be drawn on. */
export function focusableOn(page: Shown): readonly Meeting[] {
  return seen(page)
    .filter((element) => element.matches('input, button, a[href], summary'))
    .map((element) => {
      const marked = element.closest('.option') ?? element;
      return {
        colour: 'focus',
        on: marked.parentElement ? behind(marked.parentElement) : undefined,
        where: `${marked.localName}.${marked.className}`,
      };
    });
}
