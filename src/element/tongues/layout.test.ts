import { expect } from '@open-wc/testing';
import { setViewport } from '@web/test-runner-commands';
import { languages } from '../../translations.js';
import { spoiled } from '../testing/layout.js';
import { fullVisits, lookOn } from '../testing/screens.js';
import type { WegwijzerPage } from '../testing/wegwijzer-page.js';

describe('In a window of 320 pixels, in another language', () => {
  before(() => setViewport({ width: 320, height: 800 }));
  after(() => setViewport({ width: 800, height: 600 }));

  for (const { id: lang } of languages)
    it(`nothing scrolls sideways, overlaps or is cut on any screen: ${lang}`, async () => {
      const look = (page: WegwijzerPage, name: string): void => {
        expect(document.documentElement.scrollWidth, name).to.be.at.most(innerWidth);
        expect(spoiled(page), name).to.deep.equal([]);
      };
      await lookOn(fullVisits, look, { lang, languages: 'nl fr ar' });
    });
});
