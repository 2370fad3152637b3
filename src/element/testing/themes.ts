/** Where the element can stand: what its page says of colours. */
export interface Theme {
  /** Of the page: `normal` where it says nothing. */
  readonly scheme: 'normal' | 'dark';
  /** A sheet from `themes/`. */
  readonly sheet?: string;
  /** The backgrounds of pages on which the element has to be read: the outermost of what we know of. */
  readonly pages: readonly string[];
}

export const themes: Readonly<Record<string, Theme>> = {
  'a light page': { scheme: 'normal', pages: ['#ffffff', '#f2f2f2'] },
  'a dark page': { scheme: 'dark', pages: ['#000000', '#2b2f33'] },
  // It brings its own background.
  'a page with the colours of Vlaanderen': { scheme: 'normal', sheet: 'vlaanderen.css', pages: ['#ffffff'] },
};

/** Makes this page one like that. @returns what undoes it */
export async function dressPage({ scheme, sheet, pages: [page = ''] }: Theme): Promise<() => void> {
  const { style } = document.documentElement;
  style.colorScheme = scheme;
  style.backgroundColor = page;
  const link = document.createElement('link');
  if (sheet !== undefined) {
    link.rel = 'stylesheet';
    link.href = new URL(`../../../themes/${sheet}`, import.meta.url).href;
    await new Promise((resolve, reject) => {
      link.onload = resolve;
      link.onerror = reject;
      document.head.append(link);
    });
  }
  return () => {
    link.remove();
    document.documentElement.removeAttribute('style');
  };
}
