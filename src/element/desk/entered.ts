import { readLink, type ReadLink } from '../../journey/link.js';
import type { Flow } from '../../journey/flow.js';
import { warn } from '../../warn.js';
import type { ReadCode } from '../code.js';
import { importAnew } from '../import-anew.js';
import { CODE } from '../keeper.js';
import type { Words } from '../words.js';
import type { Entered, Taken } from './view.js';

/** Nobody pastes more; a scanner types less. */
const longest = 20_000;

/** What is pasted or scanned, one after the other: the last of it counts. */
export class Intake {
  /** What came of it. */
  told: Entered | undefined;
  readonly #readCode: ReadCode;
  readonly #flow: Flow;
  #last: object | undefined;
  #refused: string | undefined;

  constructor(readCode: ReadCode, flow: Flow) {
    this.#readCode = readCode;
    this.#flow = flow;
  }

  /** Whether there is something in it; what was refused counts again only where somebody asks for it by a press. */
  isWorthReading(text: string, event: string): boolean {
    return text.trim() !== '' && !(event === 'change' && text === this.#refused);
  }

  /** @returns undefined when there are no answers in it or it cannot be read, or when meanwhile something else came, or the next client */
  async read(text: string, words: Words): Promise<ReadLink | undefined> {
    const read = (this.#last = {});
    this.#refused = undefined;
    const found = await this.#answersIn(text, words).catch((error: unknown) => {
      warn(`what reads codes could not be fetched: ${String(error)}`);
      return 'away' as const;
    });
    if (read !== this.#last) return undefined;
    if (found === 'away' || !found) {
      this.#refused = text;
      this.told = found ?? 'failed';
      return undefined;
    }
    this.told = found.told;
    return found.told.total > 0 ? found.link : undefined;
  }

  /** What was read was taken over. @param replaced how many answers of before @param side in which situation, where there are two */
  took(replaced: number, side: string | undefined): Taken | undefined {
    return typeof this.told === 'object' ? (this.told = { ...this.told, replaced, side }) : undefined;
  }

  forget(): void {
    this.#last = undefined;
    this.#refused = undefined;
    this.told = undefined;
  }

  /** What looks for them is fetched by the first that is pasted or scanned. */
  async #answersIn(text: string, words: Words): Promise<{ readonly link: ReadLink; readonly told: Taken } | undefined> {
    const { answersIn, enteredOf } = await importAnew(() => import('./readings.js'));
    const link = await answersIn(text.trim().slice(0, longest), async (fragment) =>
      fragment.startsWith(CODE) ? this.#readCode(() => this.#flow, fragment) : readLink(this.#flow, fragment),
    );
    return link && { link, told: enteredOf(link, words) };
  }
}
