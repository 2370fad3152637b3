import { expect } from '@open-wc/testing';
import { verder } from '../../locales/nl/verder.js';
import type { Course } from '../../flows/course.js';
import { VocabularyError, type Facts } from '../reasoning/vocabulary.js';
import { today } from '../today.js';
import { like, textOf } from './testing/hand.js';
import { open, openAt, openResult } from './testing/open.js';
import { gent } from './testing/persons.js';
import { listenToWarnings } from './testing/warnings.js';
import type { WegwijzerPage } from './testing/wegwijzer-page.js';

const hostile = ['<img src=x onerror=alert(1)>', 'javascript:alert(1)', '__proto__', 'constructor', 'x'.repeat(20_000)];

describe('An attribute with nonsense', () => {
  const nonsense: readonly (readonly [string, string, (page: WegwijzerPage) => void])[] = [
    ['lang', 'klingon', (page) => expect(page.get('.wegwijzer').lang).to.equal('nl')],
    ['flow', 'doolhof', (page) => expect(page.question).to.equal('doel')],
    ['mode', 'disco', (page) => expect([...page.get('.wegwijzer').classList]).to.include('page')],
    ['link', 'fragment', () => expect(location.hash).to.equal('')],
    ['memory', 'local', () => expect([sessionStorage.length, localStorage.length]).to.deep.equal([0, 0])],
    ['heading-level', '0', (page) => expect(page.get('.title').localName).to.equal('h2')],
    ['heading-level', '7', (page) => expect(page.get('.title').localName).to.equal('h2')],
    ['heading-level', '2.5', (page) => expect(page.get('.title').localName).to.equal('h2')],
    ['heading-level', 'groot', (page) => expect(page.get('.title').localName).to.equal('h2')],
    ['on', '2026-02-30', (page) => expect(page.text).to.match(like(verder.answers))],
    ['on', 'morgen', (page) => expect(page.text).to.match(like(verder.answers))],
  ];
  for (const [name, value, holds] of nonsense) {
    it(`is named on the console, and the default is used: ${name}="${value}"`, async () => {
      const warnings = listenToWarnings();
      const page = await open({ [name]: value }, { answers: { situatie: 'loondienst' } });
      expect(warnings.length, warnings.join('\n')).to.equal(1);
      expect(warnings[0]).to.contain(`opleidings-wegwijzer: ${name}="`);
      expect(page.question).to.equal('doel');
      holds(page);
    });

    it(`is named, and nothing is lost, when it comes under way: ${name}="${value}"`, async () => {
      const warnings = listenToWarnings();
      const page = await openAt('werkduur', gent, { on: today() });
      await page.type('tewerkstelling', '60');
      page.element.setAttribute(name, value);
      await page.element.updateComplete;
      expect(warnings.join('\n')).to.contain(`${name}="`);
      expect(page.question).to.equal('werkduur');
      expect(page.filledIn('tewerkstelling')).to.equal('60');
    });
  }

  it('for the day counts as today', async () => {
    listenToWarnings();
    const page = await openResult(gent, { on: 'morgen' });
    const [year = '', , day = ''] = today().split('-');
    expect(textOf(page.get('.small-print')))
      .to.contain(`${Number(day)} `)
      .and.to.contain(year);
  });

  for (const text of hostile) {
    it(`that is hostile changes nothing: ${text.slice(0, 30)}`, async () => {
      const warnings = listenToWarnings();
      const page = await open({
        lang: text,
        flow: text,
        mode: text,
        on: text,
        'heading-level': text,
        link: text,
        memory: text,
      });
      expect(page.question).to.equal('situatie');
      expect(page.has('img, script')).to.be.false;
      for (const name of ['lang', 'flow', 'mode', 'on', 'heading-level', 'link', 'memory'])
        expect(warnings.join('\n')).to.contain(`${name}="`);
    });
  }

  it('that is taken away counts as left out, without a word', async () => {
    const warnings = listenToWarnings();
    const page = await openAt('doel', gent, {
      lang: 'nl',
      mode: 'kiosk',
      'heading-level': '4',
      flow: 'wegwijzer',
      link: 'none',
      memory: 'none',
    });
    for (const { name } of [...page.element.attributes]) page.element.removeAttribute(name);
    await page.element.updateComplete;
    expect(warnings).to.deep.equal([]);
    expect([...page.get('.wegwijzer').classList]).to.include('page');
    expect(page.get('.title').localName).to.equal('h2');
    expect(page.question).to.equal('doel');
  });
});

