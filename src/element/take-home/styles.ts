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

  .take-home :is(p, ul, .qr, .sheet) {
    margin-block-start: 0.75em;
  }

  .take-home ul {
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
      display: flex;
      flex-direction: column;
      /* A4, without the edges that browsers leave of it. */
      max-height: 270mm;
      font-size: 9.25pt;
      line-height: 1.25;
    }

    /* At least 0.4 mm for each of its parts. */
    .take-home .paper .qr {
      float: inline-end;
      width: 32mm;
      margin-inline-start: 4mm;
    }

    .sheet .card {
      font-size: 1.5em;
    }

    .part-of-sheet {
      margin-block-start: 0.5em;
    }

    .part-of-sheet .part {
      border-block-end: 0.0625em solid;
    }

    .take-home .paper :is(p, ul) {
      margin-block-start: 0.25em;
    }

    .to-do ul {
      list-style: '☐ ';
    }

    .pair {
      display: flex;
      gap: 0.75em;
    }

    /* What is left of the sheet, as long as that is a line. */
    .notes {
      flex-basis: 9em;
      min-height: 3em;
    }

    .letter dl > div {
      padding-block: 0.5em;
    }
  }
`;
