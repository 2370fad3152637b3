// What the reasoning costs in Node: the fold, one event, the proof of all routes, and the assessment of somebody.
import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
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

/** Goes past all questions that somebody's answers settle. */
function foldOf({ beginningOf, fold, toAnswers, wegwijzer }, facts) {
  const answers = toAnswers(facts);
  return () => fold(beginningOf(wegwijzer, {}, on), answers).progress;
}

/** Somebody who is asked the most: from each witness of the walk, one other answer at a time that makes the journey longer. */
function mostAsked(parts, { witnesses, longest }) {
  const { classesOf, outcomesOf, wegwijzer, questionsOf } = parts;
  const conditions = [...outcomesOf(wegwijzer), ...questionsOf(wegwijzer)].flatMap(({ when, asks }) => [when, asks]);
  const classes = classesOf(
    wegwijzer.rulebook,
    conditions.filter((condition) => typeof condition === 'object'),
    on,
  );
  const choices = questionsOf(wegwijzer)
    .flatMap(({ fields }) => fields)
    .map(({ fact, known, tick }) => [fact, [...(known || tick ? [] : [null]), ...classes.get(fact)]]);
  const anybody = Object.fromEntries(choices.map(([fact, [value]]) => [fact, value]));
  const asked = (facts) => foldOf(parts, facts)().trail.length;

  let most = { facts: anybody, questions: asked(anybody) };
  for (const witness of witnesses) {
    let here = { ...anybody, ...witness.facts };
    for (const [fact, values] of choices) {
      const [longer] = values
        .map((value) => ({ ...here, [fact]: value }))
        .map((facts) => ({ facts, questions: asked(facts) }))
        .sort((one, other) => other.questions - one.questions);
      here = longer.facts;
      if (longer.questions > most.questions) most = longer;
      if (most.questions >= longest) return most;
    }
  }
  return most;
}

/** What is to be timed of the longest journey, and what can be said of the times. */
function longestJourney(parts, walk) {
  const { createJourney, toAnswers, wegwijzer } = parts;
  const { facts, questions } = mostAsked(parts, walk);
  const fold = foldOf(parts, facts);
  const journey = createJourney(wegwijzer, { on, answers: toAnswers(facts) });
  journey.start();
  const [last] = fold().trail.at(-1).facts;
  const answer = { type: 'answer', facts: { [last]: facts[last] } };
  const send = () => journey.send(answer);
  send();
  if (journey.getSnapshot().value !== 'result') throw new Error('The machine is not at the end.');
  const rows = (ofFold, ofMachine) => [
    row(
      `fold of the longest journey (${questions} of at most ${walk.longest} questions)`,
      milliseconds(ofFold),
      '1 ms',
      median(ofFold) <= 1,
    ),
    row('the machine at the end of that journey: one answer', milliseconds(ofMachine)),
  ];
  return { fold, send, rows };
}

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

/** Situations as people bring them: routes through the flow, the same ones each time, each broken off behind one of its answers. */
function drawSituations({ sample, seeded, wegwijzer }, count) {
  const random = seeded(1);
  return sample(wegwijzer, wegwijzer.rulebook, on, count, random).map(({ facts, on: day }) => {
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
function assessments(parts) {
  const situations = drawSituations(parts, 30_000);
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

/** @returns {Promise<import('./table.mjs').Row[]>} */
export async function reasoning(parts) {
  const headless = await import(headlessUrl);
  const journey = longestJourney(parts, headless.walk('wegwijzer', { on }));
  const assessed = assessments(parts);
  const measured = Array.from({ length: turns }, () => ({
    fold: time(journey.fold),
    machine: time(journey.send),
    walks: days.map(walkOnce),
    rates: assessed.once(),
  }));
  return [
    ...journey.rows(
      measured.flatMap(({ fold }) => fold),
      measured.flatMap(({ machine }) => machine),
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
