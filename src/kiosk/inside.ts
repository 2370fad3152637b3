/** What is larger, or not there, inside the element: nobody has a pen, a mouse, or a keyboard for letters. */
export const inside = `
  button, summary, select, .option, .entry input, a[href] {
    box-sizing: border-box;
    min-block-size: 3.5rem;
    min-inline-size: 3.5rem;
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

  .not-right {
    display: none;
  }
`;
