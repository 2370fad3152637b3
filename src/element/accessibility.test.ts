import { expect } from '@open-wc/testing';
import { colourRules, violations } from './testing/axe.js';
import { textOf } from './testing/hand.js';
import { fullScreens, modes, persons, questions, results, resultScreens, screens } from './testing/screens.js';
import { dressPage, themes } from './testing/themes.js';
import { open, openAt, openResult } from './testing/open.js';
import { gent } from './testing/persons.js';

describe('Somebody is known who gets', () => {
  it('each question of the flow', () => {
    expect(Object.keys(persons)).to.have.members(questions);
  });

  for (const [kind, [person, verdicts]] of Object.entries(results)) {
    it(`a result ${kind}`, async () => {
      expect(Object.values((await openResult(person)).verdicts)).to.include.members([...verdicts]);
    });
  }
});

for (const mode of modes) {
  describe(`axe finds nothing in the mode ${mode}`, () => {
    for (const { name, show } of mode === 'page' ? screens : fullScreens) {
      it(`on ${name}`, async () => {
        expect(await violations((await show({ mode })).element)).to.deep.equal([]);
      });
    }
  });
}

describe('axe finds nothing in the mode counsellor', () => {
  for (const { name, show } of resultScreens) {
    it(`on ${name}`, async () => {
      expect(await violations((await show({ mode: 'counsellor' })).element)).to.deep.equal([]);
    });
  }
});

// In a script that runs the other way too, with the choice of languages.
describe('axe finds nothing in Arabic', () => {
  for (const { name, show } of screens) {
    it(`on ${name}`, async () => {
      expect(await violations((await show({ lang: 'ar', languages: 'nl fr ar' })).element)).to.deep.equal([]);
    });
  }
});

// The colours of a light page are looked at above; which colours meet on any screen, and how they stand out on each page, is in theme.test.ts.
for (const [name, theme] of Object.entries(themes).slice(1)) {
  describe(`axe finds nothing in the colours of ${name}`, () => {
    let undress: () => void;
    before(async () => {
      undress = await dressPage(theme);
    });
    after(() => {
      undress();
    });

    it('on a question', async () => {
      expect(await violations((await openAt('werkduur')).element, colourRules)).to.deep.equal([]);
    });

    it('on a result, unfolded', async () => {
      const page = await openResult();
      await page.unfold();
      expect(await violations(page.element, colourRules)).to.deep.equal([]);
    });
  });
}

describe('Headings', () => {
  for (const level of [1, 2, 3, 4, 5, 6]) {
    it(`begin at level ${level} when the host says so, and skip none`, async () => {
      for (const page of [
        await openAt('diploma', gent, { 'heading-level': String(level) }),
        await openResult(gent, { 'heading-level': String(level) }),
      ]) {
        const levels = page.all('h1, h2, h3, h4, h5, h6').map(({ localName }) => Number(localName.slice(1)));
        expect(page.get('.title').localName).to.equal(`h${level}`);
        expect(Math.min(...levels)).to.equal(level);
        let deepest = level;
        for (const next of levels) {
          expect(next, levels.join(' ')).to.be.at.most(Math.min(deepest + 1, 6));
          deepest = next;
        }
      }
    });
  }

  it('hold the question, once', async () => {
    for (const [question, person] of Object.entries(persons)) {
      const page = await openAt(question, person);
      expect(page.all('.title').length, question).to.equal(1);
      expect(page.title, question).to.match(/\S.*\?$/);
    }
  });
});

describe('Every input', () => {
  for (const [question, person] of Object.entries(persons)) {
    it(`of ${question} has a name, and its group too`, async () => {
      const page = await openAt(question, person);
      for (const input of page.root.querySelectorAll('form input')) {
        if (!(input instanceof HTMLInputElement)) continue;
        expect(textOf(input.labels?.[0] ?? null), `${input.name} ${input.value}`).to.not.equal('');
        if (input.type === 'radio')
          expect(textOf(input.closest('fieldset')?.querySelector('legend') ?? null), input.name).to.not.equal('');
      }
    });
  }

  it('that says "Ik weet het niet" tells of which field', async () => {
    const page = await openAt('werkduur');
    for (const fact of ['tewerkstelling', 'uren-per-week']) {
      const described = page.root.getElementById(page.option(fact, '?').getAttribute('aria-describedby') ?? '');
      expect(textOf(described), fact).to.equal(textOf(page.field(fact).labels?.[0] ?? null));
    }
  });
});

describe('The size of the text', () => {
  it('follows the host, whatever a page makes of its root', async () => {
    const page = await open();
    const sizes = ['100%', '62.5%'].map((size) => {
      document.documentElement.style.fontSize = size;
      document.body.style.fontSize = '16px';
      return page.all('.title, .option, button').map((element) => getComputedStyle(element).fontSize);
    });
    document.documentElement.removeAttribute('style');
    document.body.removeAttribute('style');
    expect(sizes[1]).to.deep.equal(sizes[0]);
  });
});

describe('The language', () => {
  it('of the texts stands inside, whatever the page around it says', async () => {
    for (const lang of ['nl', 'nl-BE', '']) {
      const page = await open(lang === '' ? {} : { lang });
      expect(page.get('.wegwijzer').lang).to.equal('nl');
    }
  });

  it('of the page is not touched by an element without the attribute', async () => {
    const page = await open();
    expect(page.element.hasAttribute('lang')).to.be.false;
  });
});
