import { html, nothing, type TemplateResult } from 'lit';
import type { IncentiveAssessment } from '../../reasoning/assessment.js';
import { balancesIn } from './balances.js';
import { leadOf } from './cautions-view.js';
import { missOf, type Miss } from './miss.js';
import { told, type Card } from './terms-view.js';

/** What somebody misses, or would who waits: one line in sight. */
export function missView(view: Card, assessed: IncentiveAssessment): TemplateResult | typeof nothing {
  const { rulebook, balances, progress, assessment } = view;
  const hasBalance = balances !== undefined && balancesIn(rulebook, balances)[assessed.id] !== undefined;
  const miss = missOf(assessed, { rulebook, facts: progress.facts, on: assessment.on, hasBalance });
  return miss
    ? html`<p class="urgent" data-miss=${miss.kind}>${told(view, missText(view, assessed, miss))}</p>`
    : nothing;
}

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
