import type { Facts } from '../../reasoning/vocabulary.js';
import type { UsedSettings } from '../shell.js';
import type { Host } from './side.js';
import type { Situation } from './situation.js';

/** What a page gives each client to begin with: a course, and a language. It counts whenever the page says so, early or late. */
export class Given {
  readonly #host: Host;
  readonly #used: UsedSettings;
  #course: Facts;
  /** The language that the page gave, and the one that was chosen since. */
  #beside: string | undefined;
  #chosen: string | undefined;

  constructor(host: Host, used: UsedSettings) {
    this.#host = host;
    this.#used = used;
    this.#course = used.courseFacts;
    this.#beside = this.#chosen = host.beside;
  }

  /** Takes what the page gives otherwise since it was last looked at. */
  follow(situations: readonly Situation[]): void {
    const { beside } = this.#host;
    if (beside !== this.#chosen) this.#beside = this.#chosen = beside;
    const { courseFacts } = this.#used;
    if (courseFacts === this.#course) return;
    this.#course = courseFacts;
    for (const situation of situations) situation.know(courseFacts);
  }

  /** The counsellor chooses the language of this client. */
  choose(language: string): void {
    this.#host.beside = this.#chosen = language;
  }

  /** The next client begins. */
  begin(): void {
    this.#host.beside = this.#chosen = this.#beside;
  }
}
