import { expect } from '@open-wc/testing';
import { setViewport } from '@web/test-runner-commands';
import { caseFiles } from '../../../flows/cases/index.js';
import { wegwijzer } from '../../../flows/wegwijzer.js';
import { verder as french } from '../../../locales/fr/verder.js';
import { verder } from '../../../locales/nl/verder.js';
import { questionsOf } from '../../journey/flow.js';
import type { Facts } from '../../reasoning/vocabulary.js';
import { violations } from '../testing/axe.js';
import { press, textOf, until } from '../testing/hand.js';
import { crowded, small, spoiled } from '../testing/layout.js';
import { Speaker, voice } from '../testing/voices.js';
import { open, openAt, openResult } from '../testing/open.js';
import { gent } from '../testing/persons.js';
import { tabTo, type WegwijzerPage } from '../testing/wegwijzer-page.js';
import { Reading } from './reading.js';
import { MOST, sentencesIn } from './sentences.js';
import { voiceFor } from './voices.js';

const dutch = voice('nl-BE');

let undo: (() => void) | undefined;

/** A device with these voices. */
function withVoices(voices: unknown): Speaker {
  undo?.();
  const speaker = new Speaker(voices);
  undo = speaker.use();
  return speaker;
}
afterEach(() => undo?.());

const offered = (page: WegwijzerPage): Promise<void> => until(() => page.has('[data-voice]'), 'it is offered');

/** Presses "Lees voor", until something is said. */
async function listen(page: WegwijzerPage, speaker: Speaker, place = '.wegwijzer > .voice'): Promise<void> {
  await offered(page);
  await page.click(page.get(`${place} [data-voice="read"]`));
  await until(() => speaker.isSaying, 'something is said');
}

/** All that a person sees of a block in its own language, without what is pressed. */
function seen(block: Element): string {
  const walker = document.createTreeWalker(block, NodeFilter.SHOW_TEXT);
  let text = '';
  while (walker.nextNode()) {
    const parent = walker.currentNode.parentElement;
    if (parent?.checkVisibility() && !parent.closest('.visually-hidden, .voice, button:not(.term)'))
      text += walker.currentNode.nodeValue ?? '';
  }
  return text;
}

const letters = (text: string): string => text.replace(/[^\p{L}\p{N}]/gu, '');

/** Every so many of the worked situations. */
const some = Object.values(caseFiles)
  .flat()
  .filter((_, at) => at % 60 === 0);

/** What a situation does not tell, nobody knows. */
const nobodyKnows: Facts = Object.fromEntries(
  questionsOf(wegwijzer).flatMap(({ fields }) => fields.map(({ fact }) => [fact, null])),
);

/** What is no voice, or not one that can be used: a browser can give anything. */
const malformed: readonly (() => unknown)[] = [
  () => null,
  () => undefined,
  () => 'nl-BE',
  () => ({}),
  () => ({ localService: true }),
  () => ({ localService: true, lang: null }),
  () => ({ localService: true, lang: 7 }),
  () => ({ localService: true, lang: '' }),
  () => ({ localService: 'true', lang: 'nl-BE' }),
  () => ({ localService: 1, lang: 'nl' }),
  () => ({ lang: 'nl-BE' }),
  () => ({
    localService: true,
    get lang(): string {
      throw new Error('no language');
    },
  }),
  () => ({
    get localService(): boolean {
      throw new Error('nobody knows where');
    },
    lang: 'nl-BE',
  }),
];
const tags = ['nl-BE', 'nl_NL', 'nl', 'nld-BEL', 'NL-be', 'fr-FR', 'fr_BE', 'fra-FRA', 'en-US', 'und', '-', 'nl-'];

/** The same numbers in each run. */
function* numbers(seed: number): Generator<number, never> {
  for (let state = seed; ;) {
    state = (state * 1103515245 + 12345) % 2147483648;
    yield state / 2147483648;
  }
}

