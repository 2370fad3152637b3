import { html, nothing, type TemplateResult } from 'lit';
import type { IncentiveAssessment } from '../../reasoning/assessment.js';
import { balancesIn } from './balances.js';
import { leadOf } from './cautions-view.js';
import { missOf, type Miss } from './miss.js';
import { told, type Card } from './terms-view.js';
import type { ToDo } from './to-do.js';

/** What somebody misses, or would who waits: one line in sight, unless it stands among the things that are done first. */
export function missView(
  view: Card,
  assessed: IncentiveAssessment,
  first: readonly ToDo[],
): TemplateResult | typeof nothing {
  const miss = missIn(view, assessed);
  if (!miss || miss.kind === 'order') return nothing;
  const isTold = first.some(
    (toDo) =>
      toDo.kind === 'deadline' &&
      toDo.incentive === assessed.id &&
      miss.kind !== 'loss' &&
      toDo.deadline === miss.deadline,
  );
  return isTold ? nothing : lineView(view, assessed, miss);
}

/** What has to come before the start: one line above the steps. */
export function orderView(view: Card, assessed: IncentiveAssessment): TemplateResult | typeof nothing {
  const miss = missIn(view, assessed);
  return miss?.kind === 'order' ? lineView(view, assessed, miss) : nothing;
}

function missIn(view: Card, assessed: IncentiveAssessment): Miss | undefined {
  const { rulebook, balances, progress, assessment } = view;
  const hasBalance = balances !== undefined && balancesIn(rulebook, balances)[assessed.id] !== undefined;
  return missOf(assessed, { rulebook, facts: progress.facts, on: assessment.on, hasBalance });
}

const lineView = (view: Card, assessed: IncentiveAssessment, miss: Miss): TemplateResult =>
  html`<p class="urgent" data-miss=${miss.kind}>${told(view, missText(view, assessed, miss))}</p>`;

function missText({ words }: Card, { id }: IncentiveAssessment, miss: Miss): string {
  if (miss.kind === 'loss') {
    const { clock, day } = miss.loss;
    return words.ui(clock === 'start' ? 'missStart' : 'missDay', { date: words.date(day) });
  }
  if (miss.kind === 'order')
    return words.ui('missOrder', { step: leadOf(words.text(`steun:${id}.steps.${miss.step}`)) });
  const { deadline, date, kind } = miss;
  const key = kind === 'passed' ? 'passed' : 'dated';
  return words.text(`steun:${id}.deadlines.${deadline}.${key}`, { date: words.date(date) });
}
