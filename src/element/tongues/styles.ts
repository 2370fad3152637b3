import { css } from 'lit';

/** The choice of a language is there for who looks for it; a second language stands back behind the first. */
export const styles = css`
  .languages {
    margin-block-end: 1em;
    color: var(--_quiet);
    font-size: 0.875em;
  }

  .languages select {
    font: inherit;
    color: var(--_text);
    background: var(--_surface);
    min-height: 2.75em;
    max-width: 100%;
    padding-inline: 0.5em;
    border: 0.0625em solid var(--_edge, currentColor);
    border-radius: var(--_radius);
  }

  .origin {
    margin-block-start: 0.25em;
  }

  .beside {
    display: block;
    font-weight: 400;
    font-size: 0.875em;
    line-height: 1.35;
    text-align: start;
  }

  button .beside {
    text-align: inherit;
  }

  /* Each of two languages begins at its own side of the place that both have. */
  legend:has(.beside) {
    width: 100%;
  }

  /* Its letters are joined. */
  [dir='rtl'] .title {
    letter-spacing: normal;
  }

  @media print {
    .languages label {
      display: none;
    }
  }
`;