describe('The voice that reads a language', () => {
  const cases: readonly (readonly [string, readonly unknown[], string, string | undefined])[] = [
    ['is of that language', [voice('en-US'), voice('nl-NL')], 'nl', 'nl-NL'],
    ['is Belgian, if there is one', [voice('nl-NL'), voice('nl-BE')], 'nl', 'nl-BE'],
    ['can be written as Android does', [voice('nl_BE')], 'nl', 'nl_BE'],
    ['can be written as Firefox on Android does', [voice('nld-BEL-f1')], 'nl', 'nld-BEL-f1'],
    ['reads a variant of it', [voice('nl-NL')], 'nl-BE-simple', 'nl-NL'],
    ['is never one of a server', [voice('nl-BE', false), voice('nl-NL')], 'nl', 'nl-NL'],
    ['is not there where only a server has one', [voice('nl-BE', false), voice('fr-BE')], 'nl', undefined],
    ['is not that of a language that begins alike', [voice('nds')], 'nl', undefined],
    ['is not there for what is no language', [voice('nl-BE')], '', undefined],
  ];
  for (const [what, voices, lang, expected] of cases)
    it(what, () => {
      expect(voiceFor(voices, lang)?.lang).to.equal(expected);
    });

  it('is of the device in 200 lists, whatever is in them, and says no other', () => {
    const random = numbers(15);
    const draw = (most: number): number => Math.floor(random.next().value * most);
    const block = document.createElement('p');
    block.innerHTML = 'Kies dit. <bdi lang="fr">Congé</bdi> is verlof. Ben je er?';
    document.body.append(block);
    let spoken = 0;
    for (let at = 0; at < 200; at += 1) {
      const voices = Array.from({ length: draw(8) }, () =>
        draw(3) === 0 ? malformed[draw(malformed.length)]?.() : voice(tags[draw(tags.length)] ?? '', draw(2) === 0),
      );
      const speaker = withVoices(draw(20) === 0 ? null : [...voices, ...voices.slice(0, 1)]);
      const reading = new Reading({ block, opener: block, lang: 'nl', isSlow: false, onEnd: () => undefined });
      reading.begin();
      speaker.sayAll();
      reading.stop();
      spoken += speaker.said.length;
      for (const one of speaker.said) expect(one.voice?.localService).to.equal(true);
    }
    block.remove();
    expect(spoken).to.be.above(100);
  });
});

describe('What is said', () => {
  /** A block on the page, read as Dutch. */
  function saidOf(markup: string): readonly (readonly string[])[] {
    const block = document.createElement('div');
    block.innerHTML = markup;
    document.body.append(block);
    const said = sentencesIn(block, 'nl').map((sentence) => sentence.said.map(({ text }) => text.trim()));
    block.remove();
    return said;
  }
  const cases: readonly (readonly [string, string, readonly (readonly string[])[]])[] = [
    ['goes sentence by sentence', 'Een. Twee? Drie! Vier', [['Een.'], ['Twee?'], ['Drie!'], ['Vier']]],
    ['is not cut at an abbreviation', 'Bv. art. 5 of 1.250 euro.', [['Bv. art. 5 of 1.250 euro.']]],
    ['is not cut within a day', 'Seit dem 1.\u00a0März gilt das.', [['Seit dem 1.\u00a0März gilt das.']]],
    ['is cut behind a quote', 'Kies “ja.” Ga verder.', [['Kies “ja.”'], ['Ga verder.']]],
    ['does not run from one block into another', '<p>Een</p><p>Twee</p>', [['Een'], ['Twee']]],
    ['keeps what stands in a line together', 'Een <b>vet</b> woord.', [['Een vet woord.']]],
    ['has names of another language apart', 'Kies <bdi lang="fr">congé</bdi>.', [['Kies', 'congé.']]],
    ['is not what is folded away', '<details><summary>Meer</summary><p>Nee</p></details>', [['Meer']]],
    ['is not what is pressed or hidden', '<button>Nee</button><i class="visually-hidden">Nee</i><p hidden>Nee</p>', []],
    ['is a name that explains itself', '<button class="term">VDAB</button> helpt.', [['VDAB helpt.']]],
  ];
  for (const [what, markup, expected] of cases)
    it(what, () => {
      expect(saidOf(markup)).to.deep.equal(expected);
    });

  it('is never longer than a browser can say, and loses nothing', () => {
    for (const text of [`${'woord '.repeat(90)}einde`, `${'een, twee drie vier '.repeat(30)}.`, 'x'.repeat(950)]) {
      const said = saidOf(text).flat();
      expect(Math.max(...said.map(({ length }) => length))).to.be.at.most(MOST);
      expect(letters(said.join(''))).to.equal(letters(text));
    }
  });
});

