let tries = 0;

/**
 * Imports a module, also when it could not be fetched before: Firefox remembers that until the page is loaded again. It says
 * which file it was, and under another fragment the same file is another module.
 *
 * @param load the import
 * @throws what the import throws, when the module cannot be fetched now either
 */
export async function importAnew<M>(load: () => Promise<M>): Promise<M> {
  try {
    return await load();
  } catch (error) {
    const [, address] = /error loading dynamically imported module: (\S+)$/.exec(String(error)) ?? [];
    // Only what this file may fetch anyway.
    if (address === undefined || new URL(address).origin !== new URL(import.meta.url).origin) throw error;
    tries += 1;
    return (await import(`${address}#${tries}`)) as M;
  }
}
