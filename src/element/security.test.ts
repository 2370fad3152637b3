import { expect } from '@open-wc/testing';
import { vocabulary } from '../../flows/facts.js';
import { flows } from '../../flows/flows.js';
import { verder } from '../../locales/nl/verder.js';
import { questionsOf } from '../journey/flow.js';
import { VocabularyError, type Facts, type Value } from '../reasoning/vocabulary.js';
import {
  WegwijzerAnswerEvent,
  WegwijzerFirstQuestionEvent,
  WegwijzerQuestionEvent,
  WegwijzerResetEvent,
} from './events.js';
import { WegwijzerReferralEvent, WegwijzerResultEvent } from './result/events.js';
import {
  addresses,
  characters,
  disguises,
  hostileTexts,
  keys,
  markup,
  records,
  shown,
} from './testing/hostile-texts.js';
import { faultsUnder, Watch } from './testing/innocence.js';
import { like } from './testing/hand.js';
import { open, openAt, openResult } from './testing/open.js';
import { gent } from './testing/persons.js';
import { listenToWarnings } from './testing/warnings.js';
import type { WegwijzerPage } from './testing/wegwijzer-page.js';

let watch: Watch;
beforeEach(() => {
  watch = new Watch();
});

const facts = Object.keys(vocabulary);
const attributes = ['lang', 'flow', 'mode', 'heading-level', 'on', 'link', 'memory'];

/** What a page without types can set. */
const set = (page: WegwijzerPage, property: string, value: unknown): void => {
  Object.assign(page.element, { [property]: value });
};

/** What a text can be read as: itself, and the record that it stands for. */
function readings(text: string): readonly unknown[] {
  return records.includes(text) && !text.startsWith('#') ? [text, JSON.parse(text)] : [text];
}

/** The page is as it was, and what was typed stands there still. */
const isUntouched = (page: WegwijzerPage): void => {
  expect(watch.faults(page.root)).to.deep.equal([]);
  expect(page.question).to.equal('werkduur');
  expect(page.filledIn('tewerkstelling')).to.equal('60');
  expect(page.element.answers).to.include({ situatie: 'loondienst', sector: 'prive' });
};

async function openWithTyped(): Promise<WegwijzerPage> {
  const page = await openAt('werkduur');
  await page.type('tewerkstelling', '60');
  return page;
}

describe('The watch over what is hostile', () => {
  for (const text of markup) {
    it(`finds what comes of it on a page that takes text for markup: ${shown(text)}`, () => {
      const careless = document.createElement('div');
      // Out of the document, so that nothing of it runs here.
      const inert = document.implementation.createHTMLDocument().importNode(careless);
      inert.innerHTML =
        text.includes('template') || text.startsWith('</') ? `${text}<img src=x>` : `<p title="${text}">${text}</p>`;
      expect(faultsUnder(inert)).to.not.deep.equal([]);
    });
  }

  for (const text of addresses) {
    it(`finds what comes of it on a page that takes text for an address: ${shown(text)}`, () => {
      const careless = document.createElement('div');
      careless.append(Object.assign(document.createElement('a'), { href: text }));
      expect(faultsUnder(careless)).to.have.lengthOf(1);
    });
  }

  it('finds code that runs, and a prototype that got something', () => {
    expect(watch.faults()).to.deep.equal([]);
    const script = document.createElement('script');
    script.textContent = 'alarm()';
    document.body.append(script);
    script.remove();
    Object.defineProperty(Object.prototype, 'polluted', { value: 'yes', configurable: true });
    try {
      expect(watch.faults()).to.deep.equal(['1 texts ran as code', 'a prototype was polluted: Object']);
    } finally {
      Reflect.deleteProperty(Object.prototype, 'polluted');
    }
  });

  it('has texts of every kind, each once', () => {
    expect(new Set(hostileTexts).size).to.equal(hostileTexts.length);
    for (const kind of [markup, addresses, disguises, keys, characters, records]) expect(kind.length).to.be.above(5);
  });
});

