import assert from 'node:assert/strict';
import { test } from 'node:test';
import { register } from 'tsx/esm/api';

register();
const { describe, outline } = await import('./docs/describe.ts');
const { vragen } = await import('../locales/nl/vragen.ts');

const works = { op: 'is', fact: 'situatie', values: ['loondienst'] };
const hours = { op: 'at-least', fact: 'contacturen', minimum: 32 };
const points = { op: 'at-least', fact: 'studiepunten', minimum: 3 };
const open = { op: 'undecided' };
const all = (...of) => ({ op: 'all', of });
const any = (...of) => ({ op: 'any', of });

test('a condition in words names the fact, the answer and the unit', () => {
  assert.equal(describe(works, vragen), '*Situatie* is “Ik werk voor een werkgever”');
  assert.equal(describe(hours, vragen), '*Lesuren* is minstens 32 uur');
});

test('a choice is told by what it leaves out, where that is shorter', () => {
  const language = { op: 'is', fact: 'taal', values: ['nederlands', 'frans', 'engels', 'duits'] };
  assert.equal(describe(language, vragen), '*Taal* is niet “Een andere taal”');
});

test('brackets stand where they are needed, and only there', () => {
  const size = '*Lesuren* is minstens 32 uur **of** *Studiepunten* is minstens 3';
  assert.equal(describe(all(works, any(hours, points)), vragen), `*Situatie* is “Ik werk voor een werkgever” **en** (${size})`);
  assert.equal(describe(any(any(hours), any(points)), vragen), size);
});

test('a point that nobody can settle is told as what it leads to', () => {
  assert.equal(describe(any(hours, open), vragen), '*Lesuren* is minstens 32 uur, en anders blijft het open');
  assert.equal(describe(all(hours, open), vragen), '*Lesuren* is minstens 32 uur, maar dan blijft het open');
});

test('an interval is told with its clock and both its ends', () => {
  const year = { op: 'during', clock: 'start', from: '2025-09-01', until: '2026-08-31' };
  assert.equal(describe(year, vragen), 'de opleiding start vanaf 1 september 2025 tot en met 31 augustus 2026');
});

test('in a table, deep conditions become lists', () => {
  assert.equal(
    outline(all(works, any(hours, all(points, open))), vragen),
    'Dit alles:<ul><li>*Situatie* is “Ik werk voor een werkgever”</li>' +
      '<li>Eén van deze:<ul><li>*Lesuren* is minstens 32 uur</li>' +
      '<li>*Studiepunten* is minstens 3, maar dan blijft het open</li></ul></li></ul>',
  );
});
