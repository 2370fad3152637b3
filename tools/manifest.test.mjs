// The manifest says what the elements have, nothing less and nothing more: compared with the elements as they are seen in a
// browser. Then what follows from it. `npm run build` must have run.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import Ajv from 'ajv';
import { customProperties, inspect, isReflected, record, tryAttribute } from './manifest/observe.mjs';
import { root } from './setup.mjs';
import { deskScript, element, gent, host, script, visit } from './testing/site.mjs';

const read = (path) => readFileSync(join(root, path), 'utf8');
const readJson = (path) => JSON.parse(read(path));
const names = (list) => list.map(({ name }) => name);
const sorted = (list) => [...list].sort();
const same = (observed, described, message) => assert.deepEqual(sorted(new Set(observed)), sorted(described), message);

const packageJson = readJson('package.json');
const manifest = readJson(packageJson.customElements);
const [{ declarations: shared }, { exports: registered }, { declarations: ofDesk, exports: registeredDesk }] =
  manifest.modules;
const declarations = [...shared, ...ofDesk];
const definitions = [...registered, ...registeredDesk.filter(({ kind }) => kind === 'custom-element-definition')];
const elements = declarations.filter(({ customElement }) => customElement);
const fieldsOf = ({ members = [] }) => members.filter(({ kind, static: isStatic }) => kind === 'field' && !isStatic);
const methodsOf = ({ members = [] }) => members.filter(({ kind }) => kind === 'method');

/** The choices of a type such as `'page' | 'kiosk'`, or none. */
const choicesOf = ({ type }) => [...type.text.matchAll(/'([^']*)'/g)].map(([, choice]) => choice);

/** Chooses another language, where the page offers some. */
async function chooseLanguage(visitor) {
  await visitor.see((root) => Object.assign(root.host, { languages: 'nl fr' }));
  await visitor.until((root) => root.querySelector('.languages select'), 'a language can be chosen');
  await visitor.see((root) => {
    const select = root.querySelector('.languages select');
    select.value = 'fr';
    select.dispatchEvent(new Event('change', { bubbles: true }));
  });
  await visitor.until((root) => root.querySelector('.wegwijzer').lang === 'fr', 'it is spoken');
}

/** For each element how it stands on a page, and how somebody sees all that it has to show. */
const tours = {
  'opleidings-wegwijzer': {
    markup: element(),
    async see(visitor) {
      await visitor.see((root) =>
        Object.assign(root.host, {
          contacts: [{ name: 'Onthaal' }],
          callToAction: { text: 'Schrijf je in', url: 'https://school.example/' },
        }),
      );
      await visitor.answerAll(gent);
      await visitor.activate('[data-incentive] summary');
      await visitor.activate('[data-incentive] a[href]');
      await visitor.activate('[part~="take-home"]');
      await visitor.until((root) => root.activeElement?.matches('.take-home [tabindex]'), 'it can be taken along');
      await visitor.activate('[part~="restart"]');
      await visitor.question();
      await chooseLanguage(visitor);
    },
  },
  'opleidings-steun': {
    markup: '<opleidings-steun on="2026-11-21" opens-in="dialog"></opleidings-steun>',
    async see(visitor) {
      const { page } = visitor;
      const course = {
        odb: 'ODB-1',
        title: 'Lassen',
        start: '2026-12-01',
        contacturen: 40,
        soort: 'gewoon',
        kenmerk: 'geen',
        hogerOnderwijs: false,
      };
      visitor.root = await page.evaluateHandle((given) => {
        const steun = Object.assign(document.querySelector('opleidings-steun'), { course: given });
        // It does nothing before it is seen.
        steun.scrollIntoView();
        return steun.shadowRoot;
      }, course);
      await visitor.until((root) => root.querySelector('[part~="open"]'), 'the button is there');
      await visitor.activate('[part~="open"]');
      await visitor.until(
        (root) => root.querySelector('opleidings-wegwijzer')?.shadowRoot?.querySelector('.title'),
        'the wegwijzer is open',
      );
      visitor.root = await page.evaluateHandle(
        (root) => root.querySelector('opleidings-wegwijzer').shadowRoot,
        visitor.root,
      );
      await tours['opleidings-wegwijzer'].see(visitor);
    },
  },
  'opleidings-balie': {
    markup: '<opleidings-balie on="2026-11-21"></opleidings-balie>',
    async see(visitor) {
      const { page } = visitor;
      const stands = () => Boolean(document.querySelector('opleidings-balie').shadowRoot?.querySelector('.desk'));
      await visitor.untilPage(stands, 'the desk stands');
      visitor.root = await page.evaluateHandle(() => document.querySelector('opleidings-balie').shadowRoot);
      // There is more on it than somebody goes through with Tab.
      const press = (css) => visitor.see((root, sought) => root.querySelector(sought).click(), css);
      await press('[data-incentive] summary');
      await visitor.until((root) => root.querySelector('[data-incentive] a[href]'), 'it is opened');
      await press('[data-incentive] a[href]');
      await press('[part~="take-home"]');
      await visitor.until((root) => root.querySelector('.take-home details'), 'it can be taken along');
      await press('[part~="next-client"]');
    },
  },
};

