import { expect } from '@open-wc/testing';
import { emulateMedia, setViewport } from '@web/test-runner-commands';
import * as fc from 'fast-check';
import { gebeurtenissen } from '../../../locales/nl/gebeurtenissen.js';
import { resultaat } from '../../../locales/nl/resultaat.js';
import { steun } from '../../../locales/nl/steun/index.js';
import { stel } from '../../../locales/nl/stel.js';
import { ui } from '../../../locales/nl/ui.js';
import { violations } from '../testing/axe.js';
import { testsThatNeed } from '../testing/driver.js';
import { like, press, textOf, until } from '../testing/hand.js';
import { keepNothing } from '../testing/kept.js';
import { openResult } from '../testing/open.js';
import { gent, type Person } from '../testing/persons.js';
import { tabTo, type WegwijzerPage } from '../testing/wegwijzer-page.js';

keepNothing();

const leave = 'vlaams-opleidingsverlof';

/** Works in a hospital in Brussels, and lives there. */
const nurse: Person = {
  ...gent,
  sector: 'socialprofit',
  'vlaams-gesubsidieerd': 'nee',
  werkplek: 'brussel',
  woonplaats: 'brussel',
};

/** Works 45 % of a full-time job. */
const partTime: Person = { ...gent, tewerkstelling: 45, 'uren-per-week': 17 };

/** Opens all, until what would change a verdict was worked out for a card. */
async function repairsOf(page: WegwijzerPage, incentive: string): Promise<readonly string[]> {
  await page.unfold();
  const card = page.incentive(incentive);
  await until(() => card.querySelector('.levers'), 'it says what would change');
  return [...card.querySelectorAll('.levers, .levers + ul li')].map(textOf);
}

const repairButton = (page: WegwijzerPage, incentive: string): HTMLElement => {
  const button = page.incentive(incentive).querySelector<HTMLElement>('[data-suppose="repair"]');
  if (!button) throw new Error(`Nothing would change ${incentive}.`);
  return button;
};

const eventButton = (page: WegwijzerPage, id: keyof typeof gebeurtenissen): HTMLElement =>
  page.get(`[data-suppose="event"][value="${id}"]`);

const answerButton = (page: WegwijzerPage, fact: string): HTMLElement =>
  page.get(`[data-suppose="answer"][value="${fact}"]`);

const panelOf = (page: WegwijzerPage): HTMLElement => page.get('.supposed');

/** Presses a button, and waits for the panel that it opens. */
async function suppose(page: WegwijzerPage, button: HTMLElement): Promise<void> {
  await page.click(button);
  await until(() => page.has('.supposed h3'), 'the panel is there');
}

/** The names under a heading of the panel. */
const namesUnder = (page: WegwijzerPage, part: 'comes' | 'goes' | 'shifts'): readonly string[] =>
  page.all(`.supposed [data-part="${part}"] strong`).map(textOf);

const goBack = (page: WegwijzerPage): Promise<void> => page.click(page.button(resultaat.supposeBack));

/** All that has to be the same afterwards. */
const stateOf = ({ element, root }: WegwijzerPage): object => ({
  facts: element.facts,
  answers: element.answers,
  address: location.href,
  entries: history.length,
  kept: Object.entries(sessionStorage),
  open: [...root.querySelectorAll('details')].map((fold) => fold.open),
  scroll: [scrollX, scrollY],
});

