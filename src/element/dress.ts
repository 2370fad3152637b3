import { adoptStyles, supportsAdoptingStyleSheets, type CSSResult, type LitElement } from 'lit';

/** The styles that came behind those of the class. */
const late = new WeakMap<LitElement, readonly CSSResult[]>();

/**
 * Adds styles to those of an element, also in a browser that cannot share sheets, or whose list of them can only be replaced.
 */
export function dress(element: LitElement, styles: readonly CSSResult[]): void {
  late.set(element, [...(late.get(element) ?? []), ...styles]);
  const { renderRoot: root } = element;
  if (!(root instanceof ShadowRoot)) return;
  if (!supportsAdoptingStyleSheets) adoptStyles(root, [...styles]);
  else root.adoptedStyleSheets = [...root.adoptedStyleSheets, ...styles.flatMap(({ styleSheet }) => styleSheet ?? [])];
}

/** Dresses an element that came into another document: a sheet stays behind in the one that it was made in. */
export function dressAnew(element: LitElement, styles: readonly CSSResult[]): void {
  const { shadowRoot: root, ownerDocument } = element;
  const { defaultView } = ownerDocument;
  if (!root || !defaultView || !supportsAdoptingStyleSheets) return;
  root.adoptedStyleSheets = [...styles, ...(late.get(element) ?? [])].map(({ cssText }) => {
    const sheet = new defaultView.CSSStyleSheet();
    sheet.replaceSync(cssText);
    return sheet;
  });
}
