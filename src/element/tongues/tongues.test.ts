import { expect } from '@open-wc/testing';
import { fr } from '../../../locales/fr/index.js';
import { taal as frTaal } from '../../../locales/fr/taal.js';
import { nl } from '../../../locales/nl/index.js';
import { termen } from '../../../locales/nl-BE-simple/termen.js';
import { taal } from '../../../locales/nl/taal.js';
import { termen as dutchTerms } from '../../../locales/nl/termen.js';
import { languages } from '../../translations.js';
import { OpleidingsWegwijzer } from '../../product.js';
import { leavesIn } from '../added-language.js';
import { textOf, until } from '../testing/hand.js';
import { dutch } from '../testing/other-language.js';
import { open, openAt, openResult } from '../testing/open.js';
import { gent, neighbour } from '../testing/persons.js';
import { listenToWarnings } from '../testing/warnings.js';
import type { WegwijzerPage } from '../testing/wegwijzer-page.js';
import { WegwijzerLanguageEvent } from './events.js';
import { marked } from './marks.js';

const { ui } = fr.begin;
const spokenBy = (page: WegwijzerPage): string => page.get('.wegwijzer').lang;
const speaks = (page: WegwijzerPage, lang: string): Promise<unknown> =>
  until(() => page.has('.wegwijzer') && spokenBy(page) === lang, `it does not speak ${lang}`);
const select = (page: WegwijzerPage): HTMLSelectElement => {
  const found = page.get('.languages select');
  if (!(found instanceof HTMLSelectElement)) throw new Error('the choice is no select');
  return found;
};
function choose(page: WegwijzerPage, lang: string): void {
  select(page).focus();
  select(page).value = lang;
  select(page).dispatchEvent(new Event('change'));
}

/** Sentences of Dutch: long enough to be of no other language. */
const sentences = new Set(
  leavesIn(dutch).flatMap(([, text]) => (typeof text === 'string' && text.split(' ').length > 2 ? [text] : [])),
);

/** What is shown and not said to be Dutch. */
function notDutch({ root }: WegwijzerPage): readonly string[] {
  const texts = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const found: string[] = [];
  while (texts.nextNode()) {
    const { parentElement, textContent } = texts.currentNode;
    const text = textContent?.trim() ?? '';
    if (text !== '' && parentElement?.closest('[lang], style')?.matches('[lang|="nl"], style') === false)
      found.push(text);
  }
  return found;
}

describe('In another language', () => {
  it('the first question is asked, and no sentence is Dutch but what counts', async () => {
    const page = await open({ lang: 'fr' });
    expect(spokenBy(page)).to.equal('fr');
    expect(textOf(page.get('[part~="next"]'))).to.equal(ui.next);
    expect(notDutch(page).filter((text) => sentences.has(text))).to.deep.equal([]);
    expect(page.all('.origin').map(({ lang }) => lang)).to.deep.equal(['fr', 'nl']);
  });

  for (const [who, person] of Object.entries({ gent, neighbour }))
    for (const { id: lang } of languages.filter(({ id }) => !id.startsWith('nl')))
      it(`each text of a result is in it, or said to be Dutch: ${lang}, ${who}`, async () => {
        const page = await openResult(person, { lang });
        await page.unfold();
        const shown = notDutch(page);
        expect(shown.length).to.be.greaterThan(100);
        expect(
          shown.filter((text) => sentences.has(text) || /\b(?:VDAB|opleidingscheques?)\b/.test(text)),
        ).to.deep.equal([]);
        expect(page.all('bdi[lang="nl"][translate="no"]').length).to.be.greaterThan(10);
      });

  it('a verdict, and all around it, has the structure that it has in Dutch', async () => {
    const verdicts = (page: WegwijzerPage): readonly string[] =>
      page
        .all('[data-incentive], [data-referral]')
        .map(({ dataset }) => `${dataset['incentive'] ?? dataset['referral'] ?? ''} ${dataset['verdict'] ?? ''}`);
    const [one, other] = [await openResult(gent), await openResult(gent, { lang: 'ar' })];
    expect(verdicts(other)).to.deep.equal(verdicts(one));
  });
});

