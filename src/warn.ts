/** Nobody reads more on a console. */
const longestWarning = 500;

/** Says on the console what the host page gave that cannot be used, and what happens instead. */
export const warn = (message: string): void => {
  console.warn(`opleidings-wegwijzer: ${message.slice(0, longestWarning)}`);
};
