import { expect } from '@open-wc/testing';
import { sendKeys, setViewport } from '@web/test-runner-commands';
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
import { violations } from '../testing/axe.js';
import { openDesk, openDeskWith, type DeskPage } from '../testing/desk-page.js';
import { textOf, until } from '../testing/hand.js';
import { spoiled } from '../testing/layout.js';
import { gent, listenToWarnings, neighbour, openResult } from '../testing/wegwijzer-page.js';

const VOV = 'vlaams-opleidingsverlof';

/** What is typed in the field for links and codes, as a scanner does: its last key is Enter. */
async function scan(desk: DeskPage, text: string): Promise<void> {
  const field = desk.get('#code') as HTMLInputElement;
  field.focus();
  field.value = text;
  await sendKeys({ press: 'Enter' });
}

const entered = (desk: DeskPage): string => desk.all('[data-entered], .tools .error').map(textOf).join();

/** A second situation. */
async function compare(desk: DeskPage, event = ''): Promise<void> {
  const select = desk.get('.tools form select') as HTMLSelectElement;
  select.value = event;
  await desk.click(desk.button(balie.compare));
}

/** The text for a file, as it is put on the clipboard. */
async function dossierOf(desk: DeskPage): Promise<string> {
  const { clipboard } = navigator;
  const copied: string[] = [];
  Object.defineProperty(navigator, 'clipboard', {
    configurable: true,
    value: { writeText: (text: string) => Promise.resolve(copied.push(text)) },
  });
  try {
    await desk.click(desk.get('[data-dossier]'));
    await until(() => copied.length > 0, 'it is copied');
  } finally {
    Object.defineProperty(navigator, 'clipboard', { configurable: true, value: clipboard });
  }
  return copied.join();
}

describe('the desk', () => {
  it('comes to the verdicts of the questions one by one, whatever is answered first', async () => {
    for (const person of [gent, neighbour]) {
      const page = await openResult(person);
      const asked = Object.fromEntries(
        page.all('[data-incentive]').map(({ dataset }) => [dataset['incentive'] ?? '', dataset['verdict']]),
      );
      const desk = await openDesk();
      await desk.enter(Object.fromEntries(Object.entries(page.element.answers).reverse()));
      expect(desk.verdicts).to.deep.equal(asked);
    }
  });

  it('has every question of the flow, and says of each whether it is still needed', async () => {
    const desk = await openDesk();
    const facts = wegwijzer.chapters.flatMap(({ questions }) =>
      questions.flatMap(({ fields }) => fields.map(({ fact }) => fact)),
    );
    expect(desk.all('[data-fact]').map(({ dataset }) => dataset['fact'])).to.deep.equal(facts);
    expect(textOf(desk.fact('diploma'))).to.contain('Nodig voor');
    await desk.enter({ situatie: 'gepensioneerd' });
    expect(textOf(desk.fact('contract'))).to.contain(balie.idle);
    expect(desk.needed).to.not.include('contract');
    // It can be answered all the same, and then it is told that it does not count.
    await desk.enter({ contract: 'gewoon' });
    expect(textOf(desk.fact('contract'))).to.contain(balie.setAside);
  });

  it('tells what decides a no, what an open one waits for, and the figure and the day of what fits', async () => {
    const desk = await openDesk();
    expect(textOf(desk.row(VOV))).to.contain('Vraag na: Situatie');
    await desk.enter(gent);
    expect(textOf(desk.row(VOV))).to.match(/past 40 uur verlof met loon.*16 december 2026/);
    expect(textOf(desk.row('bildungsurlaub'))).to.match(/past niet .+\./);
  });

  it('names who can help', async () => {
    const desk = await openDesk();
    await desk.enter(gent);
    expect(desk.all('.verdicts [data-referral]').map(({ dataset }) => dataset['referral'])).to.include.members([
      'vakbond',
      'leerwinkel',
    ]);
  });

  it('asks to find out only what still counts', async () => {
    const desk = await openDesk();
    for (const person of [gent, neighbour, { situatie: 'ziek', 'ziek-met-contract': 'nee' }]) {
      await desk.enter(person);
      const idle = desk.all('.fact.idle').map(({ dataset }) => dataset['fact'] ?? '');
      const labels: Readonly<Record<string, { readonly label: string }>> = vragen.facts;
      const asked = desk
        .all('.standing')
        .flatMap((row) => /Vraag na: ([^.]+)\./.exec(textOf(row))?.[1]?.split(/, | en /));
      expect(idle.filter((fact) => asked.includes(labels[fact]?.label))).to.deep.equal([]);
      await desk.nextClient();
    }
  });

  it('opens all that is known of an incentive by one press', async () => {
    const desk = await openDesk();
    await desk.enter(gent);
    expect(desk.row(VOV).querySelector('[data-fold="certainty"]')).to.equal(null);
    await desk.open(VOV);
    for (const fold of ['why', 'certainty'])
      expect(desk.has(`[data-incentive="${VOV}"] [data-fold="${fold}"]`)).to.equal(true);
    await desk.open(VOV);
    expect(desk.has(`[data-incentive="${VOV}"] [data-fold="why"]`)).to.equal(false);
  });

  it('tells how it stands once nothing changes any more, and never twice', async () => {
    const desk = await openDesk();
    const told: string[] = [];
    new MutationObserver(() => told.push(desk.told)).observe(desk.get('.bar [role="status"]'), {
      childList: true,
      characterData: true,
      subtree: true,
    });
    await desk.enter(gent);
    const counts = textOf(desk.get('.counts'));
    await until(() => desk.told === counts, 'it is told');
    expect(told).to.deep.equal([counts]);
  });

  it('tells it when it was moved meanwhile', async () => {
    const desk = await openDesk();
    await until(() => desk.told !== '', 'the beginning is told');
    await desk.enter(gent);
    const place = document.createElement('div');
    desk.element.before(place);
    place.append(desk.element);
    await until(() => desk.told === textOf(desk.get('.counts')), 'it is told');
  });
});