describe('An attribute', () => {
  it('that is valid is not spoken of', async () => {
    const warnings = listenToWarnings();
    for (const mode of ['page', 'counsellor', 'kiosk']) {
      const page = await open({
        mode,
        lang: 'nl-BE',
        flow: 'wegwijzer',
        'heading-level': '3',
        on: '2027-01-15',
        memory: 'none',
        link: 'none',
      });
      expect([...page.get('.wegwijzer').classList]).to.include(mode);
      expect(page.get('.title').localName).to.equal('h3');
    }
    expect(warnings).to.deep.equal([]);
  });

  it('mode opens for a counsellor what is folded for others, and is larger in a kiosk', async () => {
    const shown = async (mode: string): Promise<readonly [boolean, number]> => {
      const page = await open({ mode });
      return [page.get('details').hasAttribute('open'), parseFloat(getComputedStyle(page.get('.title')).fontSize)];
    };
    const [isOpen, size] = await shown('page');
    expect(isOpen).to.be.false;
    expect(await shown('counsellor')).to.deep.equal([true, size]);
    expect((await shown('kiosk'))[1]).to.be.above(size * 1.2);
  });

  it('on judges the same answers again for another day', async () => {
    const page = await openResult({ ...gent, doel: 'orienteren', loopbaanjaren: 10, 'loopbaancheque-gebruikt': 'nee' });
    expect(page.verdicts).to.include({ loopbaancheque: 'yes' });
    page.element.on = '2027-01-15';
    await page.element.updateComplete;
    // The rules from 2027 on are planned.
    expect(page.verdicts).to.include({ loopbaancheque: 'open' });
    expect(textOf(page.get('.small-print'))).to.contain('15 januari 2027');
    page.element.setAttribute('on', '2026-12-31');
    await page.element.updateComplete;
    expect(page.verdicts).to.include({ loopbaancheque: 'yes' });
  });

  it('on asks what matters on the new day, and keeps the answers', async () => {
    const page = await openResult(gent, { on: '2026-11-21' });
    const { answers } = page.element;
    page.element.on = '2025-11-15';
    await page.element.updateComplete;
    page.element.on = '2026-11-21';
    await page.element.updateComplete;
    expect(page.element.answers).to.deep.equal(answers);
    expect(page.has('[data-view="result"]')).to.be.true;
  });
});

/** What a page without types can set. */
const anything = (value: unknown): Facts => value as Facts;

/** Records of which nothing can be read. */
const unreadable: Readonly<Record<string, () => object>> = {
  'a record that throws': () =>
    Object.defineProperty({}, 'contacturen', {
      enumerable: true,
      get() {
        throw new TypeError('not now');
      },
    }),
  'a proxy that was revoked': () => {
    const { proxy, revoke } = Proxy.revocable({}, {});
    revoke();
    return proxy;
  },
};

