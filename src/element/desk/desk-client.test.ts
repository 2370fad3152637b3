import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { balie } from '../../../locales/nl/balie.js';
import { OpleidingsBalie } from '../../balie.js';
import type { Language } from '../language.js';
import { Languages } from '../languages.js';
import { taal } from '../../../locales/nl/taal.js';
import { ui } from '../../../locales/nl/ui.js';
import { uk } from '../../../locales/uk/index.js';
import { vragen } from '../../../locales/nl/vragen.js';
import { wegwijzer } from '../../../flows/wegwijzer.js';
import { codebook } from '../../../flows/codebook.js';
import { writeCode } from '../../journey/compact.js';
import { writeLink } from '../../journey/link.js';
import { openDesk, openDeskWith } from '../testing/desk-page.js';
import { textOf, until } from '../testing/hand.js';
import { gent, listenToWarnings } from '../testing/wegwijzer-page.js';

const VOV = 'vlaams-opleidingsverlof';

describe('the desk, and what a client brings', () => {
  const link = writeLink(wegwijzer, gent);
  const code = writeCode(codebook, wegwijzer, gent) ?? '';
  const { length } = Object.keys(gent);

  for (const [what, text] of Object.entries({
    'an address with a link': `https://www.example.be/wegwijzer?taal=nl${link}`,
    'a link alone': link,
    'a link in a query': `https://www.example.be/?w=${encodeURIComponent(link.slice(3))}&taal=nl#top`,
    'a code': `https://www.example.be/wegwijzer${code}`,
    'a code that a scanner types in small letters': `HTTPS://WWW.EXAMPLE.BE/${code.toLowerCase()} `,
    'a link on a page that searches by itself': `https://www.example.be/?q=steun${link}`,
    'a code in a sentence': `Mijn code: https://www.example.be/${code}.`,
    'a code in a query': `https://www.example.be/?w=${code.slice(3)}`,
  }))
    it(`takes over ${what}`, async () => {
      const desk = await openDesk();
      await desk.enter({ situatie: 'student', 'uren-per-week': 12 });
      await desk.scan(text);
      await until(() => desk.has('[data-entered]'), 'it is taken over');
      expect(desk.entered).to.equal(`Overgenomen antwoorden: ${length}.`);
      expect(desk.filledIn('uren-per-week')).to.equal('38');
      expect((desk.get('#code') as HTMLInputElement).value).to.equal('');
      expect(desk.verdicts[VOV]).to.equal('yes');
      await until(() => desk.told !== '', 'it is told');
      expect(desk.told).to.equal(`${desk.entered} ${textOf(desk.get('.counts'))}`);
    });

  it('answers nothing by the key that sent it, whatever the focus comes to', async () => {
    const desk = await openDesk();
    // What reads a code is fetched for the first.
    for (const text of [code, code, link]) {
      await desk.scan(text);
      await until(() => desk.has('[data-entered]'), 'it is taken over');
      await until(() => desk.focused?.startsWith(balie.noneOfThese) === true, 'it leads on');
      expect(desk.all('.fact button').map(textOf)).to.deep.equal(Array.from({ length }, () => balie.clear));
      await desk.nextClient();
    }
  });

  it('takes it over where it was scanned, whatever is done meanwhile', async () => {
    const desk = await openDesk();
    const field = desk.get('#code') as HTMLInputElement;
    field.value = code;
    field.dispatchEvent(new Event('change'));
    desk.button(balie.compare).click();
    await until(() => desk.has('[data-entered]'), 'it is taken over');
    expect(desk.all('[data-incentive="vlaams-opleidingsverlof"] .verdict').map(textOf)).to.deep.equal([
      balie.yes,
      balie.open,
    ]);
  });

  it('says of what is no link or code, keeps it, and loses nothing', async () => {
    const desk = await openDesk();
    await desk.enter({ situatie: 'student' });
    for (const text of ['hallo', 'https://www.example.be/', '#q=ZZZZZZZZ', '<img src=x>']) {
      await desk.scan(text);
      await until(() => desk.entered === balie.codeFailed, 'it says so');
      expect((desk.get('#code') as HTMLInputElement).value).to.equal(text);
      expect(desk.filledIn('situatie')).to.equal('student');
    }
  });

  it('takes what is scanned behind what failed in its place', async () => {
    const desk = await openDesk();
    await desk.scan('#q=ZZZZZZZZ');
    await until(() => desk.entered === balie.codeFailed, 'it says so');
    await sendKeys({ type: link });
    await desk.press('Enter');
    await until(() => desk.filledIn('uren-per-week') === '38', 'it is taken over');
  });

  it('goes to its field when it is scanned with the focus elsewhere, and answers nothing by the way', async () => {
    const desk = await openDesk();
    await desk.enter({ situatie: 'student', 'uren-per-week': 12 });
    for (const fact of ['situatie', 'uren-per-week', 'tijdelijk-werkloos']) {
      desk.field(fact).focus();
      await sendKeys({ type: 'https://www.example.be/12' });
      expect((desk.get('#code') as HTMLInputElement).value, fact).to.equal('https://www.example.be/12');
      await desk.press('Enter');
      await until(() => desk.entered === balie.codeFailed, 'it is told');
      expect(desk.element.renderRoot.querySelectorAll('[data-fact] input:checked')).to.have.lengthOf(0);
      expect(['situatie', 'uren-per-week', 'doel'].map((one) => desk.filledIn(one))).to.deep.equal([
        'student',
        '12',
        '',
      ]);
      await desk.nextClient();
      await desk.enter({ situatie: 'student', 'uren-per-week': 12 });
    }
    desk.field('situatie').focus();
    await sendKeys({ type: link });
    await desk.press('Enter');
    await until(() => desk.filledIn('uren-per-week') === '38', 'it is taken over');
  });

  it('loses nothing for a link without answers', async () => {
    const desk = await openDesk();
    await desk.enter({ situatie: 'student', 'uren-per-week': 12 });
    for (const text of ['#w=wegwijzer@1', '#w=opleiding@1', '#w=wegwijzer@1&schoen=42', `#q=${'A'.repeat(30000)}`]) {
      await desk.scan(text);
      await until(() => desk.entered !== '', 'it says so');
      expect(desk.filledIn('uren-per-week'), text).to.equal('12');
      await desk.enter({ situatie: 'student' });
    }
  });

  it('says that a link was made for other questions', async () => {
    const desk = await openDesk();
    await desk.scan('#w=iets-anders@9&situatie=werkzoekend');
    await until(() => desk.entered.includes(balie.codeOther), 'it says so');
    expect(desk.filledIn('situatie')).to.equal('werkzoekend');
  });

  it('says that what reads a code cannot be fetched', async () => {
    listenToWarnings();
    const { content } = OpleidingsBalie;
    const desk = await openDeskWith({ ...content, takeHome: () => Promise.reject(new TypeError('down')) });
    await desk.scan(code);
    await until(() => desk.entered === balie.codeAway, 'it says so');
  });

  it('takes over what is whole of a broken one, and names what is lost', async () => {
    const desk = await openDesk();
    await desk.scan(code.slice(0, -9));
    await until(() => desk.entered.includes(balie.codeDamaged), 'it says so');
    await desk.scan(`${link}&diploma=kok&schoen=42`);
    await until(() => desk.entered.includes('Niet overgenomen'), 'it says so');
    expect(desk.entered).to.contain(vragen.facts.diploma.label).and.not.to.contain('schoen');
  });
});

