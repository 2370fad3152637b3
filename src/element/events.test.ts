import { expect, nextFrame } from '@open-wc/testing';
import { until } from './testing/hand.js';
import { open, openAt, openResult } from './testing/open.js';
import { gent, neighbour } from './testing/persons.js';
import type { WegwijzerPage } from './testing/wegwijzer-page.js';

const names = [
  'wegwijzer-question',
  'wegwijzer-answer',
  'wegwijzer-result',
  'wegwijzer-open',
  'wegwijzer-referral',
  'wegwijzer-reset',
] as const;

/** The fields of an event that are its own. */
const fieldsOf = (event: Event): Record<string, unknown> =>
  Object.fromEntries(
    Object.keys(event)
      .filter((key) => key !== 'isTrusted')
      .map((key) => [key, Reflect.get(event, key)]),
  );

/** All events that the page hears from now on, with their fields. */
function listen({ element }: WegwijzerPage): readonly (readonly [string, Record<string, unknown>])[] {
  const heard: (readonly [string, Record<string, unknown>])[] = [];
  const hear = (event: Event): void => {
    if (event.target === element) heard.push([event.type, fieldsOf(event)]);
  };
  for (const name of names) document.addEventListener(name, hear);
  return heard;
}

/** A click that tells of a link, and does not follow it. */
function clickWithoutLeaving(link: HTMLElement): void {
  link.addEventListener('click', (event) => {
    event.preventDefault();
  });
  link.click();
}

describe('The page hears', () => {
  it('each answer and each question of the person, without the answers', async () => {
    const page = await open();
    const heard = listen(page);
    await page.answer(gent);
    expect(heard).to.deep.equal([
      ['wegwijzer-answer', { question: 'situatie', facts: ['situatie'], unknown: [], answers: undefined }],
      ['wegwijzer-question', { question: 'doel', chapter: 'statuut' }],
    ]);
  });

  it('which facts of a question are not known', async () => {
    const page = await openAt('werkduur');
    const heard = listen(page);
    await page.answer({ tewerkstelling: 100, 'uren-per-week': null, 'vast-rooster': null });
    expect(heard[0]).to.deep.equal([
      'wegwijzer-answer',
      {
        question: 'werkduur',
        facts: ['tewerkstelling', 'uren-per-week', 'paritair-comite', 'meer-werkgevers'],
        unknown: ['uren-per-week', 'paritair-comite'],
        answers: undefined,
      },
    ]);
  });

  it('the result, as the number of incentives with each verdict', async () => {
    const page = await open();
    const heard = listen(page);
    await page.answerAll(neighbour);
    await until(() => page.focused, 'the person has arrived at the result');
    const [name, fields] = heard.at(-1) ?? [];
    const shown = Object.values(page.verdicts);
    const count = (verdict: string): number => shown.filter((one) => one === verdict).length;
    expect(name).to.equal('wegwijzer-result');
    expect(fields).to.deep.equal({
      counts: { yes: count('yes'), no: count('no'), open: count('open') },
      verdicts: undefined,
      answers: undefined,
    });
    expect(heard.filter(([type]) => type === 'wegwijzer-result').length).to.equal(1);
  });

  it('the answers and the verdicts only where the host asks for them', async () => {
    const page = await open({ 'share-answers': true });
    const heard = listen(page);
    await page.answerAll(neighbour);
    await until(() => page.focused, 'the person has arrived at the result');
    expect(heard[0]?.[1]).to.deep.include({ answers: { situatie: 'werkzoekend' } });
    const fields = heard.at(-1)?.[1];
    expect(fields?.['verdicts']).to.deep.equal(page.verdicts);
    expect(fields?.['answers']).to.deep.equal(page.element.answers);
  });

  it('no answers where a framework writes that they are not to be shared', async () => {
    const page = await open({ 'share-answers': 'false' });
    const heard = listen(page);
    await page.answer(neighbour);
    expect(heard[0]).to.deep.equal([
      'wegwijzer-answer',
      { question: 'situatie', facts: ['situatie'], unknown: [], answers: undefined },
    ]);
  });

  it('a link and a phone number that the person follows', async () => {
    const page = await openResult(neighbour);
    const heard = listen(page);
    clickWithoutLeaving(page.get('[data-referral="vdab-lijn"] a[href^="tel:"]'));
    clickWithoutLeaving(page.get('[data-referral="vdab"] a[href^="https:"]'));
    expect(heard.map(([name, fields]) => [name, fields['referral']])).to.deep.equal([
      ['wegwijzer-referral', 'vdab-lijn'],
      ['wegwijzer-referral', 'vdab'],
    ]);
    expect(heard[0]?.[1]).to.deep.equal({ referral: 'vdab-lijn', href: 'tel:080030700' });
  });

  it('a link of an incentive, under the id of the incentive', async () => {
    const page = await openResult();
    const heard = listen(page);
    clickWithoutLeaving(page.get('[data-incentive="opleidingscheques"] .links a'));
    expect(heard[0]?.[1]).to.include({ referral: 'opleidingscheques' });
  });

  it('that the person goes back, changes an answer, and begins again', async () => {
    const page = await openAt('diploma');
    const heard = listen(page);
    await page.back();
    await page.change('Doel');
    await page.answer(gent);
    expect(heard.filter(([name]) => name === 'wegwijzer-question').map(([, { question }]) => question)).to.deep.equal([
      'werkduur',
      'doel',
      'werkduur',
    ]);
    const end = await openResult();
    const atEnd = listen(end);
    await end.restart();
    expect(atEnd).to.deep.equal([
      ['wegwijzer-reset', {}],
      ['wegwijzer-question', { question: 'situatie', chapter: 'statuut' }],
    ]);
  });

  it('from outside any shadow root around the element', async () => {
    const page = await open();
    const box = document.createElement('div');
    document.body.append(box);
    box.attachShadow({ mode: 'open' }).append(page.element);
    const heard: string[] = [];
    box.addEventListener('wegwijzer-answer', ({ type }) => heard.push(type));
    page.element.renderRoot.querySelector('input')?.click();
    page.element.renderRoot.querySelector('button')?.click();
    expect(heard).to.deep.equal(['wegwijzer-answer']);
    box.remove();
  });
});

