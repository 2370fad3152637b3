import { css } from 'lit';

/** One question: large targets, one column, the explanation out of the way. */
export const question = css`
  form {
    max-width: 40em;
  }

  form > .title {
    margin-block-end: 0.75em;
  }

  legend,
  label.question {
    display: block;
    font-weight: 700;
    font-size: 1.125em;
    margin-block-end: 0.5em;
  }

  legend:has(.title) {
    font-size: 1em;
    margin-block-end: 1em;
  }

  legend:has(.title) + .hint {
    margin-block-start: -0.25em;
  }

  p.hint {
    margin-block-end: 0.75em;
    max-width: 36em;
  }

  .options {
    display: grid;
    gap: 0.5em;
  }

  .option {
    display: grid;
    grid-template-columns: auto 1fr;
    gap: 0 0.875em;
    align-items: center;
    min-height: 3.25em;
    padding: 0.625em 1em;
    background: var(--_surface);
    border: 0.125em solid var(--_line);
    border-radius: var(--_radius);
    cursor: pointer;
  }

  .option:hover {
    border-color: var(--_accent);
  }

  .option:has(:checked) {
    border-color: var(--_accent);
    background: var(--_tint);
  }

  .option:has(:focus-visible) {
    outline: 0.1875em solid var(--_accent);
    outline-offset: 0.125em;
  }

  .option input {
    font: inherit;
    width: 1.375em;
    height: 1.375em;
    margin: 0;
    accent-color: var(--_accent);
    outline: none;
  }

  .option .hint {
    grid-column: 2;
    font-size: 0.9375em;
  }

  .error {
    color: var(--_error);
    font-weight: 700;
    margin-block-end: 0.75em;
    padding-inline-start: 0.75em;
    border-inline-start: 0.25em solid var(--_error);
  }

  .help {
    margin-block-start: 1.5em;
  }

  @container (max-width: 26.5em) {
    .title {
      font-size: 1.5em;
    }

    .actions button {
      flex: 1 1 100%;
    }
  }
`;
