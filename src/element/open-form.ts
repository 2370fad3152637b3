import type { ReactiveControllerHost } from 'lit';
import { draftOf } from '../journey/answers.js';
import type { Field, Question } from '../journey/flow.js';
import { fieldsToAsk, type Progress } from '../journey/progress.js';
import type { Facts } from '../reasoning/vocabulary.js';
import { clearOther, onlyChosen, readForm, readSoFar, type FieldError, type ReadForm } from './form.js';
import type { View } from './view.js';

/** The form of the question on the screen: what is filled in and not sent yet, and what has to be mended. */
export class OpenForm {
  errors: readonly FieldError[] = [];
  /** Undefined while the form is as it was shown. */
  #filledIn: Facts | undefined;
  readonly #host: ReactiveControllerHost;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
  }

  /** Another form, with nothing of the one before. */
  begin(): void {
    this.errors = [];
    this.#filledIn = undefined;
  }

  /** The fields that can matter, given what is filled in on the screen. */
  fieldsOf(question: Question, { answers, progress }: View): readonly Field[] {
    const drafts = Object.fromEntries(question.fields.map(({ fact }) => [fact, draftOf(answers, fact)]));
    return fieldsToAsk(question, progress, this.#filledIn ?? onlyChosen(progress.flow, drafts));
  }

  /** What stands in the form now, in the fields that can matter with it. */
  read(form: HTMLFormElement, question: Question, progress: Progress): ReadForm {
    const { flow } = progress;
    return readForm(flow, fieldsToAsk(question, progress, readSoFar(flow, question.fields, form)), form);
  }

  /** @returns the answers, or undefined when something has to be mended first */
  submit(form: HTMLFormElement, question: Question, progress: Progress): Facts | undefined {
    this.#filledIn = readSoFar(progress.flow, question.fields, form);
    const { facts, errors } = this.read(form, question, progress);
    this.errors = errors;
    this.#host.requestUpdate();
    return errors.length === 0 ? facts : undefined;
  }

  /**
   * "Ik weet het niet" and a value put each other out; and what is chosen decides which fields can still matter. What is typed
   * decides that only once it is sent: a field that goes when another is left would go from under a click.
   */
  touch({ type, currentTarget: form, target }: Event, question: Question, { flow }: Progress): void {
    if (!(form instanceof HTMLFormElement) || !(target instanceof HTMLInputElement)) return;
    if (type === 'input') clearOther(form, target);
    else {
      this.#filledIn = onlyChosen(flow, readSoFar(flow, question.fields, form));
      this.#host.requestUpdate();
    }
  }
}
