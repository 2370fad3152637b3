// The built product for as long as a kiosk stands on: mounted and unmounted, and answered, over and over, without anything that grows.
// What is left after the garbage is collected is compared between two moments, so that no time is measured. `npm run build` must have run.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { arrive, deskScript, host, script, untilFetched, element, visitPage } from './testing/site.mjs';

/** More than this, in bytes, is growth; the collector leaves a little more or less each time. */
const mostBytes = 600_000;
/** Nodes that wait for their next turn to be drawn. */
const mostNodes = 200;

/** Runs in the page, before all else: counts the timers that are still to come, and knows those that come of themselves in a second. */
function countTimers() {
  const pending = (globalThis.pending = new Set());
  for (const [start, stop, repeats] of [
    ['setTimeout', 'clearTimeout'],
    ['setInterval', 'clearInterval', true],
    ['requestAnimationFrame', 'cancelAnimationFrame'],
    ['requestIdleCallback', 'cancelIdleCallback'],
  ]) {
    const [begin, end] = [globalThis[start], globalThis[stop]];
    globalThis[start] = (work, when, ...rest) => {
      const timer = { isSoon: !repeats && !((when?.timeout ?? when) > 1_000) };
      pending.add(timer);
      const id = begin(
        (...given) => {
          if (!repeats) pending.delete(timer);
          work(...given);
        },
        when,
        ...rest,
      );
      timer.key = `${start} ${id}`;
      return id;
    };
    globalThis[stop] = (id) => {
      for (const timer of pending) if (timer.key === `${start} ${id}`) pending.delete(timer);
      end(id);
    };
  }
}

/** Runs in the page: mounts elements one after the other, as a router does, and takes each away again. */
async function mount(times, leak) {
  const kept = (globalThis.kept ??= []);
  for (let at = 0; at < times; at += 1) {
    const element = document.createElement('opleidings-wegwijzer');
    const settings = [
      {},
      { link: 'hash' },
      { memory: 'session' },
      { flow: 'opleiding' },
      { mode: 'kiosk', lang: 'nl' },
    ][at % 5];
    for (const [name, value] of Object.entries({ on: '2026-11-21', ...settings })) element.setAttribute(name, value);
    document.querySelector('main').append(element);
    await element.updateComplete;
    element.shadowRoot.querySelector('input').click();
    element.answer('situatie', 'loondienst');
    await element.updateComplete;
    // Moved, as a framework does when it sorts a list.
    document.querySelector('footer').append(element);
    element.restart();
    await element.updateComplete;
    element.remove();
    if (leak === 'elements') kept.push(element);
    if (leak === 'listeners') addEventListener('popstate', () => kept.length);
    if (leak === 'timers') setInterval(() => kept.length, 3_600_000);
    // As often as a router that somebody leafs with: a page that is never painted gives nothing back.
    if (at % 5 === 4) await new Promise(requestAnimationFrame);
  }
}

/** Runs in the page: as {@link mount}, for what stands beside a course; every other one is never seen, every fifth is opened. */
async function mountBesideCourses(times) {
  const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
  const main = document.querySelector('main');
  for (let at = 0; at < times; at += 1) {
    const element = document.createElement('opleidings-steun');
    element.on = '2026-11-21';
    element.course = { title: `Cursus ${at}`, contacturen: 32 + (at % 20), start: '2027-02-01' };
    element.hidden = at % 2 === 1;
    main.append(element);
    await element.updateComplete;
    const button = () => element.shadowRoot.querySelector('[part~="open"]');
    while (!element.hidden && !button()) await frame();
    if (at % 5 === 0) button()?.click();
    await element.updateComplete;
    element.remove();
  }
}

/**
 * Runs in the page: answers what is asked as a person does, through the forms, to the result and again from the start.
 *
 * @param from number of the journey that comes first: a few people take turns, of whom is remembered what can be remembered
 * @returns the number of the next journey, and how often the result was shown
 */