describe('A hostile text', () => {
  it('is no value of any fact, so that each of these must be refused', () => {
    const { 'paritair-comite': code, ...others } = vocabulary;
    expect(hostileTexts.filter((text) => code.pattern.test(text) || Object.hasOwn(others, text))).to.deep.equal([]);
  });

  it('in any attribute is named on the console, and the journey goes on with what was typed', async () => {
    const warnings = listenToWarnings();
    const page = await openWithTyped();
    for (const text of hostileTexts) {
      for (const name of attributes) page.element.setAttribute(name, text);
      await page.element.updateComplete;
      isUntouched(page);
    }
    // Of a level it is heard that it is no number: one text after another is no change.
    for (const name of attributes.filter((attribute) => attribute !== 'heading-level')) {
      expect(warnings.filter((warning) => warning.includes(`${name}="`)).length, name).to.equal(hostileTexts.length);
    }
    expect(warnings.join('\n')).to.contain('heading-level="');
    expect(Math.max(...warnings.map(({ length }) => length))).to.be.below(600);
    await page.answerAll({ ...gent, tewerkstelling: 60, 'uren-per-week': 22.8 });
    expect(watch.faults(page.root)).to.deep.equal([]);
  });

  it('in any attribute from the start leaves an element that works', async () => {
    listenToWarnings();
    for (const text of hostileTexts) {
      const page = await open(Object.fromEntries(attributes.map((name) => [name, text])));
      expect(watch.faults(page.root)).to.deep.equal([]);
      expect(page.question).to.equal('situatie');
      page.element.remove();
    }
  });

  it('or anything else in the property behind an attribute breaks nothing', async () => {
    listenToWarnings();
    const page = await openWithTyped();
    const strange = [
      undefined,
      null,
      7,
      NaN,
      true,
      {},
      [],
      () => 'nl',
      Symbol('nl'),
      10n,
      { toString: null },
      Object.create(null) as unknown,
    ];
    for (const value of [...strange, ...hostileTexts]) {
      for (const name of ['lang', 'flow', 'mode', 'headingLevel', 'on', 'link', 'memory', 'shareAnswers']) {
        set(page, name, value);
        await page.element.updateComplete;
      }
      isUntouched(page);
    }
  });

  it('in the answers, as a fact or as a value, is left out and named', async () => {
    const warnings = listenToWarnings();
    const page = await open();
    for (const text of hostileTexts) {
      for (const reading of readings(text)) {
        const before = warnings.length;
        page.element.answers = Object.fromEntries([
          ...facts.map((fact) => [fact, reading]),
          [text, 'ja'],
          ['situatie', 'loondienst'],
        ]) as Facts;
        expect(warnings.length - before, shown(text)).to.equal(facts.length);
        expect(page.element.answers).to.deep.equal({ situatie: 'loondienst' });
        set(page, 'answers', reading);
      }
      await page.element.updateComplete;
      expect(watch.faults(page.root)).to.deep.equal([]);
    }
  });

  it('given to a method is refused by name, and changes nothing', async () => {
    const page = await openWithTyped();
    for (const text of hostileTexts) {
      expect(() => page.element.answer(text, 'ja')).to.throw(VocabularyError, 'is not a fact');
      for (const fact of facts) expect(() => page.element.answer(fact, text)).to.throw(VocabularyError, `"${fact}"`);
      expect(page.element.answers).to.include({ sector: 'prive' });
    }
    expect(watch.faults(page.root)).to.deep.equal([]);
  });

  it('in any field of a course, or for the course itself, is named, and asked', async () => {
    const warnings = listenToWarnings();
    const page = await open({}, { answers: { situatie: 'loondienst', doel: 'opleiding' } });
    const fields = [
      'id',
      'odb',
      'title',
      'provider',
      'start',
      'end',
      'contacturen',
      'lestijden',
      'studiepunten',
      'taal',
      'prijs',
      'databank',
      'kenmerk',
      'erkend',
      'cvo',
      'hogerOnderwijs',
      'soort',
      'vdabErkend',
      'zorgknelpunt',
      'langeDagopleiding',
      'niveauLabel',
    ];
    for (const text of hostileTexts) {
      const before = warnings.length;
      set(page, 'course', Object.fromEntries([...fields, text].map((field) => [field, text])));
      await page.element.updateComplete;
      expect(warnings.length, shown(text)).to.be.above(before);
      for (const reading of readings(text)) set(page, 'course', reading);
      await page.element.updateComplete;
      expect(watch.faults(page.root)).to.deep.equal([]);
      expect(page.element.answers).to.deep.equal({ situatie: 'loondienst', doel: 'opleiding' });
    }
    page.element.course = undefined;
    await page.element.updateComplete;
    await page.answerAll(gent);
    expect(watch.faults(page.root)).to.deep.equal([]);
  });

  it('in the balances is left out and named', async () => {
    const warnings = listenToWarnings();
    const page = await openResult();
    const incentives = Object.keys(page.verdicts);
    for (const text of hostileTexts) {
      const before = warnings.length;
      const balance = { value: text, unit: text, on: text };
      set(page, 'balances', Object.fromEntries([...incentives, text].map((id) => [id, balance])));
      await page.element.updateComplete;
      expect(warnings.length - before, shown(text)).to.equal(incentives.length + 1);
      for (const reading of readings(text)) {
        set(page, 'balances', reading);
        await page.element.updateComplete;
      }
      expect(page.has('.balance')).to.be.false;
      expect(page.verdicts).to.include({ 'vlaams-opleidingsverlof': 'yes' });
    }
    expect(watch.faults(page.root)).to.deep.equal([]);
  });

  it('in its own contacts or its invitation is shown as text, or left out and named', async () => {
    const warnings = listenToWarnings();
    const page = await openResult();
    for (const text of hostileTexts) {
      const before = warnings.length;
      set(page, 'contacts', [{ name: text, text, phone: `javascript:${text}`, url: `javascript:${text}` }, text]);
      set(page, 'callToAction', { text, url: `data:text/html,${text}` });
      await page.element.updateComplete;
      // The phone and the url of the first, all of the second, and the invitation; a name of spaces is none.
      expect(warnings.length - before, shown(text)).to.equal(text.trim() === '' ? 3 : 4);
      for (const reading of readings(text)) {
        set(page, 'contacts', reading);
        set(page, 'callToAction', reading);
        await page.element.updateComplete;
      }
      expect(page.has('[part="contact"] a, [part="call-to-action"]'), shown(text)).to.be.false;
    }
    expect(watch.faults(page.root)).to.deep.equal([]);
  });

  for (const [fact, error] of [
    ['tewerkstelling', verder.errorNumber],
    ['paritair-comite', verder.errorListed],
  ] as const) {
    it(`typed as ${fact} is refused, and stands there still to be mended`, async () => {
      const page = await openAt('werkduur');
      // At full time the comité can matter.
      await page.answer({ tewerkstelling: 100, 'uren-per-week': 38 });
      await page.back();
      const field = page.field(fact);
      for (const text of hostileTexts) {
        field.value = text;
        const { value } = field;
        field.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
        (page.get('form') as HTMLFormElement).requestSubmit();
        await page.element.updateComplete;
        expect(page.question).to.equal('werkduur');
        expect(page.filledIn(fact)).to.equal(value);
        if (value.trim() !== '') expect(page.error(fact), shown(text)).to.match(like(error));
        expect(watch.faults(page.root)).to.deep.equal([]);
      }
    });
  }
});

