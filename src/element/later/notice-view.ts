import { html, nothing, type TemplateResult } from 'lit';
import type { ReadLink } from '../../journey/link.js';
import type { View } from '../view.js';
import type { VoicedView } from '../result/voice-later.js';

interface NoticeView extends View, VoicedView {
  /** What reads aloud comes with the result. */
  readonly late: {
    readonly result: { readonly views: { readonly voiceLater: (view: VoicedView) => unknown } } | undefined;
  };
}

/** What stands above a screen: the offer to read it aloud, and what a link brought that could not be kept. */
export const noticeView = (view: NoticeView, link: ReadLink | undefined): TemplateResult => html`
  ${view.late.result?.views.voiceLater(view)} ${droppedView(view, link)}
`;

function droppedView({ words }: View, link: ReadLink | undefined): TemplateResult | typeof nothing {
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
