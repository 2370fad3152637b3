import type { ReactiveControllerHost } from 'lit';
import { draftOf } from '../journey/answers.js';
import type { Field, Question } from '../journey/flow.js';
import { fieldsToAsk } from '../journey/progress.js';
import type { Facts } from '../reasoning/vocabulary.js';
import {
  clearOther,
  onlyChosen,
  readForm,
  readSoFar,
  typedIn,
  type Asking,
  type FieldError,
  type ReadForm,
  type Typed,
} from './form.js';
import type { View } from './view.js';

/** What a form is read from. */
type FormView = View & Asking;

/**
 * The form of the question on the screen: what is filled in and not sent yet, and what has to be mended. It reads the form when
 * it is told to, and keeps no element; after {@link OpenForm.begin} nothing of the form before counts.
 */
export class OpenForm {
  /** What has to be mended, since the form was last sent. */
  errors: readonly FieldError[] = [];
  /** The fact of the field to which somebody goes on, since the form was last sent. */
  toMend: string | undefined;
  /** Whether the person did something in it. */
  isTouched = false;
  /** Whether answers that are hardly true were asked about. */
  #isDoubtTold = false;
  /** What was picked, and what is typed as it was last sent; undefined while the form is as it was shown. */
  #filledIn: Facts | undefined;
  readonly #host: ReactiveControllerHost;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
  }

  /** Another form, with nothing of the one before. */
  begin(): void {
    this.errors = [];
    this.toMend = undefined;
    this.isTouched = false;
    this.#isDoubtTold = false;
    this.#filledIn = undefined;
  }

  /**
   * The fields that can matter, given what is filled in on the screen. One that what is typed makes pointless stays: something else
   * may still be typed.
   */
  fieldsOf(question: Question, view: View): readonly Field[] {
    const { flow } = view.progress;
    const filledIn = this.#countingIn(question, view);
    const shown = [filledIn, onlyChosen(flow, filledIn)].flatMap((some) => fieldsToAsk(question, view.progress, some));
    return question.fields.filter((field) => shown.includes(field));
  }

  #countingIn({ fields }: Question, { answers }: View): Facts {
    return this.#filledIn ?? Object.fromEntries(fields.map(({ fact }) => [fact, draftOf(answers, fact)]));
  }

  /** What stands in the form now, in the fields that can matter with it. Nothing is kept. */
  read(form: HTMLFormElement, question: Question, view: FormView): ReadForm {
    return readIn(view, question, typedIn(form, question.fields));
  }

  /**
   * Takes the form as it was sent. Nothing is wrong yet with a field that comes by what was typed in another.
   *
   * @returns the answers, or undefined when something has to be mended or filled in first
   */
  submit(form: HTMLFormElement, question: Question, view: FormView): Facts | undefined {
    const shown = new Set(this.fieldsOf(question, view).map(({ fact }) => fact));
    const typed = typedIn(form, question.fields);
    const { facts, errors } = readIn(view, question, typed);
    this.#filledIn = readSoFar(view, question.fields, typed);
    const doubts =
      errors.length > 0 || this.#isDoubtTold
        ? []
        : (view.late.questions?.doubtsIn(view.words, question, facts, view.progress.clocks.on) ?? []);
    this.#isDoubtTold ||= doubts.length > 0;
    const open = [...errors, ...doubts];
    this.errors = open.filter(({ fact }) => shown.has(fact));
    this.toMend = (this.errors[0] ?? open[0])?.fact;
    this.#host.requestUpdate();
    return open.length === 0 ? facts : undefined;
  }

  /**
   * "Ik weet het niet" and a value put each other out; and what is chosen decides which fields can still matter. What is typed
   * decides that only once it is sent: a field that goes when another is left would go from under a click.
   */
  touch({ type, currentTarget: form, target }: Event, question: Question, view: FormView): void {
    if (!(form instanceof HTMLFormElement) || !(target instanceof HTMLInputElement)) return;
    this.isTouched = true;
    if (type === 'input') clearOther(form, target);
    else {
      const chosen = onlyChosen(view.flow, readSoFar(view, question.fields, typedIn(form, question.fields)));
      this.#filledIn = { ...this.#countingIn(question, view), ...chosen };
      this.#host.requestUpdate();
    }
  }
}

function readIn(view: FormView, question: Question, typed: Typed): ReadForm {
  const filledIn = readSoFar(view, question.fields, typed);
  return readForm(view, fieldsToAsk(question, view.progress, filledIn), typed);
}
