import { html, nothing, type TemplateResult } from 'lit';
import { callLink, siteLink } from './call-link.js';
import { callToActionIn, contactsIn, type HostContact } from './host.js';
import type { ResultView } from './view.js';

/** Under this id the page hears that its own contact is followed. */
const CONTACT = 'contact';
const CALL_TO_ACTION = 'call-to-action';

/** Whom the page names to talk to. */
export function hostContactsView(view: ResultView): TemplateResult | typeof nothing {
  const contacts = contactsIn(view.settings.contacts);
  if (contacts.length === 0) return nothing;
  return html`<ul class="referral-list" role="list">
    ${contacts.map((contact) => contactView(view, contact))}
  </ul>`;
}

const contactView = (view: ResultView, { name, phone, url, text }: HostContact): TemplateResult => html`
  <li class="referral" part="contact">
    <div>
      <p>${name}</p>
      ${text === undefined ? nothing : html`<p class="quiet">${text}</p>`}
      ${url === undefined ? nothing : siteLink(view, CONTACT, url, name)}
    </div>
    ${phone === undefined ? nothing : callLink(view, CONTACT, phone)}
  </li>
`;

/** What the page invites to. */
export function callToActionView({ settings, onRefer }: ResultView): TemplateResult | typeof nothing {
  const action = callToActionIn(settings.callToAction);
  if (!action) return nothing;
  const { text, url } = action;
  return html`<a class="call-to-action" part="call-to-action" href=${url} @click=${() => onRefer(CALL_TO_ACTION, url)}
    >${text}</a
  >`;
}
