/**
 * Registers the elements. The first copy on a page stays: a name can be registered once only.
 *
 * @module
 */
import { OpleidingsWegwijzer } from './element/opleidings-wegwijzer.js';

const NAME = 'opleidings-wegwijzer';
const present = customElements.get(NAME);

if (!present) customElements.define(NAME, OpleidingsWegwijzer);
else if (present !== OpleidingsWegwijzer) {
  const versions = [present, OpleidingsWegwijzer].map((element) => String(Reflect.get(element, 'version')));
  console.warn(`${NAME}: version ${versions.join(' is on this page already; it stays, and is not replaced by version ')}`);
}
