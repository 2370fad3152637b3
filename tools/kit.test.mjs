// The page that gives integrators their code: what is copied from it, as it is, under the policy that it names, to a result. And the
// pages of hosts on which it is shown. `npm run build` must have run.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { courses } from '../demo/example-courses.js';
import { root } from './setup.mjs';
import { Host } from './testing/host.mjs';
import {
  arrive,
  gent,
  host,
  neighbour,
  overflow,
  plain,
  product,
  resultPath,
  version,
  visit,
  visitPage,
} from './testing/site.mjs';

const { files } = JSON.parse(readFileSync(join(root, 'dist/integrity.json'), 'utf8'));

/** Somebody at the kit, with choices made. */
async function visitKit(t, query) {
  const visitor = await visitPage(t, {
    ...plain,
    headers: { 'Content-Security-Policy': "default-src 'none'; script-src 'self'" },
  });
  await visitor.page
    .browserContext()
    .overridePermissions(host.origin, ['clipboard-read', 'clipboard-write', 'clipboard-sanitized-write']);
  await visitor.page.goto(host.address(`/demo/kit.html?${new URLSearchParams(query)}`));
  const isReady = () => visitor.page.evaluate(() => 'ready' in document.documentElement.dataset);
  await visitor.untilSo(isReady, 'the kit is ready');
  return visitor;
}

/** Copies with the button. */
async function copy(visitor, what) {
  const { page } = visitor;
  await page.click(`[data-copy="${what}"]`);
  const isSaid = () => page.$eval(`[data-copy="${what}"] + [role="status"]`, (one) => one.textContent === 'Gekopieerd');
  await visitor.untilSo(isSaid, 'the kit says that it was copied');
  return page.evaluate(() => navigator.clipboard.readText());
}

/** Copies all that the kit gives. @returns the markup and the policy; a script stands on the site already */
async function copySnippet(t, query) {
  const kit = await visitKit(t, query);
  const body = await copy(kit, 'snippet');
  const policy = await copy(kit, 'policy');
  const hasScript = await kit.page.evaluate(() => !document.querySelector('#own-script').hidden);
  if (hasScript) host.file('/cursus.js', await copy(kit, 'script'));
  return { body, policy };
}

/** A blank page with what the kit gives, under just the policy that it names, and somebody on it. */
async function visitSnippet(t, query, iframe) {
  const { body, policy } = await copySnippet(t, query);
  const visitor = await visitPage(t, { body, headers: { 'Content-Security-Policy': policy } }, iframe);
  return { visitor, body, policy };
}

/** Somebody on a page with a course, who opens the wegwijzer beside it. */
async function openBeside(t, address) {
  const visitor = await arrive(t, address);
  const opener = () => document.querySelector('opleidings-steun')?.shadowRoot?.querySelector('[part="open"]');
  await visitor.untilPage(opener, 'the wegwijzer can be opened beside the course');
  await visitor.page.evaluate(() =>
    document.querySelector('opleidings-steun').shadowRoot.querySelector('[part="open"]').click(),
  );
  await visitor.useBeside();
  return visitor;
}

const ways = { element: undefined, div: undefined, iframe: 'iframe' };

