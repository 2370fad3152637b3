/**
 * Remembers what `work` gave for each object, for as long as the object itself is held by somebody. Only for work that
 * looks at nothing but the object, and for objects that never change.
 *
 * @param work may give `undefined`; what it throws is not remembered
 * @returns the same result, identically, each time for the same object
 *
 * @example const wordsIn = once((page: Page) => page.text.split(' '));
 */
export function once<K extends object, R>(work: (object: K) => R): (object: K) => R {
  const known = new WeakMap<K, { readonly result: R }>();
  return (object) => {
    let found = known.get(object);
    if (!found) known.set(object, (found = { result: work(object) }));
    return found.result;
  };
}

/**
 * Remembers what `work` gave for so many different inputs; when one more comes, it starts again with none. So its size has
 * an end, whoever chooses the inputs, and nothing has to be kept about which of them was used last. Only for work that
 * looks at nothing but its input.
 *
 * @param most how many results are remembered; with 1, the work is done again only when the input is another one
 * @param keyOf inputs with the same key have the same result: a string that holds all that matters, or the input itself,
 *   which then has to be the identical one
 * @param work may give `undefined`; what it throws is not remembered
 *
 * @example
 * const formatter = recent(20, String, (locale: string) => new Intl.NumberFormat(locale));
 * formatter('nl-BE') === formatter('nl-BE'); // true
 */
export function recent<I extends readonly unknown[], R>(
  most: number,
  keyOf: (...input: I) => unknown,
  work: (...input: I) => R,
): (...input: I) => R {
  const known = new Map<unknown, { readonly result: R }>();
  return (...input) => {
    const key = keyOf(...input);
    let found = known.get(key);
    if (!found) {
      found = { result: work(...input) };
      if (known.size >= most) known.clear();
      known.set(key, found);
    }
    return found.result;
  };
}
