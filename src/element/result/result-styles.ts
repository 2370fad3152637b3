import { css } from 'lit';

/** The result: what fits first and largest, the rest quieter. */
export const result = css`
  .section {
    font-size: 1.375em;
    font-weight: 700;
    line-height: 1.25;
  }

  [data-view='result'] {
    max-width: 46em;
  }

  [data-view='result'] > section {
    margin-block-start: 1.75em;
  }

  /* None of them is what most people come for: on a phone they share a line as far as there is room. */
  @container (max-width: 26.5em) {
    [data-view='result'] > .actions button {
      flex: 1 1 auto;
    }
  }

  .by-hand {
    width: 100%;
    padding: 0.375em 0.625em;
    font: inherit;
    font-size: 0.875em;
    color: inherit;
    background: var(--_surface);
    border: 0.125em solid var(--_edge);
  }

  .lead {
    margin-block-start: 0.75em;
    max-width: 42em;
  }

  .changes {
    margin-block-start: 0.75em;
    padding: 0.5em 0.875em;
    border-inline-start: 0.375em solid var(--_accent);
    background: var(--_tint);
    font-weight: 700;
  }

  .changes ul,
  .soon ul {
    list-style: none;
  }

  .soon li + li {
    margin-block-start: 0.5em;
  }

  .to-dos {
    display: grid;
    gap: 0.75em;
    margin-block-start: 0.5em;
    padding-inline-start: 1.5em;
  }

  .to-dos > li::marker {
    font-weight: 700;
  }

  .to-dos p {
    text-wrap: pretty;
  }

  .to-dos p:first-child {
    font-weight: 700;
  }

  .look-for {
    padding-inline-start: 1.25em;
  }

  .settle {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em;
    margin-block-start: 0.375em;
  }

  .settle .link {
    text-align: start;
  }

  .small-print {
    margin-block-start: 1.5em;
    color: var(--_quiet);
    font-size: 0.9em;
  }

  /* Its words begin where the others do. */
  .small-print .link {
    padding-inline-start: 0;
  }

  .card {
    scroll-margin-block-start: 4em;
    font-size: 1.25em;
    font-weight: 700;
    line-height: 1.3;
    margin-block-end: 0.25em;
  }

  .part {
    font-weight: 700;
    margin-block: 0.75em 0.125em;
  }

  .incentive {
    background: var(--_surface);
    border: 0.0625em solid var(--_line);
    border-inline-start: 0.375em solid var(--_caution);
    border-radius: var(--_radius);
    margin-block-start: 0.375em;
  }

  .incentive.yes {
    border-inline-start-color: var(--_yes);
  }

  .incentive > details {
    margin: 0;
  }

  .incentive > details > :not(summary) {
    margin-inline: 0.875em;
  }

  .incentive > details > :last-child:not(summary) {
    margin-block-end: 0.875em;
  }

  .incentive > details > summary {
    display: grid;
    width: auto;
    grid-template-columns: 1fr auto;
    gap: 0.125em 0.75em;
    padding: 0.5em 0.875em;
    color: inherit;
    text-decoration: none;
  }

  .incentive > details > summary::after {
    content: '›';
    /* Whoever hears the page hears whether it is open. */
    content: '›' / '';
    grid-area: 1 / 2 / span 3;
    align-self: center;
    color: var(--_accent);
    font-size: 1.5em;
    line-height: 1;
    transform: rotate(0);
  }

  .incentive > details[open] > summary::after {
    transform: rotate(90deg);
  }

  /* The gain is read first, and stands first; who hears the page hears the name first, as that of the card. */
  .gain {
    grid-area: 1 / 1;
    font-weight: 700;
    line-height: 1.3;
  }

  /* Letters that are written from right to left have no other shape, and are joined. */
  [dir='ltr'] .gain::first-letter {
    text-transform: uppercase;
  }

  .yes .gain {
    color: var(--_yes);
  }

  .balance {
    grid-column: 1;
    font-weight: 700;
  }

  .support .card {
    grid-area: 2 / 1;
    font-size: 1em;
    font-weight: 400;
    text-decoration: underline;
  }

  .incentive .verdict {
    grid-column: 1;
    width: fit-content;
    color: var(--_caution);
    font-size: 0.9em;
  }

  .incentive.yes .verdict {
    color: var(--_yes);
  }

  .urgent {
    padding: 0 0.875em 0.5em;
    font-size: 0.9em;
  }

  .incentive.no,
  .incentive.also {
    border-width: 0;
    border-inline-start: 0.25em solid var(--_line);
    border-radius: 0;
    padding-block: 0.25em;
    padding-inline: 1em 0;
  }

  .incentive.no > details > * {
    margin-inline: 0;
  }

  .incentive.no > details > summary {
    display: revert;
    padding-inline: 0;
    color: var(--_accent);
    text-decoration: underline;
  }

  .incentive.no > details > summary::after {
    content: none;
  }

  .levers {
    margin-block-start: 0.5em;
  }

  .change button + button {
    margin-inline-start: 0.75em;
  }

  .life ul {
    list-style: none;
  }

  .supposed {
    width: 42em;
    max-width: calc(100% - 1em);
    max-height: calc(100% - 1em);
    padding: 1.25em;
    border: 0.125em dashed var(--_caution);
    border-radius: var(--_radius);
    background: var(--_surface);
    color: inherit;
  }

  .supposed::backdrop {
    background: rgb(0 0 0 / 50%);
  }

  .supposed .title {
    font-size: 1.375em;
  }

  .supposed > * + * {
    margin-block-start: 0.75em;
  }

  .supposed .mark {
    padding: 0.5em 0.875em;
    background: var(--_caution-tint);
  }

  .supposed ul {
    padding-inline-start: 1.25em;
  }

  .supposed li + li {
    margin-block-start: 0.5em;
  }

  .incentive.no .card,
  .incentive.also .card {
    font-size: 1.0625em;
  }

  .incentive ul,
  .incentive ol {
    padding-inline-start: 1.25em;
  }

  .incentive li + li {
    margin-block-start: 0.375em;
  }

  .incentive .reasons {
    margin-block-start: 0.5em;
  }

  /* What stands out at the end of a page that is read the other way would widen it. */
  [dir='rtl'] .incentive ul {
    padding-inline-start: 0.25em;
    list-style-position: inside;
  }

  .incentive .amounts {
    list-style: none;
    padding: 0;
  }

  [dir='ltr'] .amounts li::first-letter {
    text-transform: uppercase;
  }

  .needs {
    margin-block-start: 0.75em;
  }

  .term {
    display: inline;
    padding: 0;
    border: 0;
    background: none;
    color: inherit;
    font: inherit;
    text-align: start;
    text-decoration: underline dotted;
    text-underline-offset: 0.2em;
    cursor: help;
  }

  .asked details {
    margin-block-start: 0.25em;
    padding-inline-start: 1em;
  }

  [data-view='result'] .caution {
    padding: 0.625em 0.875em;
  }

  .incentive .caution ul:has(details) {
    list-style: none;
    padding: 0;
  }

  .caution details {
    margin-block-start: 0;
  }

  .caution summary {
    color: inherit;
    padding-block: 0;
  }

  .deadline {
    font-weight: 700;
  }

  .deadline.passed {
    color: var(--_caution);
  }

  .links {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25em 1.5em;
    margin-block-start: 0.75em;
  }

  .incentive .criteria {
    list-style: none;
    padding: 0;
  }

  .criteria .mark {
    display: inline-block;
    font-size: 0.875em;
    font-weight: 700;
    padding-inline: 0.5em;
    border-radius: 0.25em;
    background: var(--_tint);
    color: var(--_quiet);
  }

  .criteria .yes .mark {
    background: var(--_yes-tint);
    color: var(--_yes);
  }

  .criteria .open .mark {
    background: var(--_caution-tint);
    color: var(--_caution);
  }

  .referral-list {
    list-style: none;
    display: grid;
  }

  .referral {
    display: flex;
    flex-wrap: wrap;
    justify-content: space-between;
    align-items: baseline;
    gap: 0 1em;
    border-block-end: 0.0625em solid var(--_line);
  }

  .referral details {
    margin: 0;
    flex: 1 1 12em;
  }

  .call-to-action {
    display: inline-flex;
    align-items: center;
    min-height: 3em;
    padding: 0.625em 1.5em;
    border: 0.125em solid var(--_accent);
    border-radius: var(--_radius);
    background: var(--_accent);
    color: var(--_on-accent);
    font-weight: 600;
    text-decoration: none;
  }

  .call-to-action:hover {
    text-decoration: underline;
  }

  .referral .quiet {
    margin-block-start: 0.25em;
  }

  /* On a wide screen what to do first stays in sight beside all the rest; on paper nothing scrolls. */
  @media screen {
    @container (min-width: 52.5em) {
      .columns:has(> [data-view='result']) {
        grid-template-columns: minmax(0, 1fr);
        gap: 1.5em;
      }

      [data-view='result']:has(> .first) {
        display: grid;
        grid-template-columns: minmax(0, 1fr) minmax(15em, 19em);
        column-gap: 3.5em;
        align-items: start;
        max-width: none;
      }

      [data-view='result'] > * {
        grid-column: 1;
      }

      [data-view='result'] > .first {
        grid-area: 1 / 2 / span 16;
        position: sticky;
        top: 1em;
      }
    }
  }
`;