for (const [way, iframe] of Object.entries(ways)) {
  test(`the code for ${way}, copied as it is, runs under the policy that stands beside it`, async (t) => {
    const { visitor, body, policy } = await visitSnippet(t, { way }, iframe);
    assert.match(policy, /^default-src 'none'; script-src 'self';/);
    assert.match(body, /integrity="sha384-/);
    await visitor.answerAll(gent);
    assert.equal((await visitor.verdicts())['vlaams-opleidingsverlof'], 'yes');
    assert.deepEqual(visitor.troubles, []);
    assert.deepEqual(visitor.warnings, []);
  });

  test(`the code for ${way} with all that can be chosen does what was chosen`, async (t) => {
    const choices = {
      way,
      flow: 'opleiding',
      course: 'boekhouden',
      lang: 'nl',
      languages: 'nl fr en',
      theme: 'vlaanderen',
      level: '4',
      mode: 'counsellor',
      keep: 'session',
      scheme: 'dark',
      deep: 'ja',
    };
    const { visitor } = await visitSnippet(t, choices, iframe);
    const asked = await visitor.answerAll(gent);
    assert.ok(asked.length <= 7, asked.join(', '));
    const seen = await visitor.see(({ host: { flow, lang, languages, mode, headingLevel, memory, course } }) => ({
      flow,
      lang,
      languages,
      mode,
      headingLevel,
      memory,
      hours: course.contacturen,
    }));
    assert.deepEqual(seen, {
      flow: 'opleiding',
      lang: 'nl',
      languages: 'nl fr en',
      mode: 'counsellor',
      headingLevel: 4,
      memory: 'session',
      hours: 40,
    });
    assert.notEqual(
      await visitor.see((root) => getComputedStyle(root.host).getPropertyValue('--wegwijzer-accent')),
      '',
    );
    assert.deepEqual(visitor.troubles, []);
    assert.deepEqual(visitor.warnings, []);
  });

  test(`the code for ${way} may take the files from another site`, async (t) => {
    const other = await Host.start();
    t.after(() => other.stop());
    // A browser asks another site for its consent before it runs a module, or checks a file.
    const consent = { 'Access-Control-Allow-Origin': '*' };
    for (const name of Object.keys(files).filter((one) => one !== 'embed.html'))
      other.file(`/dist/${name}`, readFileSync(join(root, 'dist', name)), consent);
    const { visitor, policy } = await visitSnippet(
      t,
      { way, theme: 'vlaanderen', base: other.address('/dist/') },
      iframe,
    );
    assert.ok(policy.includes(`script-src ${other.origin}`), policy);
    await visitor.answerAll(neighbour);
    assert.ok((await visitor.referrals()).includes('vdab'));
    assert.deepEqual(visitor.troubles, []);
  });
}

for (const query of [
  {},
  { course: 'verpleegkunde', lang: 'nl', theme: 'vlaanderen', level: '4', opens: 'dialog', deep: 'ja' },
]) {
  test(`the code for what stands beside a course (${Object.keys(query).join(', ') || 'as it is'}) runs under its policy, to the result`, async (t) => {
    const { body, policy } = await copySnippet(t, { way: 'steun', ...query });
    const visitor = await openBeside(t, host.page('/beside', { body, headers: { 'Content-Security-Policy': policy } }));
    const { course = 'boekhouden', level = '2', opens = 'place' } = query;
    const seen = await visitor.page.$eval('opleidings-steun', (steun) => [
      steun.course.title,
      String(steun.headingLevel),
      steun.opensIn,
    ]);
    assert.deepEqual(seen, [courses[course]('').title, level, opens]);
    const asked = await visitor.answerAll(gent);
    assert.ok(asked.length <= 7, asked.join(', '));
    assert.deepEqual(visitor.troubles, []);
    assert.deepEqual(visitor.warnings, []);
  });
}

test('the code for the desk runs under its policy, with the course and the languages that were chosen', async (t) => {
  const { body, policy } = await copySnippet(t, {
    way: 'balie',
    course: 'boekhouden',
    languages: 'nl fr en',
    level: '3',
    lang: 'nl-BE-simple',
    keep: 'session',
    deep: 'ja',
  });
  assert.match(body, /<opleidings-balie languages="nl fr en" heading-level="3">/);
  const visitor = await arrive(t, host.page('/desk', { body, headers: { 'Content-Security-Policy': policy } }));
  const hours = () =>
    document.querySelector('opleidings-balie')?.shadowRoot?.querySelector('#contacturen')?.value === '40';
  await visitor.untilPage(hours, 'the course stands at the desk');
  const languages = await visitor.page.evaluate(() =>
    [...document.querySelector('opleidings-balie').shadowRoot.querySelectorAll('[data-language] option')].map(
      ({ value }) => value,
    ),
  );
  assert.deepEqual(languages, ['', 'en', 'fr']);
  assert.deepEqual(visitor.troubles, []);
  assert.deepEqual(visitor.warnings, []);
});

test('with another language, the code fetches it once, beside the script and not behind it', async (t) => {
  for (const deep of ['', 'ja']) {
    const { visitor, body } = await visitSnippet(t, { way: 'element', lang: 'nl-BE-simple', deep });
    const [, path] = /<link rel="modulepreload" href="([^"]+)"/.exec(body) ?? [];
    const fetched = await visitor.page.evaluate(
      (end) =>
        performance
          .getEntriesByType('resource')
          .filter(({ name }) => name.endsWith(end))
          .map(({ initiatorType }) => initiatorType),
      path,
    );
    // As Chromium calls what was asked for ahead; a script that asks is called so.
    assert.deepEqual(fetched, ['other']);
    assert.deepEqual(visitor.troubles, []);
    assert.deepEqual(visitor.warnings, []);
  }
  assert.ok(!(await copySnippet(t, { way: 'element', lang: 'nl' })).body.includes('modulepreload'));
});

