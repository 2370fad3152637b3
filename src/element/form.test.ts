import { expect } from '@open-wc/testing';
import { setViewport } from '@web/test-runner-commands';
import { ui } from '../../locales/nl/ui.js';
import { verder } from '../../locales/nl/verder.js';
import { press } from './testing/hand.js';
import { open, openAt, openResult } from './testing/open.js';
import { gent, neighbour, type Person } from './testing/persons.js';
import { tabTo } from './testing/wegwijzer-page.js';

const atSixty: Person = { ...gent, tewerkstelling: 60, 'uren-per-week': 22.8 };

describe('A number', () => {
  // How else a number can be written is tried in later/typed.test.ts.
  const readings: readonly (readonly [string, number])[] = [
    ['38', 38],
    ['37.5', 37.5],
    [' 37,5 ', 37.5],
    ['38 uur per week.', 38],
  ];
  for (const [typed, value] of readings) {
    it(`is read from "${typed}"`, async () => {
      const page = await openAt('werkduur');
      await page.type('tewerkstelling', '100');
      await page.type('uren-per-week', typed);
      await page.next();
      expect(page.errors).to.deep.equal([]);
      expect(page.element.facts).to.include({ tewerkstelling: 100, 'uren-per-week': value });
    });
  }

  for (const typed of ['1250', '1 250', '1.250']) {
    it(`of thousands is read from "${typed}"`, async () => {
      const page = await openAt('omvang');
      await page.choose('hoger-onderwijs', 'nee');
      await page.type('contacturen', typed);
      await page.next();
      expect(page.element.facts).to.include({ contacturen: 1250 });
    });
  }

  for (const [typed, percent] of [
    ['0,8', '80'],
    ['1', '100'],
    ['4/5', '80'],
  ] as const) {
    it(`is asked whether ${percent} is meant, after "${typed}"`, async () => {
      const page = await openAt('werkduur');
      await page.type('tewerkstelling', typed);
      await page.next();
      expect(page.error('tewerkstelling')).to.equal(verder.errorPart.replaceAll('{{percent}}', percent));
      expect(page.filledIn('tewerkstelling')).to.equal(typed);
      expect(page.element.answers).to.not.have.property('tewerkstelling');
    });
  }

  it('is asked once about a day of another time, and taken when it stays', async () => {
    const page = await openAt('start', gent, { on: '2026-11-21' });
    await page.type('start', '2062-09-01');
    await page.next();
    expect(page.error('start')).to.equal(verder.errorFar.replace('{{date}}', '1 september 2062'));
    expect(page.filledIn('start')).to.equal('2062-09-01');
    await page.next();
    expect(page.question).to.equal(undefined);
    expect(page.element.facts).to.include({ start: '2062-09-01' });
  });

  for (const typed of ['veel', '-5', '120', '1e2', '0x10', '37,5,2', '½', '<b>38</b>']) {
    it(`is asked again, with what was typed and a clear message, after "${typed}"`, async () => {
      const page = await openAt('werkduur');
      await page.type('tewerkstelling', typed);
      await page.next();
      expect(page.question).to.equal('werkduur');
      expect(page.error('tewerkstelling')).to.contain('van 0 tot 100').and.to.contain('zoals 80.');
      expect(page.filledIn('tewerkstelling')).to.equal(typed);
      expect(page.field('tewerkstelling').getAttribute('aria-invalid')).to.equal('true');
      expect(page.element.answers).to.not.have.property('tewerkstelling');
    });
  }

  it('that is mended is taken, and its message goes', async () => {
    const page = await openAt('werkduur');
    await page.type('tewerkstelling', 'veel');
    await page.next();
    await page.type('tewerkstelling', '60');
    await page.type('uren-per-week', '22,8');
    await page.next();
    expect(page.errors).to.deep.equal([]);
    expect(page.question).to.equal('diploma');
  });

  it('that hardly goes with another is asked about once, and taken when it stays', async () => {
    const page = await openAt('werkduur');
    await page.type('tewerkstelling', '80');
    await page.type('uren-per-week', '38');
    await page.next();
    expect(page.question).to.equal('werkduur');
    expect(page.error('uren-per-week')).to.equal(verder.errorTogether);
    expect(page.hasFocus(page.field('uren-per-week'))).to.be.true;
    expect(page.element.answers).to.not.have.property('tewerkstelling');
    await page.next();
    expect(page.question).to.equal('diploma');
    expect(page.element.answers).to.include({ tewerkstelling: 80, 'uren-per-week': 38 });
  });

  it('and "Ik weet het niet" put each other out', async () => {
    const page = await openAt('werkduur');
    await page.type('tewerkstelling', '60');
    await page.choose('tewerkstelling', '?');
    expect(page.field('tewerkstelling').value).to.equal('');
    await page.type('tewerkstelling', '80');
    expect(page.option('tewerkstelling', '?').checked).to.be.false;
    await page.choose('tewerkstelling', '?');
    await page.choose('uren-per-week', '?');
    await page.choose('vast-rooster', '?');
    await page.next();
    expect(page.element.facts).to.include({ tewerkstelling: null, 'uren-per-week': null });
  });

  it('put out in one field leaves the other field alone', async () => {
    const page = await openAt('werkduur');
    await page.type('tewerkstelling', '60');
    await page.choose('uren-per-week', '?');
    expect(page.filledIn('tewerkstelling')).to.equal('60');
  });

  it('that makes another field pointless takes nothing away under the hand that clicks on "Verder"', async () => {
    await setViewport({ width: 800, height: 1400 });
    const page = await openAt('werkduur');
    await page.type('tewerkstelling', '40');
    const { top } = page.get('[part~="next"]').getBoundingClientRect();
    page.field('tewerkstelling').blur();
    await page.element.updateComplete;
    expect(page.get('[part~="next"]').getBoundingClientRect().top).to.equal(top);
    page.field('tewerkstelling').focus();
    await page.type('tewerkstelling', '30');
    await page.next();
    expect(page.question).to.equal('diploma');
    expect(page.element.answers).to.include({ tewerkstelling: 30 }).and.not.to.have.property('uren-per-week');
    await setViewport({ width: 800, height: 600 });
  });
});

