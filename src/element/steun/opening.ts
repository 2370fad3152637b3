import { html, nothing, type LitElement, type TemplateResult } from 'lit';
import { heading } from '../heading.js';
import type { Words } from '../words.js';

/** What a page gave to what stands beside a course, and what is handed on to the wegwijzer as it is. */
export interface HandedOn {
  readonly lang: string;
  readonly beside: string | undefined;
  readonly languages: string | undefined;
  readonly on: string;
  readonly course: unknown;
  readonly balances: unknown;
  readonly contacts: unknown;
  readonly callToAction: unknown;
  readonly shareAnswers: boolean;
}

export interface OpeningView {
  readonly words: Words;
  readonly headingLevel: number;
  readonly isDialog: boolean;
  /** Id of the flow that is taken. */
  readonly flow: string;
  readonly handedOn: HandedOn;
}

/** The wegwijzer behind the button: made when it is first opened, and kept with its answers from then on. */
export class Opening {
  readonly #host: LitElement;
  readonly #tag: string;
  #wegwijzer: HTMLElement | undefined;
  #isOpen = false;

  /** @param tag the name under which the wegwijzer is registered */
  constructor(host: LitElement, tag: string) {
    this.#host = host;
    this.#tag = tag;
  }

  render(view: OpeningView): TemplateResult {
    this.#dress(view);
    const { words, isDialog } = view;
    return html`
      <button
        class="primary"
        part="open"
        type="button"
        aria-expanded=${isDialog ? nothing : String(this.#isOpen)}
        aria-haspopup=${isDialog ? 'dialog' : nothing}
        @click=${isDialog || !this.#isOpen ? this.#open : this.close}
      >
        ${words.text('aanbod:open')}
      </button>
      ${isDialog ? this.#dialog(view) : html`<div class="place" ?hidden=${!this.#isOpen}>${this.#wegwijzer}</div>`}
    `;
  }

  #dialog({ words, headingLevel }: OpeningView): TemplateResult {
    return html`
      <dialog part="dialog" aria-labelledby="dialog" @close=${this.#onClose}>
        <div class="bar">
          <div id="dialog">${heading(headingLevel, 'section', words.text('aanbod:open'))}</div>
          <button class="secondary" part="close" type="button" @click=${this.close}>
            ${words.text('aanbod:close')}
          </button>
        </div>
        ${this.#wegwijzer}
      </dialog>
    `;
  }

  /** Closes what is open; what was answered stays. */
  readonly close = (): void => {
    this.#dialogElement?.close();
    this.#isOpen = false;
    this.#host.requestUpdate();
  };

  readonly #open = async (): Promise<void> => {
    const wegwijzer = (this.#wegwijzer ??= document.createElement(this.#tag));
    this.#isOpen = true;
    this.#host.requestUpdate();
    await this.#host.updateComplete;
    const dialog = this.#dialogElement;
    if (dialog?.open === false) dialog.showModal();
    await (wegwijzer as Partial<Pick<LitElement, 'updateComplete'>>).updateComplete;
    wegwijzer.shadowRoot?.querySelector<HTMLElement>('.title')?.focus();
  };

  /** Not every browser gives the focus back to a button that was clicked. */
  readonly #onClose = (): void => {
    this.#isOpen = false;
    this.#host.renderRoot.querySelector<HTMLElement>('[part="open"]')?.focus();
  };

  /** Hands the wegwijzer what the page gave. */
  #dress({ headingLevel, flow, handedOn }: OpeningView): void {
    // One level deeper than the heading above it; there is none below 6.
    const level = Math.min(headingLevel + 1, 6);
    if (this.#wegwijzer) Object.assign(this.#wegwijzer, { ...handedOn, flow, headingLevel: level });
  }

  get #dialogElement(): HTMLDialogElement | null {
    return this.#host.renderRoot.querySelector('dialog');
  }
}
