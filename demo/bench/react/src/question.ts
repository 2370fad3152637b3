import { useReducer, useState, type ReactNode, type SyntheticEvent } from 'react';
import { chaptersView } from '../../../../src/element/frame-view.js';
import type { LateParts } from '../../../../src/element/late-parts.js';
import { OpenForm } from '../../../../src/element/open-form.js';
import { questionView } from '../../../../src/element/question-view.js';
import type { View } from '../../../../src/element/view.js';
import type { Question } from '../../../../src/journey/flow.js';
import type { Facts } from '../../../../src/reasoning/vocabulary.js';
import { h } from './markup.js';

interface Props {
  readonly view: View;
  readonly question: Question;
  readonly late: LateParts;
  readonly shadow: ShadowRoot;
  readonly onAnswer: (facts: Facts) => void;
  readonly onBack: () => void;
}

/** The question on the screen, with the answers so far. */
export function QuestionScreen({ view, question, late, shadow, onAnswer, onBack }: Props): ReactNode {
  const [, requestUpdate] = useReducer((count: number) => count + 1, 0);
  const [form] = useState(() => new OpenForm({ requestUpdate } as never));
  const onSubmit = (event: SubmitEvent): void => {
    event.preventDefault();
    const facts = form.submit(event.target as HTMLFormElement, question, view.progress);
    if (facts) onAnswer(facts);
    else shadow.querySelector<HTMLElement>(`[name="${form.errors[0]?.fact ?? ''}"]`)?.focus();
  };
  // React's events have what the element looks at.
  const onInput = (event: SyntheticEvent): void => {
    form.touch(event as unknown as Event, question, view.progress);
  };
  const asked = questionView({
    ...view,
    question,
    later: late.questions,
    fields: form.fieldsOf(question, view),
    errors: form.errors,
    onSubmit,
    onInput: onInput as never,
    onBack,
  });
  const parts = [
    chaptersView(view, question),
    h('div', { className: 'columns' }, asked as never, late.questions?.answersView(view) as never),
  ];
  return parts as ReactNode;
}