describe('A field that what is typed makes pointless', () => {
  it('stays under the hand that fills it in, and is not answered', async () => {
    const page = await openAt('werkduur');
    await page.type('tewerkstelling', '40');
    await page.choose('uren-per-week', '?');
    expect(page.filledIn('uren-per-week')).to.equal('?');
    expect(page.hasFocus(page.option('uren-per-week', '?'))).to.be.true;
    await page.next();
    expect(page.errors).to.deep.equal([]);
    expect(page.element.answers).to.include({ tewerkstelling: 40 }).and.not.to.have.property('uren-per-week');
  });

  it('is there on the way back, for who types something else', async () => {
    const page = await openAt('werkduur');
    await page.answer({ tewerkstelling: 40 });
    await page.back();
    expect(page.facts).to.deep.equal(['tewerkstelling', 'uren-per-week', 'paritair-comite', 'meer-werkgevers']);
    await page.answer({ tewerkstelling: 100, 'uren-per-week': 38 });
    expect(page.element.answers).to.include({ tewerkstelling: 100, 'uren-per-week': 38 });
  });
});

describe('A field that what is typed brings', () => {
  it('comes once that is sent, stays while the rest is filled in, and is there again on the way back', async () => {
    const page = await openAt('werkduur');
    await page.type('tewerkstelling', '50');
    await page.next();
    expect(page.question).to.equal('werkduur');
    // Nothing is wrong with it yet: it was not there.
    expect(page.errors).to.deep.equal([]);
    expect(page.root.activeElement?.matches('[name="vast-rooster"]')).to.be.true;
    await page.next();
    expect(page.errors).to.have.length(1);
    await page.choose('vast-rooster', 'nee');
    await page.choose('meer-werkgevers', 'ja');
    expect(page.filledIn('vast-rooster')).to.equal('nee');
    await page.next();
    expect(page.question).to.equal('diploma');
    expect(page.element.answers).to.include({ tewerkstelling: 50, 'vast-rooster': 'nee' });
    await page.back();
    expect(page.filledIn('vast-rooster')).to.equal('nee');
    await page.next();
    expect(page.question).to.equal('diploma');
  });
});

describe('The size of a training', () => {
  it('is in hours for who follows no higher education, and then studiepunten are not asked', async () => {
    const page = await openAt('omvang');
    await page.choose('hoger-onderwijs', 'nee');
    await page.type('contacturen', '40');
    expect(page.facts).to.deep.equal(['hoger-onderwijs', 'contacturen']);
    await page.next();
    expect(page.element.facts).to.include({ contacturen: 40 });
  });

  it('is in studiepunten for who follows higher education, and then hours are not asked', async () => {
    const page = await openAt('omvang');
    await page.choose('hoger-onderwijs', 'ja');
    expect(page.facts).to.deep.equal(['hoger-onderwijs', 'studiepunten']);
  });

  it('of who has no hours is not asked in studiepunten, which only higher education has', async () => {
    const page = await openAt('omvang');
    await page.choose('hoger-onderwijs', 'nee');
    await page.type('contacturen', '0');
    expect(page.facts).to.deep.equal(['hoger-onderwijs', 'contacturen']);
  });

  it('that is left blank is an error', async () => {
    const page = await openAt('omvang');
    await page.choose('hoger-onderwijs', 'ja');
    await page.next();
    expect(page.error('studiepunten')).to.equal(verder.errorEmpty.replace('{{example}}', '12'));
  });
});

