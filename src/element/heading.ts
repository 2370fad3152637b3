import { html, nothing, type TemplateResult } from 'lit';

/**
 * A heading of a level that the host page decides; deeper than 6 stays 6. Markup, not `aria-level`: a reader's list of
 * headings and a browser's reading mode know no other.
 *
 * @param level 1 to 6
 * @param kind how it looks
 * @param described id of what is told with it to who comes to it
 */
export function heading(
  level: number,
  kind: 'title' | 'section' | 'pillar' | 'card' | 'part',
  content: unknown,
  described?: string,
): TemplateResult {
  // Only the title is where the focus goes after a step; a person cannot tab to it.
  const tabindex = kind === 'title' ? '-1' : nothing;
  const by = described ?? nothing;
  switch (level) {
    case 1:
      return html`<h1 class=${kind} tabindex=${tabindex} aria-describedby=${by}>${content}</h1>`;
    case 2:
      return html`<h2 class=${kind} tabindex=${tabindex} aria-describedby=${by}>${content}</h2>`;
    case 3:
      return html`<h3 class=${kind} tabindex=${tabindex} aria-describedby=${by}>${content}</h3>`;
    case 4:
      return html`<h4 class=${kind} tabindex=${tabindex} aria-describedby=${by}>${content}</h4>`;
    case 5:
      return html`<h5 class=${kind} tabindex=${tabindex} aria-describedby=${by}>${content}</h5>`;
    default:
      return html`<h6 class=${kind} tabindex=${tabindex} aria-describedby=${by}>${content}</h6>`;
  }
}
