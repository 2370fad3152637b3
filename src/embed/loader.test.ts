import { expect, nextFrame } from '@open-wc/testing';
import { until } from '../element/testing/hand.js';
import './loader.js';
import { catchWarnings } from './testing/warnings.js';

const said = catchWarnings();

const elementIn = (place: Element): HTMLElementTagNameMap['opleidings-wegwijzer'] | null =>
  place.querySelector('opleidings-wegwijzer');
const isShown = (place: Element): boolean => Boolean(elementIn(place)?.shadowRoot?.querySelector('.title'));

/** A place as a CMS writes it. */
function place(attributes: Readonly<Record<string, string>>, content = ''): HTMLElement {
  const div = document.createElement('div');
  for (const [name, value] of Object.entries({ 'data-opleidings-wegwijzer': '', ...attributes }))
    div.setAttribute(name, value);
  div.textContent = content;
  return div;
}

async function show(attributes: Readonly<Record<string, string>> = {}, content = ''): Promise<HTMLElement> {
  const div = place(attributes, content);
  document.body.append(div);
  await until(() => isShown(div), 'the wegwijzer is shown');
  return div;
}

afterEach(() => {
  for (const div of document.querySelectorAll('div[data-opleidings-wegwijzer], div[data-opleidings-steun], .storm'))
    div.remove();
});

describe('A div for the wegwijzer', () => {
  it('that is added later gets the element, with what the attributes of the div say', async () => {
    const course = { contacturen: 40, start: '2027-01-15' };
    const div = await show({
      'data-flow': 'opleiding',
      'data-heading-level': '4',
      'data-mode': 'counsellor',
      'data-on': '2026-11-21',
      'data-course': JSON.stringify(course),
      'data-balances': '{}',
      'data-contacts': '[{"name":"Onthaal"}]',
      'data-call-to-action': '{"text":"Schrijf je in","url":"/inschrijven"}',
      'data-answers': '{"situatie":"loondienst"}',
      'data-share-answers': '',
      'data-sveltekit-preload': 'tap',
    });
    const element = elementIn(div)!;
    expect(element.flow).to.equal('opleiding');
    expect(element.headingLevel).to.equal(4);
    expect(element.mode).to.equal('counsellor');
    expect(element.on).to.equal('2026-11-21');
    expect(element.shareAnswers).to.equal(true);
    expect(element.course).to.deep.equal(course);
    expect(element.balances).to.deep.equal({});
    expect(element.contacts).to.deep.equal([{ name: 'Onthaal' }]);
    expect(element.callToAction).to.deep.equal({ text: 'Schrijf je in', url: '/inschrijven' });
    expect(element.answers).to.deep.equal({ situatie: 'loondienst' });
    expect(element.getAttributeNames()).to.not.include('sveltekit-preload');
    expect(said).to.deep.equal([]);
  });

  it('does not share answers when a form of the CMS writes “false”', async () => {
    const div = await show({ 'data-share-answers': 'false' });
    expect(elementIn(div)!.shareAnswers).to.equal(false);
  });

  it('keeps what stood in it as what is shown without the element', async () => {
    const div = await show({}, 'Bel 1700.');
    expect(elementIn(div)!.textContent).to.equal('Bel 1700.');
    expect([...div.childNodes].length).to.equal(1);
  });

  it('with JSON that is broken says so on the console, and the wegwijzer still works', async () => {
    const div = await show({ 'data-course': "{'contacturen': 40}", 'data-flow': 'opleiding' });
    expect(elementIn(div)!.course).to.equal(undefined);
    expect(elementIn(div)!.flow).to.equal('opleiding');
    expect(said.length).to.equal(1);
    expect(said[0]).to.contain('data-course').and.to.contain("{'contacturen': 40}").and.to.contain('left out');
  });

  it('with JSON that is no record is told apart by the element, which still works', async () => {
    const div = await show({ 'data-course': '40' });
    expect(elementIn(div)!.shadowRoot!.querySelector('form')).to.not.equal(null);
    expect(said.length).to.equal(1);
    expect(said[0]).to.contain('course');
  });

  it('gets one element only, and a copy of it gets its own, as one that was emptied does with what is added next', async () => {
    const div = await show();
    const element = elementIn(div)!;
    const copy = div.cloneNode(true) as HTMLElement;
    document.body.append(copy);
    await until(() => isShown(copy), 'the copy is shown');
    div.replaceChildren();
    copy.append(document.createElement('p'));
    await until(() => isShown(div), 'the emptied one is filled again');
    for (const one of [div, copy]) expect(one.querySelectorAll('opleidings-wegwijzer').length).to.equal(1);
    expect(elementIn(div) === element).to.equal(false);
  });

  it('for the steun at a course gets that element', async () => {
    const div = document.createElement('div');
    div.dataset['opleidingsSteun'] = '';
    div.dataset['course'] = '{"contacturen":40}';
    document.body.append(div);
    await until(() => div.querySelector('opleidings-steun'), 'the element is there');
    expect((div.querySelector('opleidings-steun') as unknown as { course: unknown }).course).to.deep.equal({
      contacturen: 40,
    });
  });

  it('is looked for once per frame at most, however much the page adds', async () => {
    await show();
    await nextFrame();
    await nextFrame();
    const search: (selector: string) => NodeListOf<Element> = Reflect.get(document, 'querySelectorAll');
    let searches = 0;
    const value = (selector: string): NodeListOf<Element> => {
      if (selector.includes('data-opleidings-wegwijzer')) searches += 1;
      return search.call(document, selector);
    };
    Object.defineProperty(document, 'querySelectorAll', { configurable: true, value });
    try {
      const storm = document.createElement('section');
      storm.className = 'storm';
      document.body.append(storm);
      for (let batch = 0; batch < 100; batch += 1) {
        for (let line = 0; line < 20; line += 1) storm.append(document.createElement('p'));
        await Promise.resolve();
      }
      storm.append('text', document.createTextNode('more'));
      await nextFrame();
      await nextFrame();
      expect(searches).to.be.within(1, 3);
    } finally {
      Reflect.deleteProperty(document, 'querySelectorAll');
    }
  });
});
