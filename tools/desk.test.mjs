// The desk of the built product, under the strictest policy: what a counsellor enters by hand or by script, and that the next client
// finds nothing of it. `npm run build` must have run. DESK_CASES=all enters every worked situation by hand, and not each twenty-fifth.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { register } from 'tsx/esm/api';
import { cases, gent } from './testing/persons.mjs';
import { arrive, deskScript, element, host, plain, script } from './testing/site.mjs';
import { verdictsByQuestion, verdictsOf, wholeCases } from './testing/whole.mjs';

register();
const { completeRulebook } = await import('../flows/complete-rulebook.ts');
const { wegwijzer } = await import('../flows/wegwijzer.ts');
const { questionsOf } = await import('../src/journey/flow.ts');
const { journeyWith } = await import('../src/journey/worlds.ts');
const { assessRulebook } = await import('../src/reasoning/assess.ts');

const headers = {
  'Content-Security-Policy':
    "default-src 'none'; script-src 'self'; style-src 'self'; base-uri 'none'; form-action 'none'; require-trusted-types-for 'script'; trusted-types lit-html",
};
const page = {
  head: deskScript,
  body: '<opleidings-balie home="https://www.example.be/"></opleidings-balie>',
  headers,
};

/** Runs in the page: whether a desk stands there. */
const stands = () => Boolean(document.querySelector('opleidings-balie')?.shadowRoot?.querySelector('.desk'));

/** A counsellor at a desk on a strict page, with whom nothing goes wrong. */
async function atDesk(t, content = page) {
  const visitor = await arrive(t, host.page(`/${encodeURIComponent(t.name)}`, content));
  await visitor.untilPage(stands, 'the desk stands');
  visitor.root = await visitor.frame.evaluateHandle(() => document.querySelector('opleidings-balie').shadowRoot);
  t.after(() => assert.deepEqual(visitor.troubles, []));
  return visitor;
}

/** The desk shows what fits first. */
const sorted = (verdicts) => Object.entries(verdicts).sort();

/** Runs in the page: enters cases one after the other, and gives the verdicts that the desk shows for each. */
async function enterAll(root, all) {
  const desk = root.host;
  const put = (fact, value) => {
    const fields = [...root.querySelectorAll(`[data-fact="${fact}"] :is(input, select)`)];
    const text = value === null ? '?' : typeof value === 'number' ? String(value).replace('.', ',') : (value ?? '');
    const box = fields.find((field) => field.matches('[type="radio"], [type="checkbox"]') && field.value === text);
    for (const field of fields)
      if (field.matches('[type="radio"], [type="checkbox"]')) field.checked = field === box;
      else field.value = box ? '' : text;
    for (const type of ['input', 'change']) (box ?? fields[0]).dispatchEvent(new Event(type, { bubbles: true }));
  };
  const shown = [];
  let before = {};
  // What is not seen is not laid out.
  desk.hidden = true;
  for (const { on, facts } of all) {
    desk.on = on;
    for (const fact of Object.keys({ ...before, ...facts })) put(fact, facts[fact]);
    await desk.updateComplete;
    before = facts;
    shown.push(
      Object.fromEntries(
        [...root.querySelectorAll('.verdicts [data-incentive]')].map(({ dataset }) => [
          dataset.incentive,
          dataset.verdict,
        ]),
      ),
    );
  }
  desk.hidden = false;
  return shown;
}

test('all worked situations come to the same verdicts at the desk as question by question', async (t) => {
  const visitor = await atDesk(t);
  const shown = await visitor.see(
    enterAll,
    wholeCases.map(({ on, facts }) => ({ on, facts: askedOf(facts) })),
  );
  for (const [at, one] of wholeCases.entries())
    assert.deepEqual(sorted(shown[at]), sorted(verdictsByQuestion(one)), one.id);
  t.diagnostic(`${wholeCases.length} situations`);
});

/** Runs in the page: where the focus is, and what can be pressed there. */
function whereIsFocus(root) {
  const { activeElement: focused } = root;
  const none = focused?.dataset.none;
  if (none !== undefined) return { none };
  const fact = focused?.closest('[data-fact]')?.dataset.fact;
  if (fact === undefined) return {};
  const radios = [...root.querySelectorAll(`[data-fact="${fact}"] [type="radio"]`)].map(({ value }) => value);
  const options = focused.matches('select') ? [...focused.options].map(({ value, text }) => [value, text]) : [];
  return { fact, radios, options: Object.fromEntries(options), type: focused.type };
}

