import { html, nothing, type TemplateResult } from 'lit';
import type { Change, Repair, RepairKind } from '../../reasoning/repairs.js';
import type { FactDefinition } from '../../reasoning/vocabulary.js';
import type { FrameKey } from '../frame-texts.js';
import type { ResultView } from '../result/view.js';

/** One other choice with which it would not be a no. */
export function repairsView(view: ResultView, repairs: readonly Repair[]): TemplateResult | typeof nothing {
  const choices = repairs.flatMap(({ kind, changes }) => (isOwn(kind) && changes.length === 1 ? changes : []));
  if (choices.length === 0) return nothing;
  return html`
    <p class="levers"><strong>${view.words.ui('levers')}</strong></p>
    <ul>
      ${choices.flatMap((change) => linesOf(view, change)).map((line) => html`<li>${line}</li>`)}
    </ul>
  `;
}

const isOwn = (kind: RepairKind): boolean => kind === 'choose' || kind === 'can';

const atLeast: Readonly<Record<FactDefinition['type'], FrameKey>> = {
  choice: 'leverValue',
  text: 'leverValue',
  number: 'leverMinimum',
  date: 'leverFrom',
};

function linesOf({ words, rulebook }: ResultView, { fact, values, below }: Change): readonly string[] {
  const type = rulebook.vocabulary[fact]?.type ?? 'choice';
  const key = below === undefined ? atLeast[type] : type === 'date' ? 'leverBefore' : 'leverBelow';
  return (below === undefined ? values : [below]).map((value) =>
    words.ui(key, { label: words.fact(fact, 'label'), value: words.value(fact, value) }),
  );
}