describe('A field that follows from another', () => {
  it('shows once the other is filled in such that it can matter, and goes again', async () => {
    const page = await openAt('plek');
    expect(page.facts).to.deep.equal(['woonplaats', 'werkplek']);
    await page.choose('woonplaats', 'wallonie');
    expect(page.facts).to.deep.equal(['woonplaats', 'verhuisd-uit-eer', 'werkplek']);
    await page.choose('woonplaats', 'vlaanderen');
    expect(page.facts).to.deep.equal(['woonplaats', 'werkplek']);
  });

  it('keeps what was filled in beside it', async () => {
    const page = await openAt('plek');
    await page.choose('werkplek', 'vlaanderen');
    await page.choose('woonplaats', 'wallonie');
    expect(page.filledIn('werkplek')).to.equal('vlaanderen');
    expect(page.filledIn('woonplaats')).to.equal('wallonie');
  });

  it('has to be answered when it shows', async () => {
    const page = await openAt('plek');
    await page.choose('woonplaats', 'wallonie');
    await page.choose('werkplek', 'vlaanderen');
    await page.next();
    expect(page.question).to.equal('plek');
    expect(page.error('verhuisd-uit-eer')).to.equal(ui.errorChoice);
    await page.choose('verhuisd-uit-eer', '?');
    await page.next();
    expect(page.element.facts).to.include({ woonplaats: 'wallonie', 'verhuisd-uit-eer': null, werkplek: 'vlaanderen' });
  });

  it('leaves no answer behind when it went', async () => {
    const page = await openAt('plek');
    await page.choose('woonplaats', 'wallonie');
    await page.choose('verhuisd-uit-eer', 'ja');
    await page.choose('woonplaats', 'vlaanderen');
    await page.choose('werkplek', 'vlaanderen');
    await page.next();
    expect(page.element.answers).to.not.have.property('verhuisd-uit-eer');
  });
});

describe('Statements to tick', () => {
  const searching: Person = { ...gent, doel: 'zoeken' };

  it('are yes when ticked, and no when left alone', async () => {
    for (const ticked of [true, false]) {
      const page = await openAt('contract', searching);
      expect(page.facts).to.include('tijdelijk-werkloos');
      await page.choose('contract', 'gewoon');
      if (ticked) await page.choose('tijdelijk-werkloos', 'ja');
      await page.next();
      expect(page.element.facts).to.include({ 'tijdelijk-werkloos': ticked ? 'ja' : 'nee' });
    }
  });

  it('can be unticked', async () => {
    const page = await openAt('contract', searching);
    await page.choose('contract', 'gewoon');
    await page.choose('tijdelijk-werkloos', 'ja');
    await page.choose('tijdelijk-werkloos', 'ja');
    await page.next();
    expect(page.element.facts).to.include({ 'tijdelijk-werkloos': 'nee' });
  });
});

describe('A date', () => {
  it('is taken as it is typed', async () => {
    const page = await openAt('start', atSixty);
    await page.type('start', '2026-12-01');
    expect(page.filledIn('start')).to.equal('2026-12-01');
    await page.next();
    expect(page.element.facts).to.include({ start: '2026-12-01' });
  });

  it('can be unknown, which puts a date out', async () => {
    const page = await openAt('start', atSixty);
    await page.type('start', '2026-12-01');
    await page.choose('start', '?');
    expect(page.field('start').value).to.equal('');
    await page.next();
    expect(page.element.facts).to.include({ start: null });
  });

  it('that is not there is asked for in words', async () => {
    const page = await openAt('start', atSixty);
    await page.next();
    expect(page.error('start')).to.equal(verder.errorDate);
    expect(page.hasFocus(page.field('start'))).to.be.true;
  });
});

