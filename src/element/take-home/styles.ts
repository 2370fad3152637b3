import { css } from 'lit';

export const styles = css`
  .take-home {
    margin-block-start: 2.25em;
  }

  .take-home > details {
    border-block-start: 0.0625em solid var(--_line);
    padding-block: 0.5em;
  }

  .take-home summary {
    font-weight: 700;
  }

  .take-home p,
  .take-home ul,
  .take-home .qr,
  .take-home .sheet,
  .take-home > button {
    margin-block-start: 0.75em;
  }

  .take-home [data-take-home='calendar'] ul {
    padding-inline-start: 1.25em;
  }

  .take-home [tabindex='-1']:focus {
    outline: none;
  }

  .buttons {
    display: flex;
    flex-wrap: wrap;
    gap: 0.75em;
  }

  .qr {
    display: block;
    width: min(18em, 100%);
    forced-color-adjust: none;
    shape-rendering: crispEdges;
  }

  .address {
    font-family: monospace;
    overflow-wrap: anywhere;
    user-select: all;
  }

  .sheet.paper {
    display: none;
  }

  .sheet.letter {
    padding: 1em;
    background: var(--_surface);
    border: 0.0625em solid var(--_line);
    border-radius: var(--_radius);
  }

  .letter dl {
    margin-block-start: 0.75em;
  }

  .letter dl > div {
    display: flex;
    flex-wrap: wrap;
    gap: 0 0.75em;
    padding-block: 0.25em;
  }

  .letter dt {
    color: var(--_quiet);
  }

  .letter dd {
    flex: 1 1 10em;
  }

  .fill {
    display: inline-block;
    width: min(14em, 100%);
    height: 1em;
    border-block-end: 0.125em dotted;
  }

  dd > .fill {
    width: 100%;
  }

  @media print {
    .take-home {
      display: none;
    }

    .wegwijzer .take-home:has([data-alone]) {
      display: block;
      margin: 0;
    }

    .wegwijzer [data-alone].paper {
      font-size: 9.5pt;
      line-height: 1.3;
    }

    /* At least 0.4 mm for each of its parts. */
    .take-home .paper .qr {
      float: inline-end;
      width: 32mm;
      margin-block: 0 2mm;
      margin-inline-start: 4mm;
    }

    .sheet .card {
      font-size: 1.5em;
      font-weight: 700;
    }

    .part-of-sheet {
      margin-block-start: 0.75em;
      break-inside: avoid;
    }

    .part-of-sheet .part {
      font-weight: 700;
      border-block-end: 0.0625em solid;
    }

    .take-home .sheet ul {
      margin-block-start: 0.25em;
      padding-inline-start: 1.25em;
    }

    .to-do ul {
      list-style: '☐ ';
    }

    .notes {
      height: 9em;
    }

    .letter dl > div {
      padding-block: 0.5em;
    }
  }
`;