async function answer(times, from, leak) {
  const element = document.querySelector('opleidings-wegwijzer');
  const root = element.shadowRoot;
  const kept = (globalThis.kept ??= []);
  const choices = {
    situatie: 'loondienst',
    doel: 'opleiding',
    contract: 'gewoon',
    woonplaats: 'vlaanderen',
    werkplek: 'vlaanderen',
    databank: 'ja',
  };
  const personAt = (journey) => ({
    ...choices,
    sector: ['prive', 'socialprofit', 'lokaal-bestuur'][journey % 3],
    werknemers: 1 + journey,
    tewerkstelling: 51 + journey,
    'uren-per-week': 20 + journey / 10,
    contacturen: 20 + journey,
    start: `2026-12-${String(1 + journey).padStart(2, '0')}`,
  });
  const fill = (person, name) => {
    const inputs = [...root.querySelectorAll(`form [name="${name}"]`)];
    const value = String(person[name] ?? '?').replace('.', ',');
    const field = inputs.find(({ type }) => type === 'text' || type === 'date');
    const option = inputs.find((input) => input !== field && input.value === value);
    if (option) option.checked = true;
    else if (field) field.value = value;
    else if (inputs[0].type !== 'checkbox') inputs.at(-1).checked = true;
    inputs[0].dispatchEvent(new Event('change', { bubbles: true }));
  };
  let [given, journey, results] = [0, from, 0];
  while (given < times) {
    const person = personAt(journey % 12);
    for (let form = root.querySelector('form'); form; form = root.querySelector('form')) {
      const filled = new Set();
      const next = () => [...form.querySelectorAll('input')].find(({ name }) => !filled.has(name));
      for (let field = next(); field; field = next()) {
        filled.add(field.name);
        fill(person, field.name);
        await element.updateComplete;
      }
      given += filled.size;
      // Now and then the browser comes to work out what the answer leads to.
      if (given % 3 === 0) await new Promise((resolve) => requestIdleCallback(resolve));
      form.requestSubmit();
      await element.updateComplete;
      const error = root.querySelector('.error');
      if (error) throw new Error(`${form.dataset.question}: ${error.textContent}`);
      if (leak === 'answers') kept.push(element.answers, root.querySelector('.wegwijzer').cloneNode(true));
    }
    results += root.querySelector('[data-view="result"]') ? 1 : 0;
    root.querySelector('[part~="restart"]').click();
    await element.updateComplete;
    journey += 1;
  }
  return { next: journey, results };
}

/** Runs in the page: answers by the method, each answer shown before the next. @returns the number of the next journey */
async function answerByCode(times, from) {
  const element = document.querySelector('opleidings-wegwijzer');
  let [given, journey] = [0, from];
  for (; given < times; journey += 1) {
    const visitor = journey % 12;
    const person = {
      situatie: 'loondienst',
      doel: 'opleiding',
      contract: 'gewoon',
      sector: ['prive', 'socialprofit', 'lokaal-bestuur'][visitor % 3],
      werknemers: 1 + visitor,
      tewerkstelling: 50 + visitor,
      'uren-per-week': 20 + visitor / 10,
      diploma: null,
      contacturen: 20 + visitor,
    };
    element.restart();
    for (const [fact, value] of Object.entries(person)) {
      element.answer(fact, value);
      await element.updateComplete;
      given += 1;
    }
    // A page that is never painted gives nothing back, and each answer takes longer than the one before.
    await new Promise(requestAnimationFrame);
  }
  return journey;
}

/** Runs in the page: serves clients at the desk, one after the other, of whom a counsellor opens all that fits. */
async function serve(times) {
  const desk = document.querySelector('opleidings-balie');
  const root = desk.shadowRoot;
  const choices = {
    situatie: 'loondienst',
    doel: 'opleiding',
    contract: 'gewoon',
    woonplaats: 'vlaanderen',
    databank: 'ja',
  };
  for (let at = 0; at < times; at += 1) {
    for (const [fact, value] of Object.entries(choices)) {
      const [field] = root.querySelectorAll(`[data-fact="${fact}"] :is(select, input[value="${value}"])`);
      if (field.localName === 'select') field.value = value;
      else field.checked = true;
      field.dispatchEvent(new Event('change', { bubbles: true }));
      await desk.updateComplete;
      for (const card of root.querySelectorAll('.verdicts [data-incentive] > details')) card.open = true;
      // Until what opens is told, and painted.
      await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
      await desk.updateComplete;
    }
    root.querySelector('[part="next-client"]').click();
    await desk.updateComplete;
  }
}

/** A page on which it can be counted what is there. */
function countedPage(scripts, body) {
  host.file('/timers.js', `(${countTimers})();\n`);
  return { head: `<script src="/timers.js"></script>${scripts}`, body };
}

async function visitCounted(t, body) {
  const visitor = await visitPage(t, countedPage(script, body));
  await untilFetched(visitor);
  return counted(visitor);
}

async function counted({ page }) {
  const devtools = await page.createCDPSession();
  await devtools.send('Performance.enable');
  /** What is there once all that is planned is done, and the garbage is collected. */
  const count = async () => {
    await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => requestIdleCallback(resolve))));
    const timers = await page.evaluate(async () => {
      const soon = [...globalThis.pending].filter(({ isSoon }) => isSoon);
      while (soon.some((timer) => globalThis.pending.has(timer)))
        await new Promise((resolve) => requestAnimationFrame(() => requestIdleCallback(resolve)));
      return globalThis.pending.size;
    });
    // What is only weakly held goes at the second time.
    for (let times = 0; times < 3; times += 1) await devtools.send('HeapProfiler.collectGarbage');
    const { metrics } = await devtools.send('Performance.getMetrics');
    const {
      JSEventListeners: listeners,
      Nodes: nodes,
      JSHeapUsedSize: bytes,
    } = Object.fromEntries(metrics.map(({ name, value }) => [name, value]));
    return { timers, listeners, nodes, bytes };
  };
  return { page, count };
}

/** What grew between two moments, in words. */
function growth(before, after) {
  const most = { timers: 0, listeners: 0, nodes: mostNodes, bytes: mostBytes };
  return Object.keys(most).filter((what) => after[what] - before[what] > most[what]);
}

