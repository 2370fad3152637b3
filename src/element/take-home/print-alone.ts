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
