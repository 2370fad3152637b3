// A run of steps, as `npm test` is one: what is counted, and what is shown.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { test } from 'node:test';
import { root } from './setup.mjs';

/** A command that says this on its lines, and ends well or not. */
const say = (name, status = 0, lines = ['begins', 'ends'].map((what) => `${name} ${what}`)) =>
  `"${process.execPath}" -e "${lines.map((line) => `console.log('${line}');`).join(' ')} process.exitCode = ${status}"`;

/** What a run of these steps prints, without how long it took, and how it ends. */
function runOf(steps) {
  const code = `import { runSteps } from './tools/steps.mjs'; await runSteps(() => {}, ${JSON.stringify(steps)});`;
  const words = ['--input-type=module', '--eval', code];
  const { status, stdout } = spawnSync(process.execPath, words, { cwd: root, encoding: 'utf8' });
  return { status, text: stdout.replaceAll(/, [\d.]+ s$/gm, '') };
}

const beside = ['one', 'two', 'three'].map((name) => ({ name, command: say(name) }));
const block = (name, outcome) => `\n── ${name}\n${name} begins\n${name} ends\n   ${outcome}\n`;

test('steps beside each other are all run and counted, each with its output in one piece, and those after them then', () => {
  const { status, text } = runOf([beside, { name: 'last', command: say('last') }]);
  assert.equal(status, 0);
  for (const { name } of beside) assert.ok(text.includes(block(name, 'good')), text);
  assert.ok(text.endsWith(`${block('last', 'good')}\n4 passed, 0 failed\n`), text);
});

test('one that fails beside others keeps none from being run, and is named at the end', () => {
  const bad = { name: 'bad', command: say('bad', 1) };
  const { status, text } = runOf([[bad, ...beside], { name: 'last', command: say('last') }]);
  assert.equal(status, 1);
  assert.ok(text.includes(block('bad', 'FAILED')), text);
  assert.ok(text.endsWith(`${block('last', 'good')}\nFAILED: bad\n4 passed, 1 failed\n`), text);
});

test('what failed is named once more at the end, with what was said of it, whichever runner it was', () => {
  const lines = [
    `${String.fromCodePoint(27)}[2K✗ a.test.ts: 1 passed`,
    '  ✗ is so',
    '    Error: is not',
    '✖ holds',
    '✔ is good',
    '  1) stands',
    '✖ holds',
  ];
  const { text } = runOf([{ name: 'bad', command: say('bad', 1, lines) }]);
  const named = ['✗ a.test.ts: 1 passed', '✗ is so\n    Error: is not', '✖ holds', '1) stands'];
  assert.ok(text.endsWith(`\nFAILED: bad\n${named.join('\n')}\n0 passed, 1 failed\n`), text);
});
