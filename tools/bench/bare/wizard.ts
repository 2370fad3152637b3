// What the product is measured against: the plainest wizard on the same stack. Ten questions one after the other, no rulebook.
import { createInstance } from 'i18next';
import { css, html, LitElement, nothing, type TemplateResult } from 'lit';
import { assign, createActor, createMachine } from 'xstate';
import { texts } from './texts.js';

const numbers = Array.from({ length: 10 }, (_, index) => index + 1);
const values = ['a', 'b', 'c', 'd'] as const;

interface Context {
  readonly answers: Readonly<Record<string, string>>;
}

type WizardEvent =
  { readonly type: 'answer'; readonly question: string; readonly value: string } | { readonly type: 'back' };

const machine = createMachine({
  types: {} as { context: Context; events: WizardEvent },
  context: { answers: {} },
  initial: 'q1',
  states: {
    ...Object.fromEntries(
      numbers.map((number) => [
        `q${number}`,
        {
          on: {
            answer: {
              target: number === numbers.length ? 'result' : `q${number + 1}`,
              actions: assign<Context, WizardEvent, undefined, WizardEvent, never>(({ context, event }) =>
                event.type === 'answer' ? { answers: { ...context.answers, [event.question]: event.value } } : context,
              ),
            },
            ...(number === 1 ? {} : { back: `q${number - 1}` }),
          },
        },
      ]),
    ),
    result: {},
  },
});

class BareWizard extends LitElement {
  static override readonly styles = css`
    :host {
      display: block;
    }

    fieldset {
      border: 0;
      padding: 0;
    }

    label {
      display: block;
      padding: 0.75em;
      border: 1px solid;
    }
  `;

  readonly #actor = createActor(machine);
  readonly #words = createInstance();

  constructor() {
    super();
    void this.#words.init({ lng: 'nl', resources: { nl: { translation: texts } }, initAsync: false });
    this.#actor.subscribe(() => {
      this.requestUpdate();
    });
    this.#actor.start();
  }

  protected override render(): TemplateResult {
    const question = this.#actor.getSnapshot().value as string;
    if (question === 'result') return html`<h2>${this.#words.t('result')}</h2>`;
    return html`
      <form data-question=${question} @submit=${this.#onSubmit}>
        <fieldset>
          <legend><h2>${this.#words.t(`${question}.title`)}</h2></legend>
          ${values.map(
            (value) => html`
              <label
                ><input type="radio" name=${question} value=${value} /> ${this.#words.t(`${question}.${value}`)}</label
              >
            `,
          )}
        </fieldset>
        <button type="submit">${this.#words.t('next')}</button>
        ${question === 'q1' ? nothing : html`<button type="button" @click=${this.#onBack}>${this.#words.t('back')}</button>`}
      </form>
    `;
  }

  readonly #onSubmit = (event: SubmitEvent): void => {
    event.preventDefault();
    if (!(event.target instanceof HTMLFormElement)) return;
    for (const [question, value] of new FormData(event.target)) {
      if (typeof value === 'string') this.#actor.send({ type: 'answer', question, value });
    }
  };

  readonly #onBack = (): void => {
    this.#actor.send({ type: 'back' });
  };
}

customElements.define('bare-wizard', BareWizard);
