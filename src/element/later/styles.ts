import { css } from 'lit';
import { schemed } from '../scheme-styles.js';

/** What the first screen does not show: links, fields to fill in, the answers so far, cautions. */
export const styles = css`
  .wegwijzer {
    --_edge: var(--wegwijzer-edge, ${schemed('#5f6e79', '#8a99a4')});
    --_caution: var(--wegwijzer-caution, ${schemed('#8a5300', '#f0b85a')});
    --_caution-tint: var(--wegwijzer-caution-tint, ${schemed('#fdf4e0', '#33270f')});
    --_yes: var(--wegwijzer-yes, ${schemed('#17693c', '#7fd0a0')});
    --_yes-tint: var(--wegwijzer-yes-tint, ${schemed('#e8f4ec', '#13301f')});
  }

  .field + .field {
    margin-block-start: 2em;
  }

  /* As wide as each other; in a narrow place below each other, as all other options: no word has to break. */
  .short .options {
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 11em), 1fr));
  }

  .option:has([type='radio'][value='?']) {
    color: var(--_quiet);
    background: none;
    border-style: dashed;
  }

  a,
  .link {
    color: var(--_accent);
    text-decoration: underline;
    text-underline-offset: 0.15em;
    text-decoration-thickness: 0.0625em;
  }

  a:hover,
  .link:hover {
    text-decoration-thickness: 0.1875em;
  }

  .link {
    background: none;
    border: 0;
    padding: 0.25em;
    margin-block: -0.25em;
    min-height: 1.75em;
    font: inherit;
    cursor: pointer;
  }

  .option.small {
    width: fit-content;
    min-height: 2.75em;
    margin-block-start: 0.625em;
    padding-block: 0.375em;
    padding-inline: 0 0.875em;
    border-color: transparent;
    background: none;
  }

  .entry {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.25em 0.75em;
  }

  .entry input {
    font: inherit;
    color: inherit;
    width: 8em;
    max-width: 100%;
    min-height: 3em;
    padding: 0.5em 0.75em;
    background: var(--_surface);
    border: 0.125em solid var(--_edge);
    border-radius: var(--_radius);
  }

  .entry input[type='date'] {
    width: 12em;
  }

  .entry input[list] {
    width: 24em;
  }

  .entry input[aria-invalid] {
    border-color: var(--_error);
  }

  .caution {
    background: var(--_caution-tint);
    border-inline-start: 0.375em solid var(--_caution);
    border-radius: var(--_radius);
    padding: 0.875em 1.125em;
    margin-block: 1em;
  }

  .caution strong {
    color: var(--_caution);
  }

  .answers {
    background: var(--_tint);
    border-radius: var(--_radius);
    padding: 0.25em 1em;
    margin-block-start: 1.5em;
  }

  .answers dl > div {
    display: grid;
    grid-template-columns: 1fr auto;
    gap: 0 1em;
    padding-block: 0.625em;
    border-block-start: 0.0625em solid var(--_line);
  }

  .answers dt {
    color: var(--_quiet);
    font-size: 0.9375em;
    grid-column: 1;
  }

  .answers dd {
    grid-column: 1;
  }

  .answers .change {
    grid-column: 2;
    grid-row: 1 / span 2;
    align-self: center;
  }

  @container (min-width: 52.5em) {
    .columns .answers {
      margin-block-start: 0;
    }
  }

  @media (forced-colors: active) {
    .caution,
    .answers,
    .incentive,
    .referral {
      border: 0.0625em solid CanvasText;
    }
  }
`;
