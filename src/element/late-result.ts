import type { LitElement, ReactiveController } from 'lit';
import type { Sources } from '../reasoning/rulebook.js';
import { warn } from './settings.js';

type ResultModule = typeof import('./result/index.js');

/**
 * What is only needed at the end. It is fetched once the first question stands, so that it is there long before the last
 * answer; then the list of sources behind it.
 */
export class LateResult implements ReactiveController {
  /** Undefined until it is there. */
  module: ResultModule | undefined;
  sources: Sources | undefined;
  hasFailed = false;
  /** Settles when the module is there, or could not be fetched. */
  settled: Promise<void> | undefined;
  readonly #host: LitElement;

  constructor(host: LitElement) {
    this.#host = host;
    host.addController(this);
  }

  hostUpdated(): void {
    this.settled ??= this.#fetch();
  }

  /** Tries again after a failure. */
  retry(): void {
    this.settled = this.#fetch();
    this.#host.requestUpdate();
  }

  async #fetch(): Promise<void> {
    this.hasFailed = false;
    try {
      this.module ??= await this.#addModule();
      void this.#fetchSources();
    } catch (error) {
      this.hasFailed = true;
      warn(`the result could not be fetched: ${String(error)}`);
    }
    this.#host.requestUpdate();
  }

  async #fetchSources(): Promise<void> {
    try {
      this.sources ??= (await import('../../flows/sources.js')).sources;
      this.#host.requestUpdate();
    } catch (error) {
      warn(`the sources could not be fetched: ${String(error)}`);
    }
  }

  async #addModule(): Promise<ResultModule> {
    const module = await import('./result/index.js');
    const sheets = module.styles.map(({ styleSheet }) => styleSheet).filter((sheet) => sheet !== undefined);
    if (this.#host.renderRoot instanceof ShadowRoot) this.#host.renderRoot.adoptedStyleSheets.push(...sheets);
    return module;
  }
}
