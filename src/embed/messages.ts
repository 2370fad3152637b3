/** All that a page and the wegwijzer in its iframe say to each other. An answer is never part of it. */

/** The page asks to be told the height. It is how the frame learns who its page is. */
export interface Hello {
  readonly type: 'opleidings-wegwijzer:hello';
}

/** The frame tells its height. */
export interface Height {
  readonly type: 'opleidings-wegwijzer:height';
  /** In CSS pixels. */
  readonly height: number;
  /** Whether the person just came to something new, of which the top should be in view. */
  readonly arrived: boolean;
}

export const hello: Hello = { type: 'opleidings-wegwijzer:hello' };

const hasType = (data: unknown, type: string): data is Readonly<Record<string, unknown>> =>
  typeof data === 'object' && data !== null && 'type' in data && data.type === type;

export const isHello = (data: unknown): boolean => hasType(data, hello.type);

/** Higher than any result, and low enough not to make a page that cannot be scrolled to its end. */
const mostPixels = 50_000;

export const isHeight = (data: unknown): data is Height =>
  hasType(data, 'opleidings-wegwijzer:height') &&
  typeof data['height'] === 'number' &&
  data['height'] > 0 &&
  data['height'] <= mostPixels &&
  typeof data['arrived'] === 'boolean';