test('a course with the element, from another site, is set by a script of the page', async (t) => {
  const other = await Host.start();
  t.after(() => other.stop());
  for (const name of Object.keys(files))
    other.file(`/dist/${name}`, readFileSync(join(root, 'dist', name)), { 'Access-Control-Allow-Origin': '*' });
  const { visitor, policy } = await visitSnippet(t, { course: 'verpleegkunde', base: other.address('/dist') });
  assert.ok(policy.includes(`script-src ${other.origin} 'self'`), policy);
  assert.equal(await visitor.see((root) => root.host.course.studiepunten), 30);
  assert.deepEqual(visitor.troubles, []);
});

/** A site on which somebody changed a file that is fetched later. */
async function tampered(t) {
  const other = await Host.start();
  t.after(() => other.stop());
  other.file(resultPath, `${readFileSync(join(root, resultPath), 'utf8')}\nglobalThis.tampered = true;`);
  return other;
}

for (const way of ['element', 'div']) {
  test(`with “Controleer ook wat later komt”, a file that was changed is refused (${way}); without, only the first is checked`, async (t) => {
    const other = await tampered(t);
    const kit = await visitKit(t, { way, deep: 'ja' });
    const address = async (path) => {
      const body = await copy(kit, 'snippet');
      return other.page(path, { body, headers: { 'Content-Security-Policy': await copy(kit, 'policy') } });
    };
    const strict = await visit(t, await address('/strict'));
    await kit.page.click('[name="deep"]');
    const loose = await visit(t, await address('/loose'));

    await strict.answerUntil(undefined, neighbour);
    await strict.until(
      (root) => root.querySelector('[data-view="wait"] button'),
      'the person reads that it cannot be fetched',
    );
    assert.equal(await strict.page.evaluate(() => globalThis.tampered), undefined);
    await loose.answerAll(neighbour);
    assert.equal(await loose.page.evaluate(() => globalThis.tampered), true);
  });
}

test('with “Toon de eerste vraag al voor het script er is” it stands in the page as it was chosen, and the element takes it over', async (t) => {
  const { visitor, body, policy } = await visitSnippet(t, {
    early: 'ja',
    flow: 'loopbaan',
    level: '3',
    mode: 'kiosk',
    theme: 'vlaanderen',
  });
  assert.match(policy, / style-src 'self';/);
  await visitor.answerAll(neighbour);
  assert.deepEqual(visitor.troubles, []);

  host.outOfReach.add(product[0]);
  t.after(() => host.outOfReach.delete(product[0]));
  const early = await visitPage(t, { body, headers: { 'Content-Security-Policy': policy } });
  assert.equal(await early.page.evaluate(() => customElements.get('opleidings-wegwijzer')), undefined);
  const seen = await early.see((root) => {
    const [frame, title, next] = ['.wegwijzer.kiosk', 'form h3.title', '[part="next"]'].map((selector) =>
      root.querySelector(selector),
    );
    return {
      title: title.textContent,
      isLarge: parseFloat(getComputedStyle(frame).fontSize) > 20,
      background: getComputedStyle(next).backgroundColor,
    };
  });
  assert.deepEqual(seen, { title: 'Wat doe je nu vooral?', isLarge: true, background: 'rgb(0, 85, 204)' });
});

