import { OpleidingsWegwijzer } from '../../product.js';
import type { Texts } from '../language.js';
import { Languages } from '../languages.js';
import { dutch } from './other-language.js';

/** The texts that were looked up, but for those in which something is filled in: they are made anew each time. */
export interface LookedUp {
  paths: string[];
}

/** The same texts, and each time that one of them is looked up, it is noted. */
const watched = <T extends object>(texts: T, lookedUp: LookedUp, path: string): T =>
  new Proxy(texts, {
    get(target, key, receiver) {
      const value: unknown = Reflect.get(target, key, receiver);
      if (typeof value === 'object' && value !== null)
        return watched(value, lookedUp, `${path}${String(key)}${path === '' ? ':' : '.'}`);
      if (typeof value === 'string' && !value.includes('{{')) lookedUp.paths.push(`${path}${String(key)}`);
      return value;
    },
  });

let made = 0;

/** Registers a wegwijzer that speaks Dutch and notes what it looks up. @returns the name of the element, and what it looked up */
export function countingWegwijzer(): readonly [string, LookedUp] {
  const lookedUp: LookedUp = { paths: [] };
  const { content } = OpleidingsWegwijzer;
  const { id, locale, direction, numbers } = content.languages.source;
  const begin = watched({ ...dutch } as Texts, lookedUp, '');
  const counting = { ...content, languages: new Languages({ id, locale, direction, numbers, begin }) };
  const name = `counting-wegwijzer-${(made += 1)}`;
  customElements.define(
    name,
    class extends OpleidingsWegwijzer {
      static override readonly content = counting;
    },
  );
  return [name, lookedUp];
}
