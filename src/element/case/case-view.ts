import { html, nothing, type TemplateResult } from 'lit';
import { heading } from '../heading.js';
import { caseBlock, caseText, say, type CaseView } from './case-text.js';

/** A line to add, all that is handed on in sight, and the ways to do that. Nothing leaves the page by itself. */
export function caseView(view: CaseView): TemplateResult {
  const { words, headingLevel, about, note, feedback, onPrint, isOpen } = view;
  const text = caseText(view);
  const button = (label: string, press: (event: Event) => unknown): TemplateResult =>
    html`<button class="secondary" type="button" @click=${press}>${label}</button>`;
  return html`
    <div class="case">
      <div tabindex="-1">${heading(headingLevel + (about === undefined ? 1 : 3), 'part', words.ui('notRight'))}</div>
      <p>${say(view, 'caseIntro')}</p>
      <label>
        <strong>${say(view, 'caseNote')}</strong>
        <span>${say(view, 'caseNoteHint')}</span>
        <textarea
          rows="3"
          maxlength="500"
          autocomplete="off"
          .value=${note}
          @input=${(event: Event) => {
            listen(view, event);
          }}
        ></textarea>
      </label>
      <p class="quiet">${say(view, 'casePrivate')}</p>
      <p class="buttons">
        ${button(say(view, 'caseCopy'), (event) => view.copy(view, event, text))}
        ${'share' in navigator ? button(say(view, 'caseShare'), () => view.send({ text })) : nothing}
        ${onPrint ? button(say(view, 'casePrint'), (event) => view.printAlone(view, event)) : nothing}
        ${
          isMail(feedback)
            ? button(say(view, 'caseMail'), () => {
                mail(view, text);
              })
            : nothing
        }
      </p>
      <p role="status"></p>
      ${feedback === '' || isMail(feedback) ? nothing : pageView(view)}
      <details ?open=${isOpen}>
        <summary>${say(view, 'caseSeen')}</summary>
        <pre class="sheet" translate="no">${text}</pre>
      </details>
    </div>
  `;
}

function listen({ onNote }: CaseView, { currentTarget }: Event): void {
  // Half a character can be written nowhere.
  if (currentTarget instanceof HTMLTextAreaElement) onNote(currentTarget.value.replace(/\p{Surrogate}/gu, ''));
}

/** The page on which its host wants to hear it; a mail is among the buttons. */
const pageView = (view: CaseView): TemplateResult => html`
  <p>${say(view, 'casePageHint')}</p>
  <p class="links"><a href=${view.feedback}>${say(view, 'casePage')}</a></p>
`;

/** Writes a mail in the program of the person. What was typed stands in no link of the page. */
function mail(view: CaseView, text: string): void {
  const link = document.createElement('a');
  link.href = mailWith(view, text);
  link.click();
}

const isMail = (address: string): boolean => address.startsWith('mailto:');

/** Longer addresses are cut off by some programs for mail. */
const longestMail = 1900;

/** A mail with the case in it; with what a computer reads alone, where all of it would be too long. */
function mailWith(view: CaseView, text: string): string {
  const { protocol, pathname, searchParams } = new URL(view.feedback);
  const withBody = (body: string): string => {
    const fields = { subject: view.words.ui('notRight'), ...Object.fromEntries(searchParams), body };
    const query = Object.entries(fields).map(
      ([name, value]) => `${encodeURIComponent(name)}=${encodeURIComponent(value.replaceAll('\n', '\r\n'))}`,
    );
    return `${protocol}${pathname}?${query.join('&')}`;
  };
  const whole = withBody(text);
  return whole.length <= longestMail ? whole : withBody([view.note.trim(), caseBlock(view)].join('\n\n').trim());
}
