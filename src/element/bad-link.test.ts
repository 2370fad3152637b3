import { expect } from '@open-wc/testing';
import { verder } from '../../locales/nl/verder.js';
import { vragen } from '../../locales/nl/vragen.js';
import { keepNothing, setHash, told, withHash } from './testing/kept.js';
import { like } from './testing/hand.js';
import { open } from './testing/open.js';
import { gent } from './testing/persons.js';

keepNothing();

describe('A link', () => {
  it('of an older version is kept as far as it fits, and the person is told', async () => {
    setHash('#w=wegwijzer@0&situatie=loondienst&doel=opleiding');
    const page = await open(withHash);
    expect(page.question).to.equal('contract');
    expect(told(page)).to.contain(verder.oldLink);
  });

  it('of another flow is kept as far as it fits, and the person is told', async () => {
    setHash('#w=doolhof@1&situatie=loondienst&doel=opleiding');
    const page = await open(withHash);
    expect(page.question).to.equal('contract');
    expect(told(page)).to.contain(verder.oldLink);
  });

  it('with a value that does not exist is kept for the rest, and the person is told which answer is missing', async () => {
    setHash('#w=wegwijzer@1&situatie=loondienst&doel=opleiding&sector=circus&tewerkstelling=1000');
    const page = await open(withHash);
    expect(page.question).to.equal('contract');
    expect(told(page)).to.match(like(verder.dropped));
    for (const fact of ['sector', 'tewerkstelling'] as const) expect(told(page)).to.contain(vragen.facts[fact].label);
    expect(told(page)).to.not.contain(vragen.facts.situatie.label);
  });

  for (const broken of [
    '#w=wegwijzer@1&%E0%A4%A=1&situatie=loondienst',
    '#w=wegwijzer@1&&&=&situatie=loondienst&=x',
    '#situatie=loondienst&w=wegwijzer@1',
    '#w=&situatie=loondienst',
    '#w=wegwijzer@@1@&situatie=loondienst',
    '#w=wegwijzer@1&situatie=loondienst&doel=%',
    '#w%3Dwegwijzer%401%26situatie%3Dloondienst',
    '#w=wegwijzer%401%26situatie%3Dloondienst',
    '#w=wegwijzer@1%26situatie%3Dloondienst',
    '#w%253dwegwijzer%25401%2526situatie%253dloondienst',
    '#w%3Dwegwijzer%401%26situatie%3Dloondienst&utm_source=mail',
  ]) {
    it(`that is broken is kept as far as it fits: ${broken}`, async () => {
      setHash(broken);
      const page = await open(withHash);
      expect(page.element.answers).to.deep.equal({ situatie: 'loondienst' });
      expect(page.question).to.equal('doel');
    });
  }

  it('may come in any order', async () => {
    setHash('#doel=opleiding&w=wegwijzer@1&situatie=loondienst');
    const page = await open(withHash);
    expect(page.question).to.equal('contract');
    expect(told(page)).to.equal('');
  });

  for (const foreign of [
    '#',
    '#w%3D%E0%A4%A',
    '#top',
    '#/route/1',
    '#a=b&c=d',
    '#situatie=loondienst',
    `#${'x'.repeat(50_000)}`,
  ]) {
    it(`that is of something else is not taken for ours: ${foreign.slice(0, 30)}`, async () => {
      setHash(foreign);
      const page = await open(withHash);
      expect(page.question).to.equal('situatie');
      expect(told(page)).to.equal('');
    });
  }

  for (const hostile of [
    '<img src=x onerror=alert(1)>',
    'javascript:alert(1)',
    '__proto__',
    'constructor',
    'Bel 0900 12 34 56',
    '$t(next)',
    '{{list}}',
    'x'.repeat(5_000),
  ]) {
    it(`with something hostile does no harm: ${hostile.slice(0, 30)}`, async () => {
      setHash(
        `#w=wegwijzer@1&situatie=loondienst&${encodeURIComponent(hostile)}=1&doel=${encodeURIComponent(hostile)}&w=${encodeURIComponent(hostile)}`,
      );
      const page = await open(withHash);
      expect(page.element.answers).to.deep.equal({ situatie: 'loondienst' });
      expect(page.question).to.equal('doel');
      expect(page.has('img, script, [href^="javascript"]')).to.be.false;
      expect(told(page)).to.contain('Doel').and.to.contain(verder.droppedUnknown).and.not.to.contain(hostile);
      expect(document.documentElement.scrollWidth).to.be.at.most(innerWidth);
    });
  }

  it('tells nothing more once the person goes on', async () => {
    setHash('#w=wegwijzer@0&situatie=loondienst');
    const page = await open(withHash);
    expect(told(page)).to.not.equal('');
    await page.answer(gent);
    expect(told(page)).to.equal('');
    expect(location.hash).to.match(/^#w=wegwijzer@1&/);
  });
});
