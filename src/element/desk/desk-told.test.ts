import { expect } from '@open-wc/testing';
import { balie } from '../../../locales/nl/balie.js';
import { steun } from '../../../locales/nl/steun/index.js';
import { gebeurtenissen } from '../../../locales/nl/gebeurtenissen.js';
import { meenemen } from '../../../locales/nl/meenemen.js';
import { ui } from '../../../locales/nl/ui.js';
import { verder } from '../../../locales/nl/verder.js';
import { vragen } from '../../../locales/nl/vragen.js';
import { wegwijzer } from '../../../flows/wegwijzer.js';
import { openDesk, openDeskWith } from '../testing/desk-page.js';
import { textOf, until } from '../testing/hand.js';
import { openResult } from '../testing/open.js';
import { gent, neighbour } from '../testing/persons.js';
import { listenToWarnings } from '../testing/warnings.js';
import { OpleidingsBalie } from '../../balie.js';
import type { Language } from '../language.js';
import { Languages } from '../languages.js';
import { taal } from '../../../locales/nl/taal.js';
import { uk } from '../../../locales/uk/index.js';
import { codebook } from '../../../flows/codebook.js';
import { writeCode } from '../../journey/compact.js';

const VOV = 'vlaams-opleidingsverlof';

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

  it('keeps a day while another is typed, and says what is wrong with one of which a part is missing', async () => {
    const desk = await openDesk();
    await desk.enter({ start: '2027-02-15' });
    const field = desk.fact('start').querySelector<HTMLInputElement>('input[type="date"]');
    field?.focus();
    await desk.press('0');
    expect(field?.validity.badInput).to.be.true;
    await desk.press('3');
    await desk.press('Enter');
    expect(field?.value).to.equal('2027-03-15');
    expect(textOf(desk.fact('start'))).to.not.contain('Vul een datum in');
    for (const [how, leave] of [
      ['Enter', () => desk.press('Enter')],
      ['another place', () => field?.blur()],
    ] as const) {
      await desk.enter({ start: '2027-02-15' });
      field?.focus();
      await desk.press('Backspace');
      await leave();
      await until(() => textOf(desk.fact('start')).includes('Vul een datum in'), `it is told with ${how}`);
      expect(desk.fact('start').querySelector('.error')?.id, how).to.equal('start-error');
    }
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

  it('says of what nobody seeks with this aim that it is not asked further', async () => {
    const desk = await openDesk();
    await desk.enter(gent);
    const open = desk.all('[data-verdict="open"] .standing').map(textOf);
    expect(open.filter((row) => row.includes(balie.unsought))).to.not.be.empty;
    await desk.enter({ loopbaanjaren: 10 });
    expect(textOf(desk.fact('loopbaanjaren'))).to.contain(balie.setAside);
    expect(textOf(desk.row('loopbaancheque'))).to.contain(balie.unsought);
  });

  it('opens all that is known of an incentive by one press', async () => {
    const desk = await openDesk();
    await desk.enter(gent);
    expect(desk.row(VOV).querySelector('[data-fold="certainty"]')).to.equal(null);
    await desk.open(VOV);
    for (const fold of ['why', 'certainty'])
      expect(desk.has(`[data-incentive="${VOV}"] [data-fold="${fold}"]`)).to.equal(true);
    const closed = (id: string): readonly HTMLElement[] => [
      ...desk.row(id).querySelectorAll<HTMLElement>('details:not([open])'),
    ];
    expect(closed(VOV)).to.deep.equal([]);
    const refused = 'bildungsurlaub';
    const reason = (): string => textOf(desk.row(refused).querySelector('summary .standing .quiet'));
    const said = reason();
    await desk.open(refused);
    expect(closed(refused)).to.deep.equal([]);
    // The card begins with it.
    expect(reason()).to.equal('');
    expect(textOf(desk.row(refused).querySelector('.reasons'))).to.contain(said);
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

describe('the desk, with two situations', () => {
  it('begins the second as the first, and marks only what differs', async () => {
    const desk = await openDesk();
    await desk.enter(gent);
    await desk.compare();
    expect(desk.all('.differs, .verdicts .other')).to.deep.equal([]);
    await desk.enter({ tewerkstelling: 40, 'uren-per-week': 15 });
    expect(desk.all('.differs').map(textOf)).to.deep.equal(['Situatie A: 100 %', 'Situatie A: 38 uur per week']);
    const sides = [...desk.row(VOV).querySelectorAll('.standing')].map(textOf);
    expect(sides).to.have.lengthOf(2);
    expect(sides[0]).to.match(/^Situatie A past 40 uur/);
    // Whether there are more jobs to add up was not asked.
    expect(sides[1]).to.match(/^Situatie B hangt af .*Meer dan één werkgever/);
  });

  it('shows only what differs when that is asked', async () => {
    const desk = await openDesk();
    await desk.enter(gent);
    await desk.compare();
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
    await desk.compare('werk-verliezen');
    expect(desk.filledIn('situatie')).to.equal('werkzoekend');
    expect(desk.needed).to.include('uitkering');
    // The focus is at the first of them.
    await until(() => desk.focused === desk.needed[0] || desk.focused?.startsWith(balie.noneOfThese), 'it asks');
  });

  it('tells how the one that is filled in stands, and of which one the client takes something along', async () => {
    const desk = await openDesk();
    await desk.enter(gent);
    await desk.compare('minder-werken');
    await until(() => desk.told.startsWith('Situatie B: past'), 'it is told of which');
    expect(desk.told).to.not.contain('Situatie A');
    // With what it came from, for who reads it elsewhere.
    const named = `Situatie B (${gebeurtenissen['minder-werken']})`;
    expect(textOf(desk.get('.for-client .section'))).to.equal(`${balie.forClient}: ${named}`);
    await desk.click(desk.get('[part="take-home"]'));
    await until(() => desk.has('.sheet.paper'), 'it is there');
    expect(textOf(desk.get('.sheet.paper')))
      .to.contain(named)
      .and.not.to.contain('Situatie A');
    const lines = (await desk.dossier()).split('\n');
    expect(lines).to.include.members(['Situatie A', named]);
    // It is another one when a code takes its place.
    await desk.scan('#w=wegwijzer@1&situatie=student');
    await until(() => desk.entered.startsWith('Situatie B'), 'it is taken over');
    expect(textOf(desk.get('.for-client .section'))).to.equal(`${balie.forClient}: Situatie B`);
    await desk.click(desk.button('Ga verder met Situatie A alleen'));
    expect(textOf(desk.get('.for-client .section'))).to.equal(balie.forClient);
  });

  it('goes from one to the other and back, and on with one alone', async () => {
    const desk = await openDesk();
    await desk.enter(gent);
    await desk.compare();
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

  it('tells each verdict, and what it hangs on, in the language of the client too', async () => {
    const desk = await openDesk({ beside: 'uk' });
    await desk.enter(gent);
    await until(() => desk.has('.standing .beside'), 'it is there');
    // Both in one frame.
    expect(desk.all('.verdicts .verdict').filter((pill) => pill.getClientRects().length !== 1)).to.deep.equal([]);
    for (const row of desk.all('.verdicts .standing'))
      for (const part of ['.verdict', '.quiet']) {
        const told = row.querySelector(part);
        if (textOf(told) !== '')
          expect(textOf(told?.querySelector('.beside') ?? null), textOf(row)).to.match(/\p{Script=Cyrillic}/u);
      }
  });

  for (const language of ['ar', 'fr', 'nl-BE-simple'])
    it(`gives a letter in Dutch, and below it in the language of the client as somebody reads it in that: ${language}`, async () => {
      const translations = async (root: ParentNode): Promise<readonly string[]> => {
        root.querySelector<HTMLElement>('[part="take-home"]')?.click();
        await until(() => root.querySelector('[data-letter]'), 'the letter is there');
        return [...root.querySelectorAll('.translation')].map((one) => one.innerHTML.replace(/<!--.*?-->/g, ''));
      };
      const page = await openResult(gent, { lang: language });
      const read = await translations(page.root);
      const desk = await openDesk({ beside: language });
      await desk.enter(gent);
      await until(() => desk.has('form .beside'), 'the language is there');
      expect(await translations(desk.root)).to.deep.equal(read);
      expect(read).to.have.lengthOf(language === 'nl-BE-simple' ? 0 : desk.all('[data-letter]').length);
      expect(textOf(desk.get('[data-letter] .letter'))).to.contain(meenemen.letters.opleidingsverlof.opening);
      expect(desk.has('[data-letter] > [lang="nl"] .beside')).to.equal(false);
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

  it('says of answers that hardly go together, or of a day that is hardly meant, that they are to be looked at', async () => {
    const desk = await openDesk();
    const doubts = (): readonly string[] => desk.all('[data-doubt]').map(textOf);
    await desk.enter({ ...gent, tewerkstelling: 20, 'uren-per-week': 38 });
    expect(doubts()).to.deep.equal([verder.errorTogether]);
    expect(desk.fact('uren-per-week').querySelector('[data-doubt]')).to.exist;
    await desk.enter({ tewerkstelling: 100, start: '2062-12-01' });
    expect(doubts()).to.deep.equal([verder.errorFar.replace('{{date}}', '1 december 2062')]);
    await desk.enter({ start: '2026-12-01' });
    expect(doubts()).to.deep.equal([]);
  });

  it('gives a text for a file: the answers, the day, each verdict with what decides it, the sources, the version', async () => {
    const desk = await openDesk();
    await desk.enter(gent);
    const text = await desk.dossier();
    expect(text).to.match(/versie \d+\.\d+\.\d+, stand van 21 november 2026/);
    expect(text).to.contain('- Uren per week: 38 uur per week');
    expect(text).to.match(/- Vlaams opleidingsverlof: past\. 40 uur verlof/);
    // It ends with: for each you read who decides.
    expect(text.split(steun['vlaams-opleidingsverlof'].decides)).to.have.lengthOf(2);
    expect(text).to.match(/- Bezahlter Bildungsurlaub[^:]*: past niet\. .+/);
    expect(text).to.match(/- \[\d+\] .+, https:\/\/.+ \(nagekeken op \d+ \w+ 2026\)/);
    const sources = [...text.matchAll(/^- \[(\d+)\] .+ \(nagekeken op \d+ \w+ 2026\)$/gm)];
    const numbers = sources.map(([, number]) => number);
    expect(numbers).to.deep.equal(numbers.map((_, at) => String(at + 1)));
    // Each verdict that is no no says on which it rests, and each of them bears one.
    const resting = text.split('\n').filter((line) => /^- .+: (past|hangt af)\. /.test(line));
    const rests = resting.map((line) => /\[([\d, ]+)\]$/.exec(line)?.[1]?.split(', ') ?? []);
    expect(rests.filter((some) => some.length === 0)).to.deep.equal([]);
    expect([...new Set(rests.flat())]).to.have.members(numbers);
  });

  it('has in that text what a client does not know, and not what was left blank', async () => {
    const desk = await openDesk();
    await desk.enter(gent);
    const line = `- ${vragen.facts['paritair-comite'].label}: `;
    expect(await desk.dossier()).to.not.contain(line);
    await desk.enter({ 'paritair-comite': null });
    expect(await desk.dossier()).to.contain(`${line}Ik weet het niet`);
  });

  it('says in that text that the sources could not be fetched', async () => {
    listenToWarnings();
    const { content } = OpleidingsBalie;
    const desk = await openDeskWith({ ...content, sources: () => Promise.reject(new TypeError('down')) });
    await desk.enter(gent);
    expect(await desk.dossier()).to.contain(balie.dossierNoSources);
  });
});
