import { css } from 'lit';

/** The result: what fits first and largest, the rest quieter. */
export const result = css`
  [data-view='result'] {
    max-width: 46em;
  }

  [data-view='result'] > section {
    margin-block-start: 2.25em;
  }

  .lead {
    margin-block-start: 0.75em;
    max-width: 42em;
  }

  .section + p {
    color: var(--_quiet);
    margin-block-start: 0.25em;
  }

  .summary {
    margin-block-start: 1.25em;
    padding: 0.5em 0.875em;
    border-inline-start: 0.375em solid var(--_caution);
    background: var(--_caution-tint);
    font-weight: 700;
  }

  .summary + .summary {
    margin-block-start: 0.5em;
  }

  .summary + p {
    color: var(--_quiet);
    margin-block-start: 1em;
  }

  .summary.groupYes {
    border-color: var(--_yes);
    background: var(--_yes-tint);
  }

  .summary ul {
    list-style: none;
  }

  .summary .link {
    margin: 0;
    padding: 0.25em 0;
    text-align: start;
    font-weight: 700;
  }

  .pillar {
    color: var(--_quiet);
    font-size: 1em;
    font-weight: 700;
    margin-block: 1.25em 0.5em;
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
    border-block-start: 0.375em solid var(--_line);
    border-radius: var(--_radius);
    padding: 1em;
    margin-block-start: 1em;
  }

  .incentive .verdict {
    width: fit-content;
    margin-block-end: 0.5em;
    padding-inline: 0.5em;
    border-radius: 0.25em;
    background: var(--_caution-tint);
    color: var(--_caution);
    font-size: 0.9em;
    font-weight: 700;
  }

  .incentive.yes .verdict {
    background: var(--_yes-tint);
    color: var(--_yes);
  }

  .incentive.yes {
    border-block-start-color: var(--_yes);
  }

  .incentive.open {
    border-block-start-color: var(--_caution);
  }

  .incentive.no,
  .incentive.also {
    border-block-start-width: 0.0625em;
  }

  .incentive.no {
    border-width: 0 0 0 0.25em;
    border-radius: 0;
    padding: 0.25em 0 0.25em 1.25em;
  }

  .levers {
    margin-block-start: 0.5em;
  }

  .incentive.no .card,
  .incentive.also .card,
  .referral .card {
    font-size: 1.125em;
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

  .incentive .amounts {
    list-style: none;
    padding: 0;
  }

  .amounts li::first-letter {
    text-transform: uppercase;
  }

  .elsewhere {
    margin-block-start: 2em;
  }

  .incentive .figure {
    margin-block-start: 0.75em;
  }

  .figure li {
    font-weight: 700;
  }

  .figure li:first-child {
    font-size: 1.125em;
    line-height: 1.3;
    color: var(--_yes);
  }

  .open .figure li:first-child {
    color: inherit;
  }

  .figure .quiet {
    font-size: 0.8em;
    font-weight: 400;
  }

  .needs {
    margin-block-start: 0.75em;
  }

  .incentive > details {
    margin-block-start: 0;
    padding-block: 0.25em;
    border-block-start: 0.0625em solid var(--_line);
  }

  .incentive.no > details {
    border: 0;
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

  .incentive > .caution,
  .incentive > .step,
  .incentive > .deadline {
    margin-block-end: 0.75em;
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
    gap: 0.75em;
    margin-block-start: 0.75em;
  }

  .referral {
    padding: 0.875em 1em;
    background: var(--_tint);
    border-radius: var(--_radius);
  }

  .referral .quiet {
    margin-block-start: 0.25em;
  }

  @container (min-width: 43.5em) {
    .incentive {
      padding: 1.25em 1.5em;
    }

    .people .referral-list {
      grid-template-columns: repeat(3, 1fr);
    }
  }
`;
