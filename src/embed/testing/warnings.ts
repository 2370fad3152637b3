/** Catches what is said on the console as a warning, from the start of each test. */
export function catchWarnings(): readonly string[] {
  const { warn } = console;
  const said: string[] = [];
  beforeEach(() => {
    said.length = 0;
    console.warn = (...parts: unknown[]) => said.push(parts.map(String).join(' '));
  });
  afterEach(() => {
    console.warn = warn;
  });
  return said;
}
