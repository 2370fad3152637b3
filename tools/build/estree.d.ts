import 'estree';

declare module 'estree' {
  /** Rollup's parser says of each node where it stands in the code. */
  interface BaseNodeWithoutComments {
    start: number;
    end: number;
  }
}
