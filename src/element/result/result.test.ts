import { expect } from '@open-wc/testing';
import { vlaamsOpleidingsverlofDetails } from '../../../flows/incentives/vlaams-opleidingsverlof.details.js';
import { antwoorden } from '../../../locales/nl/antwoorden.js';
import { resultaat } from '../../../locales/nl/resultaat.js';
import { stel } from '../../../locales/nl/stel.js';
import { termen } from '../../../locales/nl/termen.js';
import { steun } from '../../../locales/nl/steun/index.js';
import { vragen } from '../../../locales/nl/vragen.js';
import type { Details } from '../../reasoning/rulebook.js';
import type { Facts } from '../../reasoning/vocabulary.js';
import { asRead } from '../testing/as-read.js';
import { press, textOf, until } from '../testing/hand.js';
import { keepNothing } from '../testing/kept.js';
import { openResult } from '../testing/open.js';
import { gent, neighbour, retired } from '../testing/persons.js';
import { tabTo, type WegwijzerPage } from '../testing/wegwijzer-page.js';

keepNothing();

const isInSight = (element: Element | null): boolean => element?.checkVisibility() === true;

/** What can be read of something without opening anything. */
const inSight = (within: Element, selector: string): readonly string[] =>
  [...within.querySelectorAll(selector)].filter(isInSight).map(textOf);

/** Somebody who only does not know whether the course is in the databank. */
const oneUnknown = { ...gent, databank: null };