describe('The page hears that the first question is seen', () => {
  const heard: Event[] = [];
  const hear = (event: Event): void => void heard.push(event);
  beforeEach(() => {
    heard.length = 0;
    document.addEventListener('wegwijzer-first-question', hear);
  });
  afterEach(() => {
    document.removeEventListener('wegwijzer-first-question', hear);
  });

  /** Long enough for a browser to tell twice what is seen. */
  async function untilLooked(element: Element): Promise<void> {
    const looks = await new Promise<number>((resolve) => {
      new IntersectionObserver((entries, observer) => {
        observer.disconnect();
        resolve(entries.length);
      }).observe(element);
    });
    expect(looks).to.equal(1);
    await nextFrame();
    await nextFrame();
  }

  for (const [flow, fields] of [
    ['wegwijzer', { question: 'situatie', chapter: 'statuut' }],
    ['loopbaan', { question: 'situatie', chapter: 'statuut' }],
  ] as const)
    it(`once, and without an answer: ${flow}`, async () => {
      const page = await open({ flow });
      await until(() => heard.length > 0, 'it is told');
      expect(heard.map(fieldsOf)).to.deep.equal([fields]);
      await page.answer(gent);
      await page.back();
      page.element.remove();
      document.body.append(page.element);
      await untilLooked(page.element);
      expect(heard.length).to.equal(1);
      page.element.remove();
    });

  it('not before it comes on the screen', async () => {
    const above = document.createElement('div');
    above.style.height = '300vh';
    document.body.prepend(above);
    const page = await open();
    await untilLooked(page.element);
    expect(heard).to.deep.equal([]);
    page.element.scrollIntoView();
    await until(() => heard.length > 0, 'it is told');
    above.remove();
  });

  it('not of who comes with answers', async () => {
    const page = await open({}, { answers: { situatie: 'loondienst' } });
    await untilLooked(page.element);
    expect(heard).to.deep.equal([]);
  });
});

