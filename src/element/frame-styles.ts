import { css } from 'lit';
import { schemed } from './scheme-styles.js';

/** Colours and type, and what questions and result share. */
export const frame = css`
  :host {
    display: block;
    font-family: inherit;
    line-height: 1.5;
  }

  :host([hidden]) {
    display: none;
  }

  /* What is measured for its own width says nothing of it to the place around it: this line does, at most five and at least one of
     these spaces wide. */
  :host::before {
    content: '. . .' !important;
    display: block !important;
    position: static !important;
    float: none !important;
    height: 0 !important;
    overflow: hidden;
    visibility: hidden;
    letter-spacing: min(13.6em, 40vw) !important;
    word-spacing: 0 !important;
    text-indent: 0 !important;
    white-space: normal !important;
  }

  .wegwijzer {
    --_accent: var(--wegwijzer-accent, ${schemed('#0b5563', '#7cc9d8')});
    --_on-accent: var(--wegwijzer-on-accent, ${schemed('#ffffff', '#06262d')});
    --_text: var(--wegwijzer-text, ${schemed('#1d2730', '#e6ecef')});
    --_quiet: var(--wegwijzer-quiet, ${schemed('#4c5964', '#b3bfc7')});
    --_surface: var(--wegwijzer-surface, ${schemed('#ffffff', '#1a2227')});
    --_tint: var(--wegwijzer-tint, ${schemed('#f2f6f7', '#232d33')});
    --_line: var(--wegwijzer-line, ${schemed('#c3ced4', '#46535c')});
    --_error: var(--wegwijzer-error, ${schemed('#a81818', '#ff9d96')});
    --_radius: var(--wegwijzer-radius, 0.5em);

    color: var(--_text);
    font-size: 1.0625em;
    container-type: inline-size;
    min-height: 0;
    transition: min-height 0s 0.1s;
    width: 100%;
    max-width: 64em;
    flex-shrink: 0;
    text-align: start;
    text-indent: 0;
    text-transform: none;
    white-space: normal;
    overflow-wrap: anywhere;
    hyphens: auto;
  }

  .wegwijzer.kiosk {
    font-size: 1.375em;
  }

  *,
  *::before,
  *::after {
    box-sizing: border-box;
  }

  p,
  ul,
  ol,
  dl,
  dd,
  fieldset,
  legend,
  h1,
  h2,
  h3,
  h4,
  h5,
  h6 {
    margin: 0;
    padding: 0;
    border: 0;
    min-inline-size: 0;
    font: inherit;
  }

  /* Longer than what is waited for: the browser goes back to where somebody was scrolled while that is not there (decision 0026). What
     comes has no height yet where WebKit first lays it out, so the room outlives the wait for a moment. */
  :is(.found-again, .wegwijzer:has(.found-again)) {
    min-height: 2000em;
    transition: none;
  }

  .title {
    /* What stands above it is seen too. */
    scroll-margin-block-start: 4em;
    font-size: 1.75em;
    font-weight: 700;
    line-height: 1.2;
    letter-spacing: -0.01em;
    text-wrap: balance;
  }

  .title:focus {
    outline: none;
  }

  .quiet,
  .hint {
    color: var(--_quiet);
  }

  :focus-visible {
    outline: 0.1875em solid var(--_accent);
    outline-offset: 0.1875em;
    border-radius: 0.125em;
  }

  button.primary,
  button.secondary {
    font: inherit;
    font-weight: 600;
    min-height: 3em;
    padding: 0.625em 1.5em;
    border: 0.125em solid var(--_accent);
    border-radius: var(--_radius);
    cursor: pointer;
  }

  button.primary {
    background: var(--_accent);
    color: var(--_on-accent);
  }

  button.secondary {
    background: transparent;
    color: var(--_accent);
  }

  button.primary:hover,
  button.secondary:hover {
    text-decoration: underline;
    text-underline-offset: 0.2em;
  }

  .actions {
    display: flex;
    flex-wrap: wrap;
    gap: 0.75em;
    margin-block-start: 2em;
  }

  details {
    margin-block-start: 0.75em;
  }

  summary {
    color: var(--_accent);
    cursor: pointer;
    padding-block: 0.375em;
    width: fit-content;
    max-width: 100%;
    text-decoration: underline;
    text-underline-offset: 0.15em;
  }

  details > :not(summary) {
    margin-block-start: 0.5em;
    max-width: 42em;
  }

  .visually-hidden {
    position: absolute;
    width: 1px;
    height: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }

  .invitation,
  .step {
    margin-block-end: 1em;
    color: var(--_quiet);
  }

  /* What reads aloud comes later, and then nothing moves. */
  :host([voice]) .invitation {
    margin-block-start: 3em;
  }

  @container (min-width: 52.5em) {
    .columns {
      display: grid;
      grid-template-columns: minmax(0, 1fr) minmax(15em, 19em);
      gap: 3.5em;
      align-items: start;
    }
  }
`;
