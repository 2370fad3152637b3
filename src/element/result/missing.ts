/** Lists on the console the texts of a language that are missing beside those of `complete`. */
export function warnOfMissing(language: string, texts: object, complete: object): void {
  const given = new Set(leaves(texts));
  const missing = leaves(complete).filter((key) => !given.has(key));
  if (missing.length === 0) return;
  console.warn(
    `opleidings-wegwijzer: "${language}" misses ${missing.length} texts, shown in Dutch: ${missing.join(', ')}`,
  );
}

const leaves = (node: object, path = ''): readonly string[] =>
  Object.entries(node).flatMap(([key, value]: [string, unknown]) =>
    typeof value === 'object' && value !== null ? leaves(value, `${path}${key}.`) : [`${path}${key}`],
  );