describe('The result', () => {
  it('begins with what to do, then a line for each incentive with the gain, the name and the verdict', async () => {
    const page = await openResult();
    const first = page.get('.first li');
    const card = page.incentive('vlaams-opleidingsverlof');
    expect(first.getBoundingClientRect().bottom).to.be.below(card.getBoundingClientRect().top);
    expect(inSight(card, '.gain')).to.deep.equal(['40 uur verlof met loon voor deze opleiding']);
    expect(inSight(card, '.card')).to.deep.equal([steun['vlaams-opleidingsverlof'].name]);
    expect(inSight(card, '.verdict')).to.deep.equal([resultaat.groupYes]);
    expect(inSight(card, '.steps li, .criteria, .deadline')).to.deep.equal([]);
  });

  it('has at most three things to do, in the order of their last day', async () => {
    for (const person of [gent, oneUnknown, neighbour]) {
      const page = await openResult(person);
      expect(page.all('.first li[data-to-do]').length).to.be.within(1, 3);
    }
  });

  it('names what is to be found out once, for all that wait for it', async () => {
    const page = await openResult(oneUnknown);
    const [look, ...others] = page.all('[data-to-do="find-out"]');
    expect(others).to.deep.equal([]);
    for (const id of ['vlaams-opleidingsverlof', 'opleidingscheques'] as const)
      expect(textOf(look!)).to.contain(steun[id].name);
    expect(textOf(page.get('.lead'))).to.equal(resultaat.toCheck_one);
  });

  it('says of what does not fit which other choice would do, once it has been worked out', async () => {
    const page = await openResult({ ...gent, betaler: 'werkgever' });
    const card = page.incentive('opleidingscheques');
    await until(() => card.querySelector('.levers'), 'it says what would change');
    expect(textOf(card.querySelector('.levers'))).to.equal(stel.choose);
    expect(textOf(card.querySelector('.levers + ul'))).to.contain('Ik betaal zelf');
  });

  it('takes the answer on the spot, and says what that turned', async () => {
    const page = await openResult(oneUnknown);
    // The answer that is for few takes the room of its words.
    expect(page.all('.settle .link').map(textOf)).to.deep.equal([vragen.facts.databank.values.geschrapt]);
    expect(page.verdicts).to.include({ 'vlaams-opleidingsverlof': 'open', opleidingscheques: 'open' });
    await page.click(page.get('.settle [value="ja"]'));
    await page.untilResult();
    expect(page.verdicts).to.include({ 'vlaams-opleidingsverlof': 'yes', opleidingscheques: 'yes' });
    expect(page.all('.changes li').map(textOf)).to.deep.equal(
      (['vlaams-opleidingsverlof', 'opleidingscheques'] as const).map((id) =>
        resultaat.changedYes.replace('{{name}}', steun[id].name),
      ),
    );
    expect(page.element.answers).to.include({ databank: 'ja' });
    const { activeElement } = page.element.renderRoot as ShadowRoot;
    expect(activeElement?.matches('.title')).to.be.true;
    // Who hears the page hears what turned with it.
    expect(page.get(`#${activeElement?.getAttribute('aria-describedby')}`)).to.equal(page.get('.changes'));
  });

  it('says that nothing turned, and nothing at all before something was changed', async () => {
    const page = await openResult();
    expect(page.has('.changes')).to.be.false;
    await page.click(page.get('.answers > summary'));
    await page.click(page.all('.answers [aria-label^="Wijzig"]').at(-1)!);
    await page.next();
    await page.untilResult();
    expect(textOf(page.get('.changes'))).to.equal(resultaat.changedNothing);
  });

  const knowingLittle = {
    ...gent,
    tewerkstelling: null,
    'uren-per-week': null,
    'vast-rooster': null,
    'paritair-comite': null,
    databank: null,
    sector: null,
    contacturen: null,
    studiepunten: null,
  };

  it('begins with three things to ask for who knows little, and keeps the rest one press away', async () => {
    const page = await openResult(knowingLittle);
    expect(textOf(page.get('.first .section'))).to.equal(resultaat.askThese);
    expect(page.all('.first [data-to-do="find-out"]')).to.have.length(3);
    // How many there are is not said: more than stand here.
    expect(textOf(page.get('.lead'))).to.equal(resultaat.muchUnknown);
    for (const what of page.all('.first .quiet')) expect(textOf(what).split(/, | en /).length).to.be.at.most(4);
    expect(isInSight(page.incentive('vlaams-opleidingsverlof'))).to.be.false;
    await page.click(page.get('.all > summary'));
    expect(isInSight(page.incentive('vlaams-opleidingsverlof'))).to.be.true;
  });

  it('hides nothing that surely fits, however little somebody knows', async () => {
    const page = await openResult({ ...knowingLittle, doel: 'basisvaardigheden' });
    expect(textOf(page.get('.first .section'))).to.equal(resultaat.askThese);
    expect(isInSight(page.incentive('cvo-korting'))).to.be.true;
    expect(isInSight(page.incentive('vlaams-opleidingsverlof'))).to.be.false;
    const names = page.all('.all [data-incentive] > details > summary .card').map(textOf).join(' en ');
    expect(textOf(page.get('.all > summary'))).to.equal(resultaat.restNamed.replace('{{names}}', names));
  });

  it('reckons with today where no start was told, and says nothing of another where one was', async () => {
    const assumed = resultaat.startAssumed.split('{{')[0] ?? '';
    const page = await openResult(gent);
    const others = Object.entries(page.element.answers).filter(([fact]) => fact !== 'start');
    const untold = { ...Object.fromEntries(others), databank: 'nee' };
    page.element.answers = { ...untold, start: '2026-12-21' };
    await page.untilResult();
    expect(textOf(page.get('[data-view="result"]'))).to.not.contain(assumed);
    page.element.answers = untold;
    await page.untilResult();
    expect(textOf(page.get('[data-view="result"]'))).to.contain(assumed);
  });

  it('begins what may be of use with that of which the most holds already', async () => {
    const page = await openResult({
      situatie: 'arbeidsongeschikt',
      doel: 'orienteren',
      'ziek-met-contract': 'ja',
      'ziek-langer-dan-jaar': 'nee',
      woonplaats: 'vlaanderen',
      diploma: 'secundair',
      loopbaanjaren: 15,
      'loopbaancheque-gebruikt': 'nee',
    });
    const also = page.all('.more [data-incentive]').map(({ dataset }) => dataset['incentive']);
    const [retraining, leave] = ['herscholing-riziv', 'vlaams-opleidingsverlof'].map((id) => also.indexOf(id));
    expect(retraining).to.be.within(0, leave! - 1);
  });

  it('promises nothing in its title where nothing fits for sure', async () => {
    const page = await openResult({ ...gent, databank: null, werknemers: null });
    expect(Object.values(page.verdicts)).to.include('open').and.not.include('yes');
    expect(page.title).to.equal(resultaat.resultTitleOpen);
    expect((await openResult(gent)).title).to.equal(resultaat.resultTitle);
  });

  it('tells what ends for everybody on a day that is near', async () => {
    const page = await openResult();
    expect(textOf(page.get('.soon'))).to.contain('31 december 2026');
  });

  it('has nothing to do and no line for who gets none', async () => {
    const page = await openResult(retired);
    expect(page.has('.first')).to.be.false;
    expect(page.has('.support')).to.be.false;
    expect(textOf(page.get('.lead'))).to.equal(resultaat.resultIntroNone);
  });
});

