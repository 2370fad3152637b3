/** Texts of which some are said otherwise: in each place that one, or the one that was there. */
export type Simpler<T> = T extends string ? string : { readonly [K in keyof T]?: Simpler<T[K]> };

/**
 * Dutch with some texts in shorter steps.
 *
 * @param texts all of them
 * @param simple those that are said otherwise; all others are as simple as they can be
 */
export const simpler = <T>(texts: T, simple: Simpler<T>): T => {
  const given = simple as Readonly<Record<string, unknown>>;
  return Object.fromEntries(
    Object.entries(Object(texts) as object).map(([key, text]: [string, unknown]) => {
      const other = given[key];
      return [key, typeof other === 'object' && other !== null ? simpler(text, other) : (other ?? text)];
    }),
  ) as T;
};
