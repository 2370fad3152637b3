/** White space with a line break in it becomes one space. */
export function minifyHtml(text: string): string;
/** Comments and needless spaces go. */
export function minifyCss(text: string): string;