describe('Dutch in shorter steps', () => {
  const lang = 'nl-BE-simple';

  it('says once that nobody checked it, marks no name as Dutch, and explains each where it stands', async () => {
    const [usual, page] = [await openResult(gent), await openResult(gent, { lang })];
    for (const one of [usual, page]) await one.unfold();
    await until(() => usual.has('.term'), 'what names mean is there');
    expect(page.all('.origin').map(textOf)).to.deep.equal([page.find('.origin')?.textContent.trim()]);
    expect(page.all('bdi, .term')).to.deep.equal([]);
    const meaning = termen.vdab ?? dutchTerms.vdab;
    expect(page.text).to.contain(`VDAB (${meaning})`);
    expect(usual.text).to.not.contain(`VDAB (${meaning})`);
  });

  it('has the verdicts of Dutch, and other sentences', async () => {
    const [usual, page] = [await openResult(neighbour), await openResult(neighbour, { lang })];
    expect(page.verdicts).to.deep.equal(usual.verdicts);
    expect(page.text).to.not.equal(usual.text);
  });

  it('is chosen by its name, and asks the first question in it', async () => {
    const page = await open({ languages: `nl ${lang}` });
    expect([...select(page).options].map(textOf)).to.deep.equal(['Nederlands', 'Nederlands (eenvoudig)']);
    choose(page, lang);
    await speaks(page, lang);
    expect(page.all('.origin')).to.have.lengthOf(1);
  });
});

describe('The choice of a language', () => {
  it('keeps the answers, the place and the focus, and tells the page of nothing else', async () => {
    const page = await openResult(gent, { languages: 'nl fr ar' });
    const heard: Event[] = [];
    for (const name of ['wegwijzer-language', 'wegwijzer-question', 'wegwijzer-answer', 'wegwijzer-result'])
      page.element.addEventListener(name, (event) => heard.push(event));
    expect([...select(page).options].map(textOf)).to.deep.equal(['Nederlands', 'Français', 'العربية']);
    const { answers } = page.element;
    choose(page, 'ar');
    await speaks(page, 'ar');
    expect(page.get('.wegwijzer').dir).to.equal('rtl');
    expect(page.element.answers).to.deep.equal(answers);
    expect(page.hasFocus(select(page))).to.be.true;
    expect(select(page).value).to.equal('ar');
    expect(heard.map((event) => event instanceof WegwijzerLanguageEvent && event.language)).to.deep.equal(['ar']);
    page.element.restart();
    await page.element.updateComplete;
    expect(spokenBy(page)).to.equal('ar');
  });

  it('is not there where the page offers none', async () => {
    expect((await open()).has('.languages')).to.be.false;
    expect((await open({ lang: 'fr' })).has('.languages select')).to.be.false;
  });

  it('leaves out what is no language, and says so', async () => {
    const warnings = listenToWarnings();
    const page = await open({ languages: 'nl klingon fr' });
    expect([...select(page).options].map(({ value }) => value)).to.deep.equal(['nl', 'fr']);
    expect(warnings).to.have.length(1);
    expect(warnings[0]).to.contain('klingon');
  });
});

describe('The language of the place', () => {
  it('is that around the element, and follows it', async () => {
    const page = await open({ lang: 'auto' });
    expect(spokenBy(page)).to.equal('nl');
    const around = page.element.parentElement;
    if (!around) throw new Error('the element stands nowhere');
    around.lang = 'fr-BE';
    await speaks(page, 'fr');
    around.lang = 'nl';
    await speaks(page, 'nl');
  });
});

