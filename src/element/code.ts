import type { Flow } from '../journey/flow.js';
import type { ReadLink } from '../journey/link.js';
import { warn } from '../warn.js';
import type { Content } from './content.js';
import { importAnew } from './import-anew.js';

/** Reads the code in a fragment for the flow that is taken by then: undefined when it is none. */
export type ReadCode = (flow: () => Flow, fragment: string) => Promise<ReadLink | undefined>;

/** What reads codes is fetched by the first of them. @throws when it cannot be fetched */
export const fetchedReader =
  ({ takeHome }: Content): ReadCode =>
  async (flow, fragment) => {
    const [
      { readCode },
      {
        takeHome: { codebook },
      },
    ] = await Promise.all([importAnew(() => import('../journey/compact.js')), importAnew(takeHome)]);
    return readCode(codebook, flow(), fragment);
  };

/** The same for who goes on without. */
export const codeReader =
  (content: Content): ReadCode =>
  async (flow, fragment) => {
    try {
      return await fetchedReader(content)(flow, fragment);
    } catch (error) {
      warn(`the code in the address could not be read: ${String(error)}`);
      return undefined;
    }
  };
