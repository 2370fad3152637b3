import { html, type TemplateResult } from 'lit';
import type { ResultView } from './view.js';

/** A phone number that can be called, of a referral. */
export function callLink({ words, onRefer }: ResultView, referral: string, phone: string): TemplateResult {
  const tel = `tel:${phone.replaceAll(' ', '')}`;
  return html`<a href=${tel} @click=${() => onRefer(referral, tel)}>${words.ui('call', { phone })}</a>`;
}
