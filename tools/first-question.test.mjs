// A page that shows the first question before the script is there: how it looks, what can be done with it, and what becomes of that.
// `npm run build` must have run.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { test } from 'node:test';
import { root } from './setup.mjs';
import { arrive, gent, host, product, script, version, visit, visitPage } from './testing/site.mjs';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const folder = `opleidings-wegwijzer-${version}`;
const markupOf = (flow) =>
  readFileSync(join(root, 'dist', folder, `first-question-${flow}.html`), 'utf8').replace(
    `"${folder}/`,
    `"/dist/${folder}/`,
  );
const fallback = 'Bel 1700.';
const bodyOf = (flow = 'wegwijzer') =>
  `<opleidings-wegwijzer flow="${flow}" on="2026-11-21">${markupOf(flow)}<p>${fallback}</p></opleidings-wegwijzer>`;
const strict = { 'Content-Security-Policy': "default-src 'none'; script-src 'self'; style-src 'self'" };

/** Somebody on a page to which the script has not come yet. */
async function waiting(t, { flow, headers = strict, width = 800 } = {}) {
  const visitor = await arrive(t, host.page(`/${encodeURIComponent(t.name)}`, { body: bodyOf(flow), headers }));
  await visitor.page.setViewport({ width, height: 900 });
  await visitor.use(0);
  return visitor;
}

/** The script comes. */
async function bring(visitor) {
  await visitor.page.evaluate(
    (src) => document.head.append(Object.assign(document.createElement('script'), { type: 'module', src })),
    product[0],
  );
  await visitor.untilPage(
    () => document.querySelector('opleidings-wegwijzer').matches(':defined'),
    'the element is defined',
  );
}

/** Where each thing stands that a person sees, and how it looks. */
const look = (visitor) =>
  visitor.see((shadow) =>
    [...shadow.querySelectorAll('li, .title, .option, input, .label, .hint, .help, [part~="next"]')].map((one) => {
      const { x, y, width, height } = one.getBoundingClientRect();
      const { color, backgroundColor, borderTopColor, fontSize, fontWeight, textDecorationLine } =
        getComputedStyle(one);
      return JSON.stringify({
        is: one.getAttribute('part') ?? one.className,
        x,
        y,
        width,
        height,
        color,
        backgroundColor,
        borderTopColor,
        fontSize,
        fontWeight,
        textDecorationLine,
      });
    }),
  );

for (const flow of ['wegwijzer', 'opleiding', 'loopbaan']) {
  for (const width of [320, 800]) {
    test(`in the flow ${flow}, ${width} pixels wide, nothing moves or changes its look when the script comes`, async (t) => {
      const visitor = await waiting(t, { flow, width });
      const before = await look(visitor);
      assert.ok(before.length > 20, before.join('\n'));
      await bring(visitor);
      await visitor.until((shadow) => shadow.querySelector('button[part~="next"]'), 'the button sends');
      assert.deepEqual(await look(visitor), before);
      assert.deepEqual(visitor.troubles, []);
    });
  }
}

test('before the script it has no fault that axe knows', async (t) => {
  const { page } = await waiting(t, { headers: {} });
  await page.evaluate(axe);
  const violations = await page.evaluate(async () =>
    (await globalThis.axe.run('opleidings-wegwijzer', { resultTypes: ['violations'] })).violations.map(({ id }) => id),
  );
  assert.deepEqual(violations, []);
});

test('what is chosen with the keyboard and gone on with before the script counts when it comes, up to the result', async (t) => {
  const visitor = await waiting(t);
  await visitor.page.evaluate(() => {
    globalThis.told = [];
    for (const type of ['answer', 'question'])
      addEventListener(`wegwijzer-${type}`, ({ question }) => globalThis.told.push(`${type} ${question}`));
  });
  const { keyboard } = visitor.page;
  await visitor.tabTo('[value="loondienst"]');
  await keyboard.press('Space');
  await keyboard.press('Enter');
  await visitor.activate('summary[part~="next"]');
  assert.match(await visitor.text('.sent'), /^Verder\s*Even geduld: .* 1700\.$/);
  assert.equal(new URL(visitor.page.url()).search, '');
  await bring(visitor);
  await visitor.until(
    (shadow) => shadow.activeElement?.matches('[data-question="doel"] .title'),
    'the second question has the focus',
  );
  assert.deepEqual(await visitor.page.evaluate(() => globalThis.told), ['answer situatie', 'question doel']);
  await visitor.answerAll(gent);
  assert.equal((await visitor.verdicts())['vlaams-opleidingsverlof'], 'yes');
  assert.deepEqual(visitor.troubles, []);
});

test('in a browser without scripts the text of the page is shown, and nothing that cannot be used', async (t) => {
  const visitor = await arrive(t, host.page('/with-scripts', { body: bodyOf() }));
  await visitor.page.setJavaScriptEnabled(false);
  await visitor.page.goto(host.page('/without-scripts', { body: bodyOf() + script }));
  const tree = await visitor.page.accessibility.snapshot({ interestingOnly: false });
  const said = JSON.stringify(tree);
  assert.match(said, new RegExp(fallback));
  assert.doesNotMatch(said, /Verder|loondienst|werkgever/);
});

test('with a hash in the address the person stands at the question of the link', async (t) => {
  const visitor = await visit(
    t,
    `${host.page('/link', { head: script, body: bodyOf().replace('on=', 'link="hash" on=') })}#w=wegwijzer@1&situatie=student`,
  );
  assert.equal(await visitor.question(), 'doel');
});

test('a browser takes its sheet by the hash that the build gives', async (t) => {
  const { files } = JSON.parse(readFileSync(join(root, 'dist/integrity.json'), 'utf8'));
  const body = bodyOf().replace('<link ', `<link integrity="${files[`${folder}/first-question.css`]}" `);
  const visitor = await visitPage(t, { body, head: script });
  assert.deepEqual(visitor.troubles, []);
});
