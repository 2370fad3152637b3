import { expect } from '@open-wc/testing';
import { setViewport, sendKeys } from '@web/test-runner-commands';
import { balie } from '../../../locales/nl/balie.js';
import { ui } from '../../../locales/nl/ui.js';
import { vragen } from '../../../locales/nl/vragen.js';
import { wegwijzer } from '../../../flows/wegwijzer.js';
import { violations } from '../testing/axe.js';
import { openDesk, openDeskWith, type DeskPage } from '../testing/desk-page.js';
import { nameOf, textOf, until } from '../testing/hand.js';
import { withHeldClock } from '../testing/held-clock.js';
import { spoiled } from '../testing/layout.js';
import { gent, neighbour } from '../testing/persons.js';
import { listenToWarnings } from '../testing/warnings.js';
import { OpleidingsBalie } from '../../balie.js';
import { codebook } from '../../../flows/codebook.js';
import { writeCode } from '../../journey/compact.js';
import { questionAbout } from '../../journey/flow.js';
import { writeLink } from '../../journey/link.js';

const VOV = 'vlaams-opleidingsverlof';

/** A wide window, and a small phone. */
const sizes = [
  [1280, 800],
  [320, 640],
] as const;

/** Where Enter stops for a fact: at the button for all statements beside it, or at its field. */
const stopOf =
  (desk: DeskPage) =>
  (fact = ''): string => {
    const ticks = questionAbout(wegwijzer, fact)?.fields.filter(({ tick }) => tick) ?? [];
    const [first] = ticks.filter((field) => desk.needed.includes(field.fact));
    return ticks.some((field) => field.fact === fact) && first
      ? textOf(desk.get(`button[name="${first.fact}"]`))
      : fact;
  };

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
    await desk.press(' ');
    expect(desk.filledIn('bijberoep')).to.equal('nee');
    expect(desk.focused).to.equal('woonplaats');
  });

  for (const [what, facts] of Object.entries({ 'an empty desk': {}, 'what a client brings': gent, another: neighbour }))
    it(`answers nothing by Enter alone, from ${what}`, async () => {
      const desk = await openDesk();
      if (Object.keys(facts).length === 0) desk.field('situatie').focus();
      else {
        await desk.scan(writeLink(wegwijzer, facts));
        await until(() => desk.has('[data-entered]'), 'it is taken over');
      }
      const answered = (): readonly string[] => desk.all('.fact > .quiet > button').map(nameOf);
      const before = answered();
      expect(before).to.have.lengthOf(Object.keys(facts).length);
      for (let presses = 0; presses < 60; presses += 1) await desk.press('Enter');
      expect(answered()).to.deep.equal(before);
    });

  for (const [where, at] of Object.entries({ 'the first question': 0, 'the middle': 0.5, 'the last one': 0.99 }))
    it(`comes by each open question once and then to the verdicts, from ${where}`, async () => {
      const desk = await openDesk();
      await desk.enter({ situatie: 'loondienst', doel: 'opleiding' });
      const { needed } = desk;
      // Those beside each other are one stop.
      const stops = new Set(needed.map(stopOf(desk)));
      desk.field(needed[Math.floor(needed.length * at)] ?? '').focus();
      const isAtVerdicts = (): boolean => desk.root.activeElement?.matches('.verdicts > summary') === true;
      for (const round of [1, 2]) {
        const met: (string | undefined)[] = [];
        while (!isAtVerdicts() && met.length <= stops.size) {
          met.push(stopOf(desk)(desk.focused));
          await desk.press('Enter');
        }
        expect(met, `round ${round}`).to.have.members([...stops]);
        await desk.click(desk.get('[data-next]'));
      }
    });

  it('takes an Enter behind the number of a value for that value, and answers nothing by it', async () => {
    const desk = await openDesk();
    await desk.enter({ situatie: 'loondienst', doel: 'opleiding' });
    desk.field('contract').focus();
    await withHeldClock(async () => {
      await desk.press('1');
      await until(() => desk.focused?.startsWith(balie.noneOfThese) === true, 'it leads on');
      await desk.press('Enter');
    });
    expect(desk.focused).to.match(new RegExp(`^${balie.noneOfThese}`));
    await desk.press(' ');
    expect(desk.filledIn('bijberoep')).to.equal('nee');
  });

  it('stays where that led, at a field that waits for an answer too', async () => {
    const desk = await openDesk();
    await desk.enter({ situatie: 'loondienst' });
    desk.field('situatie').focus();
    await withHeldClock(async () => {
      await desk.press('1');
      await until(() => desk.focused !== 'situatie', 'it leads on');
      const { focused } = desk;
      await desk.press('Enter');
      expect(desk.focused).to.equal(focused);
    });
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

  it('answers one question by a key that is held down', async () => {
    const desk = await openDesk();
    await desk.enter({ situatie: 'loondienst', doel: 'opleiding', contract: 'gewoon' });
    const none = desk.get('[data-none]');
    none.focus();
    const held = new KeyboardEvent('keydown', { key: 'Enter', repeat: true, bubbles: true, cancelable: true });
    expect(none.dispatchEvent(held)).to.equal(false);
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

  it('takes one in a field for a day too, which can hold no other sign', async () => {
    const desk = await openDesk();
    await desk.enter({ situatie: 'loondienst', doel: 'opleiding', start: '2027-03-17' });
    desk.field('start').focus();
    await desk.press('?');
    expect(desk.fact('start').querySelector('[type="checkbox"]')).to.have.property('checked', true);
    expect((desk.field('start') as HTMLInputElement).value).to.equal('');
    expect(desk.focused).to.not.equal('start');
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

  it('leads from the verdicts to what they are compared with, and to which situation is filled in', async () => {
    const desk = await openDesk();
    await desk.enter(gent);
    for (const wanted of ['[name="event"]', '[name="side"]:checked']) {
      await desk.click(desk.get('.counts'));
      await desk.press('Tab', 'Enter');
      expect(desk.root.activeElement?.matches(wanted), wanted).to.equal(true);
      if (!desk.has('[name="side"]')) await desk.click(desk.button(balie.compare));
    }
  });

  it('leads from the verdicts to what the client takes along, behind which the next one can come', async () => {
    const desk = await openDesk();
    await desk.enter(gent);
    await desk.click(desk.get('.counts'));
    await desk.press('Tab', 'Tab', 'Enter');
    expect(desk.root.activeElement?.closest('.for-client')).to.exist;
    const next = desk.all('.for-client button').find((button) => textOf(button) === balie.nextClient);
    next?.focus();
    await desk.press('Enter');
    await until(() => desk.filledIn('situatie') === '', 'the next client can come');
    expect(desk.focused).to.equal('situatie');
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
      expect(desk.entered).to.equal(`Overgenomen antwoorden: ${length}. Vervangen antwoorden: 2.`);
      expect(desk.filledIn('uren-per-week')).to.equal('38');
      expect((desk.get('#code') as HTMLInputElement).value).to.equal('');
      expect(desk.verdicts[VOV]).to.equal('yes');
      await until(() => desk.told !== '', 'it is told');
      expect(desk.told).to.equal(`${desk.entered} ${textOf(desk.get('.counts'))}`);
    });

  it('tells of a number that it does not take over, as its line may have been broken', async () => {
    const desk = await openDesk();
    await desk.scan('#w=wegwijzer@1&situatie=loondienst&uren-per-week=3 8');
    await until(() => desk.has('[data-entered]'), 'it is taken over');
    expect([desk.filledIn('situatie'), desk.filledIn('uren-per-week')]).to.deep.equal(['loondienst', '']);
    expect(desk.entered).to.contain(vragen.facts['uren-per-week'].label);
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

  for (const [what, text, before, told] of [
    ['was damaged', code.slice(0, -9), {}, balie.codeDamaged],
    ['was partly lost', `${link}&diploma=kok`, {}, 'Niet overgenomen'],
    ['was made for other questions', '#w=iets-anders@9&situatie=werkzoekend', {}, balie.codeOther],
    ['takes the place of answers', code, { situatie: 'student', 'uren-per-week': 12 }, 'Vervangen antwoorden: 2.'],
  ] as const)
    for (const [width, height] of sizes)
      it(`shows that a code ${what}, where the focus is, ${width} pixels wide`, async () => {
        await setViewport({ width, height });
        try {
          const desk = await openDesk();
          await desk.enter(before);
          // From anywhere on the page.
          desk.field('databank').focus();
          await sendKeys({ type: '#q=' });
          (desk.get('#code') as HTMLInputElement).value = text;
          await desk.press('Enter');
          await until(() => desk.told.includes(told), 'it is told');
          expect(desk.entered).to.contain(told);
          expect(desk.root.activeElement?.id).to.equal('code');
          expect(desk.isInSight(desk.get('[data-entered]')), 'what is told is in sight').to.equal(true);
          expect(desk.isInSight(desk.get('#code')), 'the field is in sight').to.equal(true);
          // From there it goes on as from any other field.
          await desk.press('Enter');
          expect(desk.focused).to.equal(stopOf(desk)(desk.needed[0]));
        } finally {
          await setViewport({ width: 800, height: 600 });
        }
      });

  it('shows in sight how much was taken over, and goes on', async () => {
    const desk = await openDesk();
    await desk.scan(code);
    await until(() => desk.focused?.startsWith(balie.noneOfThese) === true, 'it leads on');
    expect(textOf(desk.get('.bar [data-seen]'))).to.equal(`Overgenomen antwoorden: ${length}.`);
    expect(desk.isInSight(desk.get('.bar [data-seen]'))).to.equal(true);
  });

  it('says in which of two situations it takes the place of answers, and of how many', async () => {
    const desk = await openDesk({ course: { contacturen: 40 } });
    // What the page knows is not counted.
    await desk.enter({ situatie: 'loondienst', sector: 'prive' });
    await desk.compare();
    await desk.enter({ contract: 'gewoon' });
    for (const [at, name, replaced] of [
      [1, 'Situatie B', 3],
      [0, 'Situatie A', 2],
    ] as const) {
      await desk.click(desk.all('.sides label')[at]!);
      await desk.scan('#w=wegwijzer@1&situatie=student&contacturen=60');
      await until(() => desk.entered.startsWith(name), 'it is told');
      expect(desk.entered).to.equal(`${name}: Overgenomen antwoorden: 2. Vervangen antwoorden: ${replaced}.`);
    }
    await desk.click(desk.button('Ga verder met Situatie B alleen'));
    expect(desk.entered).to.equal('');
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

  it('lets go of a link that failed when the counsellor does', async () => {
    const desk = await openDesk();
    desk.get('#code').focus();
    await sendKeys({ type: 'https://www.example.be/12' });
    await desk.press('Enter');
    await until(() => desk.entered === balie.codeFailed, 'it says so');
    desk.field('situatie').focus();
    await desk.element.updateComplete;
    await sendKeys({ type: '5' });
    await until(() => desk.filledIn('situatie') === 'student', 'it is answered');
    expect((desk.get('#code') as HTMLInputElement).value).to.equal('https://www.example.be/12');
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

  for (const [width, height] of sizes)
    it(`shows that all is wiped until there is more to tell, with the focus in sight, ${width} pixels wide`, async () => {
      await setViewport({ width, height });
      try {
        const desk = await openDesk();
        for (const button of desk.all('button').filter((one) => textOf(one) === balie.nextClient)) {
          await desk.enter(gent);
          await desk.click(button.isConnected ? button : desk.all('.for-client .next button')[0]!);
          await until(() => desk.focused === 'situatie', 'the next client begins');
          const seen = desk.get('.bar [data-seen]');
          expect(textOf(seen)).to.equal(balie.ready);
          expect([seen, desk.field('situatie')].map((one) => desk.isInSight(one))).to.deep.equal([true, true]);
        }
        await desk.enter(gent);
        await until(() => !desk.has('.bar [data-seen]'), 'there is more to tell');
      } finally {
        await setViewport({ width: 800, height: 600 });
      }
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

  it('unfolds the verdicts once there is room for them beside the questions', async () => {
    await setViewport({ width: 390, height: 800 });
    try {
      const desk = await openDesk();
      const verdicts = desk.get('.verdicts') as HTMLDetailsElement;
      expect(verdicts.open).to.equal(false);
      await setViewport({ width: 1200, height: 800 });
      await until(() => verdicts.open, 'they are unfolded');
      await setViewport({ width: 390, height: 800 });
      await until(() => matchMedia('(max-width: 400px)').matches, 'the window is narrow again');
      await desk.element.updateComplete;
      expect(verdicts.open).to.equal(true);
    } finally {
      await setViewport({ width: 800, height: 600 });
    }
  });

  it('has nothing that axe finds wrong, with one situation and with two, and nothing that sticks out at 320 pixels', async () => {
    const desk = await openDesk({ home: 'https://www.example.be/' });
    await desk.enter(gent);
    await desk.open(VOV);
    scrollTo(0, 0);
    expect(await violations(desk.element)).to.deep.equal([]);
    await desk.compare('minder-werken');
    await desk.enter({ tewerkstelling: 40 });
    // What always stands in sight stands above the rest once the page is scrolled, and against a part of it.
    scrollTo(0, 0);
    expect(await violations(desk.element)).to.deep.equal([]);
    await setViewport({ width: 320, height: 800 });
    scrollTo(0, 0);
    try {
      expect(spoiled(desk)).to.deep.equal([]);
    } finally {
      await setViewport({ width: 800, height: 600 });
    }
  });
});
