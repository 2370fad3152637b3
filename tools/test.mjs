// `npm test`: everything that must hold, from a fresh clone, with one count at the end.
import { spawn } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { ensureChromium } from './browsers.mjs';
import { ensureDependencies, env, root, scripts } from './setup.mjs';

const nodeTests = readdirSync(join(root, 'tools')).filter((name) => name.endsWith('.test.mjs')).map((name) => `tools/${name}`);

/**
 * In this order. A step with `count` says itself how many tests passed and failed; any other is one test. One that `mayNotRun` says
 * so with a line `not run: …`.
 *
 * @type {{ name: string, command: string, mayNotRun?: true, count?: (output: string) => { passed: number, failed: number } | null }[]}
 */
const steps = [
  { name: 'type check', command: scripts.typecheck },
  { name: 'lint', command: scripts.lint },
  { name: 'generated docs are fresh', command: `${scripts.docs} --check` },
  { name: 'what is past its date (it only informs)', command: scripts.fresh },
  { name: 'dependency audit', command: scripts.audit, mayNotRun: true },
  { name: 'build', command: scripts.build },
  { name: 'tests of the product in Node', command: `node --test --test-reporter=spec ${nodeTests.join(' ')}`, count: countOfNode },
  { name: 'tests in the browser', command: 'web-test-runner', count: countOfBrowser },
];

/** The closing lines of Node's runner: `ℹ pass 3`, `ℹ fail 0`, … A skipped test proves nothing, so it counts as failed. */
function countOfNode(output) {
  const number = (label) => Number(new RegExp(`^\\S+ ${label} (\\d+)$`, 'm').exec(output)?.[1] ?? 0);
  return { passed: number('pass'), failed: number('fail') + number('cancelled') + number('skipped') + number('todo') };
}

/** The closing line of tools/wtr-reporter.mjs. */
function countOfBrowser(output) {
  const [, passed, failed] = [...output.matchAll(/^(\d+) passed, (\d+) failed$/gm)].at(-1) ?? [];
  return passed === undefined ? null : { passed: Number(passed), failed: Number(failed) };
}

/** Runs a command with its output shown as it comes, and kept. */
function run(command) {
  return new Promise((resolve) => {
    const child = spawn(command, { cwd: root, env, shell: true, stdio: ['ignore', 'pipe', 'pipe'] });
    let output = '';
    for (const stream of ['stdout', 'stderr']) {
      child[stream].setEncoding('utf8').on('data', (text) => {
        output += text;
        process[stream].write(text);
      });
    }
    child.on('error', (error) => resolve({ ok: false, output: String(error) }));
    child.on('close', (code) => resolve({ ok: code === 0, output }));
  });
}

/** A step that ends badly without a failure of its own has crashed, and one without a test has proven nothing: one failure. */
function tally({ count, mayNotRun }, { ok, output }) {
  // Where somebody else has to answer who does not, nothing is known: neither good nor bad.
  if (mayNotRun && ok && /^not run: /m.test(output)) return { passed: 0, failed: 0 };
  const counted = count ? count(output) : { passed: ok ? 1 : 0, failed: ok ? 0 : 1 };
  const { passed, failed } = counted ?? { passed: 0, failed: 0 };
  return { passed, failed: failed === 0 && (!ok || passed === 0) ? 1 : failed };
}

try {
  ensureDependencies();
  ensureChromium();
} catch (error) {
  console.error(error.message);
  console.log('0 passed, 1 failed');
  process.exit(1);
}

const results = [];
for (const step of steps) {
  console.log(`\n── ${step.name}`);
  const began = performance.now();
  const result = { name: step.name, ...tally(step, await run(step.command)) };
  results.push(result);
  const seconds = ((performance.now() - began) / 1000).toFixed(1);
  const outcome = result.failed > 0 ? 'FAILED' : result.passed > 0 ? 'good' : 'not run';
  console.log(`   ${outcome}, ${seconds} s`);
}

const sum = (key) => results.reduce((total, result) => total + result[key], 0);
console.log();
for (const { name, failed } of results) if (failed > 0) console.log(`FAILED: ${name}`);
console.log(`${sum('passed')} passed, ${sum('failed')} failed`);
process.exitCode = sum('failed') === 0 ? 0 : 1;