describe('Two languages', () => {
  it('stand side by side, question by question and line by line', async () => {
    const page = await open({ lang: 'fr', beside: 'nl' });
    const title = page.get('.title');
    expect(textOf(title))
      .to.contain(fr.begin.vragen.facts.situatie.question.replace(/\s/g, ' '))
      .and.to.contain(dutch.vragen.facts.situatie.question);
    expect(title.querySelector('.beside')?.getAttribute('lang')).to.equal('nl');
    expect(page.all('.option .label .beside').length).to.be.greaterThan(5);
    const result = await openResult(gent, { lang: 'nl', beside: 'fr' });
    expect(result.all('.beside[lang="fr"]').length).to.be.greaterThan(30);
  });

  it('say of the translation what it is, whichever of the two comes first', async () => {
    for (const attributes of [
      { lang: 'fr', beside: 'nl' },
      { lang: 'nl', beside: 'fr' },
    ]) {
      const page = await open(attributes);
      await until(() => page.has('.beside'), 'the second stands beside the first');
      expect(page.all('.origin').map(({ lang }) => lang)).to.deep.equal(['fr', 'nl']);
      expect(page.all('.origin').map(textOf)).to.deep.equal([frTaal.machine, taal.machine]);
    }
  });
});

describe('A language that cannot be fetched', () => {
  it('leaves the one before, with a sentence, and comes when it is tried again', async () => {
    listenToWarnings();
    let isDown = true;
    const page = await openAt('doel');
    const { content } = OpleidingsWegwijzer;
    class Unreliable extends OpleidingsWegwijzer {
      static override readonly content = {
        ...content,
        translations: () => (isDown ? Promise.reject(new TypeError('down')) : content.translations()),
      };
    }
    customElements.define('unreliable-wegwijzer', Unreliable);
    const element = document.createElement('unreliable-wegwijzer');
    element.setAttribute('lang', 'fr');
    page.element.after(element);
    const root = element.shadowRoot;
    await until(() => root?.querySelector('.caution button') ?? null, 'it does not say that the language is not there');
    expect(root?.querySelector('.wegwijzer')?.getAttribute('lang')).to.equal('nl');
    isDown = false;
    root?.querySelector<HTMLElement>('.caution button')?.click();
    await until(() => root?.querySelector('.wegwijzer')?.getAttribute('lang') === 'fr', 'French does not come');
    element.remove();
  });
});

describe('a name in a translation', () => {
  const [ltr, rtl] = (['ltr', 'rtl'] as const).map((direction) => ({ ...nl, id: 'xx', direction }));
  const names = ['VDAB', 'Terug Naar Werk-fonds', 'Werk-fonds', 'herscholing'];
  /** What is marked in a text, in order. */
  const markedIn = (text: string, language = ltr!): readonly string[] => {
    const pieces = marked(text, names, language, nl);
    return typeof pieces === 'string'
      ? []
      : pieces.flatMap((one) => (typeof one === 'string' ? [] : [String(one.values.at(-1))]));
  };

  it('is marked where it stands alone, the longest first, also as it begins a sentence', () => {
    expect(markedIn('Herscholing, VDAB VDAB (herscholing)')).to.deep.equal([
      'Herscholing',
      'VDAB',
      'VDAB',
      'herscholing',
    ]);
    expect(markedIn('le Terug Naar Werk-fonds')).to.deep.equal(['Terug Naar Werk-fonds']);
    expect(markedIn('VDAB-Kurs, у VDABі, от-VDAB')).to.deep.equal(['VDAB', 'VDAB', 'VDAB']);
  });

  it('is none within another word, nor in another case', () => {
    expect(markedIn('VDABs, eVDAB, VDAB2, vdab, xherscholing')).to.deep.equal([]);
  });

  it('keeps, from right to left, numbers with something between them in their order', () => {
    expect(markedIn('VDAB 0800 30 700, x12 34, 7', rtl)).to.deep.equal(['VDAB', '0800 30 700']);
    expect(markedIn('0800 30 700')).to.deep.equal([]);
  });
});
