import { html, nothing, type TemplateResult } from 'lit';
import { AsyncDirective } from 'lit/async-directive.js';
import { directive, type ChildPart } from 'lit/directive.js';
import type { Value } from '../../reasoning/vocabulary.js';
import type { FieldError } from '../form.js';
import { warn } from '../../warn.js';
import type { Supposed } from '../suppose/index.js';
import { figureOf, gainText } from './amounts-view.js';
import { fetchRepairs } from './repairs-later.js';
import type { ResultView } from './view.js';

type SupposeModule = typeof import('../suppose/index.js');

/** A panel that was opened; without what it tells where that could not be fetched. */
interface Panel {
  readonly opener: HTMLElement;
  /** How far the page was scrolled. */
  readonly place: ScrollToOptions;
  readonly told: { readonly module: SupposeModule; readonly supposed: Supposed } | undefined;
}

/**
 * A press on what would be otherwise opens a panel above the result, which stays as it is below. Nothing of the panel is kept or told:
 * who leaves it is where she was.
 */
class SupposeLater extends AsyncDirective {
  #view: ResultView | undefined;
  #root: ShadowRoot | null | undefined;
  #panel: Panel | undefined;

  override update({ options }: ChildPart, [view]: [ResultView]): TemplateResult | typeof nothing {
    if (!this.#root && options?.host instanceof HTMLElement) {
      this.#root = options.host.shadowRoot;
      this.reconnected();
    }
    return this.render(view);
  }

  override render(view: ResultView): TemplateResult | typeof nothing {
    if (view.progress !== this.#view?.progress) this.#panel = undefined;
    this.#view = view;
    if (!this.#panel) return nothing;
    return view.show(view, this.#panelView);
  }

  readonly #panelView = (view: ResultView): TemplateResult => {
    const told = this.#panel?.told;
    const { words } = view;
    return html`<dialog class="supposed" aria-label=${words.ui('suppose')} @close=${this.#close}>
      ${
        told
          ? told.module.panelView({ ...view, figureOf, gainText }, told.supposed, this.#answer)
          : html`<p tabindex="-1">${words.ui('loadFailed')}</p>`
      }
      <div class="actions">
        <button class="secondary" type="button" @click=${this.#close}>${words.ui('supposeBack')}</button>
      </div>
    </dialog>`;
  };

  override disconnected(): void {
    this.#root?.removeEventListener('click', this.#press);
  }

  override reconnected(): void {
    this.#root?.addEventListener('click', this.#press);
    // A panel that was taken off the page does not come back in front of it.
    if (this.#panel) this.#close();
  }

  readonly #press = ({ target }: Event): void => {
    const opener = target instanceof Element ? target.closest<HTMLButtonElement>('button[data-suppose]') : null;
    if (opener) void this.#open(opener);
  };

  async #open(opener: HTMLButtonElement): Promise<void> {
    const { progress, fetchWords } = this.#view ?? {};
    const incentive = opener.closest<HTMLElement>('[data-incentive]')?.dataset['incentive'];
    const pressed = { kind: opener.dataset['suppose'], id: opener.value, incentive };
    let told: Panel['told'];
    try {
      const [module] = await Promise.all([
        fetchRepairs().then(({ fetchSuppose }) => fetchSuppose()),
        fetchWords?.('more'),
      ]);
      if (!this.isConnected || !this.#view || progress !== this.#view.progress) return;
      const supposed = module.supposedBy(this.#view, pressed);
      told = supposed && { module, supposed };
    } catch (error) {
      warn(`what would be could not be fetched: ${String(error)}`);
    }
    this.#show({ opener, place: { left: scrollX, top: scrollY, behavior: 'instant' }, told });
  }

  readonly #answer = (fact: string, value: Value | FieldError): void => {
    const { told } = this.#panel ?? {};
    if (!told || !this.#panel || !this.#view) return;
    const supposed = told.module.withAnswer(this.#view, told.supposed, fact, value);
    this.#show({ ...this.#panel, told: { ...told, supposed } });
  };

  #show(panel: Panel): void {
    if (!this.isConnected || !this.#view) return;
    this.#panel = panel;
    this.setValue(this.render(this.#view));
    const dialog = this.#root?.querySelector<HTMLDialogElement>('.supposed');
    if (!dialog) return;
    if (!dialog.open) dialog.showModal();
    dialog.scrollTop = 0;
    const error = panel.told?.supposed.error ? 'input' : '[tabindex="-1"]';
    dialog.querySelector<HTMLElement>(error)?.focus();
  }

  readonly #close = (): void => {
    const { opener, place } = this.#panel ?? {};
    this.#panel = undefined;
    this.setValue(nothing);
    opener?.focus({ preventScroll: true });
    // A page can be scrolled behind what stands above it.
    if (place) scrollTo(place);
  };
}

/** Shows what would be, once somebody presses for it. */
export const supposeLater = directive(SupposeLater);
