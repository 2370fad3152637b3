import { expect } from '@open-wc/testing';
import { answerByCode } from './element/testing/by-code.js';
import { until } from './element/testing/hand.js';
import { neighbour, WegwijzerPage } from './element/testing/wegwijzer-page.js';

/** The built files on pages of hosts, in each engine; `npm run build` must have run. tools/replicas.test.mjs looks closer, in Chromium. */
describe('The built product', () => {
  let frame: HTMLIFrameElement;

  beforeEach(() => {
    frame = document.createElement('iframe');
    frame.width = '800';
    frame.height = '600';
    document.body.append(frame);
  });

  afterEach(() => {
    frame.remove();
  });

  const elements = (): readonly WegwijzerPage['element'][] => [...(frame.contentDocument?.querySelectorAll('opleidings-wegwijzer') ?? [])];

  const fetched = (): readonly string[] =>
    frame.contentWindow?.performance.getEntriesByType('resource').map(({ name }) => new URL(name).pathname) ?? [];

  /** The elements on the page in the frame, once each of them asks something and all files are there. */
  async function untilReady(): Promise<readonly WegwijzerPage[]> {
    const isAsking = (element: Element): boolean => (element.shadowRoot?.querySelector('form') ?? null) !== null;
    await until(() => elements().length > 0 && elements().every(isAsking), 'each element asks something');
    await until(() => fetched().some((path) => path.endsWith('/sources.js')), 'all files are there');
    // WebKit never comes to rest again when a frame goes while one of its modules is on its way.
    const isWhole = ({ documentElement: page }: Document): boolean =>
      page.getAttribute('data-versions') === '2' || page.querySelector('script[src="second-version.js"]') === null;
    await until(() => isWhole(frame.contentDocument!), 'the other version has come too');
    return elements().map((element) => new WegwijzerPage(element));
  }

  async function toResult(page: WegwijzerPage): Promise<void> {
    await answerByCode(page, neighbour);
    await page.untilResult();
    expect(page.referrals).to.include('vdab');
  }

  it('comes to a result with the lines of the README in a blank page, and asks for nothing more once it is there', async () => {
    const readme = await (await fetch('/README.md')).text();
    const [, lines = ''] = /^```html\n([^]*?)^```/m.exec(readme) ?? [];
    expect(lines).to.contain('<opleidings-wegwijzer link="hash">');
    frame.src = new URL('./element/testing/blank.html', import.meta.url).href;
    await until(() => frame.contentDocument?.title === 'Een lege pagina', 'the page is there');
    const inside = frame.contentDocument!;
    inside.body.append(inside.createRange().createContextualFragment(lines.replace('dist/', '/dist/')));
    const [page] = await untilReady();
    const before = fetched();
    await toResult(page!);
    expect(inside.location.hash).to.contain('#w=wegwijzer@1&situatie=werkzoekend');
    expect(fetched()).to.deep.equal(before);
  });

  for (const name of ['strict', 'hostile', 'right-to-left', 'small-root', 'several']) {
    it(`comes to a result on the page of a host: ${name}`, async () => {
      frame.src = `/demo/hosts/replicas/${name}.html`;
      const pages = await untilReady();
      for (const page of pages) await toResult(page);
    });
  }
});
