import { html, type TemplateResult } from 'lit';
import type { ResultView } from './view.js';

/** A phone number that can be called, of a referral. */
export function callLink({ words, onRefer }: ResultView, referral: string, phone: string): TemplateResult {
  const tel = `tel:${phone.replace(/[^+\d]/g, '')}`;
  return html`<a href=${tel} @click=${() => onRefer(referral, tel)}>${words.ui('call', { phone })}</a>`;
}

/** The name of a site, as people say it. */
export const siteOf = (url: string): string => new URL(url, document.baseURI).hostname.replace('www.', '');

/** The site of a referral, with its name for who goes from one link to the next. */
export function siteLink({ words, onRefer }: ResultView, referral: string, url: string, name: string): TemplateResult {
  return html`<p class="links">
    <a href=${url} @click=${() => onRefer(referral, url)}
      >${words.ui('referralLink', { site: siteOf(url) })}<span class="visually-hidden">: ${name}</span></a
    >
  </p>`;
}
