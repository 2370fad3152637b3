import { css } from 'lit';

/** The result: what fits first and largest, the rest quieter. */
export const result = css`
  [data-view='result'] {
    max-width: 46em;
  }

  [data-view='result'] > section {
    margin-block-start: 3em;
  }

  .lead {
    margin-block-start: 0.75em;
    font-size: 1.125em;
    max-width: 38em;
  }

  .section + p {
    color: var(--_quiet);
    margin-block-start: 0.25em;
  }

  .summary {
    list-style: none;
    margin-block-start: 1.25em;
  }

  .summary li {
    padding: 0.5em 0.875em;
    border-inline-start: 0.375em solid var(--_caution);
    background: var(--_caution-tint);
    font-weight: 700;
  }

  .summary li + li {
    margin-block-start: 0.5em;
  }

  .summary .groupYes {
    border-color: var(--_yes);
    background: var(--_yes-tint);
  }

  .pillar {
    color: var(--_quiet);
    font-size: 1em;
    font-weight: 700;
    margin-block: 1.5em 0.5em;
  }

  .card {
    font-size: 1.25em;
    font-weight: 700;
    line-height: 1.3;
    margin-block-end: 0.25em;
  }

  .part {
    font-weight: 700;
    margin-block: 1.25em 0.25em;
  }

  .incentive {
    background: var(--_surface);
    border: 0.0625em solid var(--_line);
    border-block-start: 0.375em solid var(--_line);
    border-radius: var(--_radius);
    padding: 1.25em 1.5em;
    margin-block-start: 1em;
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

  .incentive.no .part {
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

  .amounts li:first-child {
    font-size: 1.25em;
    font-weight: 700;
    color: var(--_yes);
  }

  .open .amounts li:first-child {
    color: inherit;
  }

  .needs {
    margin-block-start: 1em;
  }

  .deadline {
    margin-block-start: 0.75em;
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
    gap: 1em;
    margin-block-start: 1em;
  }

  .referral {
    padding: 1.125em 1.25em;
    background: var(--_tint);
    border-radius: var(--_radius);
  }

  .referral .quiet {
    margin-block-start: 0.25em;
  }

  @container (min-width: 46em) {
    .people .referral-list {
      grid-template-columns: repeat(3, 1fr);
    }
  }
`;