describe('The property answers', () => {
  it('takes what fits, and names the rest on the console', async () => {
    const warnings = listenToWarnings();
    const answers = {
      situatie: 'loondienst',
      doel: 'astronaut',
      kleur: 'rood',
      tewerkstelling: '60',
      start: '2026-02-30',
    };
    const page = await open({}, { answers });
    expect(page.element.answers).to.deep.equal({ situatie: 'loondienst' });
    for (const named of ['doel', 'kleur', 'tewerkstelling', 'start']) {
      expect(warnings.filter((warning) => warning.includes(`"${named}"`)).length, named).to.equal(1);
    }
    expect(warnings.every((warning) => warning.startsWith('opleidings-wegwijzer: answers'))).to.be.true;
  });

  for (const [name, value] of Object.entries({
    null: null,
    undefined: undefined,
    'a text': 'loondienst',
    'a number': 7,
    'a list': ['loondienst'],
  })) {
    it(`throws nothing at ${name}, and asks from the start`, async () => {
      const warnings = listenToWarnings();
      const page = await open();
      expect(() => {
        page.element.answers = anything(value);
      }).to.not.throw();
      // Nothing is what a page sets that knows nothing; the rest is a mistake.
      expect(warnings.length > 0).to.equal(value !== null && value !== undefined);
      for (const warning of warnings) expect(warning).to.contain('answers');
      await page.element.updateComplete;
      expect(page.question).to.equal('situatie');
      expect(page.element.answers).to.deep.equal({});
    });
  }

  for (const [name, make] of Object.entries(unreadable))
    for (const record of ['answers', 'course'] as const)
      it(`leaves out ${name} as ${record}, says so, and takes the next`, async () => {
        const warnings = listenToWarnings();
        const page = await open();
        page.element[record] = anything(make());
        await page.element.updateComplete;
        expect(page.question).to.equal('situatie');
        expect(warnings.filter((warning) => warning.includes(`${record}: `))).to.have.lengthOf(1);
        page.element[record] = anything({ situatie: 'loondienst', contacturen: 40 });
        await page.element.updateComplete;
        expect(page.element.facts).to.include(record === 'answers' ? { situatie: 'loondienst' } : { contacturen: 40 });
      });

  it('keeps what can be read beside what throws when it is looked at', async () => {
    const warnings = listenToWarnings();
    const page = await open();
    const thrown = () => {
      throw new TypeError('not now');
    };
    page.element.answers = anything(
      Object.defineProperty({ situatie: 'loondienst' }, 'doel', { enumerable: true, get: thrown }),
    );
    expect(page.element.answers).to.deep.equal({ situatie: 'loondienst' });
    expect(warnings).to.have.lengthOf(1);
    expect(warnings[0]).to.contain('"doel"').and.to.contain('not now');
  });

  it('keeps what can be read of a course beside what throws when it is looked at', async () => {
    const warnings = listenToWarnings();
    const thrown = () => {
      throw new TypeError('not now');
    };
    const given = Object.defineProperty({ contacturen: 40 }, 'start', { enumerable: true, get: thrown });
    const page = await open({}, { course: anyCourse(given) });
    expect(page.element.facts).to.include({ contacturen: 40 });
    expect(warnings).to.have.lengthOf(1);
    expect(warnings[0]).to.contain('"start"').and.to.contain('not now');
  });

  const noRecords: Readonly<Record<string, unknown>> = {
    Date: new Date(0),
    Map: new Map([['situatie', 'loondienst']]),
    Promise: Promise.resolve({ situatie: 'loondienst' }),
    Set: new Set(['situatie']),
    string: 'loondienst',
  };
  for (const [kind, given] of Object.entries(noRecords))
    for (const record of ['answers', 'course'] as const)
      it(`says that a ${kind} is no record for ${record}`, async () => {
        const warnings = listenToWarnings();
        const page = await open();
        page.element[record] = anything(given);
        await page.element.updateComplete;
        expect(warnings).to.have.lengthOf(1);
        expect(warnings[0]).to.contain(`${record}: `).and.to.contain(kind);
        expect(page.element.facts).to.deep.equal({});
      });

  it('throws nothing at values that cannot be written down', async () => {
    const warnings = listenToWarnings();
    const page = await open();
    const circle: Record<string, unknown> = {};
    circle['self'] = circle;
    page.element.answers = anything({
      situatie: 10n,
      doel: circle,
      contract: Symbol('gewoon'),
      sector: () => 'prive',
      diploma: NaN,
    });
    await page.element.updateComplete;
    expect(page.element.answers).to.deep.equal({});
    for (const fact of ['situatie', 'doel', 'contract', 'sector', 'diploma'])
      expect(warnings.join('\n')).to.contain(`"${fact}"`);
  });

  it('takes no key of the prototype for a fact', async () => {
    const warnings = listenToWarnings();
    const page = await open();
    page.element.answers = anything(
      JSON.parse('{"__proto__": {"situatie": "loondienst"}, "constructor": "x", "toString": null}'),
    );
    await page.element.updateComplete;
    expect(page.element.answers).to.deep.equal({});
    expect(page.question).to.equal('situatie');
    expect(warnings.length).to.equal(3);
  });

  for (const text of hostile) {
    it(`drops a hostile value: ${text.slice(0, 30)}`, async () => {
      const warnings = listenToWarnings();
      const page = await open({}, { answers: { situatie: text, [text]: 'ja' } });
      expect(page.element.answers).to.deep.equal({});
      expect(page.has('img')).to.be.false;
      expect(warnings.length).to.be.at.least(1);
    });
  }

  it('replaces all answers; what is not among them is shown again as it was', async () => {
    const page = await openAt('diploma');
    page.element.answers = { situatie: 'loondienst' };
    await page.element.updateComplete;
    expect(page.question).to.equal('doel');
    expect(page.filledIn('doel')).to.equal('opleiding');
  });

  it('leaves the screen alone when they are those that count, as when a framework hands back what it was told', async () => {
    const page = await openAt('diploma');
    const title = page.get('.title');
    title.focus();
    page.element.answers = { ...page.element.answers };
    await page.element.updateComplete;
    expect(page.get('.title')).to.equal(title);
    expect(page.hasFocus(title)).to.be.true;
  });
});

