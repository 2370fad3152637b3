import { css } from 'lit';

/** On paper: ink on white whatever the screen was, no buttons, addresses behind links, and nothing torn apart that is short. */
export const print = css`
  @media print {
    .wegwijzer {
      color-scheme: light;
      --_text: CanvasText;
      --_quiet: CanvasText;
      --_accent: CanvasText;
      --_caution: CanvasText;
      --_yes: CanvasText;
      --_line: GrayText;
      max-width: none;
      font-size: 0.8125em;
    }

    .wegwijzer :focus {
      outline: none;
    }

    .actions,
    .step,
    .change,
    .settle,
    button.link,
    .life,
    .supposed,
    .off-paper:not([open]) {
      display: none;
    }

    /* As a button it would be a block of its own in the sentence that it stands in. */
    .term {
      display: contents;
    }

    .term[aria-expanded='false']::after {
      content: attr(data-meaning);
    }

    .columns,
    .referral-list {
      display: block;
    }

    .incentive,
    .referral,
    .answers,
    .caution {
      background: none;
      border: 0.0625em solid;
    }

    .incentive .verdict[class] {
      background: none;
      padding: 0;
    }

    .incentive {
      box-decoration-break: clone;
      -webkit-box-decoration-break: clone;
    }

    .referral,
    .caution,
    li,
    p,
    .answers dl > div {
      break-inside: avoid;
    }

    .section,
    .card,
    .part,
    summary {
      break-after: avoid;
    }

    [data-view='result'],
    details > :not(summary) {
      max-width: none;
    }

    [data-view='result'] > section,
    .answers {
      margin-block-start: 1.75em;
    }

    .referral + .referral {
      margin-block-start: 0.75em;
    }

    .answers dl {
      columns: 2;
    }

    summary {
      list-style: none;
      font-weight: 700;
      text-decoration: none;
    }

    a[href^='http']::after {
      content: ' (' attr(href) ')';
      font-size: 0.8em;
      overflow-wrap: anywhere;
      direction: ltr;
      unicode-bidi: isolate;
    }

    /* Of an element with a sheet alone: nothing that does not hold it. */
    .wegwijzer:has([data-alone]) :not(:has([data-alone]), [data-alone], [data-alone] *) {
      display: none;
    }

    .wegwijzer [data-alone].sheet {
      display: block;
      margin: 0;
      border: 0;
      font-size: 10.5pt;
      line-height: 1.4;
    }
  }
`;
