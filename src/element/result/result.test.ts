import { expect } from '@open-wc/testing';
import { antwoorden } from '../../../locales/nl/antwoorden.js';
import { resultaat } from '../../../locales/nl/resultaat.js';
import { termen } from '../../../locales/nl/termen.js';
import { steun } from '../../../locales/nl/steun/index.js';
import { asRead } from '../testing/as-read.js';
import { press, textOf, until } from '../testing/hand.js';
import { keepNothing, withHash } from '../testing/kept.js';
import { gent, neighbour, open, openResult, retired, tabTo, type WegwijzerPage } from '../testing/wegwijzer-page.js';

keepNothing();

const names = (page: WegwijzerPage): readonly HTMLElement[] => page.all('.summary button');
const isInSight = (element: Element | null): boolean => element?.checkVisibility() === true;

/** What can be read of somebody's card without opening anything. */
const inSight = (card: Element, selector: string): readonly string[] =>
  [...card.querySelectorAll(selector)].filter(isInSight).map(textOf);

describe('The names at the top of the result', () => {
  it('are those of all that fits or may fit, in the order of the cards', async () => {
    const page = await openResult(neighbour);
    const fitting = page
      .all('.groupYes [data-incentive], .groupOpen [data-incentive]')
      .map((card) => textOf(card.querySelector('.card')));
    expect([...names(page).map(textOf)].sort()).to.deep.equal([...fitting].sort());
    expect(names(page).length).to.be.above(2);
  });

  it('each bring a person to the heading of its card, and leave the answers in the address alone', async () => {
    const page = await open(withHash);
    await page.answerAll(gent);
    const { hash } = location;
    expect(hash).to.contain('situatie=loondienst');
    for (const name of names(page)) {
      await page.click(name);
      const heading = page.element.renderRoot instanceof ShadowRoot ? page.element.renderRoot.activeElement : null;
      expect(heading?.matches('[data-incentive] > .card')).to.be.true;
      expect(textOf(heading)).to.equal(textOf(name));
      const { top, bottom } = heading!.getBoundingClientRect();
      expect(top).to.be.at.least(0);
      expect(bottom).to.be.at.most(innerHeight);
    }
    expect(location.hash).to.equal(hash);
  });

  it('can be chosen with the keyboard, and the next stop is in that card', async () => {
    const page = await openResult();
    await tabTo(
      page,
      names(page).find((name) => textOf(name) === steun.opleidingscheques.name)!,
    );
    await press('Enter');
    await press('Tab');
    expect((page.element.renderRoot as ShadowRoot).activeElement?.closest('[data-incentive]')).to.equal(
      page.incentive('opleidingscheques'),
    );
  });

  it('are not there for who gets none', async () => {
    const page = await openResult(retired);
    expect(page.has('.summary')).to.be.false;
  });
});

describe('A card', () => {
  it('shows its verdict in words, one figure and one step, and folds the rest away', async () => {
    const page = await openResult();
    const card = page.incentive('vlaams-opleidingsverlof');
    const { amounts, steps, unchecked } = steun['vlaams-opleidingsverlof'];
    expect(inSight(card, '.verdict')).to.deep.equal([resultaat.groupYes]);
    expect(inSight(card, '.amounts li')).to.have.length(1);
    expect(inSight(card, '.step')).to.deep.equal([Object.values(steps)[0]]);
    expect(inSight(card, '.steps, .criteria')).to.deep.equal([]);
    page.unfold();
    expect(inSight(card, '.step, .steps li')).to.deep.equal(Object.values(steps));
    expect(inSight(card, '.amounts li')).to.have.length.within(2, Object.keys(amounts).length);
    for (const text of Object.values(unchecked)) expect(textOf(card)).to.contain(asRead(text));
    expect(textOf(card)).to.contain(resultaat.decides);
  });

  it('says in a sentence what is in doubt, and keeps the rest of it behind that sentence', async () => {
    const page = await openResult();
    const card = page.incentive('opleidingscheques');
    const doubt = asRead(steun.opleidingscheques.doubts['bestaat-nog']);
    const [fold] = card.querySelectorAll<HTMLDetailsElement>('.caution details');
    const lead = textOf(fold?.querySelector('summary') ?? null).replace(` (${steun.opleidingscheques.name})`, '');
    const rest = fold?.querySelector('p') ?? null;
    expect(isInSight(fold?.querySelector('summary') ?? null)).to.be.true;
    expect(`${lead} ${textOf(rest)}`).to.equal(doubt);
    expect(isInSight(rest)).to.be.false;
    await page.click(fold!.querySelector('summary')!);
    expect(isInSight(rest)).to.be.true;
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
    page.unfold();
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
    page.unfold();
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
    page.unfold();
    const { unchecked } = steun['vlaams-opleidingsverlof'];
    for (const text of Object.values(unchecked))
      expect(textOf(page.incentive('vlaams-opleidingsverlof'))).to.contain(asRead(text));
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
  it('are three beside incentives; the others are counted, and one fold away', async () => {
    const page = await openResult({ ...gent, diploma: 'geen-secundair' });
    const own = page.all('.referrals [data-referral]');
    expect(own.filter(isInSight)).to.have.length(3);
    const fold = page.get('.referrals details');
    expect(textOf(fold.querySelector('summary'))).to.equal(
      resultaat.referralsMore.replace('{{count}}', String(own.length - 3)),
    );
    page.unfold();
    expect(own.filter(isInSight)).to.have.length(own.length);
  });

  it('leave out what a card above already tells, and what is refused', async () => {
    const fits = await openResult();
    expect(fits.verdicts).to.include({ 'individueel-opleidingsrecht': 'yes' });
    expect(fits.referrals).to.include('sectorfonds').and.not.include('werkgever-opleidingsdagen');
    const refused = await openResult({ ...gent, werknemers: 5 });
    expect(refused.verdicts).to.include({ 'individueel-opleidingsrecht': 'no' });
    expect(refused.referrals).to.include('sectorfonds').and.not.include('werkgever-opleidingsdagen');
  });

  it('all stand there for who gets no incentive', async () => {
    const page = await openResult(retired);
    const own = page.all('.referrals [data-referral]');
    expect(own.length).to.be.above(0);
    expect(own.filter(isInSight)).to.have.length(own.length);
  });
});
