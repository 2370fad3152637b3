import { expect } from '@open-wc/testing';
import { vocabulary } from '../../flows/facts.js';
import { wegwijzer } from '../../flows/wegwijzer.js';
import { readLink, writeLink } from '../journey/link.js';
import { characters, hostileTexts, records, shown } from './testing/hostile-texts.js';
import { Watch } from './testing/innocence.js';
import { keepNothing, KEY, setHash, told, withHash } from './testing/kept.js';
import { open, openAt, openResult } from './testing/open.js';
import { gent } from './testing/persons.js';
import { listenToWarnings } from './testing/warnings.js';
import type { WegwijzerPage } from './testing/wegwijzer-page.js';

keepNothing();

let watch: Watch;
beforeEach(() => {
  watch = new Watch();
});

const facts = Object.keys(vocabulary);

/** As a browser writes it; of half a pair it makes the character that stands for what is no text. */
const encoded = (text: string): string => encodeURIComponent(new TextDecoder().decode(new TextEncoder().encode(text)));

/** The ways to write a text in a link: as it should be, twice, not at all, and broken off in the middle of a character. */
const spellings = (text: string): readonly string[] => [
  encoded(text),
  encoded(encoded(text)),
  text.replace(/[&=#]/g, ''),
  `${encoded(text)}%E0%A4%A`,
  `%${text.replace(/[&=#]/g, '')}`,
];

/** Links with one answer that is good, and a hostile text everywhere else. */
const linksWith = (spelling: string): readonly string[] => [
  `#w=wegwijzer@1&situatie=loondienst&${facts
    .filter((fact) => fact !== 'situatie')
    .map((fact) => `${fact}=${spelling}`)
    .join('&')}`,
  `#w=wegwijzer@1&${spelling}=ja&situatie=loondienst&${spelling}`,
  `#w=${spelling}&situatie=loondienst`,
  `#w=wegwijzer@${spelling}&situatie=loondienst`,
  `#w=wegwijzer@1&situatie=${spelling}&situatie=loondienst&situatie=${spelling}`,
];

describe('A hostile text in a link', () => {
  it('is dropped wherever it stands, however it is spelt; what fits is kept', () => {
    // Encoded twice, this one stands in the link as `%00`: a number, since people write percents.
    for (const text of hostileTexts.filter((one) => one !== '\u0000')) {
      for (const link of spellings(text).flatMap(linksWith)) {
        const read = readLink(wegwijzer, link);
        expect(read?.facts, shown(link)).to.deep.equal({ situatie: 'loondienst' });
        expect(Object.getPrototypeOf(read?.facts)).to.equal(Object.prototype);
      }
    }
    expect(watch.faults()).to.deep.equal([]);
  });

  it('is no link by itself, but for the text that is one', () => {
    expect(hostileTexts.filter((text) => readLink(wegwijzer, text) !== undefined)).to.deep.equal(
      records.filter((text) => text.startsWith('#w=')),
    );
  });

  it('is told of without a word of it, and the journey goes on to the result', async () => {
    const all = hostileTexts.flatMap((text) => spellings(text).slice(0, 1)).filter((spelling) => spelling.length < 100);
    setHash(
      `#w=${encoded('<b>')}@1&situatie=loondienst&${all.map((spelling) => `${spelling}=${spelling}&doel=${spelling}`).join('&')}`,
    );
    const page = await open(withHash);
    expect(page.element.answers).to.deep.equal({ situatie: 'loondienst' });
    expect(told(page)).to.contain('Doel');
    expect(told(page).length).to.be.below(500);
    for (const text of hostileTexts.filter(({ length }) => length > 4)) expect(told(page)).to.not.contain(text);
    expect(watch.faults(page.root)).to.deep.equal([]);

    await page.answerAll(gent);
    expect(location.hash).to.equal(writeLink(wegwijzer, page.element.answers));
    expect(watch.faults(page.root)).to.deep.equal([]);
  });

  it('of thirty thousand parts is read, and told of in a few words', async () => {
    const parts = Array.from({ length: 30_000 }, (_, at) => `doel=${at}&x${at}=<b>`);
    setHash(`#w=wegwijzer@1&situatie=loondienst&${parts.join('&')}`);
    const page = await open(withHash);
    expect(page.element.answers).to.deep.equal({ situatie: 'loondienst' });
    expect(told(page).length).to.be.below(500);
  });

  it('that comes under way, by the address, takes nothing of what was answered away for good', async () => {
    const page = await openAt('werkduur', gent, withHash);
    await page.type('tewerkstelling', '60');
    const arrived = new Promise((resolve) => addEventListener('popstate', resolve, { once: true }));
    location.hash = `#w=wegwijzer@1&situatie=${encoded('<img src=x onerror=alarm()>')}&${encoded('__proto__')}=x`;
    await arrived;
    await page.element.updateComplete;
    expect(page.question).to.equal('situatie');
    expect(page.filledIn('situatie')).to.equal('loondienst');
    await page.answerUntil('werkduur', { ...gent, situatie: 'loondienst' });
    expect(watch.faults(page.root)).to.deep.equal([]);
  });
});

describe('A hostile text in the memory of the tab', () => {
  const withMemory = { memory: 'session' };

  async function reopen(kept: string): Promise<WegwijzerPage> {
    sessionStorage.setItem(KEY, kept);
    return open(withMemory);
  }

  it('is not taken for answers', async () => {
    for (const text of hostileTexts.filter((one) => !one.startsWith('#w='))) {
      const page = await reopen(text);
      expect(page.element.answers, shown(text)).to.deep.equal({});
      expect(watch.faults(page.root)).to.deep.equal([]);
      page.element.remove();
    }
  });

  it('beside answers is dropped; they are kept', async () => {
    for (const text of hostileTexts) {
      const page = await reopen(
        `#w=wegwijzer@1&situatie=loondienst&${encoded(text)}=${encoded(text)}&doel=${encoded(text)}`,
      );
      expect(page.element.answers, shown(text)).to.deep.equal({ situatie: 'loondienst' });
      expect(watch.faults(page.root)).to.deep.equal([]);
      page.element.remove();
    }
  });

  it('as the id of an element names its memory, and nothing else', async () => {
    listenToWarnings();
    for (const id of hostileTexts.filter((text) => !characters.includes(text))) {
      const page = await open({ ...withMemory, id }, { answers: { situatie: 'loondienst' } });
      page.element.answer('doel', 'zoeken');
      expect(Object.keys(sessionStorage)).to.deep.equal([`${KEY}#${id}`]);
      page.element.restart();
      expect(sessionStorage.length).to.equal(0);
      page.element.remove();
    }
    expect(watch.faults()).to.deep.equal([]);
  });
});

describe('A link of the result', () => {
  it('leads to an address of the web or to a phone, and takes no answer along', async () => {
    const page = await openResult(gent, { ...withHash, mode: 'counsellor' });
    const links = [...page.root.querySelectorAll('a')];
    expect(links.length).to.be.above(10);
    for (const { href, target, protocol } of links) {
      expect(['https:', 'http:', 'tel:']).to.include(protocol);
      expect(target).to.equal('');
      expect(href).to.not.contain('loondienst').and.not.contain('w=wegwijzer');
    }
  });
});
