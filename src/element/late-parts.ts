import type { CSSResult, LitElement, ReactiveController } from 'lit';
import type { Sources } from '../reasoning/rulebook.js';
import { importAnew } from './import-anew.js';
import { warn } from '../warn.js';

export type LaterModule = typeof import('./later/index.js');
export type ResultModule = typeof import('./result/index.js');

export const fetchResult = (): Promise<ResultModule> => importAnew(() => import('./result/index.js'));

/**
 * What the first question does not wait for. It is fetched once that question stands, in the order in which it is needed: the
 * rest of the questions, the result, and the list of sources behind it.
 */
export class LateParts implements ReactiveController {
  /** Each undefined until it is there. */
  questions: LaterModule | undefined;
  result: ResultModule | undefined;
  sources: Sources | undefined;
  hasFailed = false;
  /** Settle when the rest of the questions, and when the result, are there or could not be fetched. */
  questionsSettled: Promise<void> | undefined;
  resultSettled: Promise<void> | undefined;
  readonly #host: LitElement;

  constructor(host: LitElement) {
    this.#host = host;
    host.addController(this);
  }

  hostUpdated(): void {
    if (this.questionsSettled === undefined) this.retry();
  }

  /** Fetches what is not there yet. */
  retry(): void {
    this.hasFailed = false;
    this.questionsSettled = this.#try('the questions', async () => {
      this.questions ??= await this.#dressed(
        importAnew(() => import('./later/index.js')),
        ({ styles }) => [styles],
      );
    });
    this.resultSettled = this.questionsSettled.then(() =>
      this.#try('the result', async () => {
        if (this.result) return;
        this.result = await this.#dressed(fetchResult(), ({ styles }) => styles);
        this.#host.addController(new this.result.Paper(this.#host));
      }),
    );
    void this.resultSettled.then(() =>
      this.#try('the sources', async () => {
        this.sources ??= (await importAnew(() => import('../../flows/sources.js'))).sources;
      }),
    );
  }

  async #try(what: string, fetch: () => Promise<void>): Promise<void> {
    try {
      await fetch();
    } catch (error) {
      // Without its sources a result still stands.
      this.hasFailed ||= !this.questions || !this.result;
      warn(`${what} could not be fetched: ${String(error)}`);
    }
    this.#host.requestUpdate();
  }

  /** A module, with its styles on. */
  async #dressed<M>(fetched: Promise<M>, stylesOf: (module: M) => readonly CSSResult[]): Promise<M> {
    const module = await fetched;
    const sheets = stylesOf(module).flatMap(({ styleSheet }) => styleSheet ?? []);
    if (this.#host.renderRoot instanceof ShadowRoot) this.#host.renderRoot.adoptedStyleSheets.push(...sheets);
    return module;
  }
}