/** A page on which somebody saw all that each element has to show, and what was seen. All tests look at the same one. */
let looked;

const look = () =>
  (looked ??= (async () => {
    const head = `<script>(${record})()</script>${script}${deskScript}`;
    const body = Object.values(tours)
      .map(({ markup }) => markup)
      .join('');
    // It is closed with the browser.
    const visitor = await visit({ after() {} }, host.page('/manifest', { head, body }));
    // Nobody leaves by a link.
    await visitor.page.evaluate(() =>
      addEventListener('click', (event) => {
        if (event.composedPath().some(({ localName }) => localName === 'a')) event.preventDefault();
      }),
    );
    for (const { see } of Object.values(tours)) await see(visitor);
    return { page: visitor.page, seen: await visitor.page.evaluate(() => globalThis.seen) };
  })());

test('the manifest is valid by the schema of custom elements manifests', () => {
  const validate = new Ajv({ strict: false }).compile(readJson('node_modules/custom-elements-manifest/schema.json'));
  assert.ok(validate(manifest), JSON.stringify(validate.errors, null, 2));
});

test('everything in the manifest is described, and has a type', () => {
  for (const {
    name,
    description,
    attributes = [],
    members = [],
    events = [],
    slots = [],
    cssParts = [],
    cssProperties = [],
  } of declarations) {
    const described = [
      ...attributes,
      ...members,
      ...events,
      ...slots,
      ...cssParts,
      ...cssProperties,
      ...members.flatMap(({ parameters = [] }) => parameters),
    ];
    assert.ok(description, name);
    assert.deepEqual(names(described.filter((one) => !one.description)), [], name);
    const typed = [
      ...attributes,
      ...members.filter(({ kind }) => kind === 'field'),
      ...events,
      ...members.flatMap(({ parameters = [] }) => parameters),
    ];
    assert.deepEqual(names(typed.filter(({ type }) => !type?.text)), [], name);
  }
});

test('the elements that are registered are those of the manifest', async () => {
  const { seen } = await look();
  same(seen.defined, names(definitions));
  same(Object.keys(tours), names(definitions));
  same(
    elements.map(({ tagName }) => tagName),
    names(definitions),
  );
});

for (const described of elements) {
  const { tagName, attributes, cssParts, cssProperties, events, slots } = described;
  const fields = fieldsOf(described);
  const observe = async (see, ...rest) => (await look()).page.evaluate(see, tagName, ...rest);

  test(`<${tagName}> has the attributes of the manifest, each of which sets its property`, async () => {
    same((await observe(inspect)).attributes, names(attributes));
    for (const { name, fieldName, type } of attributes) {
      const choices = choicesOf({ type });
      // A desk has a language of its own.
      const word = tagName === 'opleidings-balie' && name === 'lang' ? 'nl' : 'fr';
      const samples =
        { boolean: { false: false, '': true }, number: { 4: 4 }, string: { [word]: word } }[type.text] ??
        Object.fromEntries(choices.map((one) => [one, one]));
      const { taken, isReset } = await observe(tryAttribute, name, fieldName, Object.keys(samples));
      assert.deepEqual(taken, Object.values(samples), name);
      assert.ok(isReset, `${name} is as it was when it is taken away`);
      const { reflects = false } = fields.find((field) => field.name === fieldName);
      assert.equal(await observe(isReflected, name, fieldName, Object.values(samples).at(-1)), reflects, name);
    }
  });

  test(`<${tagName}> has the properties of the manifest, with their defaults`, async () => {
    const { fields: observed, readonly, initial, statics } = await observe(inspect);
    same(observed, names(fields));
    same(readonly, names(fields.filter((field) => field.readonly)));
    same(statics, names(described.members.filter((member) => member.static)));
    for (const { name, default: value } of fields) {
      const isPlain = ['string', 'number', 'boolean'].includes(typeof initial[name]);
      assert.equal(isPlain ? JSON.stringify(initial[name]).replaceAll('"', "'") : undefined, value, name);
    }
  });

  test(`<${tagName}> has the methods of the manifest`, async () => {
    const { methods } = await observe(inspect);
    assert.deepEqual(
      methods,
      Object.fromEntries(methodsOf(described).map(({ name, parameters = [] }) => [name, parameters.length])),
    );
  });

  test(`<${tagName}> dispatches the events of the manifest, with their fields`, async () => {
    const { seen } = await look();
    const fieldsByEvent = events.map(({ name, type }) => [
      name,
      sorted(names(fieldsOf(declarations.find((one) => one.name === type.text)))),
    ]);
    const observed = Object.entries(seen.events[tagName] ?? {}).map(([name, keys]) => [name, sorted(keys)]);
    assert.deepEqual(Object.fromEntries(observed), Object.fromEntries(fieldsByEvent));
  });

  test(`<${tagName}> shows the parts of the manifest`, async () => {
    const { seen } = await look();
    same(seen.parts[tagName] ?? [], names(cssParts));
  });

  test(`<${tagName}> reads the custom properties of the manifest, with their defaults`, async () => {
    const observed = await observe(customProperties);
    const plain = (text) => text.replace(/\s+/g, '');
    const described = cssProperties.map(({ name, default: value }) => [name, plain(value)]);
    same(
      observed.map(([name, value]) => `${name}: ${plain(value)}`).filter((line) => line.startsWith('--wegwijzer-')),
      described.map((pair) => pair.join(': ')),
    );
  });

  test(`<${tagName}> has the slots of the manifest; its children are the fallback`, async () => {
    const observed = await observe((tag) =>
      [...document.querySelector(tag).shadowRoot.querySelectorAll('slot')].map(({ name }) => name),
    );
    same(['', ...observed], names(slots));
  });
}

