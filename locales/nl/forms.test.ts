import { expect } from 'chai';
import { aanbod } from './aanbod.js';
import { doorverwijzing } from './doorverwijzing.js';
import { nodig } from './nodig.js';
import { resultaat } from './resultaat.js';
import { steun } from './steun/index.js';
import { verder } from './verder.js';
import { vragen } from './vragen.js';

/** Every sentence in it, however deep. */
const textsIn = (tree: unknown): readonly string[] => {
  if (typeof tree === 'string') return [tree];
  return typeof tree === 'object' && tree !== null ? Object.values(tree).flatMap(textsIn) : [];
};

describe('The Dutch of the wegwijzer', () => {
  const texts = textsIn([aanbod, doorverwijzing, nodig, resultaat, steun, verder, vragen]);

  // Both forms are right Dutch: one of each is used, so that nobody wonders about the other.
  const others: readonly [form: string, instead: string, pattern: RegExp][] = [
    ['kan je', 'kun je', /\bkan je (?!(je|werkgever|uitkering) )/i],
    ['je kan', 'je kunt', /\bje( (er|hier|zo|ook|al|niet|het|dan|nog|soms))* kan\b/i],
    ['je wil', 'je wilt', /\bomdat je( [a-z]+){0,6} wil\b|\bje wil\b(?! opleiden)/i],
    ['Forem', 'Le Forem', /(?<!Le )\bForem\b/],
    ['trimester', '3 maanden', /\btrimester\b/],
  ];
  for (const [form, instead, pattern] of others) {
    it(`says “${instead}”, not “${form}”`, () => {
      expect(texts.filter((text) => pattern.test(text))).to.deep.equal([]);
    });
  }
});
