import { html, nothing, type TemplateResult } from 'lit';
import type { Assessment, IncentiveAssessment } from '../../reasoning/assessment.js';
import type { View } from '../view.js';

/** The same answers now, and on the day when the journey began if that is another. */
interface DayView extends View {
  readonly assessment: Assessment | undefined;
  readonly earlier: Assessment | undefined;
}

/** What the days turned that the page stood open. */
export function dayView({ words, assessment, earlier }: DayView): TemplateResult | typeof nothing {
  if (!assessment || !earlier) return nothing;
  const before = new Map(earlier.incentives.map((incentive) => [incentive.id, toldOf(incentive)]));
  const changed = assessment.incentives.filter((incentive) => before.get(incentive.id) !== toldOf(incentive));
  if (changed.length === 0) return nothing;
  const names = words.list(changed.map(({ id }) => words.text(`steun:${id}.name`)));
  const [began, date] = [words.date(earlier.on), words.date(assessment.on)];
  return html`<div class="caution" role="status"><p>${words.ui('changedByDay', { began, date, names })}</p></div>`;
}

/** The verdict, the figures and the days that a person is told of an incentive. */
const toldOf = ({ verdict, amounts, deadlines }: IncentiveAssessment): string =>
  JSON.stringify([verdict, amounts.map(({ id, value }) => [id, value]), deadlines.map(Object.values)]);
