import { css } from 'lit';

/** On paper: no buttons, no colour that costs ink, addresses behind links. */
export const print = css`
  @media print {
    .actions,
    .chapters,
    .change,
    button.link,
    .off-paper:not([open]) {
      display: none;
    }

    .incentive,
    .referral,
    .answers,
    .caution {
      break-inside: avoid;
      background: none;
      border: 0.0625em solid;
    }

    a[href^='http']::after {
      content: ' (' attr(href) ')';
      font-size: 0.8em;
      overflow-wrap: anywhere;
    }
  }
`;
