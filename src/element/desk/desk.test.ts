import { expect } from '@open-wc/testing';
import { setViewport } from '@web/test-runner-commands';
import { balie } from '../../../locales/nl/balie.js';
import { ui } from '../../../locales/nl/ui.js';
import { vragen } from '../../../locales/nl/vragen.js';
import { wegwijzer } from '../../../flows/wegwijzer.js';
import { violations } from '../testing/axe.js';
import { openDesk } from '../testing/desk-page.js';
import { textOf, until } from '../testing/hand.js';
import { spoiled } from '../testing/layout.js';
import { gent, listenToWarnings, neighbour, openResult } from '../testing/wegwijzer-page.js';

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
    await desk.compare();
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
    expect(textOf(desk.get('.for-client .section'))).to.equal(`${balie.forClient}: Situatie B`);
    await desk.click(desk.get('[part="take-home"]'));
    await until(() => desk.has('.sheet.paper'), 'it is there');
    expect(textOf(desk.get('.sheet.paper')))
      .to.contain('Situatie B')
      .and.not.to.contain('Situatie A');
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
    expect(await violations(desk.element)).to.deep.equal([]);
    await desk.compare('minder-werken');
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
