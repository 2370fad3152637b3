import { expect } from '@open-wc/testing';
import * as fc from 'fast-check';
import { antwoorden } from '../../../locales/nl/antwoorden.js';
import { gebeurtenissen } from '../../../locales/nl/gebeurtenissen.js';
import { resultaat } from '../../../locales/nl/resultaat.js';
import { steun } from '../../../locales/nl/steun/index.js';
import { stel } from '../../../locales/nl/stel.js';
import { ui } from '../../../locales/nl/ui.js';
import { textOf, until } from '../testing/hand.js';
import { keepNothing } from '../testing/kept.js';
import { openResult } from '../testing/open.js';
import { gent } from '../testing/persons.js';
import {
  nurse,
  partTime,
  repairsOf,
  repairButton,
  eventButton,
  answerButton,
  panelOf,
  suppose,
  namesUnder,
  goBack,
  stateOf,
} from '../testing/supposing.js';

keepNothing();

const leave = 'vlaams-opleidingsverlof';

describe('What would change a verdict', () => {
  it('tells who works in a hospital in Brussels why, that it is not hers to choose, and what she has instead', async () => {
    const page = await openResult(nurse);
    const told = await repairsOf(page, leave);
    expect(textOf(page.incentive(leave).querySelector('.reasons'))).to.equal(steun[leave].criteria.werkplek.no);
    expect(told[0]).to.contain(stel.noChoice).and.contain(steun['betaald-educatief-verlof-brussel'].name);
    expect(told[1]).to.equal(stel.happens);
    expect(told[2]).to.match(/^Werkplek: In Vlaanderen\. Dan kan dit wel\./);
    await suppose(page, repairButton(page, leave));
    expect(namesUnder(page, 'mayCome')).to.deep.equal([steun[leave].name]);
    expect(namesUnder(page, 'goes')).to.deep.equal([steun['betaald-educatief-verlof-brussel'].name]);
    expect(textOf(panelOf(page))).to.contain('40 uur verlof met loon');
  });

  it('tells who works 45 % which share is enough, and by when', async () => {
    const page = await openResult(partTime);
    const [kind, line] = await repairsOf(page, leave);
    expect(kind).to.equal(stel.can);
    expect(line).to.contain('minstens 50 %').and.contain(stel.by.replace('{{date}}', '1 december 2026'));
  });

  it('says only of what she came for that no choice changes it', async () => {
    const page = await openResult(nurse);
    await repairsOf(page, leave);
    // She came for a training, and not for one in Dutch.
    expect(page.verdicts['inburgering']).to.equal('no');
    expect(textOf(page.incentive('inburgering'))).to.not.contain(stel.noChoice);
    expect(textOf(page.incentive(leave))).to.contain(stel.noChoice);
  });

  it('says under its own fold what would settle what hangs on something', async () => {
    const page = await openResult({ ...gent, databank: null });
    const told = await repairsOf(page, leave);
    expect(told[0]).to.equal(stel.choose);
    expect(textOf(page.incentive(leave).querySelector('[data-fold="repairs"] summary'))).to.contain(resultaat.levers);
    expect(told[1]).to.contain(stel.thenYes);
  });
});

