import { html, nothing, type TemplateResult } from 'lit';
import { heading } from './heading.js';
import type { View } from './view.js';

/** What awaits somebody at the first question: how many there are, that not knowing is fine, and that nothing is kept where that is so. */
export const invitationView = ({ words }: Pick<View, 'words'>, keepsNothing: boolean): TemplateResult => html`
  <p class="invitation">${words.ui('invitation')} ${keepsNothing ? words.ui('keepsNothing') : nothing}</p>
`;

/** A language could not be fetched: the one before is spoken on. */
export const failedView = ({ words }: Pick<View, 'words'>, onRetry: () => void): TemplateResult => html`
  <div class="caution" role="status">
    <p>${words.ui('loadFailed')}</p>
    <button class="secondary" type="button" @click=${onRetry}>${words.ui('retry')}</button>
  </div>
`;

/** While the texts of the question or the result are being fetched, or when that failed; nothing of the journey is lost. */
export const waitView = (
  { words, headingLevel }: View,
  { hasFailed, isOfLoad }: { readonly hasFailed: boolean; readonly isOfLoad: boolean },
  { onRetry, onBack }: { readonly onRetry: () => void; readonly onBack: () => void },
): TemplateResult => html`
  <section data-view="wait" class=${isOfLoad && !hasFailed ? 'found-again' : ''}>
    ${heading(headingLevel, 'title', words.ui(hasFailed ? 'loadFailed' : 'loading'))}
    <div class="actions">
      ${
        hasFailed
          ? html`<button class="primary" type="button" @click=${onRetry}>${words.ui('retry')}</button>`
          : nothing
      }
      <button class="secondary" type="button" @click=${onBack}>${words.ui('back')}</button>
    </div>
  </section>
`;