describe('An event', () => {
  const ids = new Set([
    ...facts,
    ...Object.values(flows).flatMap((flow) => [...questionsOf(flow), ...flow.chapters].map(({ id }) => id)),
  ]);

  it('holds nothing but ids of the flow, also after hostile texts', async () => {
    listenToWarnings();
    const page = await open({ 'share-answers': true });
    const heard: Event[] = [];
    for (const { eventName } of [
      WegwijzerFirstQuestionEvent,
      WegwijzerQuestionEvent,
      WegwijzerAnswerEvent,
      WegwijzerResultEvent,
      WegwijzerReferralEvent,
      WegwijzerResetEvent,
    ]) {
      page.element.addEventListener(eventName, (event) => heard.push(event));
    }
    const hostile = Object.fromEntries(hostileTexts.map((text): [string, Value] => [text, text]));
    page.element.answers = { ...hostile, sector: 'prive' };
    set(page, 'course', hostile);
    set(page, 'balances', hostile);
    await page.element.updateComplete;
    await page.answerAll(gent);
    await page.restart();

    const said = heard.flatMap((event) => {
      const {
        question,
        chapter,
        facts: filled = [],
        answers = {},
      } = event as Partial<WegwijzerAnswerEvent & WegwijzerQuestionEvent>;
      return [question, chapter, ...filled, ...Object.keys(answers)].filter((text) => text !== undefined);
    });
    expect(heard.length).to.be.above(5);
    expect(said.filter((text) => !ids.has(text))).to.deep.equal([]);
  });

  it('of the same name from somebody else does nothing to the element', async () => {
    const page = await openWithTyped();
    for (const text of hostileTexts) {
      page.element.dispatchEvent(new WegwijzerAnswerEvent(text, { [text]: text }, true));
      page.element.dispatchEvent(new WegwijzerQuestionEvent(text, text));
      page.element.dispatchEvent(new WegwijzerReferralEvent(text, text));
      page.element.dispatchEvent(new WegwijzerResetEvent());
    }
    await page.element.updateComplete;
    isUntouched(page);
  });
});

describe('The name of a field', () => {
  it('is not one by which a form or an object is used: nothing is hidden by it', () => {
    const form = document.createElement('form');
    expect(facts.filter((fact) => fact in form)).to.deep.equal([]);
  });
});
