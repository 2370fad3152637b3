import { expect, nextFrame } from '@open-wc/testing';
import { translate } from './testing/translate.js';
import { open } from './testing/open.js';
import { gent } from './testing/persons.js';
import type { WegwijzerPage } from './testing/wegwijzer-page.js';

describe('Under a translator, which puts each text in an element of its own', () => {
  /** What is on the screen of somebody who has a translator, and of somebody who has none. */
  let translated: WegwijzerPage;
  let plain: WegwijzerPage;
  let observer: MutationObserver;
  let thrown: unknown[];
  const hearError = (event: ErrorEvent | PromiseRejectionEvent): void => {
    thrown.push('reason' in event ? event.reason : event.error);
  };

  beforeEach(async () => {
    thrown = [];
    addEventListener('error', hearError);
    addEventListener('unhandledrejection', hearError);
    [translated, plain] = [await open(), await open()];
    observer = translate(translated);
  });

  afterEach(() => {
    observer.disconnect();
    removeEventListener('error', hearError);
    removeEventListener('unhandledrejection', hearError);
    expect(thrown).to.deep.equal([]);
  });

  /** Both do the same, and read the same. */
  async function both(act: (page: WegwijzerPage) => Promise<void>): Promise<void> {
    for (const page of [plain, translated]) await act(page);
    // What is folded away comes in idle moments, and so does what would change a verdict: in one page sooner than in the other.
    for (const page of [plain, translated]) await page.untilWhole();
    await nextFrame();
    for (const page of [plain, translated]) if (page.has('[data-view="result"]')) await page.untilWorkedOut();
    expect(translated.text).to.equal(plain.text);
  }

  /** Presses on with nothing filled in, then with what cannot be read: as many errors as the question has. */
  async function err(): Promise<void> {
    const { question } = plain;
    await both((page) => page.next());
    if (plain.question !== question) return;
    const typed = plain.facts.filter((fact) => plain.inputs(fact)[0]?.type === 'text');
    for (const text of ['geen idee', '99999999']) {
      for (const fact of typed) await both((page) => page.type(fact, text));
      await both((page) => page.next());
    }
    for (const fact of typed) await both((page) => page.type(fact, ''));
  }

  it('a whole journey, with an error at each question, reads the same', async () => {
    for (let isAtEnd = false; !isAtEnd; isAtEnd = plain.question === undefined) {
      await err();
      if (!plain.has('[data-view="result"]')) await both((page) => page.answer(gent));
    }
    await both((page) => page.untilResult());
  });

  it('what changes in place is new: chapters and answers, there and back', async () => {
    await both(async (page) => {
      await page.answerUntil('werkduur', gent);
    });
    for (const situatie of ['student', 'zelfstandig', 'loondienst']) {
      await both((page) => page.change('Situatie'));
      await both((page) => page.answer({ situatie }));
    }
    await both((page) => page.back());
  });
});
