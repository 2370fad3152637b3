import { expect } from '@open-wc/testing';
import { ui } from '../../locales/nl/ui.js';
import type { OpleidingsWegwijzer } from '../product.js';
import { until } from './testing/hand.js';
import { open } from './testing/open.js';
import { WegwijzerPage } from './testing/wegwijzer-page.js';

describe('A page that shows the first question before the script is there', () => {
  let frame: HTMLIFrameElement;

  afterEach(() => {
    frame.remove();
  });

  /** A page without the script, in a frame, that shows what the element shows; its button can be folded out and no more. */
  async function openEarly(attributes = ''): Promise<{ element: OpleidingsWegwijzer; early: ShadowRoot }> {
    const { root } = await open();
    frame = document.createElement('iframe');
    frame.srcdoc = `<!doctype html><opleidings-wegwijzer on="2026-11-21" ${attributes}></opleidings-wegwijzer>`;
    document.body.append(frame);
    await until(() => frame.contentDocument?.querySelector('opleidings-wegwijzer'), 'the frame has its page');
    const element = frame.contentDocument?.querySelector('opleidings-wegwijzer');
    if (!element) throw new Error('The frame is empty.');
    const early = element.attachShadow({ mode: 'open' });
    early.append(...[...root.childNodes].map((node) => node.cloneNode(true)));
    const waiting = document.createElement('details');
    waiting.className = 'sent';
    waiting.innerHTML = `<summary part="next">${ui.next}</summary><p>${ui.loading}</p>`;
    early.querySelector('[part="next"]')?.replaceWith(waiting);
    return { element, early };
  }

  /** The script comes. */
  async function upgrade(element: OpleidingsWegwijzer): Promise<WegwijzerPage> {
    const script = Object.assign(element.ownerDocument.createElement('script'), {
      type: 'module',
      src: new URL('../define.ts', import.meta.url).href,
    });
    element.ownerDocument.head.append(script);
    await until(() => element.matches(':defined'), 'the element is defined');
    const page = new WegwijzerPage(element);
    await page.element.updateComplete;
    return page;
  }

  const radio = (early: ShadowRoot, value: string): HTMLElement => early.querySelector(`[value="${value}"]`)!;
  const heads = (page: WegwijzerPage): readonly string[] => page.all('.title').map(({ textContent }) => textContent);

  it('has it once, and nothing chosen, when the person did nothing', async () => {
    const { element } = await openEarly();
    const page = await upgrade(element);
    expect(heads(page)).to.deep.equal(['Wat doe je nu vooral?']);
    expect(page.has(':checked')).to.be.false;
    expect(page.focused).to.equal(null);
    expect(page.has('.sent')).to.be.false;
  });

  it('keeps what was chosen and where the focus was, and takes that for an answer', async () => {
    const { element, early } = await openEarly();
    radio(early, 'werkzoekend').click();
    radio(early, 'werkzoekend').focus();
    const page = await upgrade(element);
    const kept = page.option('situatie', 'werkzoekend');
    expect([kept.checked, page.hasFocus(kept)]).to.deep.equal([true, true]);
    expect(page.element.answers).to.deep.equal({});
    page.get('[part~="next"]').click();
    await until(() => page.question === 'doel', 'the second question is asked');
    expect(page.element.answers).to.deep.equal({ situatie: 'werkzoekend' });
  });

  it('keeps the explanation open, and the focus on the button', async () => {
    const { element, early } = await openEarly();
    early.querySelector<HTMLDetailsElement>('.help')!.open = true;
    early.querySelector<HTMLElement>('summary[part="next"]')!.focus();
    const page = await upgrade(element);
    expect((page.get('.help') as HTMLDetailsElement).open).to.be.true;
    expect(page.hasFocus(page.get('button[part="next"]'))).to.be.true;
  });

  it('goes on by itself where the person went on', async () => {
    const { element, early } = await openEarly();
    radio(early, 'student').click();
    early.querySelector<HTMLDetailsElement>('.sent')!.open = true;
    const page = await upgrade(element);
    await until(() => page.question === 'doel', 'the second question is asked');
    await until(() => page.focused?.classList.contains('title'), 'it has the focus');
    expect(page.element.answers).to.deep.equal({ situatie: 'student' });
  });

  it('says what is missing where the person went on without an answer', async () => {
    const { element, early } = await openEarly();
    early.querySelector<HTMLDetailsElement>('.sent')!.open = true;
    const page = await upgrade(element);
    await until(() => page.has('.error'), 'it says what is wrong');
    expect(page.get('.error').textContent).to.equal(ui.errorKnownChoice);
    expect(page.question).to.equal('situatie');
  });

  it('takes nothing over to another question', async () => {
    const { element, early } = await openEarly();
    radio(early, 'student').click();
    radio(early, 'student').focus();
    early.querySelector<HTMLDetailsElement>('.sent')!.open = true;
    Object.assign(element, { answers: { situatie: 'werkzoekend' } });
    const page = await upgrade(element);
    await until(() => page.question === 'doel', 'the second question is asked');
    expect(page.element.answers).to.deep.equal({ situatie: 'werkzoekend' });
    expect([page.has(':checked'), page.has('.error')]).to.deep.equal([false, false]);
  });

  it('is cleared away whatever else stands in it', async () => {
    const { element, early } = await openEarly();
    early.innerHTML =
      '<form data-question="situatie"><input type="checkbox" checked aria-labelledby="&quot;]"><a href="#x">x</a></form>';
    early.querySelector('a')?.focus();
    const page = await upgrade(element);
    expect(heads(page)).to.deep.equal(['Wat doe je nu vooral?']);
    expect([page.has('a'), page.has(':checked'), page.focused]).to.deep.equal([false, false, null]);
  });
});
