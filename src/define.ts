/**
 * Registers the elements. The first copy on a page stays: a name can be registered once only.
 *
 * @module
 */
import { OpleidingsSteun, OpleidingsWegwijzer } from './product.js';
import { warn } from './warn.js';

/** @param element a class that tells its version */
export function define(name: string, element: CustomElementConstructor & { readonly version: string }): void {
  const present = customElements.get(name) as typeof element | undefined;
  if (!present) customElements.define(name, element);
  else if (present !== element)
    warn(`${name} of version ${present.version} is on this page already; version ${element.version} is not used`);
}

define('opleidings-wegwijzer', OpleidingsWegwijzer);
define('opleidings-steun', OpleidingsSteun);