describe('the desk, with the keyboard alone', () => {
  it('goes by Enter to what is needed next, and past what is not', async () => {
    const desk = await openDesk();
    desk.field('situatie').focus();
    // The number of a value in a list chooses it, and leads on.
    await desk.press('1');
    expect(desk.filledIn('situatie')).to.equal('loondienst');
    await until(() => desk.focused === 'doel', 'it goes on');
    await desk.press('1');
    await until(() => desk.focused === 'contract', 'it goes on');
    await desk.press('ArrowDown');
    expect(desk.filledIn('contract')).to.equal('gewoon');
    expect(desk.focused).to.equal('contract');
    await desk.press('Enter');
    // Three statements at once.
    expect(desk.focused).to.match(new RegExp(`^${balie.noneOfThese}`));
    await desk.press('Enter');
    expect(desk.filledIn('bijberoep')).to.equal('nee');
    expect(desk.focused).to.equal('woonplaats');
  });

  it('leaves what is pressed together with another key to the browser', async () => {
    const desk = await openDesk();
    const field = desk.field('situatie');
    field.focus();
    for (const held of ['ctrlKey', 'altKey', 'metaKey', 'repeat'])
      expect(
        field.dispatchEvent(new KeyboardEvent('keydown', { key: '2', [held]: true, bubbles: true, cancelable: true })),
      ).to.equal(true);
    expect(desk.filledIn('situatie')).to.equal('');
  });

  it('takes a question mark for what a client does not know, in a list and in a field', async () => {
    const desk = await openDesk();
    await desk.enter({ situatie: 'loondienst', doel: 'opleiding' });
    desk.field('contract').focus();
    await desk.press('?');
    expect(desk.filledIn('contract')).to.equal('?');
    await desk.type('contacturen', '?');
    await desk.press('Enter');
    expect(desk.fact('contacturen').querySelector('[type="checkbox"]')).to.have.property('checked', true);
    expect(desk.needed).to.not.include('contacturen');
  });

  it('never makes another number of what is being typed, and takes it as it is read in the end', async () => {
    const desk = await openDesk();
    await desk.enter({ situatie: 'loondienst' });
    await desk.type('uren-per-week', '37,5');
    expect(desk.filledIn('uren-per-week')).to.equal('37,5');
    await desk.type('werknemers', '1.250');
    expect(desk.filledIn('werknemers')).to.equal('1.250');
    await desk.press('Enter');
    expect(desk.filledIn('werknemers')).to.equal('1250');
  });

  it('stays at what cannot be read, says what is wrong, and keeps what was typed', async () => {
    const desk = await openDesk();
    await desk.enter({ situatie: 'loondienst' });
    await desk.type('tewerkstelling', 'veel');
    await desk.press('Enter');
    expect(desk.focused).to.equal('tewerkstelling');
    expect(desk.filledIn('tewerkstelling')).to.equal('veel');
    const error = textOf(desk.fact('tewerkstelling').querySelector('.error'));
    expect(error).to.match(/^Vul een getal in van/);
    await until(() => desk.told === error, 'it is heard too');
    await desk.type('tewerkstelling', '80');
    await desk.press('Enter');
    expect(desk.has('.fact .error')).to.equal(false);
    expect(desk.focused).to.equal('uren-per-week');
  });

  it('leads to the verdicts from the only question that is left open', async () => {
    const desk = await openDesk();
    await desk.enter(gent);
    while (desk.needed.length > 1) await desk.enter({ [desk.needed[0] ?? '']: null });
    const [left] = desk.needed;
    desk
      .fact(left ?? '')
      .querySelector<HTMLElement>('select, input')
      ?.focus();
    await desk.press('Enter');
    await until(() => desk.root.activeElement?.matches('.verdicts > summary') === true, 'it leads to the verdicts');
  });

  it('leads to the verdicts when nothing is needed any more', async () => {
    const desk = await openDesk();
    await desk.enter(gent);
    await desk.enter({
      'paritair-comite': null,
      inkomensgarantie: 'nee',
      'meer-werkgevers': 'nee',
      bijberoep: 'nee',
      'tijdelijk-werkloos': 'nee',
      cvo: 'nee',
    });
    for (const fact of desk.needed) await desk.enter({ [fact]: null });
    expect(desk.needed).to.deep.equal([]);
    expect(desk.text).to.contain(balie.nothingToAsk);
    desk.field('situatie').focus();
    await desk.press('Enter');
    expect(desk.focused).to.equal(balie.verdicts);
  });

  it('takes an answer back', async () => {
    const desk = await openDesk();
    await desk.enter({ situatie: 'loondienst' });
    const before = desk.verdicts;
    await desk.enter({ bijberoep: 'ja' });
    await desk.click(desk.fact('bijberoep').querySelector('button') as HTMLElement);
    expect(desk.filledIn('bijberoep')).to.equal('');
    expect(desk.verdicts).to.deep.equal(before);
    expect(desk.focused).to.match(new RegExp(`^${balie.noneOfThese}`));
  });
});

