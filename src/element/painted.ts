/** Where nothing is painted, as in another tab or in a frame that is not shown, this many milliseconds stand for it. */
const unseen = 200;

/** Settles once what stands now is painted: what is begun then keeps nobody waiting for it. */
export const painted = (): Promise<void> =>
  new Promise((resolve) => {
    setTimeout(resolve, unseen);
    // The frame is painted behind its callbacks; without a screen, as in jsdom, there is none.
    if ('requestAnimationFrame' in globalThis) requestAnimationFrame(() => setTimeout(resolve));
  });
