import { html, type TemplateResult } from 'lit';
import { addressOfResult, plainAddress } from './address.js';
import { copy } from './copy.js';
import { send } from './send.js';
import { say, type TakeHomeView } from './view.js';
import { wayView } from './way-view.js';

/** A link to send to somebody; the answers are in it only when they are asked for. */
export function shareView(view: TakeHomeView): TemplateResult {
  const withAnswers = addressOfResult(view);
  const addressFor = ({ currentTarget }: Event): string => {
    const way = currentTarget instanceof Element ? currentTarget.closest('details') : null;
    const isTicked = way?.querySelector('input')?.checked === true;
    return isTicked && withAnswers !== undefined ? withAnswers : plainAddress(view);
  };
  return wayView(
    view,
    'share',
    html`
      ${
        withAnswers === undefined
          ? ''
          : html`<label class="option small"><input type="checkbox" /><span>${say(view, 'shareAnswers')}</span></label>
              <p class="quiet">${say(view, 'shareAnswersHint')}</p>`
      }
      <p class="buttons">
        ${
          'share' in navigator
            ? html`<button class="secondary" type="button" @click=${(event: Event) => send({ url: addressFor(event) })}>
                ${say(view, 'shareSend')}
              </button>`
            : ''
        }
        <button class="secondary" type="button" @click=${(event: Event) => copy(view, event, addressFor(event))}>
          ${say(view, 'shareCopy')}
        </button>
      </p>
      <p role="status"></p>
    `,
  );
}
