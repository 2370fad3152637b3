// In each other language, over the worked situations: no word of it is Dutch but what is said to be, and all that is judged has the
// place that it has in Dutch. `npm run build` must have run. LANGUAGE_CASES=all walks every situation in each language; else one
// in nine is walked, each in one language, in turn.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { bodyless, untold } from './testing/late.mjs';
import { element, script, untilFetched, version, visitPage } from './testing/site.mjs';
import { factsByQuestion, wholeCases } from './testing/whole.mjs';

const { sources } = await import('../flows/sources.js');
const { marked } = await import('../src/element/tongues/marks.js');
const { languages, names } = await import('../src/translations.js');
const { readTongue } = await import('./translations/tongue.ts');

const isWhole = process.env['LANGUAGE_CASES'] === 'all';
const situations = wholeCases.map((one) => ({ ...one, facts: factsByQuestion(one) }));
/** A page is given some at once: together they are long. */
const atOnce = 50;
/** So many of what is wrong are named. */
const mostNamed = 20;

const { language: dutch } = await readTongue('nl');
const kept = [...names, ...Object.values(sources).map(({ title }) => title)];

/** The months, with a day and without, which no file of a language has. */
const monthsOf = (locale) =>
  [{ day: 'numeric' }, {}].flatMap((day) => {
    const format = new Intl.DateTimeFormat(locale, { year: 'numeric', month: 'long', ...day, timeZone: 'UTC' });
    return Array.from({ length: 12 }, (_, month) => format.format(Date.UTC(2026, month, 1)));
  });

/** All words of a language: those of its texts without the names that stay Dutch, and of its days. */
async function wordsOf(language) {
  const { texts } = await readTongue(language.id);
  const own = [...texts.values()].flatMap((text) => {
    const pieces = marked(text.replace(/\{\{.*?\}\}/g, ' '), kept, language, dutch);
    return typeof pieces === 'string' ? [pieces] : pieces.filter((piece) => typeof piece === 'string');
  });
  const words = [...own, ...monthsOf(language.locale)].flatMap((text) => text.match(/\p{L}+/gu) ?? []);
  return [...new Set(words.map((word) => word.toLowerCase()))];
}

/**
 * Runs in the page: how each result is made, without what it says, and the words in it that its language does not have.
 *
 * @param {typeof situations} situations
 * @param {string} late what still lacks what comes behind the rest
 * @param {string[] | undefined} words all words of the language; undefined for Dutch
 */
async function walk(situations, late, words) {
  const wegwijzer = document.querySelector('opleidings-wegwijzer');
  const known = words && new Set(words);
  // A name, a term and what is said of a translation stand elsewhere in another language, or not at all; and one doubt can be a
  // sentence, where another language needs two. What would turn another verdict can still be on its way.
  const besideTexts = 'bdi, .term, .languages, .visually-hidden, [data-fold="doubt"], [data-fold="repairs"]';
  const shapeOf = (node) =>
    [...node.children]
      .filter((child) => !child.matches(besideTexts))
      .map((child) => {
        const { incentive, referral, verdict, answer, fold } = child.dataset;
        const told = [incentive, referral, verdict, answer, fold].filter(Boolean).join(' ');
        return `${child.localName}.${child.className} ${told}(${shapeOf(child)})`;
      })
      .join('\n');
  const strangeIn = (shadowRoot) => {
    const found = [];
    const look = (text) => {
      // An address is no language.
      const written = text.replace(/\S+\.(?:be|eu|brussels|nl|org|com)\b\S*/g, ' ').match(/\p{L}+/gu) ?? [];
      // In Arabic the last of a list is written with “and” before it, as one word.
      const isKnown = (word) => known.has(word) || known.has(word.replace(/^و/, ''));
      found.push(...written.filter((word) => !isKnown(word.toLowerCase())).map((word) => `${word}: ${text.trim()}`));
    };
    const nodes = document.createTreeWalker(shadowRoot.querySelector('.wegwijzer'), NodeFilter.SHOW_TEXT);
    while (nodes.nextNode()) {
      const { parentElement, data } = nodes.currentNode;
      if (!parentElement.closest('style, option, .wegwijzer [lang|="nl"]')) look(data);
    }
    return found;
  };
  const walked = [];
  for (const [at, { id, on, facts }] of situations.entries()) {
    Object.assign(wegwijzer, { on, answers: facts });
    await wegwijzer.updateComplete;
    const { shadowRoot } = wegwijzer;
    // What is folded away comes right behind the rest, and last what would turn a no.
    while (shadowRoot.querySelector(late)) await new Promise(requestAnimationFrame);
    const shape = shapeOf(shadowRoot.querySelector('.wegwijzer'));
    const strange = known ? strangeIn(shadowRoot) : [];
    // One of its questions, each time another.
    const asked = Object.keys(facts);
    wegwijzer.change(asked[at % asked.length]);
    await wegwijzer.updateComplete;
    if (known) strange.push(...strangeIn(shadowRoot));
    walked.push({ id, shape, strange });
  }
  return walked;
}

const walkIn = async ({ page }, some, words) => {
  const walked = [];
  for (let at = 0; at < some.length; at += atOnce)
    walked.push(...(await page.evaluate(walk, some.slice(at, at + atOnce), `${bodyless}, ${untold}`, words)));
  return walked;
};

const shapes = new Map();

for (const [turn, language] of languages.entries())
  test(`${language.id}: each word of a result is of it, and each verdict stands where it does in Dutch`, async (t) => {
    const visitor = await visitPage(t, { head: script, body: element() });
    await untilFetched(visitor);
    const some = isWhole ? situations : situations.filter((_, at) => at % (9 * languages.length) === turn);
    const lacking = some.filter(({ id }) => !shapes.has(id));
    for (const { id, shape } of await walkIn(visitor, lacking)) shapes.set(id, shape);
    const words = language.locale === dutch.locale ? undefined : await wordsOf(language);
    if (words) {
      const [{ strange }] = await walkIn(visitor, some.slice(0, 1), words);
      assert.ok(strange.length > 100, `only ${strange.length} words of a Dutch result are not of ${language.id}`);
    }
    await visitor.page.evaluate((lang) => (document.querySelector('opleidings-wegwijzer').lang = lang), language.id);
    await visitor.until(
      (root, { lang, paths }) =>
        root.querySelector('.wegwijzer').lang === lang &&
        paths.every((path) => performance.getEntriesByName(location.origin + path)[0]?.responseEnd > 0),
      'all of the language is there',
      {
        lang: language.id,
        paths: ['later', 'result', 'more'].map(
          (part) => `/dist/opleidings-wegwijzer-${version}/${language.id}-${part}.js`,
        ),
      },
    );
    const walked = await walkIn(visitor, some, words);
    t.diagnostic(`${walked.length} situations`);
    const strange = [...new Set(walked.flatMap((one) => one.strange))];
    assert.deepEqual(strange.slice(0, mostNamed), [], `${strange.length} words are not of the language`);
    const other = walked.filter(({ id, shape }) => shape !== shapes.get(id));
    assert.deepEqual(
      other.slice(0, 1).map(({ id, shape }) => [id, shape]),
      other.slice(0, 1).map(({ id }) => [id, shapes.get(id)]),
    );
  });
