import { html, type TemplateResult } from 'lit';
import type { TakeHomeKey } from '../frame-texts.js';
import { say, type TakeHomeView } from './view.js';

/** One way to take a result along, folded away under its name. */
export const wayView = (
  view: TakeHomeView,
  way: TakeHomeKey & ('paper' | 'phone' | 'calendar' | 'letter' | 'share'),
  content: TemplateResult,
): TemplateResult => html`
  <details class="off-paper" data-take-home=${way}>
    <summary>${say(view, way)}</summary>
    <p>${say(view, `${way}Intro`)}</p>
    ${content}
  </details>
`;
