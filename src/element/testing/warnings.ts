/** Collects what is said on the console until the test is over. */
export function listenToWarnings(): readonly string[] {
  const said: string[] = [];
  const { warn } = console;
  console.warn = (...parts: unknown[]) => said.push(parts.map(String).join(' '));
  restorers.push(() => {
    console.warn = warn;
  });
  return said;
}

const restorers: (() => void)[] = [];
afterEach(() => {
  for (const restore of restorers.splice(0)) restore();
});
