import { html, nothing, type TemplateResult } from 'lit';
import type { ReadLink } from '../../journey/link.js';
import type { View } from '../view.js';

/** What a link brought that could not be kept. */
export function noticeView({ words }: View, link: ReadLink | undefined): TemplateResult | typeof nothing {
  if (!link || (link.dropped.length === 0 && !link.madeFor && !link.isDamaged)) return nothing;
  // A link can come from anybody: no word of it is shown as ours.
  const labels = link.dropped.map(
    ({ fact }) => words.optional(`vragen:facts.${fact}.label`) ?? words.ui('droppedUnknown'),
  );
  const list = [...new Set(labels)].join(', ');
  return html`
    <div class="caution" role="status">
      ${link.isDamaged ? html`<p>${words.ui('brokenCode')}</p>` : link.madeFor ? html`<p>${words.ui('oldLink')}</p>` : nothing}
      ${list === '' ? nothing : html`<p>${words.ui('dropped', { list })}</p>`}
    </div>
  `;
}
