import { css } from 'lit';

/** What stands beside a course: quiet, narrow, and read in one look. */
export const styles = css`
  .section {
    font-size: 1.375em;
    font-weight: 700;
    line-height: 1.25;
  }

  .steun {
    max-width: 46em;
    padding: 1.25em;
    background: var(--_surface);
    border: 0.0625em solid var(--_line);
    border-radius: var(--_radius);
  }

  .steun.compact {
    padding: 0.5em 0.875em;
    font-size: 1em;
  }

  .compact > details {
    margin: 0;
  }

  .compact > details > div {
    max-width: none;
  }

  .steun .section + p {
    margin-block-start: 0.5em;
  }

  .steun .worth {
    font-size: 1.125em;
    font-weight: 700;
  }

  .offers {
    list-style: none;
    margin-block: 1em;
  }

  .offers > li {
    padding-block: 0.625em;
    padding-inline-start: 0.875em;
    border-inline-start: 0.25em solid var(--_accent);
  }

  .offers > li + li {
    margin-block-start: 0.5em;
  }

  .offers > .hanging {
    border-color: var(--_line);
  }

  .pillar {
    color: var(--_quiet);
    font-size: 0.875em;
    margin-inline-start: 0.375em;
  }

  .offers .quiet,
  .doubts {
    font-size: 0.9375em;
  }

  .clauses {
    padding-inline-start: 1.25em;
  }

  .urgent,
  .doubts dt {
    font-weight: 600;
  }

  .doubts dd + dt {
    margin-block-start: 0.75em;
  }

  .steun button.primary {
    margin-block-start: 1em;
  }

  .steun button[aria-expanded]::after {
    content: '▾' / '';
    margin-inline-start: 0.5em;
  }

  .steun button[aria-expanded='true']::after {
    content: '▴' / '';
  }

  /* The size of the page's text, not that of the text around it. */
  .steun:not(.compact) opleidings-wegwijzer {
    font-size: calc(1em / 1.0625);
  }

  .place {
    margin-block-start: 1.5em;
    padding-block-start: 1.5em;
    border-block-start: 0.0625em solid var(--_line);
  }

  .place[hidden] {
    display: none;
  }

  dialog {
    width: min(64em, 100vw - 1.5em);
    max-width: none;
    max-height: calc(100dvh - 1.5em);
    padding: 0 1.25em 1.25em;
    overflow: auto;
    overscroll-behavior: contain;
    scroll-padding-block-start: 5em;
    color: var(--_text);
    background: var(--_surface);
    border: 0.0625em solid var(--_line);
    border-radius: var(--_radius);
  }

  dialog::backdrop {
    background: rgb(0 0 0 / 50%);
  }

  .bar {
    position: sticky;
    inset-block-start: 0;
    z-index: 1;
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: 0.5em 1em;
    padding-block: 0.75em;
    margin-block-end: 1em;
    background: var(--_surface);
    border-block-end: 0.0625em solid var(--_line);
  }

  @media print {
    dialog[open] {
      position: absolute;
      max-height: none;
      overflow: visible;
      border: 0;
    }

    .steun button,
    .bar {
      display: none;
    }
  }
`;
