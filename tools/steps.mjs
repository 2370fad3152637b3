// A run of steps with one count at the end, for `npm test` and `npm run test:hosts`.
import { spawn } from 'node:child_process';
import { availableParallelism } from 'node:os';
import { stripVTControlCharacters } from 'node:util';
import { env, messageOf, root } from './setup.mjs';

/**
 * What a step has shown.
 *
 * @typedef {{ passed: number, failed: number }} Count
 */

/**
 * A step with `count` says itself how many tests passed and failed; any other is one test. One that `mayNotRun` says so with a line
 * `not run: …`.
 *
 * @typedef {{ name: string, command: string, mayNotRun?: true, count?: (output: string) => Count | null }} Step
 */

/**
 * The closing lines of Node's runner: `ℹ pass 3`, `ℹ fail 0`, … A skipped test proves nothing, so it counts as failed.
 *
 * @param {string} output
 * @returns {Count}
 */
export function countOfNode(output) {
  /** @param {string} label */
  const number = (label) => Number(new RegExp(`^\\S+ ${label} (\\d+)$`, 'm').exec(output)?.[1] ?? 0);
  return { passed: number('pass'), failed: number('fail') + number('cancelled') + number('skipped') + number('todo') };
}

/**
 * The closing lines of mocha: `3 passing (2s)`, and `1 failing` when there is one.
 *
 * @param {string} output
 * @returns {Count}
 */
export function countOfMocha(output) {
  /** @param {string} label */
  const number = (label) => Number(new RegExp(`^\\s+(\\d+) ${label}\\b`, 'm').exec(output)?.[1] ?? 0);
  return { passed: number('passing'), failed: number('failing') + number('pending') };
}

/**
 * The closing line of tools/wtr-reporter.mjs.
 *
 * @param {string} output
 * @returns {Count | null} null when it never came so far
 */
export function countOfBrowser(output) {
  const [, passed, failed] = [...output.matchAll(/^(\d+) passed, (\d+) failed$/gm)].at(-1) ?? [];
  return passed === undefined ? null : { passed: Number(passed), failed: Number(failed) };
}

/**
 * Runs a command and keeps its output.
 *
 * @param {string} command
 * @param {boolean} isShown whether the output is shown as it comes
 * @returns {Promise<{ ok: boolean, output: string }>}
 */
function run(command, isShown) {
  return new Promise((resolve) => {
    const child = spawn(command, { cwd: root, env, shell: true, stdio: ['ignore', 'pipe', 'pipe'] });
    let output = '';
    for (const stream of /** @type {const} */ (['stdout', 'stderr'])) {
      child[stream].setEncoding('utf8').on('data', (/** @type {string} */ text) => {
        output += text;
        if (isShown) process[stream].write(text);
      });
    }
    child.on('error', (error) => resolve({ ok: false, output: String(error) }));
    child.on('close', (code) => resolve({ ok: code === 0, output }));
  });
}

/**
 * A step that ends badly without a failure of its own has crashed, and one without a test has proven nothing: one failure.
 *
 * @param {Step} step
 * @param {{ ok: boolean, output: string }} run
 * @returns {Count}
 */
function tally({ count, mayNotRun }, { ok, output }) {
  // Where somebody else has to answer who does not, nothing is known: neither good nor bad.
  if (mayNotRun && ok && /^not run: /m.test(output)) return { passed: 0, failed: 0 };
  const counted = count ? count(output) : { passed: ok ? 1 : 0, failed: ok ? 0 : 1 };
  const { passed, failed } = counted ?? { passed: 0, failed: 0 };
  return { passed, failed: failed === 0 && (!ok || passed === 0) ? 1 : failed };
}

/**
 * The lines in which a runner names what failed, each with what it says of it below: `✗ …`, `✖ …`, `1) …`.
 *
 * @param {string} output
 */
function failuresIn(output) {
  const named = /^([ \t]*)(?:[✗✖]|\d+\)) .*(?:\n\1[ \t]+(?![✗✖]|\d+\) )\S.*)?/gm;
  return new Set([...stripVTControlCharacters(output).matchAll(named)].map(([lines]) => lines.trim()));
}

/** @typedef {Count & { name: string, failures: ReadonlySet<string> }} Result */

/**
 * Runs a step, and prints its name above its output and what it came to below.
 *
 * @param {Step} step
 * @param {boolean} isShown whether the output is shown as it comes; otherwise in one piece, so that nothing of another is in between
 * @returns {Promise<Result>}
 */
async function take(step, isShown) {
  const head = `\n── ${step.name}`;
  if (isShown) console.log(head);
  const began = performance.now();
  const ran = await run(step.command, isShown);
  if (!isShown) console.log([head, ran.output.trimEnd()].filter(Boolean).join('\n'));
  const result = { name: step.name, ...tally(step, ran), failures: failuresIn(ran.output) };
  const seconds = ((performance.now() - began) / 1000).toFixed(1);
  const outcome = result.failed > 0 ? 'FAILED' : result.passed > 0 ? 'good' : 'not run';
  console.log(`   ${outcome}, ${seconds} s`);
  return result;
}

/**
 * Runs steps of which none needs another beside each other, as many at once as there are processors.
 *
 * @param {readonly Step[]} steps
 * @returns {Promise<Result[]>}
 */
async function takeBeside(steps) {
  const left = steps.values();
  /** @type {Result[]} */
  const results = [];
  const lane = async () => {
    for (const step of left) results.push(await take(step, false));
  };
  await Promise.all(Array.from({ length: availableParallelism() }, lane));
  return results;
}

/**
 * Runs the steps in their order, those of a list within it beside each other, prints `N passed, N failed`, and sets the exit code.
 *
 * @param {() => void} prepare brings what the steps need; it throws an error that says what cannot be had
 * @param {readonly (Step | readonly Step[])[]} steps
 */
export async function runSteps(prepare, steps) {
  try {
    prepare();
  } catch (error) {
    console.error(messageOf(error));
    console.log('0 passed, 1 failed');
    process.exit(1);
  }

  /** @type {Result[]} */
  const results = [];
  for (const step of steps) results.push(...('command' in step ? [await take(step, true)] : await takeBeside(step)));

  /** @param {keyof Count} key */
  const sum = (key) => results.reduce((total, result) => total + result[key], 0);
  console.log();
  // Once more, where whoever reads the end alone finds it.
  for (const { name, failed, failures } of results)
    if (failed > 0) console.log([`FAILED: ${name}`, ...failures].join('\n'));
  console.log(`${sum('passed')} passed, ${sum('failed')} failed`);
  process.exitCode = sum('failed') === 0 ? 0 : 1;
}
