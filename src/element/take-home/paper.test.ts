import { expect } from '@open-wc/testing';
import { emulateMedia } from '@web/test-runner-commands';
import { html, render, type TemplateResult } from 'lit';
import type { Case } from '../../../flows/cases/case.js';
import { cases } from '../../../flows/cases/index.js';
import { completeRulebook } from '../../../flows/complete-rulebook.js';
import { takeHome as content } from '../../../flows/meenemen.js';
import { wegwijzer } from '../../../flows/wegwijzer.js';
import { de } from '../../../locales/de/index.js';
import { fr } from '../../../locales/fr/index.js';
import { nl } from '../../../locales/nl/index.js';
import { uk } from '../../../locales/uk/index.js';
import { fold } from '../../journey/fold.js';
import { toAnswers } from '../../journey/answers.js';
import { beginningOf } from '../../journey/progress.js';
import { assessRulebook } from '../../reasoning/assess.js';
import { addDays } from '../../reasoning/dated.js';
import type { Language } from '../language.js';
import { figureOf, gainText, gainView } from '../result/amounts-view.js';
import { handOn } from '../result/hand-on.js';
import { resultView } from '../result/result-view.js';
import { offeredIn, soonDays, soonIn, toDosOf } from '../result/to-do.js';
import { toDosView, toDoTexts } from '../result/to-do-view.js';
import { testsThatNeed } from '../testing/driver.js';
import { textOf, until } from '../testing/hand.js';
import { openResult } from '../testing/open.js';
import { gent } from '../testing/persons.js';
import { choiceView } from '../tongues/choice-view.js';
import { wordsOf, type Words } from '../words.js';
import { calendarView } from './calendar-view.js';
import { paperSheetView } from './paper-view.js';
import { say, type TakeHomeView } from './view.js';

const home = 'https://www.vlaanderen.be/werken/opleidingen/opleidings-wegwijzer';

/** More than a sheet has room for. */
const contacts = ['Leerwinkel', 'Sociaal huis', 'Vakbond', 'Bibliotheek'].map((name, at) => ({
  name: `${name} van de stad`,
  phone: `09 123 45 6${at}`,
}));

const source = wordsOf(nl);

const nothingHappens = {
  fetchWords: () => Promise.resolve(),
  onChange() {},
  onSettle() {},
  onRefer() {},
  onPrint() {},
  onRestart() {},
  onBack() {},
};

/** All that the sheet of a worked situation is made from. */
function viewOf({ facts, on }: Case, words: Words = source): TakeHomeView {
  const standing = fold(beginningOf(wegwijzer, {}, on), toAnswers(facts));
  const told = {
    assessment: assessRulebook(completeRulebook, facts, on),
    rulebook: completeRulebook,
    flow: wegwijzer,
    progress: { ...standing.progress, facts },
  };
  return {
    ...standing,
    ...handOn,
    ...told,
    figureOf,
    gainText,
    toDoTexts,
    offered: offeredIn(told.assessment),
    soon: soonIn(told, [], addDays(on, soonDays)),
    words,
    headingLevel: 2,
    isOpen: false,
    sources: undefined,
    late: { questions: undefined },
    source,
    beside: undefined,
    balances: undefined,
    before: undefined,
    situation: words.text('meenemen:paper'),
    settings: {
      takeHome: 'all',
      home,
      feedback: '',
      voice: false,
      link: 'hash',
      memory: 'none',
      shareAnswers: false,
      course: undefined,
      contacts: undefined,
      callToAction: undefined,
    },
    contacts,
    fetchTakeHome: () => Promise.resolve({ takeHome: content }),
    forms: new Set(['paper', 'phone', 'calendar', 'letter', 'share']),
    home,
    content,
    show: (shown, make) => make(shown),
    choice: () =>
      choiceView({
        words,
        translated: words === source ? undefined : words,
        source,
        names: [],
        offered: [],
        wanted: words.language,
        onChoose() {},
      }),
    ...nothingHappens,
  };
}

async function wordsIn(language: Language): Promise<Words> {
  const words = wordsOf(language);
  await Promise.all((['later', 'result', 'home'] as const).map((part) => words.fetch(part)));
  return words;
}

const itOnPaper = await testsThatNeed('emulated media', 'emulate-media', { media: 'screen' });

/** A4 without the edges that a browser leaves of it, in pixels: 190 by 277 mm. */
const [paperWidth, paperHeight] = [718, 1046];

