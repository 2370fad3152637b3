import { html, nothing, svg, type TemplateResult } from 'lit';
import { addressOfResult } from './address.js';
import { qrOf, quietZone } from './qr.js';
import { say, type TakeHomeView } from './view.js';
import { wayView } from './way-view.js';

/** The result on a phone: a code to scan, and its address to type. */
export function phoneView(view: TakeHomeView): TemplateResult | typeof nothing {
  const address = addressOfResult(view);
  if (address === undefined) return nothing;
  return wayView(
    view,
    'phone',
    html`
      ${codeView(view, address)}
      <p>${say(view, 'phoneAddress')} <span class="address" dir="ltr">${address}</span></p>
    `,
  );
}

/** The code, and that it holds answers. Dark on light on every page; colours are attributes, because a strict page forbids styles in markup. */
export function codeView(view: TakeHomeView, address: string): TemplateResult {
  const { size, path } = qrOf(address);
  const side = size + 2 * quietZone;
  return html`<svg class="qr" role="img" aria-label=${say(view, 'phoneCode')} viewBox="0 0 ${side} ${side}">
      ${svg`<rect width=${side} height=${side} fill="#fff" />
      <path transform="translate(${quietZone} ${quietZone})" fill="#000" d=${path} />`}
    </svg>
    <p>${say(view, 'phonePrivate')}</p>`;
}