describe('the desk, with two situations', () => {
  it('begins the second as the first, and marks only what differs', async () => {
    const desk = await openDesk();
    await desk.enter(gent);
    await compare(desk);
    expect(desk.all('.differs, .verdicts .other')).to.deep.equal([]);
    await desk.enter({ tewerkstelling: 40, 'uren-per-week': 15 });
    expect(desk.all('.differs').map(textOf)).to.deep.equal(['Situatie A: 100 %', 'Situatie A: 38 uur per week']);
    const sides = [...desk.row(VOV).querySelectorAll('.standing')].map(textOf);
    expect(sides).to.have.lengthOf(2);
    expect(sides[0]).to.match(/^Situatie A past 40 uur/);
    expect(sides[1]).to.match(/^Situatie B past niet/);
  });

  it('shows only what differs when that is asked', async () => {
    const desk = await openDesk();
    await desk.enter(gent);
    await compare(desk);
    await desk.click(desk.get('.counts'));
    await desk.click(desk.get('.verdicts label'));
    expect(desk.text).to.contain(balie.same);
    expect(desk.verdicts).to.deep.equal({});
    await desk.enter({ betaler: 'werkgever' });
    expect(Object.keys(desk.verdicts)).to.include('opleidingscheques');
    expect(Object.keys(desk.verdicts)).to.not.include('bildungsurlaub');
  });

  it('begins the second with what can happen in a life, and asks what that brings', async () => {
    const desk = await openDesk();
    await desk.enter(gent);
    await compare(desk, 'werk-verliezen');
    expect(desk.filledIn('situatie')).to.equal('werkzoekend');
    expect(desk.needed).to.include('uitkering');
    // The focus is at the first of them.
    await until(() => desk.focused === desk.needed[0] || desk.focused?.startsWith(balie.noneOfThese), 'it asks');
  });

  it('goes from one to the other and back, and on with one alone', async () => {
    const desk = await openDesk();
    await desk.enter(gent);
    await compare(desk);
    await desk.enter({ 'uren-per-week': 20 });
    const [first, second] = desk.all('.sides label');
    if (!first || !second) throw new Error('there are no two situations');
    await desk.click(first);
    expect(desk.filledIn('uren-per-week')).to.equal('38');
    await desk.click(second);
    expect(desk.filledIn('uren-per-week')).to.equal('20');
    // With the keyboard the focus stays at the choice.
    await desk.press('ArrowUp');
    expect(desk.root.activeElement).to.have.property('type', 'radio');
    await desk.press('ArrowDown');
    await desk.type('tewerkstelling', 'veel');
    await desk.press('Enter');
    // What cannot be read is of the situation in which it was typed, and nothing of it is lost.
    await desk.click(desk.all('.sides label')[0] ?? second);
    expect(desk.filledIn('tewerkstelling')).to.equal('100');
    expect(desk.has('.fact .error')).to.equal(false);
    await desk.click(desk.button('Ga verder met Situatie B alleen'));
    expect(desk.filledIn('tewerkstelling')).to.equal('veel');
    expect(desk.has('[data-fact="tewerkstelling"] .error')).to.equal(true);
    expect(desk.has('.sides')).to.equal(false);
    expect(desk.filledIn('uren-per-week')).to.equal('20');
    expect(desk.has('.differs')).to.equal(false);
  });
});

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
      await scan(desk, text);
      await until(() => desk.has('[data-entered]'), 'it is taken over');
      expect(entered(desk)).to.equal(`Overgenomen antwoorden: ${length}.`);
      expect(desk.filledIn('uren-per-week')).to.equal('38');
      expect((desk.get('#code') as HTMLInputElement).value).to.equal('');
      expect(desk.verdicts[VOV]).to.equal('yes');
      expect(desk.told).to.equal(entered(desk));
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
      await scan(desk, text);
      await until(() => entered(desk) === balie.codeFailed, 'it says so');
      expect((desk.get('#code') as HTMLInputElement).value).to.equal(text);
      expect(desk.filledIn('situatie')).to.equal('student');
    }
  });

  it('takes what is scanned behind what failed in its place', async () => {
    const desk = await openDesk();
    await scan(desk, '#q=ZZZZZZZZ');
    await until(() => entered(desk) === balie.codeFailed, 'it says so');
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
      await until(() => entered(desk) === balie.codeFailed, 'it is told');
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
      await scan(desk, text);
      await until(() => entered(desk) !== '', 'it says so');
      expect(desk.filledIn('uren-per-week'), text).to.equal('12');
      await desk.enter({ situatie: 'student' });
    }
  });

  it('says that a link was made for other questions', async () => {
    const desk = await openDesk();
    await scan(desk, '#w=iets-anders@9&situatie=werkzoekend');
    await until(() => entered(desk).includes(balie.codeOther), 'it says so');
    expect(desk.filledIn('situatie')).to.equal('werkzoekend');
  });

  it('says that what reads a code cannot be fetched', async () => {
    listenToWarnings();
    const { content } = OpleidingsBalie;
    const desk = await openDeskWith({ ...content, takeHome: () => Promise.reject(new TypeError('down')) });
    await scan(desk, code);
    await until(() => entered(desk) === balie.codeAway, 'it says so');
  });

  it('takes over what is whole of a broken one, and names what is lost', async () => {
    const desk = await openDesk();
    await scan(desk, code.slice(0, -9));
    await until(() => entered(desk).includes(balie.codeDamaged), 'it says so');
    await scan(desk, `${link}&diploma=kok&schoen=42`);
    await until(() => entered(desk).includes('Niet overgenomen'), 'it says so');
    expect(entered(desk)).to.contain(vragen.facts.diploma.label).and.not.to.contain('schoen');
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
    const text = await dossierOf(desk);
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
    expect(await dossierOf(desk)).to.contain(balie.dossierNoSources);
  });
});