/** What of Vlaams opleidingsverlof nobody is asked. */
function unchecked(): readonly string[] {
  const { unchecked: texts } = steun['vlaams-opleidingsverlof'];
  const rules: Details['unchecked'] = vlaamsOpleidingsverlofDetails.unchecked;
  return Object.entries(texts).flatMap(([id, text]) => (rules[id]?.when ? [] : text));
}

describe('A card', () => {
  it('opens with the keyboard, and then is complete', async () => {
    const page = await openResult();
    const card = page.incentive('vlaams-opleidingsverlof');
    // Whether it counts was answered.
    const { nakijken, ...steps } = steun['vlaams-opleidingsverlof'].steps;
    await tabTo(page, card.querySelector<HTMLElement>('summary')!);
    await press('Enter');
    expect(inSight(card, '.steps li')).to.deep.equal(Object.values(steps).map(asRead));
    expect(inSight(card, '.steps li')).to.not.include(asRead(nakijken));
    expect(inSight(card, '.deadline')).to.not.be.empty;
    expect(textOf(card)).to.contain(resultaat.decides);
    await page.unfold();
    for (const text of unchecked()) expect(textOf(card)).to.contain(asRead(text));
  });

  it('does not say of what was answered that it was not looked at', async () => {
    const { taalniveau, contractvorm } = steun['vlaams-opleidingsverlof'].unchecked;
    const told = async (facts: Facts): Promise<string> => {
      const page = await openResult({ ...gent, ...facts });
      await page.unfold();
      return textOf(page.incentive('vlaams-opleidingsverlof'));
    };
    expect(await told({ soort: 'gewoon' }))
      .to.not.contain(asRead(taalniveau))
      .and.not.contain(asRead(contractvorm));
    expect(await told({ soort: 'taal', taal: 'engels' })).to.contain(asRead(taalniveau));
  });

  it('keeps one doubt in sight, whether it still exists, and all others under how sure this is', async () => {
    const page = await openResult();
    const card = page.incentive('opleidingscheques');
    const doubt = asRead(steun.opleidingscheques.doubts['bestaat-nog']);
    const [lead, ...others] = inSight(card, '.urgent');
    expect(others).to.deep.equal([]);
    expect(doubt.startsWith(lead!)).to.be.true;
    expect(inSight(card, '.caution')).to.deep.equal([]);
    await page.unfold();
    expect(textOf(card)).to.contain(doubt.slice(lead!.length).trim());
  });

  it('stands open for a counsellor, its doubts too', async () => {
    const page = await openResult(gent, { mode: 'counsellor' });
    for (const fold of page.all('details'))
      expect(fold.hasAttribute('open'), textOf(fold.querySelector('summary'))).to.be.true;
    expect(inSight(page.incentive('opleidingscheques'), '.criteria, .caution details p')).to.not.be.empty;
  });
});

describe('What people ask', () => {
  const shown = (page: WegwijzerPage): readonly HTMLElement[] => page.all('[data-answer]');

  it('is named in the card, and each question opens its own answer, also with the keyboard', async () => {
    const page = await openResult();
    await until(() => page.has('.asked'), 'the answers are there');
    const card = page.incentive('vlaams-opleidingsverlof');
    await page.click(card.querySelector('summary')!);
    const [all] = card.querySelectorAll<HTMLElement>('.asked > summary');
    expect(textOf(all!)).to.contain(antwoorden['verlof-weigeren'].topic);
    expect(inSight(card, '[data-answer]')).to.deep.equal([]);
    await page.click(all!);
    const [question] = card.querySelectorAll<HTMLElement>('[data-answer="verlof-weigeren"] > summary');
    const answer = card.querySelector('[data-answer="verlof-weigeren"] p');
    expect(isInSight(answer)).to.be.false;
    await tabTo(page, question!);
    await press('Enter');
    expect(isInSight(answer)).to.be.true;
    expect(textOf(answer)).to.equal(asRead(antwoorden['verlof-weigeren'].answer));
  });

  it('stands on the page once, in the first card that fits', async () => {
    const page = await openResult();
    await until(() => page.has('.asked'), 'the answers are there');
    const ids = shown(page).map(({ dataset }) => dataset['answer']);
    expect(ids).to.include.members(['belastingen', 'onkosten', 'werkgever-terugbetalen']);
    expect(new Set(ids).size).to.equal(ids.length);
    for (const one of shown(page)) expect(one.closest('[data-incentive]')).to.not.have.attribute('data-verdict', 'no');
  });

  it('has its sources among those of the card', async () => {
    const page = await openResult();
    const link = 'a[href$="/vlaams-opleidingsverlof-inplannen"]';
    await until(() => page.incentive('vlaams-opleidingsverlof').querySelector(link), 'the sources are there');
  });
});

