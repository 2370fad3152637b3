import { html, nothing, type TemplateResult } from 'lit';
import { heading } from '../heading.js';
import { calendarView } from './calendar-view.js';
import { letterView } from './letter-view.js';
import { paperView } from './paper-view.js';
import { phoneView } from './phone-view.js';
import { shareView } from './share-view.js';
import { say, type TakeHomeView } from './view.js';

/** The ways to take a result along, in the order in which they are shown; each gives nothing where it is of no use. */
const ways = {
  paper: paperView,
  phone: phoneView,
  calendar: calendarView,
  letter: letterView,
  share: shareView,
} as const;

/** What can be taken along, each way folded away under its name. */
export const takeHomeView = (view: TakeHomeView): TemplateResult => html`
  <section class="take-home off-paper">
    <div tabindex="-1">${heading(view.headingLevel + 1, 'section', say(view, 'title'))}</div>
    <p>${say(view, 'intro')}</p>
    ${Object.entries(ways).map(([way, show]) => (view.forms.has(way) ? show(view) : nothing))}
  </section>
`;
