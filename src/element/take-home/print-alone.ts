import { css } from 'lit';

/** What marks the sheet that is printed alone; the styles know it. */
const ALONE = 'data-alone';

/** Prints the sheet beside the button that was pressed, and nothing else of the element. */
export function printAlone({ currentTarget }: Event): void {
  const sheet =
    currentTarget instanceof Element ? currentTarget.closest('div, details')?.querySelector('.sheet') : null;
  if (!sheet) return;
  sheet.setAttribute(ALONE, '');
  addEventListener(
    'afterprint',
    () => {
      sheet.removeAttribute(ALONE);
    },
    { once: true },
  );
  print();
}

/** On paper, of an element with a sheet alone: nothing that does not hold it. */
export const alone = css`
  @media print {
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
