import { html, nothing, type TemplateResult } from 'lit';
import { AsyncDirective } from 'lit/async-directive.js';
import { directive, type ChildPart } from 'lit/directive.js';
import { warn } from '../../warn.js';
import { importAnew } from '../import-anew.js';
import type { Language } from '../language.js';
import type { View } from '../view.js';
import type { Reading } from '../voice/index.js';

/** What is read aloud from. A page without types can set anything. */
export interface VoicedView extends Pick<View, 'words' | 'progress' | 'question'> {
  readonly settings: { readonly voice: unknown };
}

/** Elements that are to read slowly: it is known for as long as they are there. */
const slow = new WeakSet<object>();
/** Languages for which the device was found to have no voice. */
const mute = new Set<Language>();

/**
 * "Lees voor": a button, and while it reads one to stop, and one to read slowly. What reads is fetched by the press; where the device
 * has no voice the button goes, and a line says why.
 */
class VoiceLater extends AsyncDirective {
  #host: object = this;
  #view: VoicedView | undefined;
  #about: string | undefined;
  /** Another with each press that it reads from; undefined while it does not. */
  #pressed: object | undefined;
  #reading: Reading | undefined;
  #problem: 'readNone' | 'loadFailed' | undefined;

  override update({ options }: ChildPart, [view, about]: [VoicedView, string?]): TemplateResult | typeof nothing {
    if (options?.host) this.#host = options.host;
    return this.render(view, about);
  }

  override render(view: VoicedView, about?: string): TemplateResult | typeof nothing {
    const { words, settings } = view;
    const isOffered = Boolean(settings.voice) && 'speechSynthesis' in window;
    if (!isOffered || !this.#isWhere(view)) this.#leave();
    this.#view = view;
    this.#about = about;
    const canRead = !mute.has(words.language);
    if (!isOffered || (!canRead && !this.#problem)) return nothing;
    return html`<div class="voice">
      ${
        canRead
          ? html`<button class="link" type="button" data-voice="read" @click=${this.#press}>
              ${words.ui(this.#pressed ? 'readStop' : 'readAloud')}${
                about === undefined ? nothing : html`<span class="visually-hidden">: ${about}</span>`
              }
            </button>`
          : nothing
      }
      ${
        this.#pressed
          ? html`<button
              class="link"
              type="button"
              data-voice="slow"
              aria-pressed=${slow.has(this.#host)}
              @click=${this.#pace}
            >
              ${words.ui('readSlow')}
            </button>`
          : nothing
      }
      ${this.#problem ? html`<p tabindex="-1">${words.ui(this.#problem)}</p>` : nothing}
    </div>`;
  }

  protected override disconnected(): void {
    this.#leave();
  }

  protected override reconnected(): void {
    this.#show();
  }

  /** Whether it stands where it stood, and says so in the same language. */
  #isWhere({ words, progress, question }: VoicedView): boolean {
    const view = this.#view;
    return words === view?.words && progress === view.progress && question === view.question;
  }

  #leave(): void {
    const reading = this.#reading;
    this.#pressed = this.#problem = this.#reading = undefined;
    reading?.stop();
  }

  #show(): void {
    if (this.#view && this.isConnected) this.setValue(this.render(this.#view, this.#about));
  }

  readonly #press = async ({ currentTarget }: Event): Promise<void> => {
    const view = this.#view;
    const wasOn = this.#pressed !== undefined;
    this.#leave();
    if (!view || wasOn || !(currentTarget instanceof HTMLElement)) {
      this.#show();
      return;
    }
    prime();
    const pressed = (this.#pressed = {});
    this.#show();
    try {
      const { Reading } = await importAnew(() => import('../voice/index.js'));
      const root = currentTarget.getRootNode();
      const block =
        currentTarget.closest('[data-incentive]') ??
        (root instanceof ShadowRoot && root.querySelector('[data-question], [data-view="result"]'));
      if (!block || this.#pressed !== pressed) return;
      const reading = new Reading({
        block,
        opener: currentTarget,
        lang: view.words.language.id,
        isSlow: slow.has(this.#host),
        onEnd: (hasVoice) => {
          if (this.#reading === reading) this.#end(hasVoice, currentTarget);
        },
      });
      this.#reading = reading;
      reading.begin();
    } catch (error) {
      this.#leave();
      this.#problem = 'loadFailed';
      warn(`what reads aloud could not be fetched: ${String(error)}`);
      this.#show();
    }
  };

  #end(hasVoice: boolean, button: HTMLElement): void {
    this.#leave();
    const place = button.parentElement;
    const hadFocus = button.matches(':focus');
    if (!hasVoice && this.#view) {
      mute.add(this.#view.words.language);
      // Not in each browser does it hear of that.
      if ('addEventListener' in speechSynthesis)
        speechSynthesis.addEventListener('voiceschanged', unmute, { once: true });
      this.#problem = 'readNone';
    }
    this.#show();
    // The focus would be lost with the button.
    if (!button.isConnected && hadFocus) place?.querySelector('p')?.focus();
  }

  readonly #pace = (): void => {
    const isSlow = !slow.delete(this.#host);
    if (isSlow) slow.add(this.#host);
    this.#reading?.setSlow(isSlow);
    this.#show();
  };
}

/** The device may have other voices now. */
const unmute = (): void => {
  mute.clear();
};

/** Some telephones speak only when the press itself did: so it says nothing, in a voice of the device. */
function prime(): void {
  try {
    const voice = speechSynthesis
      .getVoices()
      .find((one: Partial<SpeechSynthesisVoice> | null) => one?.localService === true);
    if (!voice) return;
    const nothingSaid = new SpeechSynthesisUtterance('');
    nothingSaid.voice = voice;
    speechSynthesis.speak(nothingSaid);
  } catch {
    // A list of voices may be anything; what is said later looks at each of them.
  }
}

/** A button that reads aloud what stands below it: of a card, with the name of that. */
export const voiceLater = directive(VoiceLater);
