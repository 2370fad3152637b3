import { answerTo } from '../../journey/answers.js';
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

  /** Takes what the page gives otherwise since it was last looked at: what somebody answered stands above it. */
  follow(situations: readonly Situation[]): void {
    const { beside } = this.#host;
    if (beside !== this.#chosen) this.#beside = this.#chosen = beside;
    const [before, course] = [this.#course, this.#used.courseFacts];
    if (course === before) return;
    this.#course = course;
    for (const situation of situations) {
      const untouched = Object.keys({ ...before, ...course }).filter(
        (fact) => answerTo(situation.answers, fact) === before[fact],
      );
      situation.change(Object.fromEntries(untouched.map((fact) => [fact, course[fact]])));
    }
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
