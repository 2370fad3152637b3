// What somebody finds at a kiosk without a network: by touch, by keyboard, by ear and on paper. `npm run build` must have run.
// KIOSK_CASES=all answers every worked situation by touch, and not each 200th.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { before, describe, test } from 'node:test';
import { builtOn, chromium, engines, make, noon, size, useBrowser, withSettings } from './testing/kiosk.mjs';
import { gent } from './testing/persons.mjs';
import { moveTo } from './testing/visitor.mjs';
import { answerableCases, factsByQuestion, verdictsByQuestion } from './testing/whole.mjs';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
/** The smallest that a finger has to hit, in pixels; an edge of it may be rounded off. */
const smallest = 56;
/** The kinds of fields that there are. */
const kinds = ['checkbox', 'date', 'list', 'number', 'radio', 'unknown'];

let usual;
before(async () => {
  usual = await make('usual');
});

/** What fits best is shown first. */
const sorted = (verdicts) => Object.entries(verdicts).sort();

/** Each so many-th of the worked situations, with one that picks from the list, and one that is asked for a day. */
const some = (each) => answerableCases.filter((one, at) => at % each === 3 || wanted.includes(one));
const wanted = ['paritair-comite', 'start'].map((fact) => answerableCases.find((one) => factsByQuestion(one)[fact]));
/** In Firefox only what a finger does, not what is worked out. */
const casesIn =
  process.env['KIOSK_CASES'] === 'all'
    ? { Chromium: answerableCases, Firefox: some(40) }
    : { Chromium: some(200), Firefox: some(900) };

/** Runs in the page: what can be pressed or filled in, and is smaller than a finger wants it. */
function tooSmall(smallest) {
  const roots = [document, ...[...document.querySelectorAll('*')].flatMap(({ shadowRoot }) => shadowRoot ?? [])];
  const targets = 'button, a[href], summary, select, label.option, input:not([type="radio"], [type="checkbox"])';
  return roots
    .flatMap((root) => [...root.querySelectorAll(targets)])
    .filter((one) => one.checkVisibility())
    .map((one) => ({ one, box: one.getBoundingClientRect() }))
    .filter(({ box }) => box.height < smallest - 0.5 || box.width < smallest - 0.5)
    .map(({ one, box }) => `${one.outerHTML.slice(0, 120)}: ${box.width} by ${box.height}`);
}

/** The least that is asked for; half of it again is there at a zoom of 200 % on a small screen that stands upright. */
const narrow = { ...size, width: 320, height: 640 };

/** Runs in the page: what sticks out at the side, where nobody sees it. */
function cutOff() {
  const roots = [document, ...[...document.querySelectorAll('*')].flatMap(({ shadowRoot }) => shadowRoot ?? [])];
  const { clientWidth } = document.documentElement;
  return roots
    .flatMap((root) => [...root.querySelectorAll('body *, .wegwijzer *')])
    .filter((one) => one.checkVisibility() && !one.closest('.visually-hidden, svg, .pad ul'))
    .filter((one) => {
      const { left, right } = one.getBoundingClientRect();
      const isCut = one.matches('button, select') && one.scrollWidth > one.clientWidth + 1;
      return isCut || left < -1 || right > clientWidth + 1;
    })
    .map((one) => one.outerHTML.slice(0, 120));
}

/** Runs in the page: the field that has the focus, where what always stands at the top or below comes over it. */
function covered() {
  let field = document.activeElement;
  while (field?.shadowRoot?.activeElement) field = field.shadowRoot.activeElement;
  if (!field?.matches('input')) return [];
  const { top, bottom } = field.getBoundingClientRect();
  const [highest, lowest] = [
    document.querySelector('header').getBoundingClientRect().bottom,
    document.querySelector('.pad').getBoundingClientRect().top,
  ];
  return top >= highest && bottom <= lowest ? [] : [`${top} to ${bottom}, between ${highest} and ${lowest}`];
}

