/**
 * Draws a code to scan: fetched when the first link is pressed.
 *
 * @module
 */
import { qrOf, quietZone } from '../element/take-home/qr.js';

const svgNamespace = 'http://www.w3.org/2000/svg';

function shape(name: string, attributes: Readonly<Record<string, string | number>>): SVGElement {
  const element = document.createElementNS(svgNamespace, name);
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, String(value));
  return element;
}

/** Dark on light, whatever the colours of the page are. */
export function codeOf(text: string, label: string): SVGElement {
  const { size, path } = qrOf(text);
  const side = size + 2 * quietZone;
  const code = shape('svg', { class: 'code', role: 'img', 'aria-label': label, viewBox: `0 0 ${side} ${side}` });
  code.append(
    shape('rect', { width: side, height: side, fill: '#fff' }),
    shape('path', { transform: `translate(${quietZone} ${quietZone})`, fill: '#000', d: path }),
  );
  return code;
}
