import type { LitElement, ReactiveController } from 'lit';
import type { CompleteRulebook, Sources } from '../reasoning/rulebook.js';
import { warn } from '../warn.js';
import type { Content } from './content.js';
import { dress } from './dress.js';
import { importAnew } from './import-anew.js';
import { painted } from './painted.js';
import type { Spoken } from './spoken.js';

export type LaterModule = typeof import('./later/index.js');
export type ResultModule = typeof import('./result/index.js');

export const fetchResult = (): Promise<ResultModule> => importAnew(() => import('./result/index.js'));

/** How the result is shown, and what it rests on. */
export interface ResultPart {
  readonly views: ResultModule;
  readonly rulebook: CompleteRulebook;
}

/**
 * What the first question does not wait for. It is fetched once that question is painted, in the order in which it is needed: the
 * rest of the questions, the result, and behind it the list of sources and what
 * can be opened. Views and the words that they say are fetched side by
 * side, and neither is there before both are.
 */
export class LateParts implements ReactiveController {
  /** Undefined until they are there; without them a result still stands. */
  sources: Sources | undefined;
  /** Whether the questions or the result could not be fetched, since it was last tried. */
  hasFailed = false;
  /** Whether the page was still loading when the element came: the browser then goes back to where the person had scrolled. */
  readonly isOfLoad = document.readyState !== 'complete';
  /** Settle when the rest of the questions, and when the result, are there or could not be fetched. */
  questionsSettled: Promise<void> | undefined;
  resultSettled: Promise<void> | undefined;
  #questions: LaterModule | undefined;
  #result: ResultPart | undefined;
  readonly #host: LitElement;
  readonly #content: Content;
  readonly #spoken: Spoken;

  constructor(host: LitElement, content: Content, spoken: Spoken) {
    this.#host = host;
    this.#content = content;
    this.#spoken = spoken;
    host.addController(this);
  }

  /** The views of all questions; undefined until they and their words are there. */
  get questions(): LaterModule | undefined {
    return this.#spoken.words.has('later') ? this.#questions : undefined;
  }

  /** The same for the result. */
  get result(): ResultPart | undefined {
    return this.#spoken.words.has('result') ? this.#result : undefined;
  }

  hostUpdated(): void {
    if (this.questionsSettled === undefined && !this.#spoken.silence) this.#fetch(painted());
  }

  /** Fetches what is not there yet. */
  retry(): void {
    this.#fetch();
  }

  #fetch(begin?: Promise<void>): void {
    this.hasFailed = false;
    this.questionsSettled = this.#try('the questions', async () => {
      await begin;
      const [views] = await Promise.all([importAnew(() => import('./later/index.js')), this.#spoken.fetch('later')]);
      if (!this.#questions) dress(this.#host, [views.styles]);
      this.#questions = views;
    });
    this.resultSettled = this.questionsSettled.then(() =>
      this.#try('the result', async () => {
        const [views, { completeRulebook }] = await Promise.all([
          fetchResult(),
          importAnew(this.#content.rulebook),
          this.#spoken.fetch('result'),
        ]);
        if (this.#result) return;
        dress(this.#host, views.styles);
        this.#result = { views, rulebook: completeRulebook };
        for (const Late of [views.Paper, views.InView]) this.#host.addController(new Late(this.#host));
        views.tellOpenings(this.#host);
      }),
    );
    void this.resultSettled.then(() =>
      this.#try('the sources', async () => {
        this.sources ??= (await importAnew(this.#content.sources)).sources;
      }),
    );
    void this.resultSettled.then(() => this.#try('what can be opened in the result', () => this.#spoken.fetch('more')));
  }

  async #try(what: string, fetch: () => Promise<void>): Promise<void> {
    try {
      await fetch();
    } catch (error) {
      this.hasFailed ||= !this.questions || !this.result;
      warn(`${what} could not be fetched: ${String(error)}`);
    }
    this.#host.requestUpdate();
  }
}