/** Runs in the page, before its scripts: stands in for what speaks, with the voices that a browser finds after it was first asked. */
function speakFor(voices) {
  const speaker = {
    said: [],
    saying: undefined,
    end: () => {
      const { saying } = speaker;
      speaker.saying = undefined;
      saying?.dispatchEvent(new Event('end'));
    },
  };
  let found = [];
  const speech = {
    getVoices() {
      const known = found;
      setTimeout(() => (found = voices));
      return known;
    },
    speak(utterance) {
      speaker.said.push(utterance);
      if (utterance.text) speaker.saying = utterance;
    },
    cancel() {
      speaker.saying = undefined;
    },
  };
  class Utterance extends EventTarget {
    constructor(text) {
      super();
      this.text = text;
      for (const type of ['end', 'error']) this.addEventListener(type, (event) => this[`on${type}`]?.(event));
    }
  }
  Object.defineProperty(globalThis, 'speechSynthesis', { value: speech });
  Object.defineProperty(globalThis, 'SpeechSynthesisUtterance', { value: Utterance });
  globalThis.speaker = speaker;
}

for (const engine of engines) {
  const { name } = engine;
  describe(`By touch alone in ${name}`, () => {
    const visit = useBrowser(engine).shareDevice(() => ({ from: usual }));

    test(`${casesIn[name].length} worked situations come to the same verdicts as in the reasoning, without a network`, async (t) => {
      const { visitor } = await visit(t);
      const filled = new Set();
      for (const one of casesIn[name]) {
        await visitor.begin('nl');
        await visitor.see((day) => (document.querySelector('opleidings-wegwijzer').on = day), one.on);
        const { kinds: ofThese, answers } = await visitor.answerAll(one.facts);
        for (const kind of ofThese) filled.add(kind);
        const facts = { ...one.facts, ...answers };
        assert.deepEqual(sorted(await visitor.verdicts()), sorted(verdictsByQuestion({ on: one.on, facts })), one.id);
        await visitor.beginAgain();
      }
      assert.deepEqual(visitor.troubles, []);
      assert.deepEqual([...filled].sort(), kinds);
    });
  });
}

