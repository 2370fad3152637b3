import { expect } from '@open-wc/testing';
import { setViewport } from '@web/test-runner-commands';
import { meenemen as frMeenemen } from '../../../locales/fr/meenemen.js';
import { taal as frTaal } from '../../../locales/fr/taal.js';
import { meenemen } from '../../../locales/nl/meenemen.js';
import { taal } from '../../../locales/nl/taal.js';
import { violations } from '../testing/axe.js';
import { textOf, until } from '../testing/hand.js';
import { spoiled } from '../testing/layout.js';
import { openResult } from '../testing/open.js';
import { gent, neighbour, type Person } from '../testing/persons.js';
import type { WegwijzerPage } from '../testing/wegwijzer-page.js';

const home = 'https://www.vlaanderen.be/werken/opleidingen/opleidings-wegwijzer';

/** Somebody at the result, who pressed the button. */
async function taking(
  attributes: Readonly<Record<string, string>> = { home },
  person: Person = gent,
): Promise<WegwijzerPage> {
  const page = await openResult(person, attributes);
  await press(page);
  return page;
}

async function press(page: WegwijzerPage): Promise<void> {
  await page.untilResult();
  await page.click(page.get('.take-home button'));
  await until(() => page.has('.take-home details'), 'it is fetched');
}

const ways = (page: WegwijzerPage): readonly (string | undefined)[] =>
  page.all('[data-take-home]').map(({ dataset }) => dataset['takeHome']);

const address = location.href;

/** Replaces a part of the browser for the time of a test. */
function instead<T extends object>(owner: T, name: keyof T, value: unknown): void {
  Object.defineProperty(owner, name, { value, configurable: true });
  undo.push(() => Reflect.deleteProperty(owner, name));
}
const undo: (() => void)[] = [];
afterEach(() => {
  for (const one of undo.splice(0)) one();
});

/** Presses the button that copies a link, and gives what was copied. */
function copying(page: WegwijzerPage): () => Promise<string | undefined> {
  const copied: string[] = [];
  instead(navigator, 'clipboard', { writeText: (text: string) => Promise.resolve(copied.push(text)) });
  return async () => {
    await page.unfold();
    const before = copied.length;
    await page.click(page.button(meenemen.shareCopy));
    await until(() => copied.length > before, 'it is copied');
    return copied.at(-1);
  };
}

/** What is said on the console while something is done. */
async function warned(action: () => Promise<unknown>): Promise<readonly string[]> {
  const said: string[] = [];
  instead(console, 'warn', (text: unknown) => said.push(String(text)));
  await action();
  return said;
}

