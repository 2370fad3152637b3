import { html, nothing, type TemplateResult } from 'lit';
import { questionAbout } from '../../journey/flow.js';
import type { Value } from '../../reasoning/vocabulary.js';
import type { FieldError } from '../form.js';
import type { FrameKey } from '../frame-texts.js';
import type { ResultView } from '../result/view.js';
import { say } from '../repairs/say.js';

/** Takes what somebody supposes of a fact, or what is wrong with it. */
export type OnAnswer = (fact: string, answer: Value | FieldError) => void;

/** A fact to fill in, and what is wrong with what was filled in. */
interface Asked {
  readonly fact: string;
  readonly error: FieldError | undefined;
}

/** Asks for one fact: what is typed in the field of its question, what is picked from all else than what is. */
export function askView(view: ResultView, { fact, error }: Asked, onAnswer: OnAnswer): TemplateResult | typeof nothing {
  const { progress, late, rulebook } = view;
  const field = questionAbout(view.flow, fact)?.fields.find((one) => one.fact === fact);
  const definition = rulebook.vocabulary[fact];
  const { questions } = late;
  if (!field || !definition || !questions) return nothing;
  const values = definition.type === 'choice' ? definition.values : field.bands;
  const onSubmit = (event: SubmitEvent): void => {
    event.preventDefault();
    if (!(event.target instanceof HTMLFormElement)) return;
    const data = new FormData(event.target).get(fact);
    const text = typeof data === 'string' ? data : '';
    const value = text === '' ? undefined : questions.readEntry(view, fact, text);
    onAnswer(
      fact,
      value ?? (values ? { fact, key: 'errorKnownChoice', values: {} } : questions.misread(view, fact, text)),
    );
  };
  return html`
    <form novalidate @submit=${onSubmit}>
      ${
        values
          ? choiceView(
              view,
              fact,
              values.filter((value) => value !== progress.facts[fact]),
              error?.key,
            )
          : questions.entryView(
              { ...view, lateFields: questions, fields: [field], errors: error ? [error] : [] },
              { ...field, known: true },
              false,
            )
      }
      <div class="actions"><button class="primary" type="submit">${say(view, 'show')}</button></div>
    </form>
  `;
}

const choiceView = (
  { words }: ResultView,
  fact: string,
  values: readonly (string | number)[],
  error: FrameKey | undefined,
): TemplateResult => html`
  <fieldset class="field" aria-describedby=${error ? `${fact}-error` : nothing}>
    <legend>${words.fact(fact, 'question')}</legend>
    ${error ? html`<p class="error" id=${`${fact}-error`}>${words.ui(error)}</p>` : nothing}
    <div class="options">
      ${values.map(
        (value) =>
          html`<label class="option">
            <input type="radio" name=${fact} value=${value} />
            <span class="label">${words.value(fact, value)}</span>
          </label>`,
      )}
    </div>
  </fieldset>
`;
