import { expect } from '@open-wc/testing';
import { until } from './element/testing/hand.js';
import { HostFrame, walkByCode } from './element/testing/host-frame.js';
import type { WegwijzerPage } from './element/testing/wegwijzer-page.js';

/** The built files on pages of hosts, in each engine; `npm run build` must have run. tools/replicas.test.mjs looks closer, in Chromium. */
describe('The built product', () => {
  let host: HostFrame;

  beforeEach(() => {
    host = new HostFrame();
  });

  afterEach(() => {
    host.remove();
  });

  /** The elements on the page, once all that it needs is there. */
  async function untilWhole(): Promise<readonly WegwijzerPage[]> {
    const pages = await host.untilAsking();
    const isThere = (last: string): boolean => host.fetched.some((path) => path.endsWith(last));
    await until(() => ['/sources.js', '/nl-more.js', '/repairs.js'].every(isThere), 'all files are there');
    // WebKit never comes to rest again when a frame goes while one of its modules is on its way.
    const isWhole = ({ documentElement: page }: Document): boolean =>
      page.getAttribute('data-versions') === '2' || page.querySelector('script[src="second-version.js"]') === null;
    await until(() => isWhole(host.document), 'the other version has come too');
    return pages;
  }

  it('comes to a result with the lines of the README in a blank page, and asks for nothing more once it is there', async () => {
    const readme = await (await fetch('/README.md')).text();
    const [, lines = ''] = /^```html\n([^]*?)^```/m.exec(readme) ?? [];
    expect(lines).to.contain('<opleidings-wegwijzer link="hash">');
    host.open(new URL('./element/testing/blank.html', import.meta.url).href);
    await until(() => host.document.title === 'Een lege pagina', 'the page is there');
    host.document.body.append(host.document.createRange().createContextualFragment(lines.replace('dist/', '/dist/')));
    const [page] = await untilWhole();
    const before = host.fetched;
    await walkByCode(page!);
    expect(host.document.location.hash).to.contain('#w=wegwijzer@1&situatie=werkzoekend');
    expect(host.fetched).to.deep.equal(before);
  });

  for (const name of ['strict', 'hostile', 'right-to-left', 'small-root', 'several', 'moved']) {
    it(`comes to a result on the page of a host: ${name}`, async () => {
      host.open(`/demo/hosts/replicas/${name}.html`);
      for (const page of await untilWhole()) await walkByCode(page);
    });
  }
});
