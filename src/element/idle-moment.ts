import type { ReactiveController, ReactiveControllerHost } from 'lit';

/**
 * Does something when the browser has nothing else to do; never in a browser that does not tell. A page that makes up for that
 * may forget that it can be called off.
 *
 * @param timeout after so many milliseconds it is done on a page that is never idle; never for 0
 * @returns with what it can be called off
 */
export const whenIdle = (act: () => void, timeout = 0): number | undefined =>
  'cancelIdleCallback' in globalThis ? requestIdleCallback(act, { timeout }) : undefined;

/** An idle moment for an element: for what it asked last, and not once it is gone. On a busy page it can be long in coming. */
export class IdleMoment implements ReactiveController {
  #waiting: number | undefined;

  constructor(host: ReactiveControllerHost) {
    host.addController(this);
  }

  ask(act: () => void): void {
    this.hostDisconnected();
    this.#waiting = whenIdle(act);
  }

  hostDisconnected(): void {
    if (this.#waiting !== undefined) cancelIdleCallback(this.#waiting);
  }
}
