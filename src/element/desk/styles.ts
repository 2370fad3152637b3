import { css } from 'lit';

/** The desk: dense, on one page; on a phone one thing above the other. */
export const styles = css`
  .wegwijzer.desk {
    max-width: 96em;
    font-size: 1em;
  }

  .desk form {
    max-width: none;
  }

  .bar {
    position: sticky;
    inset-block-start: 0;
    z-index: 1;
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.25em 1.5em;
    padding-block: 0.5em;
    background: var(--_surface);
    border-block-end: 0.125em solid var(--_line);
    /* A letter can reach a little beside what it stands in. */
    box-shadow: 0 0 0 0.5em var(--_surface);
    clip-path: inset(0 -0.5em);
  }

  .counts {
    font-weight: 700;
    padding-inline-start: 0;
  }

  .fact > .quiet > .link:first-child {
    padding-inline-start: 0;
  }

  .desk [part='next-client'] {
    margin-inline-start: auto;
  }

  .tools {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(18em, 100%), 1fr));
    gap: 1em 2em;
    align-items: start;
    margin-block: 1em;
  }

  .tools label {
    font-weight: 700;
  }

  .tools form,
  .tools form label {
    display: grid;
    gap: 0.25em;
    justify-items: start;
  }

  .desk [part='next-client'],
  .tools .secondary {
    min-height: 2.75em;
    padding-block: 0.375em;
  }

  .tools input[type='text'],
  .desk select {
    display: block;
    font: inherit;
    font-weight: 400;
    color: inherit;
    width: 100%;
    min-height: 2.75em;
    padding: 0.375em 0.625em;
    background: var(--_surface);
    border: 0.125em solid var(--_edge);
    border-radius: var(--_radius);
    text-overflow: ellipsis;
  }

  .chapter {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(19em, 100%), 1fr));
    gap: 0.5em 1.5em;
    align-items: start;
    margin-block-end: 1.5em;
  }

  .chapter > legend {
    float: inline-start;
    width: 100%;
    font-size: 1em;
    grid-column: 1 / -1;
  }

  .verdicts > summary .section {
    display: inline;
  }

  .verdicts > .link {
    margin-block: 0.5em;
    padding-inline-start: 0;
  }

  .chapter > legend + * {
    clear: both;
  }

  .fact {
    padding-block-start: 0.5em;
    border-block-start: 0.0625em solid var(--_line);
  }

  .for-client .next {
    text-align: end;
  }

  /* With what came of a code above it. */
  #code {
    scroll-margin-block: 20em;
  }

  /* Not under what always stands in sight. */
  .desk form :is(input, select, button),
  .desk summary {
    scroll-margin-block: 10em;
  }

  .fact[data-needed] {
    border-block-start-color: var(--_accent);
  }

  .fact.idle {
    color: var(--_quiet);
  }

  .fact.idle .option {
    border-style: dotted;
    background: none;
  }

  .fact legend,
  .fact label.question {
    font-size: 1em;
    margin-block-end: 0.25em;
  }

  .fact p.hint,
  .fact .option .hint,
  .fact > .quiet {
    font-size: 0.875em;
    margin-block-end: 0.25em;
  }

  .fact .options {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25em;
  }

  .fact .option {
    gap: 0 0.5em;
    min-height: 2.25em;
    padding: 0.125em 0.625em;
  }

  .fact .option input {
    width: 1em;
    height: 1em;
  }

  .fact .entry input {
    min-height: 2.5em;
    padding-block: 0.25em;
  }

  .fact .option.small {
    margin-block-start: 0.25em;
  }

  button.none {
    justify-self: start;
    min-height: 2.25em;
    padding: 0.125em 0.75em;
    grid-column: 1 / -1;
  }

  .differs {
    padding-inline-start: 0.5em;
    border-inline-start: 0.25em solid var(--_caution);
    font-weight: 700;
  }

  .verdicts ul[role='list'] {
    list-style: none;
  }

  .verdicts > ul > li {
    border-block-start: 0.0625em solid var(--_line);
    padding-block: 0.25em;
  }

  .verdicts > ul > li.other {
    padding-inline-start: 0.5em;
    border-inline-start: 0.25em solid var(--_caution);
  }

  .verdicts li details {
    margin-block: 0;
  }

  .verdicts li summary {
    width: auto;
    color: inherit;
    text-decoration: none;
  }

  .verdicts .incentive {
    padding: 0.75em;
  }

  .verdicts .card {
    display: inline;
    font-size: 1em;
  }

  .standing {
    display: block;
    font-size: 0.9375em;
  }

  .standing .side {
    font-weight: 700;
  }

  .standing .verdict {
    padding-inline: 0.375em;
    border: 0.0625em solid currentColor;
    border-radius: var(--_radius);
    display: inline-block;
  }

  .standing .yes {
    color: var(--_yes);
  }

  .standing .open {
    color: var(--_caution);
  }

  .standing .no {
    color: var(--_quiet);
  }

  .desk .columns > .verdicts {
    min-width: 0;
  }

  /* On paper nothing scrolls, and the form is not there. */
  @media screen {
    @container (min-width: 56em) {
      .desk .columns {
        display: grid;
        grid-template-columns: minmax(0, 1fr) minmax(0, 26em);
        gap: 2em;
      }

      /* With room for a mark of the focus, which what scrolls would cut off. */
      .desk .columns > .verdicts {
        position: sticky;
        inset-block-start: 6em;
        max-height: calc(100vh - 7em);
        margin-block: -0.5em;
        margin-inline-start: -0.5em;
        padding-block: 0.5em;
        padding-inline-start: 0.5em;
        overflow: auto;
      }
    }
  }

  /* In a low window, or a large type, what always stands in sight would leave no room for the rest. */
  @media (max-height: 36em) {
    .bar {
      position: static;
    }
  }

  /* What changes in one is painted without the others: the page is long, and painted at each key. */
  @media screen {
    .fact,
    .verdicts > ul > li {
      contain: layout style;
    }
  }

  @media print {
    .desk .bar,
    .desk .how,
    .desk .tools,
    .desk form,
    .desk .for-client > div > button,
    .desk .next {
      display: none;
    }
  }
`;
