// What the reasoning costs in Node: the fold, the proof of all routes, and the assessment of somebody.
import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { tsImport } from 'tsx/esm/api';
import { root } from '../setup.mjs';
import { median, number, p95, row } from './table.mjs';

const on = '2026-11-21';
const headlessUrl = pathToFileURL(join(root, 'dist/headless.js')).href;
/** So many times without looking at the clock, as an engine compiles what it runs often; then so many times with it. */
const [warmUps, rounds] = [200, 2000];

/** @returns {number[]} milliseconds of each round */
function time(run) {
  for (let round = 0; round < warmUps; round += 1) run();
  return Array.from({ length: rounds }, () => {
    const began = performance.now();
    run();
    return performance.now() - began;
  });
}

const milliseconds = (times) => `median ${number(median(times), 2)} ms, p95 ${number(p95(times), 2)} ms`;

const load = (path) => tsImport(`../../${path}.ts`, import.meta.url);
const { completeRulebook } = await load('flows/complete-rulebook');
const { wegwijzer } = await load('flows/wegwijzer');
const { toAnswers } = await load('src/journey/answers');
const { questionsOf } = await load('src/journey/flow');
const { fold } = await load('src/journey/fold');
const { beginningOf } = await load('src/journey/progress');
const { sample, seeded } = await load('tools/diff/sample');

/** Whole routes through the flow, the same ones each time. */
const drawRoutes = (count, random) => sample(wegwijzer, completeRulebook, completeRulebook, on, count, random);

/** The answers of who is asked the most, of some people. */
function mostAsked(routes) {
  const asked = ({ facts }) =>
    questionsOf(wegwijzer).filter(({ fields }) => fields.some(({ fact }) => Object.hasOwn(facts, fact))).length;
  const [most] = routes.filter((route) => route.on === on).sort((one, other) => asked(other) - asked(one));
  return { facts: most.facts, questions: asked(most) };
}

/** Goes past all questions that somebody's answers settle. */
const foldOf = (answers) => fold(beginningOf(wegwijzer, {}, on), answers).progress;

/**
 * Runs code in a process of its own, so that nothing is known or compiled yet. What takes time in it is one thread: on a busy
 * machine it waits, which its processor time leaves out; on an idle one the clock leaves out what the engine does beside it.
 *
 * @param code ends with the `result`; has the `headless` module, the `input`, and `took(run)`, the milliseconds of a run
 */
function alone(code, input = null) {
  const module = `
    import { readFileSync } from 'node:fs';
    import * as headless from ${JSON.stringify(headlessUrl)};
    const input = JSON.parse(readFileSync(0, 'utf8'));
    const took = (run) => {
      const [began, before] = [performance.now(), process.cpuUsage()];
      run();
      const [wall, { user, system }] = [performance.now() - began, process.cpuUsage(before)];
      return Math.min(wall, (user + system) / 1000);
    };
    ${code}
    console.log(JSON.stringify(result));
  `;
  const settings = { encoding: 'utf8', input: JSON.stringify(input), maxBuffer: 2 ** 26 };
  return JSON.parse(execFileSync(process.execPath, ['--input-type=module', '--eval', module], settings));
}

const walkOnce = (day) =>
  alone(`
    let walk;
    const milliseconds = took(() => { walk = headless.walk('wegwijzer', { on: '${day}' }); });
    const { routes, nodes, longest, defects } = walk;
    const result = { milliseconds, routes, nodes, longest, defects };
  `);

function walkRow(day, walks) {
  const seconds = median(walks.map(({ milliseconds }) => milliseconds)) / 1000;
  const [{ routes, nodes, longest, defects }] = walks;
  const found = `${routes.toExponential(1).replace(/e\+(\d+)/, ' × 10^$1')} routes in ${number(nodes)} nodes, longest ${longest}; unreached: ${defects.map(({ id }) => id).join(', ')}`;
  return row(`all routes proven, on ${day}: ${found}`, `${number(seconds, 2)} s`, '5 s', seconds <= 5);
}

/** Situations as people bring them: routes that are broken off behind one of their answers. */
function drawSituations(count) {
  const random = seeded(1);
  return drawRoutes(count, random).map(({ facts, on: day }) => {
    const answers = Object.entries(facts);
    return { facts: Object.fromEntries(answers.slice(0, 1 + Math.floor(random() * answers.length))), on: day };
  });
}

const withoutDoubles = (situations) => [
  ...new Map(situations.map((situation) => [JSON.stringify(situation), situation])).values(),
];

/**
 * Some situations get the engine going, the others are measured: as they come, with those among them that somebody was in
 * before, then the ones of people in whose place nobody was, and those once more.
 */
function assessments() {
  const situations = drawSituations(30_000);
  const [early, drawn, rest] = [
    situations.slice(0, 10_000),
    situations.slice(10_000, 20_000),
    situations.slice(20_000),
  ];
  const before = new Set([...early, ...drawn].map((situation) => JSON.stringify(situation)));
  const neverSeen = withoutDoubles(rest).filter((situation) => !before.has(JSON.stringify(situation)));
  const once = () =>
    alone(
      `const perSecond = (of) =>
         (1000 * of.length) / took(() => { for (const { facts, on } of of) headless.assess(facts, { on }); });
       const result = input.map(perSecond);`,
      [early, drawn, neverSeen, neverSeen],
    );
  const rows = (runs) => {
    const [, asTheyCome, first, again] = runs[0].map((_, at) => median(runs.map((rates) => rates[at])));
    return [
      row(
        `\`assess\` of ${number(drawn.length)} situations on the way, drawn at random`,
        `${number(asTheyCome)} per second`,
        '20,000 per second',
        asTheyCome >= 20_000,
      ),
      row(`${number(neverSeen.length)} others, in each of which nobody was before`, `${number(first)} per second`),
      row('the same once more', `${number(again)} per second`),
    ];
  };
  return { once, rows };
}

const days = [on, '2027-01-15'];
/** So often all of it is measured, in turns: a machine that others use too has slow moments, of seconds. */
const turns = 5;

/** @returns {import('./table.mjs').Row[]} */
export function reasoning() {
  const { facts, questions } = mostAsked(drawRoutes(10_000, seeded(2)));
  const answers = toAnswers(facts);
  const assessed = assessments();
  const measured = Array.from({ length: turns }, () => ({
    fold: time(() => foldOf(answers)),
    walks: days.map(walkOnce),
    rates: assessed.once(),
  }));
  const folds = measured.flatMap((turn) => turn.fold);
  return [
    row(
      `fold of a journey of ${questions} questions, from the first to the result`,
      milliseconds(folds),
      '1 ms',
      median(folds) <= 1,
    ),
    ...days.map((day, at) =>
      walkRow(
        day,
        measured.map(({ walks }) => walks[at]),
      ),
    ),
    ...assessed.rows(measured.map(({ rates }) => rates)),
  ];
}