const told = (counts) => JSON.stringify(counts);
const stage = `${element()}<main></main><footer></footer>`;

test('1,000 times mounted, moved and unmounted: no growth of heap, nodes, listeners or timers', async (t) => {
  const { page, count } = await visitCounted(t, stage);
  await page.evaluate(mount, 200);
  const before = await count();
  await page.evaluate(mount, 800);
  const after = await count();
  t.diagnostic(`after 200: ${told(before)}, after 1,000: ${told(after)}`);
  assert.deepEqual(growth(before, after), [], `${told(before)} ${told(after)}`);
});

test('500 times beside a course: no growth of heap, nodes, listeners or timers', async (t) => {
  const { page, count } = await visitCounted(t, stage.replace(element(), element('hidden')));
  await page.evaluate(mountBesideCourses, 100);
  const before = await count();
  await page.evaluate(mountBesideCourses, 400);
  const after = await count();
  t.diagnostic(`after 100: ${told(before)}, after 500: ${told(after)}`);
  assert.deepEqual(growth(before, after), [], `${told(before)} ${told(after)}`);
});

test('2,500 answers through the forms, to the result: no growth of heap, nodes, listeners or timers', async (t) => {
  const { page, count } = await visitCounted(t, stage);
  const warm = await page.evaluate(answer, 500, 0);
  const before = await count();
  const { results } = await page.evaluate(answer, 2_000, warm.next);
  const after = await count();
  t.diagnostic(`after 500: ${told(before)}, after 2,500: ${told(after)}, ${warm.results + results} results`);
  assert.ok(results > 50, 'journeys come to the result');
  assert.deepEqual(growth(before, after), [], `${told(before)} ${told(after)}`);
});

test('7,500 answers by code, each of them shown: no growth of heap, nodes, listeners or timers', async (t) => {
  const { page, count } = await visitCounted(t, stage);
  const warm = await page.evaluate(answerByCode, 1_500, 0);
  const before = await count();
  await page.evaluate(answerByCode, 6_000, warm);
  const after = await count();
  t.diagnostic(`after 1,500: ${told(before)}, after 7,500: ${told(after)}`);
  assert.deepEqual(growth(before, after), [], `${told(before)} ${told(after)}`);
});

test('40 clients at the desk, all cards opened: no growth of heap, nodes, listeners or timers', async (t) => {
  const body = '<opleidings-balie on="2026-11-21"></opleidings-balie>';
  const visitor = await arrive(t, host.page('/balie', countedPage(deskScript, body)));
  const stands = () => Boolean(document.querySelector('opleidings-balie').shadowRoot?.querySelector('.verdicts'));
  await visitor.untilPage(stands, 'the desk stands');
  const { page, count } = await counted(visitor);
  await page.evaluate(serve, 10);
  const before = await count();
  await page.evaluate(serve, 30);
  const after = await count();
  t.diagnostic(`after 10: ${told(before)}, after 40: ${told(after)}`);
  assert.deepEqual(growth(before, after), [], `${told(before)} ${told(after)}`);
});

test('6,000 people who all answer otherwise: what is remembered of their answers stops growing', async (t) => {
  const { nextQuestion } = await import('../dist/headless.js');
  setFlagsFromString('--expose-gc');
  const collect = runInNewContext('gc');
  const heap = () => {
    collect();
    collect();
    return process.memoryUsage().heapUsed;
  };
  const answerAll = (from, until) => {
    for (let at = from; at < until; at += 1) {
      const facts = { situatie: 'loondienst', doel: 'opleiding', contract: 'gewoon', sector: 'prive', diploma: null };
      const numbers = {
        werknemers: at,
        tewerkstelling: 2 + (at % 980) / 10,
        'uren-per-week': (at % 600) / 10,
        contacturen: at % 700,
        ancienniteit: at % 720,
      };
      for (const [fact, value] of Object.entries(numbers))
        nextQuestion(Object.assign(facts, { [fact]: value }), { on: '2026-11-21' });
    }
  };
  answerAll(0, 3_000);
  const before = heap();
  answerAll(3_000, 6_000);
  const after = heap();
  t.diagnostic(`after 3,000: ${before}, after 6,000: ${after} bytes`);
  assert.ok(after - before < mostBytes, `${before} ${after}`);
});

for (const [leak, found] of [
  ['elements', ['nodes', 'bytes']],
  ['listeners', ['listeners']],
  ['timers', ['timers']],
]) {
  test(`a page that leaks ${leak} is seen by this test`, async (t) => {
    const { page, count } = await visitCounted(t, stage);
    await page.evaluate(mount, 50);
    const before = await count();
    await page.evaluate(mount, 50, leak);
    const grown = growth(before, await count());
    for (const what of found) assert.ok(grown.includes(what), `${what} among ${grown.join(', ')}`);
  });
}

test('a page that keeps what was answered is seen by this test', async (t) => {
  const { page, count } = await visitCounted(t, stage);
  const warm = await page.evaluate(answer, 200, 0);
  const before = await count();
  await page.evaluate(answer, 400, warm.next, 'answers');
  assert.ok(growth(before, await count()).includes('nodes'));
});
