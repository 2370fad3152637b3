import { expect } from '@open-wc/testing';
import { until } from '../../src/element/testing/hand.js';
import { HostFrame, walkByCode } from '../../src/element/testing/host-frame.js';

/** The built applications in each engine; the tests beside this one build them and look closer, in Chromium. */
describe('The application of', () => {
  for (const name of ['angular', 'react', 'vue']) {
    it(`${name} comes to a result, and hears of it`, async () => {
      const host = new HostFrame();
      try {
        host.open(`/demo/hosts/${name}/dist/`);
        const [page] = await host.untilAsking();
        const heard = (): readonly string[] =>
          [...host.document.querySelectorAll('#heard li')].map(({ textContent }) => textContent);
        // It hands back what was answered when it comes to it, and code can be quicker: then it hands back what is old.
        await walkByCode(page!, (question) =>
          until(() => [undefined, `question ${question}`].includes(heard().at(-1)), `it hears of ${question}`),
        );
        // A framework shows it when it comes to it.
        await until(() => heard().at(-1)?.startsWith('result '), 'it hears of the result');
        expect(heard()[0]).to.equal('answer situatie unknown 0');
        expect(heard().filter((text) => text.startsWith('answer'))).to.have.length.above(4);
      } finally {
        host.remove();
      }
    });
  }
});
