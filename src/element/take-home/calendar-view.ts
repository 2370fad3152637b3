import { html, nothing, type TemplateResult } from 'lit';
import { VERSION } from '../../version.js';
import { calendarOf, type CalendarDay } from './calendar.js';
import type { Day } from '../result/to-do.js';
import { daysToKeep, dayText, isDiscreet, say, type TakeHomeView } from './view.js';
import { wayView } from './way-view.js';

/** The days that have not passed, to read and for a calendar. */
export function calendarView(view: TakeHomeView): TemplateResult | typeof nothing {
  const days = daysToKeep(view);
  if (days.length === 0) return nothing;
  return wayView(
    view,
    'calendar',
    html`
      <ul>
        ${days.map((day) => html`<li>${dayText(view, day)}</li>`)}
      </ul>
      <button class="secondary" type="button" @click=${() => save(calendarFor(view))}>
        ${say(view, 'calendarSave')}
      </button>
      <p class="quiet">${say(view, 'calendarByHand')}</p>
    `,
  );
}

/** The file for a calendar. What tells of illness or of a benefit is in none of it. */
export const calendarFor = (view: TakeHomeView): string =>
  calendarOf(
    daysToKeep(view).map((day) => toCalendar(view, day)),
    view.assessment.on,
    `-//opleidings-wegwijzer//${VERSION}//${view.words.language.id.toUpperCase()}`,
  );

const toCalendar = (view: TakeHomeView, day: Day): CalendarDay => ({
  date: day.date,
  id: `${day.date}-${fingerprint(`${day.incentive}/${day.deadline}`)}@opleidings-wegwijzer`,
  title: say(view, 'calendarTitle'),
  notes: [isDiscreet(view, day) ? say(view, 'calendarElsewhere') : dayText(view, day), ...view.originsOf(view)].join(
    '\n',
  ),
});

/** A number for a name, that does not tell the name (FNV-1a). */
function fingerprint(text: string): string {
  let hash = 0x811c9dc5;
  for (const sign of text) hash = Math.imul(hash ^ sign.charCodeAt(0), 0x01000193) >>> 0;
  return hash.toString(36);
}

/** So long a browser may take to save a file. */
const patience = 60_000;

/** Hands a file to the person. The browser makes it itself: nothing is fetched. */
function save(text: string): void {
  const address = URL.createObjectURL(new Blob([text], { type: 'text/calendar;charset=utf-8' }));
  const link = document.createElement('a');
  link.href = address;
  link.download = 'opleiding.ics';
  link.click();
  setTimeout(() => {
    URL.revokeObjectURL(address);
  }, patience);
}
