/** What is larger, or not there, inside the element: nobody has a pen, a mouse, or a keyboard for letters. */
export const inside = `
  button, summary, select, .option, .entry input, a[href] {
    box-sizing: border-box;
    min-block-size: 3rem;
    min-inline-size: 3rem;
  }

  a[href], button.link {
    display: inline-flex;
    align-items: center;
  }

  summary {
    padding-block: 0.75rem;
  }

  .entry input::-webkit-calendar-picker-indicator {
    display: none;
  }

  .entry input {
    /* Its label stays in sight, between what is always at the top and what stands in the place of a keyboard. */
    scroll-margin-block-start: 16rem;
  }

  @media (height < 50rem) {
    .entry input {
      scroll-margin-block-start: 6rem;
    }
  }

  .entry input[data-listed] {
    width: 100%;
  }

  .not-right {
    display: none;
  }
`;
