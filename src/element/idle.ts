/** Does something when the browser has nothing else to do; never in a browser that does not tell. */
export function whenIdle(act: () => void): void {
  if ('requestIdleCallback' in globalThis) requestIdleCallback(act);
}