test('no template has a part that the manifest does not know', () => {
  const templates = readdirSync(join(root, 'src/element'), { recursive: true }).filter(
    (path) => path.endsWith('.ts') && !path.endsWith('.test.ts'),
  );
  const parts = templates.flatMap((path) =>
    [...read(`src/element/${path}`).matchAll(/\bpart="([^"$]+)"/g)].flatMap(([, list]) => list.split(' ')),
  );
  same(parts, sorted(new Set(elements.flatMap(({ cssParts }) => names(cssParts)))));
});

test('the package exports the classes of the manifest; the class of an event knows its name', async () => {
  const library = await import('../dist/index.js');
  for (const { name } of shared) assert.equal(typeof library[name], 'function', name);
  for (const { name, type } of elements.flatMap(({ events }) => events))
    assert.equal(library[type.text].eventName, name);
});

test('the data for editors know the same elements, attributes, events, parts and custom properties', () => {
  const attributesOf = (list) =>
    Object.fromEntries(list.map(({ name, attributes }) => [name, sorted(names(attributes))]));
  const expected = attributesOf(elements.map(({ tagName, attributes }) => ({ name: tagName, attributes })));
  const properties = elements.flatMap(({ cssProperties }) => names(cssProperties));
  const parts = elements.flatMap(({ cssParts }) => names(cssParts));

  const html = readJson('dist/vscode.html-custom-data.json');
  assert.deepEqual(attributesOf(html.tags), expected);
  const offered = html.tags.flatMap((tag) => tag.attributes.map(({ name, values }) => [tag.name, name, names(values)]));
  const choices = elements.flatMap(({ tagName, attributes }) =>
    attributes.map((attribute) => [tagName, attribute.name, choicesOf(attribute)]),
  );
  assert.deepEqual(offered, choices);
  const css = readJson('dist/vscode.css-custom-data.json');
  same(names(css.properties), sorted(new Set(properties)));
  same(names(css.pseudoElements), sorted(new Set(parts.map((name) => `::part(${name})`))));

  const { name, version, contributions } = readJson(packageJson['web-types']);
  assert.deepEqual([name, version], [packageJson.name, packageJson.version]);
  assert.deepEqual(attributesOf(contributions.html.elements), expected);
  same(
    names(contributions.html.elements.flatMap(({ events }) => events)),
    sorted(new Set(elements.flatMap(({ events }) => names(events)))),
  );
  same(names(contributions.css.properties), sorted(new Set(properties)));
  same(names(contributions.css['pseudo-elements']), sorted(new Set(parts.map((name) => `part(${name})`))));
});

test('pages in React and Vue compile with the types of the package, and do not where they are wrong', () => {
  const compiler = join(root, 'node_modules/vue-tsc/bin/vue-tsc.js');
  const run = () =>
    execFileSync(process.execPath, [compiler, '--noEmit', '-p', 'tools/manifest/type-tests'], {
      cwd: root,
      encoding: 'utf8',
    });
  assert.doesNotThrow(run, ({ stdout }) => assert.fail(stdout));
});

test('what package.json names for tools exists', () => {
  for (const path of [packageJson.customElements, packageJson['web-types'], 'docs/api.md'])
    assert.ok(existsSync(join(root, path)), path);
});
