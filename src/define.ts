/**
 * Registers the elements. The first copy on a page stays: a name can be registered once only.
 *
 * @module
 */
import { OpleidingsWegwijzer } from './element/opleidings-wegwijzer.js';
import { warn } from './warn.js';

const NAME = 'opleidings-wegwijzer';
const present = customElements.get(NAME) as typeof OpleidingsWegwijzer | undefined;

if (!present) customElements.define(NAME, OpleidingsWegwijzer);
else if (present !== OpleidingsWegwijzer) {
  warn(`version ${present.version} is on this page already; version ${OpleidingsWegwijzer.version} is not used`);
}
