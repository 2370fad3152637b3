import type { Texts } from '../../src/element/language.js';

/** Texts of which some are said otherwise: what is left out is said as it was. */
export type Simpler<T> = T extends string ? string : { readonly [K in keyof T]?: Simpler<T[K]> };

/** A part of a language, as it is fetched. */
type Fetch<T extends { readonly texts: Texts }> = () => Promise<T>;

/** Texts, with some of them said otherwise. */
export const simpler = <T extends object>(texts: T, simple: Simpler<T>): T =>
  Object.fromEntries(
    Object.entries(texts).map(([key, text]: [string, unknown]) => {
      const other = (simple as Readonly<Record<string, unknown>>)[key];
      return [key, isTree(text) && isTree(other) ? simpler(text, other) : (other ?? text)];
    }),
  ) as T;

const isTree = (value: unknown): value is object => typeof value === 'object' && value !== null;

/** A part of a language with some texts said otherwise: both are fetched side by side. */
export const simplerPart =
  <T extends { readonly texts: Texts }>(
    part: Fetch<T>,
    simple: () => Promise<{ readonly texts: Simpler<T['texts']> }>,
  ): Fetch<T> =>
  async () => {
    const [usual, { texts }] = await Promise.all([part(), simple()]);
    return { ...usual, texts: simpler(usual.texts, texts) };
  };