describe('The method answer', () => {
  it('answers for the person', async () => {
    const page = await open();
    page.element.answer('situatie', 'loondienst');
    await page.element.updateComplete;
    expect(page.question).to.equal('doel');
    page.element.answer('doel', 'opleiding');
    page.element.answer('contract', null);
    expect(page.element.answers).to.deep.equal({ situatie: 'loondienst', doel: 'opleiding', contract: null });
  });

  const wrong: readonly (readonly [string, string | number])[] = [
    ['situatie', 'astronaut'],
    ['kleur', 'rood'],
    ['tewerkstelling', '60'],
    ['tewerkstelling', 101],
    ['tewerkstelling', NaN],
    ['start', '2026-02-30'],
    ['__proto__', 'loondienst'],
    ['constructor', 'x'],
  ];
  for (const [fact, value] of wrong) {
    it(`throws at ${fact} = ${value}, naming it, and changes nothing`, async () => {
      const page = await openAt('doel');
      const { answers } = page.element;
      expect(() => page.element.answer(fact, value))
        .to.throw(VocabularyError)
        .with.property('problems')
        .with.lengthOf(1);
      expect(() => page.element.answer(fact, value)).to.throw(fact);
      expect(page.element.answers).to.deep.equal(answers);
    });
  }

  it('change does nothing for a fact that was not asked', async () => {
    const page = await openAt('doel');
    for (const fact of ['sector', 'kleur', '__proto__', '']) page.element.change(fact);
    await page.element.updateComplete;
    expect(page.question).to.equal('doel');
  });

  it('back does nothing at the first question', async () => {
    const page = await open();
    page.element.back();
    await page.element.updateComplete;
    expect(page.question).to.equal('situatie');
  });
});

const course: Course = { id: 'c1', odb: 'ODB-12345', title: 'Lassen', contacturen: 40, start: '2026-12-01' };

/** What a page without types can set. */
const anyCourse = (value: unknown): Course => value as Course;

describe('The property course', () => {
  it('spares the person the questions that it answers, and what they want', async () => {
    const page = await open({}, { course });
    const asked = await page.answerAll({ ...gent, doel: null, contacturen: null, databank: null });
    expect(asked).to.include('situatie').and.not.to.include.oneOf(['doel', 'databank', 'start']);
    expect(page.element.facts).to.include({
      doel: 'opleiding',
      contacturen: 40,
      studiepunten: 0,
      databank: 'ja',
      start: '2026-12-01',
    });
    expect(page.verdicts).to.include({ 'vlaams-opleidingsverlof': 'yes', opleidingscheques: 'yes' });
  });

  it('that comes under way keeps what was answered and what was typed', async () => {
    const page = await openAt('werkduur');
    await page.type('tewerkstelling', '60');
    page.element.course = course;
    await page.element.updateComplete;
    expect(page.question).to.equal('werkduur');
    expect(page.filledIn('tewerkstelling')).to.equal('60');
    expect(page.element.answers).to.include({ sector: 'prive' });
  });

  it('that comes while its own question is on the screen goes to the next', async () => {
    const page = await openAt('doel');
    page.element.course = course;
    await page.element.updateComplete;
    expect(page.question).to.equal('contract');
    expect(page.errors).to.deep.equal([]);
  });

  it('that is taken away asks its questions again', async () => {
    const page = await open({}, { course, answers: { situatie: 'loondienst' } });
    expect(page.question).to.equal('contract');
    page.element.course = undefined;
    await page.element.updateComplete;
    expect(page.question).to.equal('doel');
  });

  it('with nonsense is named on the console, and asked', async () => {
    const warnings = listenToWarnings();
    const page = await open(
      {},
      { course: anyCourse({ contacturen: 'veel', start: 'morgen', kenmerk: '<b>', databank: 'misschien' }) },
    );
    for (const fact of ['contacturen', 'start', 'kenmerk', 'databank']) {
      expect(
        warnings.filter((warning) => warning.includes('course') && warning.includes(`"${fact}"`)).length,
        fact,
      ).to.equal(1);
    }
    const asked = await page.answerUntil('databank', gent);
    expect(asked).to.include('omvang');
  });

  for (const [name, value] of Object.entries({ 'a text': 'Lassen', 'a number': 7, null: null, 'a list': [] })) {
    it(`throws nothing at ${name}`, async () => {
      listenToWarnings();
      const page = await open({}, { course: anyCourse(value) });
      expect(page.question).to.equal('situatie');
    });
  }

  it('shows nothing hostile as markup', async () => {
    listenToWarnings();
    const [image = ''] = hostile;
    const page = await open(
      {},
      {
        course: anyCourse({
          id: image,
          title: image,
          provider: image,
          odb: image,
          taal: image,
          __proto__: { soort: image },
        }),
      },
    );
    await page.answerAll(gent);
    expect(page.has('img')).to.be.false;
  });
});
