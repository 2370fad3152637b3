/** What was made of a situation before: most of it stays as it is when something is answered, and is not made again. */
export class Remembered {
  readonly #made = new Map<string, { readonly from: readonly unknown[]; readonly made: unknown }>();

  /**
   * @param key what it is, another for each thing on the page
   * @param from all that it is made from: it is made again as soon as one of these is not the identical one
   */
  of<T>(key: string, from: readonly unknown[], make: () => T): T {
    let found = this.#made.get(key);
    if (!found?.from.every((one, at) => one === from[at])) this.#made.set(key, (found = { from, made: make() }));
    return found.made as T;
  }
}
