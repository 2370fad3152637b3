/** What two clocks say, in milliseconds: the time of day, and one that nobody sets. */
export interface Clocks {
  readonly wall: number;
  readonly steady: number;
}

/** How long nobody may touch the screen, and how long is counted down after that, in seconds. */
export interface Patience {
  readonly idle: number;
  readonly countdown: number;
}

/** `left`: the seconds that are still counted down; undefined while somebody is there, and 0 when nobody is. */
export type Left = number | undefined;

/**
 * How long nobody touched the screen. The clock that says the longest counts: one stands still while the device sleeps, and the
 * other can be set back.
 */
export class IdleClock {
  readonly #patience: Patience;
  readonly #clocks: () => Clocks;
  #touched: Clocks;

  constructor(patience: Patience, clocks: () => Clocks) {
    this.#patience = patience;
    this.#clocks = clocks;
    this.#touched = clocks();
  }

  /** Somebody is there. */
  touch(): void {
    this.#touched = this.#clocks();
  }

  get left(): Left {
    const { idle, countdown } = this.#patience;
    const { wall, steady } = this.#clocks();
    const seconds = Math.max(wall - this.#touched.wall, steady - this.#touched.steady) / 1000;
    return seconds < idle ? undefined : Math.max(0, Math.ceil(idle + countdown - seconds));
  }
}