describe('The sheet of paper', () => {
  before(() => wordsIn(nl));

  const place = document.createElement('div');
  const shown = (content: TemplateResult | symbol): HTMLElement => {
    render(html`${content}`, place);
    return place;
  };
  const textsOf = (found: Iterable<Element>): readonly string[] => [...found].map(textOf);
  /** The lines under a heading of the sheet. */
  const linesUnder = (sheet: Element, title: string): readonly HTMLElement[] => {
    const part = [...sheet.querySelectorAll('.part-of-sheet')].find(
      (one) => textOf(one.querySelector('.part')) === title,
    );
    return [...(part?.querySelectorAll<HTMLElement>(':scope > ul > li') ?? [])];
  };

  for (const language of [nl, fr, de, uk] as const)
    itOnPaper(`is one A4 for every worked situation in "${language.id}", with a code and room for notes`, async () => {
      const page = await openResult(gent, { home });
      await page.click(page.get('.take-home button'));
      await until(() => page.has('.take-home details'), 'its styles are fetched');
      const words = await wordsIn(language);
      const sheet = document.createElement('div');
      sheet.className = 'take-home';
      sheet.style.width = `${paperWidth}px`;
      page.get('.wegwijzer').append(sheet);
      await emulateMedia({ media: 'print' });
      try {
        const tooLong = cases.flatMap((one) => {
          render(paperSheetView(viewOf(one, words)), sheet);
          const paper = sheet.querySelector<HTMLElement>('.sheet')!;
          paper.dataset['alone'] = '';
          const notes = paper.querySelector<HTMLElement>('.notes')!;
          const height = notes.getBoundingClientRect().bottom - paper.getBoundingClientRect().top;
          if (height < 200 || !paper.querySelector('.qr')) throw new Error(`${one.id} is not shown: ${height} pixels`);
          const room = notes.clientHeight - notes.firstElementChild!.clientHeight;
          return height > paperHeight || room < 15 ? [`${one.id}: ${Math.round(height)}, ${Math.round(room)}`] : [];
        });
        expect(tooLong).to.deep.equal([]);
      } finally {
        await emulateMedia({ media: 'screen' });
      }
    });

  it('has the figure of the line on the screen, and none where that has none, in every worked situation', () => {
    let count = 0;
    for (const one of cases) {
      const view = viewOf(one);
      const onScreen = view.offered.map((assessed) => {
        const gain = textOf(shown(gainView(view, assessed)).querySelector('.gain'));
        const isFigure = gain !== source.text(`resultaat:pillars.${assessed.pillar}`);
        return `${source.text(`steun:${assessed.id}.name`)}|${isFigure ? gain : ''}`;
      });
      const lines = linesUnder(shown(paperSheetView(view)), say(view, 'paperFits')).map((line) =>
        textOf(line).replace(/ \((?:past bij je|[^()]*)\)(?:: |$)/, '|'),
      );
      expect(lines, one.id).to.deep.equal(onScreen.slice(0, lines.length));
      count += lines.filter((line) => !line.endsWith('|')).length;
    }
    expect(count).to.be.above(100);
  });

  it('has under each thing to do what to look for and for what, as the screen has, in every worked situation', () => {
    let count = 0;
    for (const one of cases) {
      const view = viewOf(one);
      const onScreen = [...shown(toDosView(view, toDosOf(view))).querySelectorAll('[data-to-do]')].map((toDo) => ({
        text: textOf(toDo.querySelector('p')),
        site: toDo.querySelector('a')?.hostname.replace('www.', ''),
        facts: textsOf(toDo.querySelectorAll('.look-for li')),
        forWhat: textOf(toDo.querySelector('.quiet')),
      }));
      const sheet = shown(paperSheetView(view));
      const lines = linesUnder(sheet, say(view, 'paperFirst'));
      expect(textsOf(lines), one.id).to.deep.equal(
        onScreen
          .slice(0, lines.length)
          .map(({ text, site, facts, forWhat }) =>
            [text, ...(site === undefined ? [] : [`(${site})`]), ...facts.map((fact) => `☐ ${fact}`), forWhat].join(
              ' ',
            ),
          ),
      );
      expect(lines.length, one.id).to.equal(Math.min(onScreen.length, 6));
      count += onScreen.filter(({ facts }) => facts.length > 0).length;
    }
    expect(count).to.be.above(100);
  });

  it('has each day that the screen tells, once, and so has the calendar, in every worked situation', () => {
    let unsought = 0;
    for (const one of cases) {
      const view = viewOf(one);
      const soon = textsOf(shown(resultView(view)).querySelectorAll('.soon li')).map((line) => line.replace('.', ':'));
      const first = textsOf(shown(toDosView(view, toDosOf(view))).querySelectorAll('[data-to-do="deadline"] > p'));
      const onSheet = textsOf(shown(paperSheetView(view)).querySelectorAll('li'));
      const inCalendar = textsOf(shown(calendarView(view) as TemplateResult).querySelectorAll('li'));
      for (const line of soon) {
        const said = line.slice(line.indexOf(': ') + 2);
        for (const lines of [onSheet, inCalendar])
          expect(lines.filter((other) => other.includes(said)).length, `${one.id}: ${line}`).to.be.above(0);
      }
      for (const lines of [onSheet, inCalendar]) expect(new Set(lines).size, one.id).to.equal(lines.length);
      for (const said of first) expect(onSheet.filter((line) => line.includes(said)).length, one.id).to.be.at.most(1);
      unsought += view.soon.filter(({ incentive }) => !view.offered.some(({ id }) => id === incentive)).length;
    }
    expect(unsought).to.be.above(20);
  });

  it('keeps 1700 whomever the page names, with two numbers of the page at most', () => {
    for (const one of cases) {
      const view = viewOf(one);
      const lines = textsOf(linesUnder(shown(paperSheetView(view)), say(view, 'paperCall')));
      expect(
        lines.filter((line) => line.startsWith('1700:')),
        one.id,
      ).to.have.lengthOf(1);
      expect(
        lines.filter((line) => line.startsWith('09 123')),
        one.id,
      ).to.have.lengthOf(2);
    }
  });

  it('has in words where the code leads, without an answer in it', () => {
    const [one] = cases;
    const homes: readonly (readonly [home: string, link: string, told: string])[] = [
      [home, 'hash', 'www.vlaanderen.be/werken/opleidingen/opleidings-wegwijzer'],
      ['https://a.be/b?c#d', 'hash', 'a.be/b?c'],
      ['https://a.be/b?w=wegwijzer%401&c#/d', 'query', 'a.be/b?c'],
    ];
    for (const [where, link, told] of homes) {
      const view = viewOf(one!);
      const sheet = shown(paperSheetView({ ...view, home: where, settings: { ...view.settings, home: where, link } }));
      expect(textOf(sheet.querySelector('.address'))).to.equal(told);
    }
  });
});
