import { adoptStyles, supportsAdoptingStyleSheets, type CSSResult, type LitElement } from 'lit';

/** The styles that came behind those of the class. */
const late = new WeakMap<LitElement, readonly CSSResult[]>();

/**
 * Adds styles to those of an element, each once, also in a browser that cannot share sheets, or whose list of them can only be replaced.
 */
export function dress(element: LitElement, styles: readonly CSSResult[]): void {
  const worn = late.get(element) ?? [];
  const added = styles.filter((one) => !worn.includes(one));
  late.set(element, [...worn, ...added]);
  const { renderRoot: root } = element;
  if (!(root instanceof ShadowRoot)) return;
  if (!supportsAdoptingStyleSheets) adoptStyles(root, added);
  else root.adoptedStyleSheets = [...root.adoptedStyleSheets, ...sheetsFor(element, added)];
}

/** Dresses an element that came into another document: what it wore there stays behind. */
export function dressAnew(element: LitElement, styles: readonly CSSResult[]): void {
  const { shadowRoot: root } = element;
  if (root && supportsAdoptingStyleSheets)
    root.adoptedStyleSheets = sheetsFor(element, [...styles, ...(late.get(element) ?? [])]);
}

/** A sheet can be worn only in the document that it was made for. */
function sheetsFor({ ownerDocument: { defaultView } }: LitElement, styles: readonly CSSResult[]): CSSStyleSheet[] {
  return styles.flatMap(({ styleSheet, cssText }) => {
    if (defaultView === window) return styleSheet ?? [];
    const sheet = defaultView && new defaultView.CSSStyleSheet();
    sheet?.replaceSync(cssText);
    return sheet ?? [];
  });
}
