/**
 * A function that is worked out once for each object, and forgotten together with it. Only for what nothing else decides,
 * and for objects that never change.
 */
export function once<K extends object, R>(work: (object: K) => R): (object: K) => R {
  const known = new WeakMap<K, { readonly result: R }>();
  return (object) => {
    let found = known.get(object);
    if (!found) known.set(object, (found = { result: work(object) }));
    return found.result;
  };
}
