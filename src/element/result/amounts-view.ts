import { html, nothing, type TemplateResult } from 'lit';
import type { AmountAssessment, IncentiveAssessment } from '../../reasoning/assessment.js';
import { heading } from '../heading.js';
import { balancesIn } from './balances.js';
import type { ResultView } from './view.js';

/** Only what is sure to go with these answers: too many figures are none. */
const shown = ({ amounts }: IncentiveAssessment): readonly AmountAssessment[] =>
  amounts.filter(({ conditional }) => !conditional);

/** What a person gets, or whether it is time, money or guidance; and what the host says is left of it. */
export function gainView(view: ResultView, assessed: IncentiveAssessment): TemplateResult {
  const { words, rulebook, balances } = view;
  const balance = balances && balancesIn(rulebook, balances)[assessed.id];
  return html`
    <span class="gain">${gainText(view, assessed) ?? words.text(`resultaat:pillars.${assessed.pillar}`)}</span>
    ${
      balance
        ? html`<span class="balance">
            ${words.ui('balance', { value: figureOf(view, balance.unit, balance.value) })} ${dateView(view, balance.on)}
          </span>`
        : nothing
    }
  `;
}

/** The figure that says most of what a person gets; undefined where there is none. */
export function gainText(view: ResultView, assessed: IncentiveAssessment): string | undefined {
  const incentive = view.rulebook.incentives.find(({ id }) => id === assessed.id);
  const first = shown(assessed).find(({ id }) => !incentive?.amounts[id]?.isDetail);
  return first && lineText(view, assessed.id, first);
}

/** All figures, with their days. */
export function moreAmountsView(view: ResultView, assessed: IncentiveAssessment): TemplateResult | typeof nothing {
  const { words, headingLevel } = view;
  const others = shown(assessed);
  if (others.length === 0) return nothing;
  return html`
    ${heading(headingLevel + 3, 'part', words.ui('amounts'))}
    <ul class="amounts">
      ${others.map((amount) => lineView(view, assessed.id, amount))}
    </ul>
  `;
}

const lineView = (view: ResultView, incentive: string, amount: AmountAssessment): TemplateResult =>
  html`<li>${lineText(view, incentive, amount)} ${dateView(view, amount.asOf)}</li>`;

const lineText = (view: ResultView, incentive: string, { id, unit, value }: AmountAssessment): string =>
  view.words.text(`steun:${incentive}.amounts.${id}`, { value: figureOf(view, unit, value) });

export const figureOf = ({ words }: ResultView, unit: string, value: number): string =>
  words.text(`resultaat:units.${unit}`, { value: words.number(value), count: value });

const dateView = ({ words }: ResultView, date: string | undefined): TemplateResult | typeof nothing =>
  date === undefined
    ? nothing
    : html`<span class="quiet">(${words.ui('amountAsOf', { date: words.date(date) })})</span>`;
