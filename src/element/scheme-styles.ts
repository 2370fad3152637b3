import { unsafeCSS, type CSSResult } from 'lit';

/** A browser from before 2024 that does not know `light-dark()` would leave out every colour, and the mark of the focus with them. */
const knowsSchemes = typeof CSS === 'undefined' || CSS.supports('color', 'light-dark(red, red)');

/**
 * A colour of ours in each of the two colour schemes. Which one holds is decided by the `color-scheme` of the page around the
 * element, and so only for a page that says it has both by the system: a light page stays light on a dark system.
 */
export const schemed = (light: string, dark: string): CSSResult =>
  unsafeCSS(knowsSchemes ? `light-dark(${light},${dark})` : light);
