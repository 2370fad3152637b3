import type { CSSResult } from 'lit';

/** Adds styles of what is fetched on a press to those of an element, each once. */
export function wear({ adoptedStyleSheets }: ShadowRoot, styles: readonly CSSResult[]): void {
  for (const { styleSheet } of styles)
    if (styleSheet && !adoptedStyleSheets.includes(styleSheet)) adoptedStyleSheets.push(styleSheet);
}
