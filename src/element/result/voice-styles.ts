import { css } from 'lit';

/** What reads aloud stands back behind what it reads; what is being said is marked. */
export const voice = css`
  .voice {
    display: flex;
    flex-wrap: wrap;
    gap: 0 1.5em;
    min-height: 3em;
    align-items: center;
  }

  .voice .link {
    font-size: 0.9375em;
    min-height: 2em;
  }

  :host([voice]) .voice ~ .invitation {
    margin-block-start: 0;
  }

  .voice [aria-pressed='true'] {
    font-weight: 700;
  }

  .voice p:focus {
    outline: none;
  }

  ::highlight(wegwijzer-spoken) {
    background: Mark;
    color: MarkText;
  }
`;
