import { expect } from '@open-wc/testing';
import { until } from './testing/hand.js';
import { gent, neighbour, open, openAt, openResult, type WegwijzerPage } from './testing/wegwijzer-page.js';

const names = [
  'wegwijzer-question',
  'wegwijzer-answer',
  'wegwijzer-result',
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
        facts: ['tewerkstelling', 'uren-per-week', 'paritair-comite'],
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
