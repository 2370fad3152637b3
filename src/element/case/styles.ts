import { css } from 'lit';
import { alone } from '../take-home/print-alone.js';
import { wear } from '../take-home/wear.js';

const styles = css`
  .case {
    padding: 1em;
    background: var(--_tint);
    border-radius: var(--_radius);
    color: var(--_text);
  }

  .case > * + *,
  .case .sheet {
    margin-block-start: 0.75em;
  }

  .case [tabindex='-1']:focus {
    outline: none;
  }

  .case label {
    display: grid;
    gap: 0.25em;
  }

  .case textarea {
    box-sizing: border-box;
    width: 100%;
    min-height: 5em;
    padding: 0.5em;
    font: inherit;
    color: inherit;
    background: var(--_surface);
    border: 0.125em solid var(--_edge);
    border-radius: var(--_radius);
    resize: vertical;
  }

  .case .sheet {
    margin-block-end: 0;
    font: inherit;
    white-space: pre-wrap;
    overflow-wrap: anywhere;
  }

  .case .buttons {
    display: flex;
    flex-wrap: wrap;
    gap: 0.75em;
  }

  @media print {
    .case {
      display: none;
    }

    .wegwijzer .case:has([data-alone]) {
      display: block;
      padding: 0;
      background: none;
    }

    .wegwijzer .incentive:has([data-alone]) {
      border: 0;
      padding: 0;
    }
  }
`;

/** Adds the styles of what is handed on to those of an element, once. */
export const dress = (root: ShadowRoot): void => {
  wear(root, [alone, styles]);
};