describe('An official name', () => {
  const names = (card: Element): readonly HTMLButtonElement[] => [...card.querySelectorAll<HTMLButtonElement>('.term')];
  const meanings: Readonly<Record<string, string>> = termen;

  it('is explained where it stands for the first time in a card, never its own, and never in a link', async () => {
    const page = await openResult();
    await until(() => page.has('.term'), 'the meanings are there');
    await page.unfold();
    for (const card of page.all('[data-incentive], [data-referral]')) {
      const said = names(card).map(({ dataset }) => dataset['meaning']);
      expect(new Set(said).size).to.equal(said.length);
      expect(card.querySelector('a .term, summary .term')).to.equal(null);
    }
    const own = names(page.incentive('vlaams-opleidingsverlof')).map(({ dataset }) => dataset['meaning']);
    expect(own).to.include(` (${termen.knelpuntberoep})`).and.not.include(` (${termen.opleidingsverlof})`);
  });

  it('says what it means behind it, with the keyboard too, and is silent again', async () => {
    const page = await openResult();
    await until(() => page.has('.term'), 'the meanings are there');
    await page.unfold();
    const [term] = names(page.incentive('vlaams-opleidingsverlof'));
    const sentence = textOf(term!.parentElement);
    await tabTo(page, term!);
    await press('Enter');
    expect(term!.ariaExpanded).to.equal('true');
    expect(Object.values(meanings).map((meaning) => ` (${meaning})`)).to.include(term!.nextSibling?.textContent);
    expect(textOf(term!.parentElement)).to.contain(`${textOf(term!)} (`);
    await press('Enter');
    expect(term!.ariaExpanded).to.equal('false');
    expect(textOf(term!.parentElement)).to.equal(sentence);
  });

  it('changes no word of the sentence', async () => {
    const page = await openResult();
    await until(() => page.has('.term'), 'the meanings are there');
    await page.unfold();
    for (const text of unchecked()) expect(textOf(page.incentive('vlaams-opleidingsverlof'))).to.contain(asRead(text));
  });
});

describe('Every doubt', () => {
  it('begins with a short sentence that says what it is about', () => {
    for (const [id, { doubts }] of Object.entries(steun)) {
      for (const [doubt, text] of Object.entries<string>(doubts)) {
        const [first = ''] = asRead(text).split(/(?<=[.?!]) (?=\p{Lu})/u);
        expect(first.length, `${id} ${doubt}`).to.be.within(10, 125);
      }
    }
  });
});

describe('The places to go to', () => {
  const general = ['vlaamse-infolijn', 'vdab-lijn', 'leerwinkel'];
  const ownOf = (page: WegwijzerPage): readonly HTMLElement[] =>
    page.all('.people [data-referral]').filter(({ dataset }) => !general.includes(dataset['referral'] ?? ''));

  it('are three beside incentives; the others are counted, and one fold away', async () => {
    const page = await openResult({ ...gent, diploma: 'geen-secundair' });
    const own = ownOf(page);
    expect(own.filter(isInSight)).to.have.length(3);
    const fold = page.get('.people > details');
    expect(textOf(fold.querySelector('summary'))).to.equal(
      resultaat.referralsMore.replace('{{count}}', String(own.length - 3)),
    );
    await page.unfold();
    expect(own.filter(isInSight)).to.have.length(own.length);
  });

  it('leave out what a card above already tells, and what is refused', async () => {
    const fits = await openResult();
    expect(fits.verdicts).to.include({ 'individueel-opleidingsrecht': 'yes' });
    expect(fits.referrals).to.include('sectorfonds').and.not.include('werkgever-opleidingsdagen');
    const refused = await openResult({ ...gent, werknemers: 5 });
    expect(refused.verdicts).to.include({ 'individueel-opleidingsrecht': 'no' });
    expect(refused.referrals).to.include('sectorfonds').and.not.include('werkgever-opleidingsdagen');
    const aside = await openResult({ ...gent, doel: 'diploma-secundair', diploma: 'geen-secundair' });
    expect(aside.incentive('individueel-opleidingsrecht').matches('.support *')).to.be.false;
    expect(aside.referrals).to.include('werkgever-opleidingsdagen');
  });

  it('all stand there for who gets no incentive', async () => {
    const page = await openResult(retired);
    const own = ownOf(page);
    expect(own.length).to.be.above(0);
    expect(own.filter(isInSight)).to.have.length(own.length);
  });
});
