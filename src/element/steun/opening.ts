import { html, nothing, type TemplateResult } from 'lit';
import type { FlowId } from '../../../flows/flows.js';
import { heading } from '../heading.js';
import type { OpleidingsSteun } from '../opleidings-steun.js';
import type { OpleidingsWegwijzer } from '../opleidings-wegwijzer.js';
import type { Words } from '../words.js';

export interface OpeningView {
  readonly words: Words;
  readonly headingLevel: number;
  readonly isDialog: boolean;
  readonly flow: FlowId;
}

/** The wegwijzer behind the button: made when it is first opened, and kept with its answers from then on. */
export class Opening {
  readonly #host: OpleidingsSteun;
  #wegwijzer: OpleidingsWegwijzer | undefined;
  #isOpen = false;

  constructor(host: OpleidingsSteun) {
    this.#host = host;
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
        ${words.text('aanbod:openen')}
      </button>
      ${isDialog ? this.#dialog(view) : html`<div class="place" ?hidden=${!this.#isOpen}>${this.#wegwijzer}</div>`}
    `;
  }

  #dialog({ words, headingLevel }: OpeningView): TemplateResult {
    return html`
      <dialog part="dialog" aria-labelledby="dialog" @close=${this.#onClose}>
        <div class="bar">
          <div id="dialog">${heading(headingLevel, 'section', words.text('aanbod:openen'))}</div>
          <button class="secondary" part="close" type="button" @click=${this.close}>
            ${words.text('aanbod:sluiten')}
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
    const wegwijzer = (this.#wegwijzer ??= document.createElement('opleidings-wegwijzer'));
    this.#isOpen = true;
    this.#host.requestUpdate();
    await this.#host.updateComplete;
    const dialog = this.#dialogElement;
    if (dialog?.open === false) dialog.showModal();
    await wegwijzer.updateComplete;
    wegwijzer.renderRoot.querySelector<HTMLElement>('.title')?.focus();
  };

  /** Not every browser gives the focus back to a button that was clicked. */
  readonly #onClose = (): void => {
    this.#isOpen = false;
    this.#host.renderRoot.querySelector<HTMLElement>('[part="open"]')?.focus();
  };

  /** Hands the wegwijzer what the page gave. */
  #dress({ headingLevel, flow }: OpeningView): void {
    const { lang, on, course, balances, shareAnswers } = this.#host;
    // One level deeper than the heading above it; there is none below 6.
    const level = Math.min(headingLevel + 1, 6);
    if (this.#wegwijzer)
      Object.assign(this.#wegwijzer, { lang, on, course, balances, shareAnswers, flow, headingLevel: level });
  }

  get #dialogElement(): HTMLDialogElement | null {
    return this.#host.renderRoot.querySelector('dialog');
  }
}