describe('A visit', () => {
  const { install, shareDevice } = useBrowser(chromium);
  const visit = shareDevice(() => ({ from: usual }));

  test('no link leaves: each becomes a code, with a number where one is known; nothing asks for letters or copies', async (t) => {
    const { page, visitor, address } = await visit(t);
    await visitor.begin('nl');
    await visitor.come(gent);
    const count = await visitor.see(() => {
      const root = document.querySelector('opleidings-wegwijzer').shadowRoot;
      for (const details of root.querySelectorAll('details')) details.open = true;
      return root.querySelectorAll('a[href]').length;
    });
    assert.ok(count > 5);
    for (let at = 0; at < count; at += 1) {
      const href = await visitor.see((index) => {
        const link = document.querySelector('opleidings-wegwijzer').shadowRoot.querySelectorAll('a[href]')[index];
        link.click();
        return link.href;
      }, at);
      await visitor.untilSeen('dialog .code');
      // The one before may not have gone yet.
      const said = await visitor.see(() => document.querySelector('dialog[open]').textContent);
      assert.ok(href.startsWith('tel:') ? /Bel met je eigen telefoon\s*\d/.test(said) : said.includes(href), said);
      await visitor.see(() => document.querySelector('dialog[open]').close());
    }
    assert.equal(page.url(), address);
    assert.equal((await page.browserContext().pages()).length, 1);
    const first = await visitor.see(
      () => document.querySelector('opleidings-wegwijzer').shadowRoot.querySelector('a[href^="tel:"]').textContent,
    );
    assert.equal(first.trim(), 'Bel 09 123 45 67');
    assert.ok(!(await visitor.isSeen('textarea, .not-right')));
  });

  test('what is read aloud: only where the device has a voice, as loud as wanted, and silent after a step, a dialog or a wipe', async (t) => {
    const { page, visitor, address } = await visit(t);
    await page.evaluateOnNewDocument(speakFor, [
      { lang: 'nl-BE', localService: true },
      { lang: 'ar-EG', localService: false },
    ]);
    await page.goto(address);
    await visitor.untilStart();
    await visitor.begin('ar');
    assert.ok(!(await visitor.isSeen('.volume, [data-voice]')), 'that voice is elsewhere');
    await visitor.beginAgain();
    await visitor.begin('nl-BE-simple');
    const read = async () => {
      await visitor.touch('[data-voice="read"]');
      await visitor.until(() => globalThis.speaker.saying?.text, 'something is read');
    };
    const isSilent = () => visitor.see(() => globalThis.speaker.saying === undefined);
    const volumes = () =>
      visitor.see(() => globalThis.speaker.said.filter(({ text }) => text).map(({ volume }) => volume));
    await read();
    for (const [label, times] of [
      ['Stiller', 6],
      ['Luider', 1],
    ]) {
      const button = await visitor.see(
        (wanted) => [...document.querySelectorAll('.volume button')].findIndex((one) => one.textContent === wanted) + 1,
        label,
      );
      for (let time = 0; time < times; time += 1) await visitor.touch(`.volume button:nth-of-type(${button})`);
      await visitor.see(() => globalThis.speaker.end());
    }
    // Never so soft that it cannot be heard: then nobody would know that it reads.
    assert.deepEqual(await volumes(), [1, 0.2, 0.4]);

    const silencers = {
      'a step': async () => {
        assert.ok(!(await isSilent()), 'it reads on');
        await visitor.touch('input[type="radio"]');
        await visitor.touch('[part~="next"]');
        await visitor.until(() => globalThis.speaker.saying === undefined, 'a step makes it silent');
        await visitor.untilShown();
      },
      'the dialog that counts': async () => {
        await read();
        await visitor.pass(95);
        await visitor.untilSeen('dialog .count');
      },
      'a link': async () => {
        await visitor.come(gent);
        await read();
        await visitor.touch('a[href^="tel:"]');
        await visitor.untilSeen('dialog .code');
      },
    };
    for (const [what, silence] of Object.entries(silencers)) {
      await silence();
      assert.ok(await isSilent(), what);
      if (await visitor.isSeen('dialog')) await visitor.touch('dialog button');
    }
    await read();
    // The document goes once the press has done its work: until then it can be asked.
    const isSilentAfterWipe = await visitor.see(() => {
      globalThis.isOfBefore = true;
      document.querySelector('.restart').click();
      return globalThis.speaker.saying === undefined;
    });
    assert.ok(isSilentAfterWipe);
    await visitor.untilNew();
  });

  test('without a printer nothing prints, and without an address for codes nothing is taken along', async (t) => {
    for (const [home, isTaken] of [
      ['https://voorbeeld.vlaanderen/wegwijzer', true],
      ['', false],
    ]) {
      const { visitor } = await install(t, { from: withSettings(usual, JSON.stringify({ printer: false, home })) });
      await visitor.begin('nl');
      await visitor.come(gent);
      if (isTaken) {
        await visitor.touch('[part~="take-home"]');
        await visitor.untilSeen('.take-home');
      } else assert.ok(!(await visitor.isSeen('[part~="take-home"]')));
      assert.ok(!(await visitor.isSeen('[data-print]')));
    }
  });

  test('what is taken along is one sheet of paper, with the place, and nothing else of the screen', async (t) => {
    const { page, visitor } = await visit(t);
    for (const language of ['nl', 'uk']) {
      await visitor.begin(language);
      await visitor.come(gent);
      await visitor.touch('[part~="take-home"]');
      await visitor.touch('[data-take-home="paper"] > summary');
      await visitor.see(() => (globalThis.print = () => (globalThis.isPrinted = true)));
      await visitor.touch('[data-print="paper"]');
      assert.ok(await visitor.see(() => globalThis.isPrinted));
      await page.emulateMediaType('print');
      const shown = await visitor.see(() => document.body.innerText);
      await page.emulateMediaType();
      assert.match(shown, /Stationsstraat 1/);
      assert.ok(!shown.includes(await visitor.see(() => document.querySelector('.restart').textContent)));
      const paper = Buffer.from(await page.pdf({ format: 'A4' })).toString('latin1');
      assert.equal(paper.match(/\/Type\s*\/Page\b/g)?.length, 1, language);
      await visitor.beginAgain();
    }
  });

  test('each screen: axe finds nothing, a finger finds everything, and nothing is cut off or covered, on a narrow screen neither', async (t) => {
    const { page, visitor, address } = await visit(t);
    const look = async (screen) => {
      await page.evaluate(axe);
      const found = await visitor.see(async () => {
        const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];
        const { violations, passes } = await globalThis.axe.run(document, { runOnly: tags });
        if (passes.length < 5) throw new Error('axe looked at nothing');
        return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
      });
      assert.deepEqual(found, [], screen);
      assert.deepEqual(await visitor.see(tooSmall, smallest), [], screen);
      assert.ok((await visitor.see(tooSmall, size.height)).length > 0, `${screen} has something to press`);
      assert.deepEqual([...(await visitor.see(cutOff)), ...(await visitor.see(covered))], [], screen);
    };
    for (const [language, viewport] of [
      ['nl', size],
      ['ar', narrow],
    ]) {
      await page.setViewport(viewport);
      for await (const screen of visitor.screens(language))
        await look(`${screen} (${language}, ${viewport.width} pixels)`);
      await visitor.touch('dialog button');
      await visitor.beginAgain();
    }
    // Before the day of the build nothing can be told.
    await page.evaluateOnNewDocument(moveTo, noon(builtOn) - 86_400_000);
    await page.goto(address);
    await visitor.untilStart();
    await visitor.touch('[data-language="nl"]');
    await visitor.untilSeen('.help');
    await look('who helps');
  });

  test('30 days before it tells nobody what fits any more its owner reads from which day; no language moves for that', async (t) => {
    const { page, visitor, address } = await visit(t);
    const dayMilliseconds = 86_400_000;
    const silent = noon(await visitor.see(() => document.documentElement.dataset.review)) + 61 * dayMilliseconds;
    const comeOn = async (time) => {
      await page.evaluateOnNewDocument(moveTo, time);
      await page.goto(address);
      await visitor.untilStart();
    };
    const places = () =>
      visitor.see(() =>
        [...document.querySelectorAll('.languages button')].map((one) => JSON.stringify(one.getBoundingClientRect())),
      );
    const day = new Intl.DateTimeFormat('nl-BE', { dateStyle: 'long', timeZone: 'UTC' }).format(silent);
    for (const viewport of [size, narrow]) {
      await page.setViewport(viewport);
      await comeOn(noon(builtOn));
      const before = await places();
      await comeOn(silent - 30 * dayMilliseconds);
      await visitor.untilSeen('.owner p');
      assert.equal(
        await visitor.see(() => document.querySelector('.owner').textContent),
        `Voor de beheerder: vanaf ${day} zegt dit toestel niet meer welke steun past. Zet er een nieuwe versie op.`,
      );
      assert.deepEqual(await places(), before, `${viewport.width} pixels`);
      assert.deepEqual(await visitor.see(cutOff), []);
    }
    await page.setViewport(size);
    assert.ok(await visitor.see(() => document.documentElement.scrollHeight <= innerHeight));
  });

  test('a keyboard alone does as well', async (t) => {
    const { page, visitor } = await visit(t);
    const tabTo = async (css) => {
      const isThere = () =>
        visitor.see((wanted) => {
          let active = document.activeElement;
          while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
          return active?.matches(wanted) ?? false;
        }, css);
      for (let presses = 0; !(await isThere()); presses += 1) {
        assert.ok(presses < 60, `Tab does not come to ${css}`);
        await page.keyboard.press('Tab');
      }
    };
    await tabTo('[data-language="nl"]');
    await page.keyboard.press('Enter');
    await visitor.untilShown();
    const first = await visitor.question();
    await tabTo('input[type="radio"]');
    await page.keyboard.press('Space');
    await tabTo('[part~="next"]');
    await page.keyboard.press('Enter');
    await visitor.until(
      (before) =>
        ![undefined, before].includes(
          document.querySelector('opleidings-wegwijzer').shadowRoot.querySelector('form')?.dataset.question,
        ),
      'the next question is there',
      first,
    );
    await visitor.pass(95);
    await visitor.untilSeen('dialog .count');
    await page.keyboard.press('Escape');
    await visitor.until(() => document.querySelector('dialog') === null, 'the dialog is gone');
    await visitor.see(() => {
      globalThis.isOfBefore = true;
    });
    await tabTo('.restart');
    await page.keyboard.press('Enter');
    await visitor.untilNew();
  });
});