describe('What would change a verdict', () => {
  it('tells who works in a hospital in Brussels why, that it is not hers to choose, and what she has instead', async () => {
    const page = await openResult(nurse);
    const told = await repairsOf(page, leave);
    expect(textOf(page.incentive(leave).querySelector('.reasons'))).to.equal(steun[leave].criteria.werkplek.no);
    expect(told[0]).to.contain(stel.noChoice).and.contain(steun['betaald-educatief-verlof-brussel'].name);
    expect(told[1]).to.equal(stel.happens);
    expect(told[2]).to.match(/^Werkplek: In Vlaanderen\. Dan kan dit wel\./);
    await suppose(page, repairButton(page, leave));
    expect(namesUnder(page, 'comes')).to.deep.equal([steun[leave].name]);
    expect(namesUnder(page, 'goes')).to.deep.equal([steun['betaald-educatief-verlof-brussel'].name]);
    expect(textOf(panelOf(page))).to.contain('40 uur verlof met loon');
  });

  it('tells who works 45 % which share is enough, and by when', async () => {
    const page = await openResult(partTime);
    const [kind, line] = await repairsOf(page, leave);
    expect(kind).to.equal(stel.can);
    expect(line).to.contain('minstens 50 %').and.contain(stel.by.replace('{{date}}', '1 december 2026'));
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
    expect(namesUnder(page, 'comes')).to.deep.equal([steun['kmo-portefeuille'].name]);
    expect(namesUnder(page, 'goes')).to.include.members([steun[leave].name, steun.opleidingscheques.name]);
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

  for (const [how, leaveIt] of [
    ['its button', goBack],
    ['Escape', () => press('Escape')],
  ] as const)
    it(`opens with the focus in it; ${how} leads back to where the person was`, async () => {
      const page = await openResult(gent, { link: 'hash', memory: 'session' });
      await page.unfold();
      // What comes in an idle moment moves what stands below it.
      await until(() => page.all('.incentive.no').every((card) => card.querySelector('.levers')), 'all was worked out');
      for (const button of [
        repairButton(page, 'vlaams-opleidingskrediet'),
        eventButton(page, 'ziek-worden'),
        answerButton(page, 'contacturen'),
      ]) {
        button.scrollIntoView({ block: 'center' });
        const before = stateOf(page);
        await suppose(page, button);
        expect(textOf(page.focused)).to.match(like(stel.title));
        await leaveIt(page);
        await until(() => !page.has('.supposed'), 'the panel is gone');
        expect(stateOf(page)).to.deep.equal(before);
        expect(page.hasFocus(button)).to.equal(true);
      }
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

  it('closes when the answers become others', async () => {
    const page = await openResult();
    await page.unfold();
    await suppose(page, eventButton(page, 'verhuizen'));
    page.element.answers = { ...page.element.answers, contacturen: 50 };
    await page.element.updateComplete;
    expect(page.has('.supposed')).to.equal(false);
  });

  it('closes when the element is moved in the page', async () => {
    const page = await openResult();
    await page.unfold();
    await suppose(page, eventButton(page, 'verhuizen'));
    page.element.parentElement?.append(page.element);
    await page.element.updateComplete;
    expect(page.has('.supposed')).to.equal(false);
    await suppose(page, eventButton(page, 'verhuizen'));
  });

  it('is gone through with the keyboard alone', async () => {
    const page = await openResult();
    await tabTo(page, page.get('.life summary'));
    await press('Enter');
    await tabTo(page, eventButton(page, 'zelfstandig'));
    await press('Enter');
    await until(() => page.has('.supposed h3'), 'the panel is there');
    await tabTo(page, page.inputs('vestiging')[0]!);
    await press(' ');
    await tabTo(page, page.button(stel.show));
    await press('Enter');
    await until(() => page.focused?.matches('[tabindex="-1"]'), 'the focus is on its heading');
    await tabTo(page, page.button(resultaat.supposeBack));
    await press('Enter');
    expect(page.hasFocus(eventButton(page, 'zelfstandig'))).to.equal(true);
  });

  for (const [where, open] of [
    ['of a repair', (page: WegwijzerPage) => suppose(page, repairButton(page, 'vlaams-opleidingskrediet'))],
    ['of an event', (page: WegwijzerPage) => suppose(page, eventButton(page, 'ziek-worden'))],
    ['of an answer', (page: WegwijzerPage) => suppose(page, answerButton(page, 'contacturen'))],
  ] as const)
    it(`has a panel ${where} that axe finds nothing wrong with, and that fits in 320 pixels`, async () => {
      const page = await openResult();
      await page.unfold();
      await repairsOf(page, 'vlaams-opleidingskrediet');
      await setViewport({ width: 320, height: 640 });
      try {
        await open(page);
        expect(await violations(page.element)).to.deep.equal([]);
        const panel = panelOf(page);
        const { left, right } = panel.getBoundingClientRect();
        expect([left >= 0, right <= document.documentElement.clientWidth]).to.deep.equal([true, true]);
        expect(panel.scrollWidth).to.be.at.most(panel.clientWidth);
      } finally {
        await setViewport({ width: 800, height: 600 });
      }
    });
});

const itOnPaper = await testsThatNeed('emulated media', 'emulate-media', { media: 'screen' });

describe('On paper', () => {
  itOnPaper('stands the real situation, whatever is supposed', async () => {
    const page = await openResult();
    await page.unfold();
    await suppose(page, eventButton(page, 'verhuizen'));
    await emulateMedia({ media: 'print' });
    try {
      for (const css of ['.supposed', '.life', '[data-suppose]'])
        for (const element of page.all(css)) expect(element.checkVisibility(), css).to.equal(false);
      expect(page.get('.support').checkVisibility()).to.equal(true);
    } finally {
      await emulateMedia({ media: 'screen' });
    }
  });
});