describe('the desk, with the client', () => {
  it('shows the language of the client beside Dutch, and says where that comes from', async () => {
    const desk = await openDesk({ home: 'https://www.example.be/' });
    const choice = desk.get('[data-language]') as HTMLSelectElement;
    expect([...choice.options].map(({ value }) => value)).to.deep.equal([
      '',
      'ar',
      'de',
      'en',
      'fr',
      'nl-BE-simple',
      'tr',
      'uk',
    ]);
    choice.value = 'uk';
    choice.dispatchEvent(new Event('change'));
    await until(() => desk.has('.beside'), 'it is there');
    expect(textOf(desk.fact('diploma').querySelector('.question .beside'))).to.match(/\p{Script=Cyrillic}/u);
    expect(textOf(desk.field('diploma').querySelector('[value="secundair"]'))).to.match(
      /^\d .+ \/ .*\p{Script=Cyrillic}/u,
    );
    expect(desk.text).to.contain(uk.begin.taal.machine).and.to.contain(taal.machine);
    // The words of the desk itself stay as they are.
    expect(textOf(desk.get('[part="next-client"]'))).to.equal(balie.nextClient);
  });

  it('offers the languages of its page alone', async () => {
    const desk = await openDesk({ languages: 'FR ar-MA nl' });
    expect([...(desk.get('[data-language]') as HTMLSelectElement).options].map(({ value }) => value)).to.deep.equal([
      '',
      'ar',
      'fr',
    ]);
  });

  it('says that a language cannot be fetched, and tries again', async () => {
    listenToWarnings();
    let isDown = true;
    const { content } = OpleidingsBalie;
    const desk = await openDeskWith({
      ...content,
      languages: new Languages(content.languages.source, /^(fr)$/),
      translations: async () => {
        const { languages, ...others } = await content.translations();
        const unreliable = ({ parts, ...language }: Language): Language => ({
          ...language,
          ...(parts && {
            parts: { ...parts, later: () => (isDown ? Promise.reject(new TypeError('down')) : parts.later()) },
          }),
        });
        return { ...others, languages: languages.map(unreliable) };
      },
    });
    const choice = desk.get('[data-language]') as HTMLSelectElement;
    choice.value = 'fr';
    choice.dispatchEvent(new Event('change'));
    await until(() => desk.has('.tools .caution'), 'it says so');
    expect(choice.value).to.equal('fr');
    isDown = false;
    await desk.click(desk.button(ui.retry));
    await until(() => desk.has('.beside'), 'it is there');
    expect(desk.has('.tools .caution')).to.equal(false);
  });

  it('begins with the language that its page set last', async () => {
    const desk = await openDesk({ beside: 'fr' });
    const choice = (): HTMLSelectElement => desk.get('[data-language]') as HTMLSelectElement;
    const choose = (language: string): void => {
      choice().value = language;
      choice().dispatchEvent(new Event('change'));
    };
    choose('uk');
    await desk.nextClient();
    expect(choice().value).to.equal('fr');
    choose('uk');
    await desk.element.updateComplete;
    desk.element.beside = 'tr';
    await desk.nextClient();
    expect(choice().value).to.equal('tr');
  });

  it('lets the client take a sheet, a letter and a code along', async () => {
    const desk = await openDesk({ home: 'https://www.example.be/' });
    await desk.enter(gent);
    await desk.click(desk.get('[part="take-home"]'));
    await until(() => desk.has('.take-home details'), 'it is there');
    expect(desk.all('.take-home details').map(({ dataset }) => dataset['takeHome'])).to.deep.equal([
      'paper',
      'phone',
      'letter',
    ]);
    expect(textOf(desk.get('[data-take-home="phone"] .address'))).to.equal(
      `https://www.example.be/${writeCode(codebook, wegwijzer, gent) ?? ''}`,
    );
  });

  it('has every explanation on paper, and as it was behind it', async () => {
    const desk = await openDesk();
    await desk.enter(gent);
    await desk.open(VOV);
    const explained = (): number => desk.all('.verdicts .incentive').length;
    dispatchEvent(new Event('beforeprint'));
    await desk.element.updateComplete;
    expect(explained()).to.equal(desk.all('.verdicts [data-incentive]').length);
    dispatchEvent(new Event('afterprint'));
    await desk.element.updateComplete;
    expect(explained()).to.equal(1);
  });

  it('has on paper what was answered, of each situation', async () => {
    const desk = await openDesk();
    await desk.enter(gent);
    await desk.compare();
    await desk.enter({ 'uren-per-week': 20 });
    expect(desk.has('.for-client dl')).to.equal(false);
    dispatchEvent(new Event('beforeprint'));
    await desk.element.updateComplete;
    const [first, second, ...others] = desk.all('.for-client .answers').map(textOf);
    expect(first)
      .to.match(/Situatie A/)
      .and.to.match(/Uren per week ?38 uur/);
    expect(second)
      .to.match(/Situatie B/)
      .and.to.match(/Uren per week ?20 uur/);
    expect(others).to.deep.equal([]);
    dispatchEvent(new Event('afterprint'));
    await desk.element.updateComplete;
    expect(desk.has('.for-client dl')).to.equal(false);
  });

  it('prints all that fits, or the sheet alone', async () => {
    const desk = await openDesk();
    await desk.enter(gent);
    await desk.click(desk.get('[part="take-home"]'));
    await until(() => desk.has('.take-home details'), 'it is there');
    (desk.get('[data-take-home="paper"]') as HTMLDetailsElement).open = true;
    const { print } = window;
    const printed: (string | undefined)[] = [];
    window.print = () => printed.push(desk.all('[data-alone]').map(({ className }) => className)[0]);
    try {
      await desk.click(desk.get('[data-print="result"]'));
      await desk.click(desk.get('[data-print="paper"]'));
    } finally {
      window.print = print;
      dispatchEvent(new Event('afterprint'));
    }
    expect(printed).to.deep.equal([undefined, 'sheet paper']);
  });

  it('gives a text for a file: the answers, the day, each verdict with what decides it, the sources, the version', async () => {
    const desk = await openDesk();
    await desk.enter(gent);
    const text = await desk.dossier();
    expect(text).to.match(/versie \d+\.\d+\.\d+, stand van 21 november 2026/);
    expect(text).to.contain('- Uren per week: 38 uur per week');
    expect(text).to.match(/- Vlaams opleidingsverlof: past\. 40 uur verlof/);
    expect(text).to.match(/- Bezahlter Bildungsurlaub[^:]*: past niet\. .+/);
    expect(text).to.match(/- .+, https:\/\/.+ \(nagekeken op \d+ \w+ 2026\)/);
  });

  it('says in that text that the sources could not be fetched', async () => {
    listenToWarnings();
    const { content } = OpleidingsBalie;
    const desk = await openDeskWith({ ...content, sources: () => Promise.reject(new TypeError('down')) });
    await desk.enter(gent);
    expect(await desk.dossier()).to.contain(balie.dossierNoSources);
  });
});