/** The keys that give an answer in the field that has the focus. */
function keysFor({ radios, options, type }, value) {
  const text = value === null ? '?' : String(value).replace('.', ',');
  if (radios.length > 0) {
    const at = radios.indexOf(text);
    const [down, up] = [Array(at).fill('ArrowDown'), Array(radios.length - at).fill('ArrowUp')];
    return at === 0 ? ['Space'] : down.length <= up.length ? down : up;
  }
  if (type === 'select-one') return [options[text].charAt(0)];
  if (type === 'date' && value !== null) {
    const [year, month, day] = value.split('-');
    return [...`${month}${day}${year}`];
  }
  return [...text];
}

/** What a question asks for: the rest of a case file is known from elsewhere. */
const asked = new Set(questionsOf(wegwijzer).flatMap(({ fields }) => fields.map(({ fact }) => fact)));
const askedOf = (facts) => Object.fromEntries(Object.entries(facts).filter(([fact]) => asked.has(fact)));

/** Enters a situation by hand, from the first field on. @returns how many keys were pressed, and for which answers */
async function enterByHand(visitor, facts) {
  const { keyboard } = visitor.page;
  const ticksOf = (id) =>
    questionsOf(wegwijzer)
      .find((question) => question.id === id)
      .fields.filter(({ tick }) => tick);
  const left = new Set(Object.keys(facts));
  const entered = { ...facts };
  let presses = 0;
  const press = async (...keys) => {
    for (const key of keys) await keyboard.press(key);
    presses += keys.length;
  };
  // The answers that are still needed when nothing else of the situation is left are not known to its writer either.
  for (let steps = 0; left.size > 0 && steps < 120; steps += 1) {
    const place = await visitor.see(whereIsFocus);
    if (place.none !== undefined) {
      const ticks = ticksOf(place.none).map(({ fact }) => fact);
      const yes = ticks.find((fact) => left.has(fact) && facts[fact] === 'ja');
      // Who asks about one of the statements beside each other has asked about all of them.
      if (yes === undefined && ticks.some((fact) => left.has(fact))) {
        await press('Space');
        const isTaken = (root, id) => root.querySelector(`[data-none="${id}"]`) === null;
        await visitor.until(isTaken, 'the statements are answered', place.none);
        for (const fact of ticks) {
          left.delete(fact);
          entered[fact] ??= 'nee';
        }
      } else if (yes === undefined) await press('Tab');
      else {
        for (let fact = ''; fact !== yes; { fact } = await visitor.see(whereIsFocus)) await press('Tab');
        await press('Space', 'Enter');
        left.delete(yes);
      }
      continue;
    }
    if (place.fact === undefined) break;
    if (left.delete(place.fact)) {
      await press(...keysFor(place, facts[place.fact]));
      // In a list that leads on.
      if (place.type === 'select-one') continue;
    }
    const { order, next, others } = await visitor.see((root) => {
      const factsIn = (css) => [...root.querySelectorAll(css)].map(({ dataset }) => dataset.fact);
      return { order: factsIn('.fact'), next: factsIn('[data-needed]'), others: factsIn('.fact:not(.idle)') };
    });
    const ahead = [...order.slice(order.indexOf(place.fact) + 1), ...order];
    const wanted = ahead.find((fact) => left.has(fact) && others.includes(fact));
    if (wanted === undefined) break;
    // What is asked only beside something else is one or two fields further on.
    if (ahead.indexOf(wanted) >= ahead.findIndex((fact) => next.includes(fact))) await press('Enter');
    else for (let fact = ''; fact !== wanted; { fact } = await visitor.see(whereIsFocus)) await press('Tab');
  }
  return { presses, entered };
}

test('a worked situation is entered with the keyboard alone, half of them with at most 25 keys', async (t) => {
  const visitor = await atDesk(t);
  const chosen = process.env['DESK_CASES'] === 'all' ? cases : cases.filter((_, at) => at % 25 === 0);
  const counts = [];
  for (const { id, on, facts: all } of chosen) {
    const facts = askedOf(all);
    await visitor.see(async (root, day) => {
      root.host.on = day;
      root.querySelector('[part="next-client"]').click();
      await root.host.updateComplete;
    }, on);
    await visitor.until((root) => root.activeElement?.name === 'situatie', 'the next client begins');
    const { presses, entered } = await enterByHand(visitor, facts);
    counts.push(presses);
    const expected = verdictsOf(assessRulebook(completeRulebook, journeyWith(wegwijzer, entered, on).facts, on));
    assert.deepEqual(sorted(await visitor.verdicts()), sorted(expected), id);
  }
  const inOrder = counts.sort((a, b) => a - b);
  const [median, most] = [inOrder[Math.floor(inOrder.length / 2)], inOrder.at(-1)];
  t.diagnostic(`${counts.length} situations: ${median} keys in the middle, ${most} at most`);
  assert.ok(median <= 25, `${median} keys`);
});

