import { decode, readLink, type ReadLink } from '../../journey/link.js';
import type { Flow } from '../../journey/flow.js';
import { warn } from '../../warn.js';
import type { ReadCode } from '../code.js';
import type { Words } from '../words.js';
import type { Entered } from './view.js';

/** Nobody pastes more; a scanner types less. */
const longest = 20_000;

/**
 * The links and codes in what was pasted or scanned, as fragments: that of an address before its query, as a page can search with a `q`
 * of its own; or one that stands alone.
 */
function fragmentsIn(text: string): readonly string[] {
  const [, fragment] = /#([wq]=\S+)/i.exec(text) ?? [];
  const [, parameter = ''] = /[?&]w=([^&#\s]+)/i.exec(text) ?? [];
  const [, alone] = /^([wq]=\S+)/i.exec(text) ?? [];
  const query = parameter && `${/^[\da-v]+$/i.test(parameter) ? 'q' : 'w'}=${decode(parameter)}`;
  return [fragment, query, alone].flatMap((one) => (one ? `#${one}` : []));
}

/** What is pasted or scanned, one after the other: the last of it counts. */
export class Intake {
  /** What came of it. */
  told: Entered | undefined;
  readonly #readCode: ReadCode;
  readonly #flow: Flow;
  #last: object | undefined;

  constructor(readCode: ReadCode, flow: Flow) {
    this.#readCode = readCode;
    this.#flow = flow;
  }

  /** @returns undefined when there are no answers in it or it cannot be read, or when meanwhile something else came, or the next client */
  async read(text: string, words: Words): Promise<ReadLink | undefined> {
    const read = (this.#last = {});
    const link = await this.#answersIn(text).catch((error: unknown) => {
      warn(`what reads codes could not be fetched: ${String(error)}`);
      return 'away' as const;
    });
    if (read !== this.#last) return undefined;
    if (link === 'away' || !link) {
      this.told = link ?? 'failed';
      return undefined;
    }
    this.told = enteredOf(link, words);
    return this.told.total > 0 ? link : undefined;
  }

  forget(): void {
    this.#last = undefined;
    this.told = undefined;
  }

  async #answersIn(text: string): Promise<ReadLink | undefined> {
    for (const fragment of fragmentsIn(text.trim().slice(0, longest))) {
      // What stands behind a code is of a sentence around it.
      const [code] = /^#q=[\da-v]+/i.exec(fragment) ?? [];
      const link = code === undefined ? readLink(this.#flow, fragment) : await this.#readCode(() => this.#flow, code);
      if (link) return link;
    }
    return undefined;
  }
}

/** What is told of a link that was taken over: a link can come from anybody, so no word of it is shown as ours. */
function enteredOf({ facts, dropped, isDamaged, madeFor }: ReadLink, words: Words): Exclude<Entered, string> {
  const labels = dropped.map(({ fact }) => words.optional(`vragen:facts.${fact}.label`) ?? words.ui('droppedUnknown'));
  return {
    total: Object.keys(facts).length,
    lost: [...new Set(labels)],
    isDamaged: isDamaged ?? false,
    isOfOther: madeFor !== undefined,
  };
}
