import assert from 'node:assert/strict';
import { test } from 'node:test';
import { register } from 'tsx/esm/api';

register();
const { decisionTables } = await import('./docs/decisions.ts');
const { describe, outline } = await import('./docs/describe.ts');
const { vragen } = await import('./docs/words.ts');

const works = { op: 'is', fact: 'situatie', values: ['loondienst'] };
const hours = { op: 'at-least', fact: 'contacturen', bound: 32 };
const points = { op: 'at-least', fact: 'studiepunten', bound: 3 };
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
  assert.equal(
    describe(all(works, any(hours, points)), vragen),
    `*Situatie* is “Ik werk voor een werkgever” **en** (${size})`,
  );
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

const tableOf = (condition) => decisionTables(condition).join('\n\n').split('\n');

test('a decision table has each combination of answers once, and a dash for what no longer matters', () => {
  assert.deepEqual(tableOf(any(hours, all(points, open))).slice(2), [
    '| Minder dan 32 uur | Minder dan 3 |   | ● |   |',
    '| Minder dan 32 uur | Minstens 3 |   |   | ● |',
    '| Minstens 32 uur | – | ● |   |   |',
  ]);
});

test('the longest list of answers is told last, as all the others', () => {
  assert.deepEqual(tableOf(works), [
    '| Situatie | In orde | Niet in orde | Blijft open |',
    '|---|---|---|---|',
    '| “Ik werk voor een werkgever” | ● |   |   |',
    '| Elk ander antwoord |   | ● |   |',
  ]);
});

test('numbers between two bounds are a range, and so are days', () => {
  const between = all(
    { op: 'at-least', fact: 'contacturen', bound: 20 },
    { op: 'below', fact: 'contacturen', bound: 40 },
  );
  assert.deepEqual(tableOf(between).slice(2), [
    '| Minder dan 20 uur of minstens 40 uur |   | ● |   |',
    '| Minstens 20 uur en minder dan 40 uur | ● |   |   |',
  ]);
  const year = { from: '2025-09-01', until: '2026-08-31' };
  assert.deepEqual(tableOf({ op: 'during', clock: 'start', ...year }), [
    '| Startdatum | In orde | Niet in orde | Blijft open |',
    '|---|---|---|---|',
    '| Tot en met 31 augustus 2025 of vanaf 1 september 2026 |   | ● |   |',
    '| Vanaf 1 september 2025 tot en met 31 augustus 2026 | ● |   |   |',
  ]);
  const ends = {
    op: 'dated',
    clock: 'on',
    intervals: [{ until: '2026-12-31', value: hours, sources: [], confidence: 'high' }],
  };
  assert.deepEqual(tableOf(ends), [
    '| Dag van de beoordeling | Lesuren | In orde | Niet in orde | Blijft open |',
    '|---|---|---|---|---|',
    '| Tot en met 31 december 2026 | Minder dan 32 uur |   | ● |   |',
    '| Tot en met 31 december 2026 | Minstens 32 uur | ● |   |   |',
    '| Vanaf 1 januari 2027 | – |   |   | ● |',
  ]);
});

test('what takes too many rows is told part by part', () => {
  const levels = Array.from({ length: 20 }, (_, at) => (at + 1) * 10);
  const comb = (fact) =>
    any(...levels.map((bound) => all({ op: 'at-least', fact, bound }, { op: 'below', fact, bound: bound + 5 })));
  const grid = any(
    ...levels.map((bound) =>
      all({ op: 'at-least', fact: 'contacturen', bound }, { op: 'at-least', fact: 'studiepunten', bound: 210 - bound }),
    ),
  );
  const blocks = decisionTables(all(comb('contacturen'), comb('studiepunten'), grid));
  assert.match(
    blocks[0],
    /^De voorwaarde is in orde als alle delen A, B en C in orde zijn, en niet in orde als een deel niet in orde is\./,
  );
  assert.deepEqual(
    blocks.filter((block) => block.startsWith('Deel A')),
    ['Deel A:'],
  );
  assert.match(
    blocks.find((block) => block.startsWith('Deel C')),
    /minstens één van de delen C1, C2,/,
  );
});