describe('The page hears what is opened', () => {
  /** What a press tells. */
  async function toldBy(page: WegwijzerPage, selector: string): Promise<readonly unknown[]> {
    const heard = listen(page);
    await page.click(page.get(selector));
    return heard.map(([name, fields]) => [name, fields]);
  }

  const presses: readonly (readonly [what: string, selector: string, opened: string, id: string])[] = [
    [
      'the card of an incentive',
      '.support [data-incentive="opleidingscheques"] > details > summary',
      'incentive',
      'opleidingscheques',
    ],
    ['what does not fit', '.refused > summary', 'fold', 'refused'],
    ['why', '[data-incentive="opleidingscheques"] [data-fold="why"] > summary', 'fold', 'why'],
    ['somebody to talk to', '[data-referral] > details > summary', 'fold', 'referral'],
    ['the answers', '[part~="answers"] > summary', 'fold', 'answers'],
    ['what can be taken along', '[part~="take-home"]', 'fold', 'take-home'],
  ];
  for (const [what, selector, opened, id] of presses)
    it(`${what}, by what it is and its id`, async () => {
      const page = await openResult();
      const cards = page.all('.support [data-incentive] > details');
      // A fold in a card can be pressed where the card stands open.
      if (id === 'why') for (const card of cards) card.setAttribute('open', '');
      expect(await toldBy(page, selector)).to.deep.equal([['wegwijzer-open', { opened, id }]]);
    });

  it('an answer to what people ask, and a way to take the result along', async () => {
    const page = await openResult();
    await until(() => page.has('[data-answer]'), 'they are fetched');
    await page.unfold();
    await page.click(page.get('[part~="take-home"]'));
    await until(() => page.has('[data-take-home]'), 'it is fetched');
    for (const fold of page.all('[data-answer], [data-take-home]')) fold.removeAttribute('open');
    const { answer } = page.get('[data-answer]').dataset;
    expect(await toldBy(page, '[data-answer] > summary')).to.deep.equal([
      ['wegwijzer-open', { opened: 'answer', id: answer }],
    ]);
    expect(await toldBy(page, '[data-take-home="calendar"] > summary')).to.deep.equal([
      ['wegwijzer-open', { opened: 'take-home', id: 'calendar' }],
    ]);
  });

  it('that the result is printed, and the one sheet', async () => {
    const { print } = globalThis;
    Object.assign(globalThis, { print: () => undefined });
    const page = await openResult();
    expect(await toldBy(page, '[part~="print"]')).to.deep.equal([
      ['wegwijzer-open', { opened: 'print', id: 'result' }],
    ]);
    await page.click(page.get('[part~="take-home"]'));
    await until(() => page.has('[data-take-home]'), 'it is fetched');
    await page.unfold();
    expect(await toldBy(page, '[data-print="paper"]')).to.deep.equal([
      ['wegwijzer-open', { opened: 'print', id: 'paper' }],
    ]);
    Object.assign(globalThis, { print });
  });

  it('and not what closes, nor what paper or a counsellor opens', async () => {
    const page = await openResult();
    await page.click(page.get('.refused > summary'));
    expect(await toldBy(page, '.refused > summary')).to.deep.equal([]);
    const heard = listen(page);
    dispatchEvent(new Event('beforeprint'));
    dispatchEvent(new Event('afterprint'));
    const counsellor = await openResult(gent, { mode: 'counsellor' });
    const other = listen(counsellor);
    await nextFrame();
    expect([...heard, ...other]).to.deep.equal([]);
  });
});

describe('The page hears nothing', () => {
  it('of what code does', async () => {
    const page = await open();
    const heard = listen(page);
    const { element } = page;
    element.answer('situatie', 'loondienst');
    element.answers = neighbour;
    await page.untilResult();
    element.back();
    element.change('situatie');
    element.on = '2027-01-15';
    element.course = { odb: 'ODB-1' };
    await element.updateComplete;
    element.restart();
    await element.updateComplete;
    expect(heard).to.deep.equal([]);
  });

  it('of an answer that has to be mended', async () => {
    const page = await open();
    const heard = listen(page);
    await page.next();
    expect(heard).to.deep.equal([]);
  });

  it('of what is chosen and not sent', async () => {
    const page = await open();
    const heard = listen(page);
    await page.choose('situatie', 'student');
    expect(heard).to.deep.equal([]);
  });

  it('of a place that is found again', async () => {
    history.replaceState(null, '', '#w=wegwijzer@1&situatie=loondienst');
    const heard: string[] = [];
    for (const name of names) document.addEventListener(name, ({ type }) => heard.push(type), { once: true });
    const page = await open({ link: 'hash' });
    history.replaceState(null, '', location.pathname + location.search);
    expect(page.question).to.equal('doel');
    expect(heard).to.deep.equal([]);
  });
});