/** Runs in the page: all that can be found of a client, wherever that may be. */
async function traces(root) {
  const fields = [...root.querySelectorAll('input, select')].map(
    ({ name, value, checked }) => `${name} ${checked === undefined ? value : `${value} ${checked}`}`,
  );
  // What was told last is another with each client. The page itself is left as it is.
  const copy = document.createElement('div');
  copy.append(...[...root.childNodes].map((node) => node.cloneNode(true)));
  copy.querySelector('.bar [role="status"]').replaceChildren();
  const markup = copy.innerHTML.replace(/<!--.*?-->/g, '').replace(/\s+/g, ' ');
  return {
    markup,
    fields,
    address: location.href,
    title: document.title,
    history: [history.length, JSON.stringify(history.state)],
    storage: [localStorage, sessionStorage].map((storage) => JSON.stringify(storage)),
    databases: (await indexedDB.databases()).map(({ name }) => name),
    caches: await caches.keys(),
    cookies: document.cookie,
    selection: String(getSelection()),
    lang: root.host.outerHTML,
  };
}

/** What a client tells, each in words that stand nowhere else. */
const told = {
  ...gent,
  werknemers: 4711,
  'uren-per-week': 37.31,
  tewerkstelling: 97.13,
  contacturen: 123.45,
  studiepunten: 7.77,
  start: '2027-03-17',
  'paritair-comite': '226',
};

test('the next client finds nothing of the one before, on the page nor behind it', async (t) => {
  const visitor = await atDesk(t);
  await visitor.see((root) => root.querySelector('[part="next-client"]').click());
  await visitor.until((root) => root.activeElement?.name === 'situatie', 'the first client begins');
  const before = await visitor.see(traces);
  const { length } = visitor.requests;
  await visitor.see(enterAll, [{ on: '2026-11-21', facts: told }]);
  await visitor.see((root) => {
    root.host.on = '';
    const code = root.querySelector('#code');
    code.value = 'dit-is-geen-link-4712';
    code.dispatchEvent(new Event('change'));
    for (const row of root.querySelectorAll('.verdicts details')) row.open = true;
    root.querySelector('.tools form').requestSubmit();
  });
  await visitor.until(
    (root) =>
      root.querySelector('.sides') && root.querySelector('#code-error') && root.querySelector('[data-fold="why"]'),
    'all is there',
  );
  await visitor.see((root) => {
    const choice = root.querySelector('[data-language]');
    choice.value = 'tr';
    choice.dispatchEvent(new Event('change'));
  });
  await visitor.until((root) => root.querySelector('.beside'), 'the language of the client is there');
  await visitor.see((root) => root.querySelector('[part="take-home"]').click());
  await visitor.until((root) => root.querySelector('.take-home details'), 'what she takes along is there');
  // Every way in which it stands there: as typed, as read, in a code.
  const during = await visitor.see(traces);
  const marks = ['4711', '37,31', '97,13', '123,45', '7,77', '2027-03-17', '226', 'dit-is-geen-link-4712', '#q='];
  assert.deepEqual(
    marks.filter((mark) => !JSON.stringify(during).includes(mark)),
    [],
  );
  await visitor.see((root) => root.querySelector('[part="next-client"]').click());
  await visitor.until(
    (root) => root.activeElement?.name === 'situatie' && !root.querySelector('.beside'),
    'the next client begins',
  );
  assert.deepEqual(await visitor.see(traces), before);
  // What a browser fills in again when a page is loaded anew, or gone back to.
  await visitor.page.reload();
  await visitor.untilPage(stands, 'the desk stands again');
  const again = JSON.stringify(
    await visitor.page.evaluate(() =>
      [...document.querySelector('opleidings-balie').shadowRoot.querySelectorAll('input, select')].map(
        ({ value, checked }) => [value, checked],
      ),
    ),
  );
  assert.deepEqual(
    marks.filter((mark) => again.includes(mark)),
    [],
  );
  const asked = visitor.requests.slice(length);
  assert.deepEqual(
    asked.filter((address) => marks.some((mark) => address.includes(mark))),
    [],
  );
  assert.deepEqual(
    asked.filter((address) => !address.startsWith(new URL(visitor.page.url()).origin)),
    [],
  );
});

test('the desk shares what it needs with the elements that stand beside it', async (t) => {
  const visitor = await atDesk(t, { head: script + deskScript, body: element() + page.body, headers });
  await visitor.use(0);
  const own = visitor.requests.filter((address) => address.endsWith('.js')).map((address) => new URL(address).pathname);
  assert.deepEqual(
    own.filter((path, at) => own.indexOf(path) !== at),
    [],
  );
  assert.deepEqual(visitor.warnings, []);
});

test('a page without a desk fetches nothing of it', async (t) => {
  const visitor = await arrive(t, host.page(`/${encodeURIComponent(t.name)}`, plain));
  await visitor.use(0);
  assert.deepEqual(
    visitor.requests.filter((address) => address.includes('balie')),
    [],
  );
});
