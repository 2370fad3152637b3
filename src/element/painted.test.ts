import { expect } from '@open-wc/testing';
import { painted } from './painted.js';
import { until } from './testing/hand.js';
import { WegwijzerPage } from './testing/wegwijzer-page.js';

describe('What does not keep the first question waiting', () => {
  const { setTimeout } = globalThis;
  let frame: HTMLIFrameElement | undefined;

  afterEach(() => {
    Object.assign(globalThis, { setTimeout });
    frame?.remove();
  });

  it('begins behind the frame that paints it', async () => {
    // However long that takes: no other timer ends it.
    const withoutTime = (act: () => void, after?: number): unknown => after === undefined && setTimeout(act);
    Object.assign(globalThis, { setTimeout: withoutTime });
    let isPainting = false;
    requestAnimationFrame(() => (isPainting = true));
    await painted();
    expect(isPainting).to.be.true;
  });

  const unseen: Readonly<Record<string, (frame: HTMLIFrameElement) => unknown>> = {
    'in a frame that is not shown': (hidden) => (hidden.hidden = true),
    // A browser calls nothing there.
    'in a tab that is not looked at': ({ contentWindow }) =>
      Object.assign(contentWindow ?? {}, { requestAnimationFrame: () => 0 }),
  };
  for (const [where, hide] of Object.entries(unseen)) {
    it(`comes all the same ${where}`, async () => {
      frame = document.createElement('iframe');
      frame.src = new URL('./testing/blank.html', import.meta.url).href;
      document.body.append(frame);
      await until(() => frame?.contentDocument?.querySelector('title'), 'the page is there');
      hide(frame);
      const inside = frame.contentDocument;
      if (!inside) throw new Error('The frame has no page.');
      const [script, element] = [inside.createElement('script'), inside.createElement('opleidings-wegwijzer')];
      Object.assign(script, { type: 'module', src: '/src/define.ts' });
      inside.body.append(script, element);
      const page = new WegwijzerPage(element);
      await until(() => element.shadowRoot?.querySelector('form'), 'the first question is asked');
      element.answers = { situatie: 'werkzoekend' };
      await until(() => page.question === 'doel', 'the second question is asked');
      expect(page.title).to.not.equal('');
    });
  }
});
