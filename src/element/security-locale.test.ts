import { expect } from '@open-wc/testing';
import type { PartialTexts } from '../../locales/texts.js';
import { addLanguage, changeTexts } from '../product.js';
import { hostileTexts, shown } from './testing/hostile-texts.js';
import { Watch } from './testing/innocence.js';
import { textOf } from './testing/hand.js';
import { changed, marked } from './testing/other-language.js';
import { open, openAt, openResult } from './testing/open.js';
import { gent } from './testing/persons.js';
import { listenToWarnings } from './testing/warnings.js';

/** Codes that no language has. */
const codes = hostileTexts.map((_, at) => `q${String.fromCharCode(97 + Math.floor(at / 26), 97 + (at % 26))}`);

describe('A language of hostile texts', () => {
  for (const [at, whole] of hostileTexts.entries()) {
    it(`is shown as text, at a question and at the result: ${shown(whole)}`, async () => {
      // It stands there more than a thousand times.
      const text = whole.slice(0, 500);
      const watch = new Watch();
      const lang = codes[at] ?? '';
      await addLanguage(
        lang,
        // A language that does not tell the figures of the others is not added at all.
        changed(lang, (said) => [text, ...(said.match(/\{\{[^}]*\}\}/g) ?? [])].join(' ')),
      );
      const question = await openAt('werkduur', gent, { lang });
      const outcome = await openResult(gent, { lang, mode: 'counsellor' });
      expect(watch.faults(question.root, outcome.root)).to.deep.equal([]);
      expect(question.question).to.equal('werkduur');
      expect(outcome.verdicts).to.include({ 'vlaams-opleidingsverlof': 'yes' });
      // What means something in the texts themselves is filled in; all the rest stands there as it is.
      const isFilledIn = /\{\{|\$t\(/.test(text);
      if (!isFilledIn) expect(question.find('.title')?.textContent).to.equal(document.createTextNode(text).data);
      for (const page of [question, outcome]) page.element.remove();
    });
  }

  it('is refused when its name is no language, or when it has no texts', async () => {
    const add = async (language: unknown, texts: unknown): Promise<string> => {
      try {
        await addLanguage(language as string, texts as PartialTexts);
        return 'taken';
      } catch (error) {
        return String(error);
      }
    };
    for (const text of hostileTexts)
      expect(await add(text, {}), shown(text))
        .to.contain('RangeError')
        .and.contain('no language');
    for (const texts of [null, undefined, 7, ...hostileTexts]) expect(await add('fr', texts)).to.contain('RangeError');
    const page = await openAt('doel', gent, { lang: 'nl' });
    expect(textOf(page.get('.title'))).to.not.equal('');
  });

  it('of another shape than texts is not added, and breaks nothing', async () => {
    const warnings = listenToWarnings();
    const watch = new Watch();
    const shapes = [
      { ui: 'next' },
      { ui: null },
      { ui: { next: null, back: 7, title: {}, more: [] } },
      { __proto__: null, ui: {} },
      JSON.parse(
        '{"__proto__":{"polluted":1},"ui":{"__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}}}}',
      ),
    ];
    for (const [at, texts] of shapes.entries()) {
      const lang = `x${String.fromCharCode(97 + at)}`;
      await addLanguage(lang, texts as PartialTexts);
      const page = await openAt('werkduur', gent, { lang });
      expect(page.question).to.equal('werkduur');
      expect(page.get('.wegwijzer').lang).to.equal('nl');
      expect(warnings.filter((text) => text.includes(`"${lang}" is not added`))).to.have.lengthOf(1);
      expect(watch.faults(page.root)).to.deep.equal([]);
    }
  });
});

describe('A hostile text in the place of one text', () => {
  it('is shown as text, or left out and named', async () => {
    const warnings = listenToWarnings();
    const watch = new Watch();
    await addLanguage('zz', marked('zz'));
    for (const text of hostileTexts) {
      const before = warnings.length;
      await changeTexts('zz', { vragen: { facts: { situatie: { question: text } } } });
      const page = await open({ lang: 'zz' });
      const isLeftOut = warnings.length > before;
      expect(isLeftOut, shown(text)).to.equal(text.trim() === '' || /\{\{|\}\}|\$t\(/.test(text));
      if (!isLeftOut) expect(page.get('.title').textContent, shown(text)).to.equal(document.createTextNode(text).data);
      expect(watch.faults(page.root)).to.deep.equal([]);
      page.element.remove();
    }
  });

  it('changes nothing of an element that is there, and counts for the next', async () => {
    await addLanguage('zy', marked('zy'));
    const first = await open({ lang: 'zy' });
    const { title } = first;
    await changeTexts('zy', { vragen: { facts: { situatie: { question: 'Wie ben je?' } } } });
    expect(first.title).to.equal(title);
    expect((await open({ lang: 'zy' })).title).to.equal('Wie ben je?');
  });
});