describe('the desk, for the next client', () => {
  it('knows nothing of the one before, in either situation', async () => {
    const desk = await openDesk();
    const begin = desk.verdicts;
    let resets = 0;
    desk.element.addEventListener('wegwijzer-reset', () => (resets += 1));
    await desk.enter(gent);
    await compare(desk);
    await desk.type('uren-per-week', '21');
    await desk.open(VOV);
    await scan(desk, 'hallo');
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
    await until(() => desk.told.startsWith('past 0') || desk.told === balie.ready, 'it is told');
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
    await scan(desk, '#w=wegwijzer@1&situatie=student');
    await until(() => desk.filledIn('situatie') === 'student', 'it is taken over');
    expect(desk.filledIn('contacturen')).to.equal('40');
    await desk.enter({ contacturen: 60 });
    await desk.nextClient();
    expect(desk.filledIn('contacturen')).to.equal('40');
  });
});

describe('the desk, on any page', () => {
  it('lets nothing that a page sets keep a client on the screen', async () => {
    listenToWarnings();
    const desk = await openDesk();
    for (const [name, value] of [
      ['beside', 42],
      ['beside', {}],
      ['languages', {}],
      ['languages', 7],
      ['lang', 12],
      ['on', 5],
      ['balances', 'x'],
      ['course', 'y'],
    ] as const) {
      await desk.enter(gent);
      Reflect.set(desk.element, name, value);
      await desk.nextClient();
      expect(desk.filledIn('uren-per-week'), name).to.equal('');
    }
  });

  it('speaks the language of its content, and says so of another', async () => {
    const said = listenToWarnings();
    for (const lang of ['fr', 'nl-BE-simple']) {
      const desk = await openDesk({ lang });
      expect(textOf(desk.get('.title'))).to.equal(balie.title);
      expect(textOf(desk.fact('diploma').querySelector('.question'))).to.equal(vragen.facts.diploma.question);
      expect(said.filter((text) => text.includes(`lang="${lang}" cannot be used`))).to.have.lengthOf(1);
      expect(desk.text).to.not.contain(ui.loading);
    }
    await openDesk({ lang: 'nl-NL' });
    expect(said).to.have.lengthOf(2);
  });

  it('has nothing that axe finds wrong, with one situation and with two, and nothing that sticks out at 320 pixels', async () => {
    const desk = await openDesk({ home: 'https://www.example.be/' });
    await desk.enter(gent);
    await desk.open(VOV);
    expect(await violations(desk.element)).to.deep.equal([]);
    await compare(desk, 'minder-werken');
    await desk.enter({ tewerkstelling: 40 });
    expect(await violations(desk.element)).to.deep.equal([]);
    await setViewport({ width: 320, height: 800 });
    // What always stands in sight stands above the rest once the page is scrolled.
    scrollTo(0, 0);
    try {
      expect(spoiled(desk)).to.deep.equal([]);
    } finally {
      await setViewport({ width: 800, height: 600 });
    }
  });
});
