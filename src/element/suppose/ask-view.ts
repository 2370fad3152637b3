import { html, nothing, type TemplateResult } from 'lit';
import { questionAbout } from '../../journey/flow.js';
import type { FactDefinition, Value } from '../../reasoning/vocabulary.js';
import type { FrameKey } from '../frame-texts.js';
import type { ResultView } from '../result/view.js';
import { say } from '../repairs/say.js';

/** Takes what somebody supposes of a fact; undefined where that cannot be read. */
export type OnAnswer = (fact: string, value: Value | undefined) => void;

/** A fact to fill in, and whether what was filled in could not be read. */
interface Asked {
  readonly fact: string;
  readonly hasFailed: boolean;
}

const errorKeys: Readonly<Record<FactDefinition['type'], FrameKey>> = {
  choice: 'errorKnownChoice',
  number: 'errorEmpty',
  date: 'errorDate',
  text: 'errorListed',
};

/** Asks for one fact: what is typed in the field of its question, what is picked from all else than what is. */
export function askView(
  view: ResultView,
  { fact, hasFailed }: Asked,
  onAnswer: OnAnswer,
): TemplateResult | typeof nothing {
  const { words, progress, late, rulebook } = view;
  const field = questionAbout(view.flow, fact)?.fields.find((one) => one.fact === fact);
  const definition = rulebook.vocabulary[fact];
  const { questions } = late;
  if (!field || !definition || !questions) return nothing;
  const values = definition.type === 'choice' ? definition.values : field.bands;
  const key = errorKeys[values ? 'choice' : definition.type];
  const example = words.optional(`vragen:facts.${fact}.example`) ?? '';
  const errors = hasFailed ? [{ fact, key, values: { example } }] : [];
  const onSubmit = (event: SubmitEvent): void => {
    event.preventDefault();
    if (!(event.target instanceof HTMLFormElement)) return;
    const text = new FormData(event.target).get(fact);
    const value = typeof text === 'string' && text !== '' ? questions.readEntry(view, fact, text) : undefined;
    onAnswer(fact, value ?? undefined);
  };
  return html`
    <form novalidate @submit=${onSubmit}>
      ${
        values
          ? choiceView(
              view,
              fact,
              values.filter((value) => value !== progress.facts[fact]),
              errors[0]?.key,
            )
          : questions.entryView(
              { ...view, lateFields: questions, fields: [field], errors },
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