describe('"Stel dat …"', () => {
  it('shows who is about to become self-employed what ends and what begins', async () => {
    const page = await openResult();
    await page.unfold();
    await suppose(page, eventButton(page, 'zelfstandig'));
    expect(textOf(panelOf(page)))
      .to.contain(stel.title.replace('{{what}}', gebeurtenissen.zelfstandig))
      .and.contain(stel.notMine);
    expect(namesUnder(page, 'mayCome')).to.deep.equal([steun['kmo-portefeuille'].name]);
    expect(namesUnder(page, 'goes')).to.include.members([steun[leave].name, steun.opleidingscheques.name]);
  });

  it('tells who thinks of a loss of work what it is to resign, and nobody else', async () => {
    const page = await openResult();
    await page.unfold();
    await suppose(page, eventButton(page, 'werk-verliezen'));
    expect(textOf(panelOf(page)))
      .to.contain(antwoorden['ontslag-nemen'].question)
      .and.contain('Meestal niet.');
    await goBack(page);
    await suppose(page, eventButton(page, 'verhuizen'));
    expect(textOf(panelOf(page))).to.not.contain(antwoorden['ontslag-nemen'].question);
  });

  it('asks what matters of a life event, one after the other', async () => {
    const page = await openResult();
    await page.unfold();
    await suppose(page, eventButton(page, 'zelfstandig'));
    await page.choose('vestiging', 'wallonie');
    await page.click(page.button(stel.show));
    expect(namesUnder(page, 'comes')).to.deep.equal([]);
    expect(textOf(panelOf(page).querySelector('h3'))).to.contain('In Wallonië');
    expect(page.focused?.matches('[tabindex="-1"]')).to.equal(true);
  });

  it('takes another answer in the field of its question, and says what is wrong with it', async () => {
    const page = await openResult();
    await page.unfold();
    await suppose(page, answerButton(page, 'contacturen'));
    await page.type('contacturen', 'veel');
    await page.click(page.button(stel.show));
    expect(page.errors).to.have.lengthOf(1);
    expect(page.focused?.id).to.equal('contacturen');
    await page.type('contacturen', '20');
    await page.click(page.button(stel.show));
    expect(page.errors).to.deep.equal([]);
    expect(namesUnder(page, 'goes')).to.include(steun[leave].name);
    expect(page.element.facts).to.include({ contacturen: 40 });
  });

  it('picks from all else than what is answered', async () => {
    const page = await openResult();
    await page.unfold();
    await suppose(page, answerButton(page, 'betaler'));
    expect(page.inputs('betaler').map(({ value }) => value)).to.not.include('zelf');
    await page.click(page.button(stel.show));
    expect(page.errors).to.deep.equal([ui.errorKnownChoice]);
  });

  it('says that nothing changes where nothing does', async () => {
    const page = await openResult();
    await page.unfold();
    await suppose(page, answerButton(page, 'uren-per-week'));
    await page.type('uren-per-week', '37');
    await page.click(page.button(stel.show));
    expect(textOf(panelOf(page))).to.contain(stel.same);
  });

  it('tells only those events that can happen to somebody', async () => {
    const page = await openResult({ situatie: 'gepensioneerd', doel: 'zoeken' });
    const ids = page.all('[data-suppose="event"]').map((button) => button.getAttribute('value'));
    expect(ids).to.include('verhuizen').and.not.include.members(['pensioen', 'werk-verliezen', 'ziek-worden']);
  });

  it('leaves facts, link, memory and folds as they were, whatever is supposed, and tells the page nothing of it', async () => {
    const page = await openResult(gent, { link: 'hash', memory: 'session' });
    await repairsOf(page, 'vlaams-opleidingskrediet');
    const before = stateOf(page);
    const heard: string[] = [];
    for (const type of ['answer', 'question', 'result', 'open', 'referral', 'reset'])
      page.element.addEventListener(`wegwijzer-${type}`, ({ type: name }) => heard.push(name));
    const buttons = page.all('[data-suppose]');
    await fc.assert(
      fc.asyncProperty(fc.array(fc.nat(), { minLength: 1, maxLength: 6 }), async (picks) => {
        for (const pick of picks) {
          buttons[pick % buttons.length]?.click();
          await until(() => page.has('.supposed h3'), 'the panel is there');
          const radios = page.all('.supposed input[type="radio"]');
          radios[pick % radios.length]?.click();
          page.find('.supposed form button')?.click();
          page.find('.supposed > .actions button')?.click();
          expect(page.has('.supposed')).to.equal(false);
        }
        expect({ ...stateOf(page), scroll: [] }).to.deep.equal({ ...before, scroll: [] });
        expect(heard).to.deep.equal([]);
      }),
      { numRuns: 40 },
    );
  });
});
