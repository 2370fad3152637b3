import { nothing } from 'lit';
import { Directive, directive, type ChildPart } from 'lit/directive.js';
import { clearPart, setCommittedValue } from 'lit/directive-helpers.js';

class Keyed extends Directive {
  #key: unknown = nothing;

  override render(_key: unknown, value: unknown): unknown {
    return value;
  }

  override update(part: ChildPart, [key, value]: [unknown, unknown]): unknown {
    if (key !== this.#key) {
      clearPart(part);
      setCommittedValue(part);
      this.#key = key;
    }
    return value;
  }
}

/**
 * What is shown for a key: for another one it is taken away, and made anew.
 *
 * As Lit's own `keyed`, which does not tell the directives in it that they are taken away: they went on, and were kept with their
 * nodes for as long as the element stood.
 */
export const keyed = directive(Keyed);
