import { html, nothing, type TemplateResult } from 'lit';
import type { AmountAssessment, IncentiveAssessment } from '../../reasoning/assessment.js';
import type { Unit } from '../../reasoning/rulebook.js';
import { heading } from '../heading.js';
import { balancesIn } from './balances.js';
import type { ResultView } from './result-view.js';
import { units } from './units.js';

/** What a person gets, and what the host says is left of it. Only what is sure to go with these answers: too many figures are none. */
export function amountsView(view: ResultView, { id, amounts: all }: IncentiveAssessment): TemplateResult | typeof nothing {
  const { words, headingLevel, balances } = view;
  const amounts = all.filter(({ conditional }) => !conditional);
  const balance = balances && balancesIn(balances)[id];
  if (amounts.length === 0 && !balance) return nothing;
  return html`
    ${heading(headingLevel + 4, 'part', words.ui('amounts'))}
    <ul class="amounts">
      ${amounts.map((amount) => lineView(view, id, amount))}
      ${balance
        ? html`<li class="balance">
            ${words.ui('balance', { value: figureOf(view, balance.unit, balance.value) })} ${dateView(view, balance.on)}
          </li>`
        : nothing}
    </ul>
  `;
}

const lineView = (view: ResultView, incentive: string, { id, unit, value, asOf }: AmountAssessment): TemplateResult =>
  html`<li>${view.words.text(`steun:${incentive}.amounts.${id}`, { value: figureOf(view, unit, value) })} ${dateView(view, asOf)}</li>`;

const figureOf = ({ words }: ResultView, unit: Unit, value: number): string =>
  words.ui(units[unit], { value: words.number(value), count: value });

const dateView = ({ words }: ResultView, date: string | undefined): TemplateResult | typeof nothing =>
  date === undefined ? nothing : html`<span class="quiet">(${words.ui('amountAsOf', { date: words.date(date) })})</span>`;