describe('the desk, for the next client', () => {
  it('knows nothing of the one before, in either situation', async () => {
    const desk = await openDesk();
    const begin = desk.verdicts;
    let resets = 0;
    desk.element.addEventListener('wegwijzer-reset', () => (resets += 1));
    await desk.enter(gent);
    await desk.compare();
    await desk.type('uren-per-week', '21');
    await desk.open(VOV);
    await desk.scan('hallo');
    const choice = desk.get('[data-language]') as HTMLSelectElement;
    choice.value = 'fr';
    choice.dispatchEvent(new Event('change'));
    await until(() => desk.has('.beside'), 'the language is there');
    await desk.nextClient();
    await until(() => !desk.has('.beside'), 'the language is gone');
    expect(desk.verdicts).to.deep.equal(begin);
    for (const { dataset } of desk.all('[data-fact]'))
      expect(desk.filledIn(dataset['fact'] ?? ''), dataset['fact']).to.equal('');
    expect(desk.has('.sides, .differs, .tools .error, .verdicts .incentive')).to.equal(false);
    expect((desk.get('#code') as HTMLInputElement).value).to.equal('');
    expect(desk.focused).to.equal('situatie');
    expect(resets).to.equal(1);
    await until(() => desk.told === balie.ready, 'it is told');
  });

  it('hears nothing any more of what was being typed', async () => {
    const desk = await openDesk();
    const begin = desk.verdicts;
    for (const fact of ['uren-per-week', 'start']) {
      await desk.enter({ situatie: 'loondienst' });
      await desk.type(fact, fact === 'start' ? '2027-03-17' : '21');
      // As a program that reads the page presses: the focus stays where it is.
      desk.get('[part="next-client"]').click();
      await until(() => desk.focused === 'situatie', 'the next client begins');
      expect(desk.filledIn(fact), fact).to.equal('');
      expect(desk.verdicts).to.deep.equal(begin);
      await desk.press('Tab');
      expect(desk.verdicts).to.deep.equal(begin);
    }
  });

  it('begins with the course that the page gave', async () => {
    const desk = await openDesk({ course: { contacturen: 40, start: '2027-01-12' } });
    expect(desk.filledIn('contacturen')).to.equal('40');
    await desk.scan('#w=wegwijzer@1&situatie=student');
    await until(() => desk.filledIn('situatie') === 'student', 'it is taken over');
    expect(desk.filledIn('contacturen')).to.equal('40');
    await desk.enter({ contacturen: 60 });
    await desk.nextClient();
    expect(desk.filledIn('contacturen')).to.equal('40');
  });
});