describe('Reading aloud', () => {
  it('is offered only where the page asks for it', async () => {
    withVoices([dutch]);
    expect((await openResult(gent)).has('[data-voice]')).to.equal(false);
    expect((await openResult(gent, { voice: 'false' })).has('[data-voice]')).to.equal(false);
    expect((await openResult(gent, { voice: true })).has('[data-voice]')).to.equal(true);
  });

  it('says the question, each answer and what explains it, and help that stands open', async () => {
    const speaker = withVoices([dutch]);
    const page = await open({ voice: true });
    await offered(page);
    await page.click(page.get('.help summary'));
    await listen(page, speaker);
    const said = speaker.sayAll();
    expect(said[0]).to.equal('Wat doe je nu vooral?');
    expect(said).to.include.members(['Ik werk voor een werkgever', 'Met of zonder uitkering.']);
    expect(said).to.include('Kies wat je de meeste tijd doet.');
    expect(textOf(page.get('[data-voice="read"]'))).to.equal(verder.readAloud);
  });

  it('moves nothing when it comes above the first question', async () => {
    withVoices([dutch]);
    const page = await open({ voice: true });
    await offered(page);
    const [withButton] = [page.get('.title').getBoundingClientRect().top];
    page.get('.voice').remove();
    expect(page.get('.title').getBoundingClientRect().top).to.be.closeTo(withButton, 1);
  });

  for (const lang of ['nl', 'fr'])
    it(`says each sentence of a result once, in ${lang}, in ${some.length} worked situations`, async () => {
      const speaker = withVoices([dutch, voice('fr-BE')]);
      for (const { id, facts, on } of some) {
        const page = await open({ voice: true, lang, on }, { answers: { ...nobodyKnows, ...facts } });
        await page.untilResult();
        await until(() => page.has(`.wegwijzer[lang="${lang}"] > .voice`), `${id} is told`);
        speaker.said.length = 0;
        page.get('.wegwijzer > .voice [data-voice="read"]').click();
        await until(() => speaker.isSaying, `${id} is read`);
        const said = speaker.sayAll();
        expect(letters(said.join('')), id).to.equal(letters(seen(page.get('[data-view="result"]'))));
        expect(Math.max(...said.map(({ length }) => length)), id).to.be.at.most(MOST);
        expect(speaker.said.every((one) => one.voice?.localService)).to.equal(true);
        page.element.remove();
      }
    });

  it('says a Dutch name in another language with a Dutch voice, or with that of the sentence', async () => {
    for (const [voices, langs] of [
      [
        [voice('fr-FR'), dutch],
        ['fr-FR', 'nl-BE'],
      ],
      [[voice('fr-FR')], ['fr-FR']],
    ] as const) {
      const speaker = withVoices(voices);
      const page = await openResult(gent, { voice: true, lang: 'fr' });
      await until(() => page.get('.wegwijzer').lang === 'fr', 'it speaks French');
      await listen(page, speaker);
      speaker.sayAll();
      expect([...new Set(speaker.said.map((one) => one.voice?.lang))].sort()).to.deep.equal(langs);
    }
  });

  it('says one card, with what stands in it', async () => {
    const speaker = withVoices([dutch]);
    const page = await openResult(gent, { voice: true });
    await page.click(page.get('.incentive > details > summary'));
    await listen(page, speaker, '.incentive details[open]');
    const said = speaker.sayAll();
    expect(said[0]).to.equal('Vlaams opleidingsverlof');
    expect(said).to.include('Je mag weg van het werk om een opleiding te volgen.');
    expect(said).not.to.include('Opleidingscheques');
  });

  it('marks the sentence that is said, and adds no element to the screen', async () => {
    const speaker = withVoices([dutch]);
    const page = await open({ voice: true });
    await listen(page, speaker);
    const before = page.all('*').length;
    const marked = (): string =>
      [...(CSS.highlights.get('wegwijzer-spoken') ?? [])]
        .map(({ startContainer, startOffset, endOffset }) =>
          (startContainer.nodeValue ?? '').slice(startOffset, endOffset),
        )
        .join();
    expect(marked()).to.equal('Wat doe je nu vooral?');
    speaker.next();
    expect(marked()).to.equal('Ik werk voor een werkgever');
    expect(page.all('*').length).to.equal(before);
    await press('Escape');
    expect(marked()).to.equal('');
  });

  it('reads slowly where that is asked, also the next time in that element', async () => {
    const speaker = withVoices([dutch]);
    const page = await open({ voice: true });
    await listen(page, speaker);
    await page.click(page.button(verder.readSlow));
    expect(speaker.said.map(({ text }) => text)).to.deep.equal(['Wat doe je nu vooral?', 'Wat doe je nu vooral?']);
    await page.click(page.button(verder.readStop));
    await listen(page, speaker);
    const rates = speaker.said.map(({ rate }) => rate);
    expect(rates[1]).to.be.below(1);
    expect(rates).to.deep.equal([1, rates[1], rates[1]]);
    await page.click(page.button(verder.readStop));
    const other = await open({ voice: true });
    await listen(other, speaker);
    expect(speaker.said.at(-1)?.rate).to.equal(1);
  });

  const stops: Readonly<Record<string, (page: WegwijzerPage) => void | Promise<void>>> = {
    'a second press': (page) => page.get('[data-voice="read"]').click(),
    Escape: () => void dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape' })),
    'an answer that is picked': (page) => page.option('doel', 'opleiding').click(),
    'a step on': (page) => page.element.answer('doel', 'opleiding'),
    'a step back': (page) => page.get('[part~="back"]').click(),
    'a new beginning': (page) => page.element.restart(),
    'the page that goes': () => void dispatchEvent(new Event('pagehide')),
    'the element that is moved': ({ element }) => element.parentElement?.append(element),
    'the offer that is taken back': (page) => void (page.element.voice = false),
    'a voice elsewhere': async (page) => {
      const other = await open({ voice: true });
      await offered(other);
      other.get('[data-voice="read"]').click();
      await until(() => textOf(page.get('[data-voice="read"]')) === verder.readAloud, 'it stops');
    },
  };
  for (const [what, stop] of Object.entries(stops))
    it(`stops at once with ${what}`, async () => {
      const speaker = withVoices([dutch]);
      const page = await openAt('doel', gent, { voice: true });
      await listen(page, speaker);
      const { cancelled } = speaker;
      await stop(page);
      // With the next painting at the latest: nothing waits for a timer.
      await page.element.updateComplete;
      if (what !== 'a voice elsewhere') expect(speaker.isSaying).to.equal(false);
      expect(speaker.cancelled).to.be.above(cancelled);
      expect(page.all('[data-voice="slow"]')).to.have.lengthOf(0);
    });

  it('stops when another language comes, and when its card is folded', async () => {
    const speaker = withVoices([dutch, voice('fr-FR')]);
    const page = await openResult(gent, { voice: true });
    await page.click(page.get('.incentive > details > summary'));
    await listen(page, speaker, '.incentive details[open]');
    await page.click(page.get('.incentive > details > summary'));
    await until(() => !speaker.isSaying, 'it stops with the card');
    await listen(page, speaker);
    page.element.lang = 'fr';
    await until(() => page.get('.wegwijzer').lang === 'fr', 'it speaks French');
    expect(speaker.isSaying).to.equal(false);
    expect(textOf(page.get('[data-voice="read"]'))).to.equal(french.readAloud);
  });

  it('waits for voices that come late', async () => {
    const speaker = withVoices([]);
    const page = await open({ voice: true });
    await offered(page);
    await page.click(page.get('[data-voice="read"]'));
    speaker.voices = [dutch];
    await until(() => speaker.isSaying, 'something is said');
  });

  for (const voices of [[], [voice('nl-BE', false)], [voice('fr-BE')], null])
    it(`says why it cannot, without a Dutch voice of the device: ${JSON.stringify(voices)}`, async () => {
      const speaker = withVoices(voices);
      const page = await open({ voice: true });
      await offered(page);
      await tabTo(page, page.get('[data-voice="read"]'));
      await press('Enter');
      await until(() => page.has('.voice p'), 'it says why');
      expect(textOf(page.get('.voice'))).to.equal(verder.readNone);
      expect(page.hasFocus(page.get('.voice p'))).to.equal(true);
      expect(speaker.said).to.deep.equal([]);
      speaker.dispatchEvent(new Event('voiceschanged'));
    });

  it('leaves the focus where it is, and announces nothing', async () => {
    const speaker = withVoices([dutch]);
    const page = await open({ voice: true });
    await offered(page);
    const button = page.get('[data-voice="read"]');
    await tabTo(page, button);
    await press('Enter');
    await until(() => speaker.isSaying, 'something is said');
    speaker.sayAll();
    await page.element.updateComplete;
    expect(page.hasFocus(button)).to.equal(true);
    expect(page.has('.voice [role="status"], .voice [aria-live]')).to.equal(false);
  });

  it('is accessible, and fits a narrow screen, in each language of which a word is long', async () => {
    const speaker = withVoices([dutch, voice('fr'), voice('ar')]);
    await setViewport({ width: 320, height: 800 });
    for (const lang of ['nl', 'fr', 'ar']) {
      const page = await openResult(gent, { voice: true, lang });
      await until(() => page.get('.wegwijzer').lang === lang, 'the language is there');
      await page.click(page.get('.incentive > details > summary'));
      await listen(page, speaker, '.incentive details[open]');
      expect(await violations(page.element), lang).to.deep.equal([]);
      expect([...spoiled(page), ...crowded(page)], lang).to.deep.equal([]);
      expect(
        small(page).filter((one) => one.includes('Lees voor')),
        lang,
      ).to.deep.equal([]);
      for (const button of page.all('[data-voice]').filter((one) => one.checkVisibility()))
        expect(Math.min(button.offsetHeight, button.offsetWidth)).to.be.at.least(24);
    }
    await setViewport({ width: 1280, height: 800 });
  });
});