describe('"Neem mee"', () => {
  it('is one button, and leads to all that can be taken along, with the focus there', async () => {
    const page = await openResult(gent, { home });
    expect(page.all('.take-home button')).to.have.lengthOf(1);
    await press(page);
    expect(ways(page)).to.deep.equal(['paper', 'phone', 'calendar', 'letter', 'share']);
    expect(textOf(page.focused)).to.equal(meenemen.title);
  });

  it('is what the page chose of it, and nothing where it chose none', async () => {
    expect(ways(await taking({ home, 'take-home': 'share phone' }))).to.deep.equal(['phone', 'share']);
    expect((await openResult(gent, { 'take-home': 'none' })).has('.take-home')).to.equal(false);
  });

  it('leaves out what it does not know, and names it once', async () => {
    const said = await warned(async () => {
      expect(ways(await taking({ home, 'take-home': 'share fax' }))).to.deep.equal(['share']);
    });
    expect(said.filter((text) => text.includes('take-home="share fax": "fax"'))).to.have.lengthOf(1);
  });

  it('refuses a home that is no address of the web, and counts it as none', async () => {
    for (const wrong of ['nergens', 'javascript:alert(1)']) {
      const said = await warned(async () => {
        expect(ways(await taking({ home: wrong }))).to.not.include('phone');
      });
      expect(said.filter((text) => text.includes(`home="${wrong}"`))).to.have.lengthOf(1);
    }
  });

  it('offers no code that only this machine could open', async () => {
    expect(ways(await taking({ link: 'hash' }))).to.not.include('phone');
  });

  it('offers a calendar and a letter only where there is something in it', async () => {
    expect(ways(await taking({ home }, { situatie: 'gepensioneerd', doel: 'zoeken' }))).to.deep.equal([
      'paper',
      'phone',
      'share',
    ]);
  });

  it('says of a letter that it has to be looked up first where that is not settled', async () => {
    const saysSo = async (person: Person): Promise<boolean> =>
      textOf((await taking({}, person)).get('[data-letter]')).includes(meenemen.letterOpen);
    expect(await saysSo(gent)).to.be.false;
    expect(await saysSo({ ...gent, databank: null })).to.be.true;
  });

  it('is closed again by the next step, and neither keeps nor tells anything', async () => {
    const page = await openResult(gent, { home });
    const told: string[] = [];
    for (const type of ['question', 'answer', 'result', 'referral', 'reset'])
      page.element.addEventListener(`wegwijzer-${type}`, () => told.push(type));
    await press(page);
    await page.unfold();
    for (const box of page.all('.take-home input')) box.click();
    expect(told).to.deep.equal([]);
    expect([sessionStorage.length, localStorage.length, location.hash]).to.deep.equal([0, 0, '']);
    page.element.back();
    await page.element.updateComplete;
    await page.answerAll(gent);
    expect(page.has('.take-home details')).to.equal(false);
  });

  it('has nothing that axe finds wrong, and nothing that sticks out at 320 pixels', async () => {
    const page = await taking();
    await page.unfold();
    expect(await violations(page.element)).to.deep.equal([]);
    await setViewport({ width: 320, height: 800 });
    try {
      expect(spoiled(page)).to.deep.equal([]);
    } finally {
      await setViewport({ width: 800, height: 600 });
    }
  });

  it('hands over a file for a calendar whose titles say nothing of a support', async () => {
    const page = await taking();
    await page.unfold();
    const files: Blob[] = [];
    instead(URL, 'createObjectURL', (file: Blob) => {
      files.push(file);
      return '#';
    });
    page.button(meenemen.calendarSave).click();
    const text = (await files[0]?.text()) ?? '';
    expect(files[0]?.type).to.match(/^text\/calendar/);
    expect(text.match(/SUMMARY:.*/g)?.every((title) => title === `SUMMARY:${meenemen.calendarTitle}`)).to.equal(true);
    expect(text.match(/BEGIN:VEVENT/g)).to.have.lengthOf(page.all('[data-take-home="calendar"] li').length);
  });

  it('has the end of a benefit once, whatever hangs on it', async () => {
    const jobseeker = { ...neighbour, zorgknelpunt: 'verpleging', doel: 'opleiding' };
    const page = await taking({ home, on: '2026-11-21' }, jobseeker);
    const lines = page.all('[data-take-home="calendar"] li').map(textOf);
    expect(lines).to.not.be.empty;
    expect(new Set(lines)).to.have.property('size', lines.length);
  });

  it('says of a translation on paper, by the letter and in the calendar that it is one, and that the Dutch text counts', async () => {
    const page = await taking({ home, lang: 'fr' });
    await page.unfold();
    const both = [frTaal.machine, taal.machine];
    for (const place of ['.paper .origin', '[data-take-home="letter"] .origin'])
      expect(page.all(place).map(textOf)).to.deep.equal(both);
    const files: Blob[] = [];
    instead(URL, 'createObjectURL', (file: Blob) => {
      files.push(file);
      return '#';
    });
    page.button(frMeenemen.calendarSave).click();
    // Its lines are broken off at 75 octets.
    const notes = ((await files[0]?.text()) ?? '').replace(/\r\n /g, '').replace(/\\,/g, ',');
    for (const one of both) expect(notes).to.contain(one);
    expect((await taking()).all('.take-home .origin')).to.deep.equal([]);
  });

  it('copies a link without answers, and with them only when that is ticked', async () => {
    const page = await taking();
    const copy = copying(page);
    expect(await copy()).to.equal(home);
    expect(textOf(page.get('[data-take-home="share"] [role="status"]'))).to.equal(meenemen.copied);
    page.get('[data-take-home="share"] input').click();
    expect(await copy()).to.match(/#q=[\dA-V]+$/);
  });

  // Where the home has a link already, as when a page gives its own address.
  const homes: readonly (readonly [link: string, home: string, plain: string, withAnswers: RegExp])[] = [
    ['none', 'https://a.be/b?c#d', 'https://a.be/b?c', /^https:\/\/a\.be\/b\?c#q=[\dA-V]+$/],
    ['hash', 'https://a.be/b?c#w=wegwijzer@1', 'https://a.be/b?c', /^https:\/\/a\.be\/b\?c#q=[\dA-V]+$/],
    ['query', 'https://a.be/b?w=wegwijzer%401&c#/d', 'https://a.be/b?c#/d', /^https:\/\/a\.be\/b\?c&w=[\dA-V]+#\/d$/],
    ['query', 'https://a.be/b?w=300', 'https://a.be/b?w=300', /^https:\/\/a\.be\/b\?w=300&w=[\dA-V]+$/],
  ];
  for (const [link, where, plain, withAnswers] of homes)
    it(`leads from a page with link="${link}" to where that reads answers, and keeps the rest of the address`, async () => {
      const page = await taking({ home: where, link });
      const copy = copying(page);
      expect(await copy()).to.equal(plain);
      page.get('[data-take-home="share"] input').click();
      expect(await copy()).to.match(withAnswers);
    });

  it('leaves no answer in the address of the page itself, wherever that has its own', async () => {
    for (const link of ['hash', 'query']) {
      const page = await openResult(gent, { link });
      page.element.answer('start', '2026-12-02');
      expect(location.href).to.match(/[#&]w=wegwijzer/);
      await press(page);
      expect(await copying(page)()).to.equal(address);
      page.element.remove();
      history.replaceState(null, '', address);
    }
  });

  it('shows what cannot be copied, so that it can be taken over by hand', async () => {
    const page = await taking();
    await page.unfold();
    const status = page.get('[data-letter] [role="status"]');
    const shown = (): readonly HTMLTextAreaElement[] => page.all('textarea.by-hand') as HTMLTextAreaElement[];
    for (const clipboard of [undefined, { writeText: () => Promise.reject(new Error('no')) }]) {
      instead(navigator, 'clipboard', clipboard);
      await page.click(page.button(meenemen.letterCopy));
      await until(() => page.root.activeElement?.matches('.by-hand'), 'the text stands there');
      // Only that is heard; the text keeps its lines, and is selected.
      expect(textOf(status)).to.equal(meenemen.copyFailed);
      const [field, ...others] = shown();
      expect(others).to.deep.equal([]);
      expect(field?.readOnly).to.equal(true);
      expect(field?.value.split('\n')).to.include(meenemen.letters.opleidingsverlof.opening);
      expect([field?.selectionStart, field?.selectionEnd]).to.deep.equal([0, field?.value.length]);
    }
    instead(navigator, 'clipboard', { writeText: () => Promise.resolve() });
    await page.click(page.button(meenemen.letterCopy));
    await until(() => textOf(status) === meenemen.copied, 'it is copied');
    expect(shown()).to.deep.equal([]);
  });

  it('prints one sheet alone, and lets it go afterwards', async () => {
    const page = await taking();
    await page.unfold();
    const alone = (): readonly string[] => page.all('[data-alone]').map(({ className }) => className);
    const printed: (readonly string[])[] = [];
    instead(globalThis, 'print', () => printed.push(alone()));
    page.button(meenemen.paperPrint).click();
    dispatchEvent(new Event('afterprint'));
    page.button(meenemen.letterPrint).click();
    // Some browsers print behind what is pressed.
    expect(alone()).to.deep.equal(['sheet letter']);
    dispatchEvent(new Event('afterprint'));
    expect(printed).to.deep.equal([['sheet paper'], ['sheet letter']]);
    expect(alone()).to.deep.equal([]);
  });

  for (const [how, print] of [
    ['misses', undefined],
    ['refuses', () => expect.fail('a sandbox')],
  ] as const)
    it(`says beside each button that a browser ${how} printing, and throws nothing`, async () => {
      const page = await taking();
      await page.unfold();
      instead(globalThis, 'print', print);
      const buttons = page.all('.take-home [data-print]');
      expect(buttons).to.have.lengthOf(3);
      for (const button of buttons) {
        const status = button.closest('div, details')!.querySelector('[role="status"]')!;
        status.textContent = '';
        button.click();
        expect(textOf(status)).to.equal(meenemen.printFailed);
      }
      instead(globalThis, 'print', () => undefined);
      buttons[0]!.click();
      expect(textOf(page.get('[data-take-home="paper"] [role="status"]'))).to.equal('');
    });

  it('leaves nothing in the way of what is printed next, where a browser does not print', async () => {
    const page = await taking();
    await page.unfold();
    instead(globalThis, 'print', () => undefined);
    page.button(meenemen.paperPrint).click();
    dispatchEvent(new KeyboardEvent('keydown', { key: 'p', ctrlKey: true }));
    expect(page.all('[data-alone]')).to.have.lengthOf(0);
  });
});