test('the kit offers the themes that were built, and says what was chosen in its address', async (t) => {
  const visitor = await visitKit(t, {});
  const { page } = visitor;
  const offered = await page.$$eval('#theme option', (options) => options.map(({ value }) => value).filter(Boolean));
  assert.deepEqual(
    offered,
    Object.keys(files).flatMap((name) => /^themes\/(.+)\.css$/.exec(name)?.[1] ?? []),
  );
  await page.select('#flow', 'loopbaan');
  await page.select('#host', 'cursus');
  assert.match(await copy(visitor, 'snippet'), /flow="loopbaan"/);
  const { searchParams } = new URL(page.url());
  assert.deepEqual(Object.fromEntries(searchParams), { flow: 'loopbaan', base: '/dist/', host: 'cursus' });
  assert.match(await copy(visitor, 'accessibility'), new RegExp(`versie ${version.replaceAll('.', '\\.')}`));
});

test('where the clipboard is refused, what is to be copied is selected', async (t) => {
  const { page } = await visitKit(t, {});
  await page.evaluate(() => {
    navigator.clipboard.writeText = () => Promise.reject(new Error('refused'));
  });
  await page.click('[data-copy="policy"]');
  assert.equal(
    await page.evaluate(() => getSelection().toString().trim()),
    await page.$eval('#policy', (one) => one.textContent),
  );
  assert.match(await page.$eval('[data-copy="policy"] + [role="status"]', (one) => one.textContent), /geselecteerd/);
});

test('the kit fits 320 pixels, and its form can be used with the keyboard', async (t) => {
  const visitor = await visitKit(t, { way: 'div', course: 'boekhouden', theme: 'vlaanderen' });
  const { page } = visitor;
  await page.setViewport({ width: 320, height: 640 });
  assert.equal(await overflow(visitor), 0);
  await page.focus('[name="way"]:checked');
  await page.keyboard.press('ArrowDown');
  assert.match(await page.$eval('#snippet', (one) => one.textContent), /^<iframe/);
  await page.focus('[data-copy="snippet"]');
  await page.keyboard.press('Enter');
  const isSaid = () => page.$eval('[data-copy="snippet"] + [role="status"]', (one) => one.textContent === 'Gekopieerd');
  await visitor.untilSo(isSaid, 'the kit says that it was copied');
  assert.deepEqual(visitor.troubles, []);
});

for (const path of [
  'kit.html?course=boekhouden',
  'kit.html?way=iframe',
  'kit.html?way=steun',
  'kit.html?way=balie',
  'balie.html',
  'funnel.html',
  'replica-nieuws.html',
  'replica-cursus.html',
  'replica-donker.html',
]) {
  test(`axe finds no fault in /demo/${path}`, async (t) => {
    const { page } = await visitKit(t, {});
    await page.goto(host.address(`/demo/${path}`), { waitUntil: 'networkidle0' });
    // As the hand of a test: the policy of the page would refuse it.
    await page.evaluate(readFileSync(join(root, 'node_modules/axe-core/axe.min.js'), 'utf8'));
    const { violations, passes } = await page.evaluate(() => globalThis.axe.run({ exclude: [['iframe']] }));
    assert.ok(passes.length > 10);
    assert.deepEqual(
      violations.flatMap(({ id, nodes }) =>
        nodes.map(({ target, failureSummary }) => `${id}: ${target} ${failureSummary}`),
      ),
      [],
    );
  });
}

for (const page of ['nieuws', 'cursus', 'donker']) {
  test(`on the page “${page}”, what stands beside a course takes somebody to the result, also on a phone`, async (t) => {
    const visitor = await openBeside(t, host.address(`/demo/replica-${page}.html?way=steun&level=3`));
    await visitor.page.setViewport({ width: 320, height: 640 });
    await visitor.answerAll(gent);
    assert.equal(await overflow(visitor), 0);
    assert.deepEqual(visitor.troubles, []);
  });

  for (const [way, iframe] of Object.entries(ways)) {
    test(`on the page “${page}”, ${way} takes somebody to the result, also on a phone`, async (t) => {
      const visitor = await visit(t, host.address(`/demo/replica-${page}.html?way=${way}&level=3`), iframe);
      await visitor.page.setViewport({ width: 320, height: 640 });
      await visitor.answerAll(neighbour);
      assert.ok((await visitor.referrals()).includes('vdab'));
      assert.equal(await overflow(visitor), 0);
      assert.deepEqual(visitor.troubles, []);
    });
  }
}
