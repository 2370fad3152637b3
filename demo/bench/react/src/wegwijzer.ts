import { useSelector } from '@xstate/react';
import { useLayoutEffect, useState, type ReactNode } from 'react';
import { wegwijzer as flow } from '../../../../flows/wegwijzer.js';
import type { LateParts } from '../../../../src/element/late-parts.js';
import { waitView } from '../../../../src/element/frame-view.js';
import type { View } from '../../../../src/element/view.js';
import { Words } from '../../../../src/element/words.js';
import {
  createJourney,
  questionAt,
  type JourneyActor,
  type JourneyEvent,
  type JourneySnapshot,
} from '../../../../src/journey/machine.js';
import type { IsoDate } from '../../../../src/reasoning/vocabulary.js';
import { useLateParts } from './late.js';
import { h } from './markup.js';
import { QuestionScreen } from './question.js';

interface Props {
  readonly shadow: ShadowRoot;
  readonly on: IsoDate;
}

/** The journey: the same statechart, texts and views as in the element, driven by React. */
export function Wegwijzer({ shadow, on }: Props): ReactNode {
  const [actor] = useState(() => start(on));
  const [words] = useState(() => new Words('nl'));
  const snapshot = useSelector(actor, (whole) => whole);
  const late = useLateParts(shadow);
  for (const { texts } of [late.questions, late.result].filter((part) => part !== undefined)) words.addOnce(texts);

  // A step of the person is another screen, with the focus on its title.
  const [visit, setVisit] = useState(0);
  const step = (event: JourneyEvent): void => {
    actor.send(event);
    setVisit((count) => count + 1);
  };
  const isReady = late.result !== undefined;
  useLayoutEffect(() => {
    if (visit > 0) shadow.querySelector<HTMLElement>('.title')?.focus();
  }, [shadow, visit, isReady]);

  const onBack = (): void => {
    step({ type: 'back' });
  };
  const { answers, progress } = snapshot.context;
  const view: View = {
    flow,
    words,
    answers,
    progress,
    headingLevel: 2,
    isOpen: false,
    onChange: (fact) => step({ type: 'change', fact }),
  };
  const question = questionAt(flow, snapshot);
  const isWaiting = question ? progress.trail.length > 0 && !late.questions : !late.result;
  const screen = isWaiting
    ? (waitView(view, late.hasFailed, { onRetry: () => late.retry(), onBack }) as unknown as ReactNode)
    : question
      ? h(QuestionScreen, {
          view,
          question,
          late,
          shadow,
          onBack,
          onAnswer: (facts) => step({ type: 'answer', facts }),
        })
      : h('div', { className: 'columns' }, ...resultScreen(view, late, snapshot, step));
  return h(
    'div',
    { className: 'wegwijzer page', lang: words.language, dir: words.direction },
    h('div', { key: visit }, screen),
  );
}

function start(on: IsoDate): JourneyActor {
  const actor = createJourney(flow, { on });
  actor.start();
  return actor;
}

function resultScreen(
  view: View,
  { result, sources, questions }: LateParts,
  { context }: JourneySnapshot,
  step: (event: JourneyEvent) => void,
): ReactNode[] {
  if (!result) return [];
  const { progress, setting } = context;
  const shown = result.resultView({
    ...view,
    assessment: result.assessRulebook(result.completeRulebook, progress.facts, setting.on),
    rulebook: result.completeRulebook,
    sources,
    balances: undefined,
    onRefer: () => undefined,
    onPrint: () => {
      print();
    },
    onRestart: () => {
      step({ type: 'restart' });
    },
    onBack: () => {
      step({ type: 'back' });
    },
  });
  return [shown, questions?.answersView(view)] as unknown as ReactNode[];
}
