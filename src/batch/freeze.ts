/** Freezes plain data with all that is in it, so that it can be shared. @returns the same data */
export function deepFreeze<T>(data: T): T {
  if (typeof data !== 'object' || data === null || Object.isFrozen(data)) return data;
  const parts: readonly unknown[] = Array.isArray(data) ? data : Object.values(data);
  parts.forEach(deepFreeze);
  return Object.freeze(data);
}