describe('A choice', () => {
  it('that is not made is asked for in words, which name the way out for who does not know', async () => {
    const page = await openAt('diploma');
    await page.next();
    expect(page.error('diploma')).to.contain(ui.unknown);
    await page.choose('diploma', '?');
    await page.next();
    expect(page.element.facts).to.include({ diploma: null });
  });

  it('of something that everybody knows offers no "Ik weet het niet", nor does its message', async () => {
    const page = await open();
    await page.next();
    expect(page.inputs('situatie').map(({ value }) => value)).to.not.include('?');
    expect(page.error('situatie')).to.equal(ui.errorKnownChoice);
    expect(ui.errorKnownChoice).to.not.contain(ui.unknown);
  });

  it('does not go on by itself', async () => {
    const page = await open();
    await page.choose('situatie', 'loondienst');
    expect(page.question).to.equal('situatie');
    expect(page.element.answers).to.deep.equal({});
  });
});

describe('Enter', () => {
  it('goes on from a field', async () => {
    const page = await openAt('omvang');
    await page.choose('hoger-onderwijs', 'nee');
    await page.type('contacturen', '40');
    await press('Enter');
    expect(page.question).to.not.equal('omvang');
    expect(page.element.facts).to.include({ contacturen: 40 });
  });

  it('goes on from a radio', async () => {
    const page = await open();
    await page.choose('situatie', 'loondienst');
    await tabTo(page, page.option('situatie', 'loondienst'));
    await press('Enter');
    expect(page.question).to.equal('doel');
  });
});

describe('The way back', () => {
  it('shows the earlier answer, chosen', async () => {
    const page = await openAt('diploma', gent);
    await page.back();
    expect(page.question).to.equal('werkduur');
    expect(page.filledIn('tewerkstelling')).to.equal('100');
    await page.back();
    expect(page.filledIn('sector')).to.equal('prive');
  });

  it('shows a number as it would be typed, and an unknown as unknown', async () => {
    const page = await openAt('diploma', {
      ...gent,
      tewerkstelling: null,
      'uren-per-week': 37.5,
      'vast-rooster': null,
    });
    await page.back();
    expect(page.option('tewerkstelling', '?').checked).to.be.true;
    expect(page.filledIn('uren-per-week')).to.equal('37,5');
  });

  it('is not offered at the first question', async () => {
    const page = await open();
    expect(page.has('[part~="back"]')).to.be.false;
  });

  it('leads from the result to the last question, and with the same answer to the same result', async () => {
    const page = await openResult();
    const { verdicts } = page;
    await page.back();
    expect(page.question).to.not.equal(undefined);
    await page.next();
    await page.untilResult();
    expect(page.verdicts).to.deep.equal(verdicts);
  });
});

describe('A change of an early answer', () => {
  it('keeps the later ones', async () => {
    const page = await openResult();
    await page.change('Hoogste diploma');
    expect(page.question).to.equal('diploma');
    expect(page.filledIn('diploma')).to.equal('secundair');
    await page.choose('diploma', 'geen-secundair');
    await page.next();
    await page.untilResult();
    expect(page.element.facts).to.include({ diploma: 'geen-secundair', contacturen: 40, betaler: 'zelf' });
  });

  it('lets the answers sleep that no longer fit, and wakes them when they fit again', async () => {
    const page = await openResult();
    const { verdicts } = page;
    await page.change('Situatie');
    await page.choose('situatie', 'werkzoekend');
    await page.next();
    expect(page.element.facts).to.not.have.property('sector');
    await page.answerAll({ ...neighbour, uitkering: 'geen' });
    expect(page.verdicts).to.include({ 'vlaams-opleidingsverlof': 'no' });
    expect(page.answers).to.not.have.property('Werkgever');
    await page.change('Situatie');
    await page.choose('situatie', 'loondienst');
    await page.next();
    await page.untilResult();
    expect(page.element.facts).to.include({ sector: 'prive', tewerkstelling: 100 });
    expect(page.verdicts).to.deep.equal(verdicts);
  });
});

describe('A question that comes anew', () => {
  it('shows nothing of what was chosen and not sent before', async () => {
    const page = await open();
    await page.choose('situatie', 'student');
    page.element.restart();
    await page.element.updateComplete;
    expect(page.filledIn('situatie')).to.equal('');
  });

  it('shows nothing of what was typed and not sent, nor of its error', async () => {
    const page = await openAt('werkduur');
    await page.type('tewerkstelling', 'veel');
    await page.next();
    await page.back();
    await page.answer(gent);
    expect(page.question).to.equal('werkduur');
    expect(page.filledIn('tewerkstelling')).to.equal('');
    expect(page.errors).to.deep.equal([]);
  });

  it('folds its explanation, though that of the question before stood open', async () => {
    const page = await openAt('sector');
    await page.click(page.get('details.help summary'));
    expect(page.has('details.help[open]')).to.be.true;
    await page.answer(gent);
    expect(page.question).to.equal('werkduur');
    expect(page.has('details.help:not([open])')).to.be.true;
  });
});
