import { expect } from 'chai';
import { cases } from '../../../flows/cases/index.js';
import { completeRulebook } from '../../../flows/complete-rulebook.js';
import { letters } from '../../../flows/letters/index.js';
import { sources } from '../../../flows/sources.js';
import { nl } from '../../../locales/nl/index.js';
import { meenemen } from '../../../locales/nl/meenemen.js';
import { steun } from '../../../locales/nl/steun/index.js';
import { assessRulebook } from '../../reasoning/assess.js';
import type { IncentiveAssessment } from '../../reasoning/assessment.js';
import type { Facts } from '../../reasoning/vocabulary.js';
import type { Letter } from '../content.js';
import { wordsOf } from '../words.js';
import { figureOf } from '../result/amounts-view.js';
import { linesOf } from './letter.js';

const words = wordsOf(nl);
const all: readonly Letter[] = letters;

/** A course page that knows more than an employer has to read. */
const course = {
  title: 'Graduaat verpleegkunde',
  provider: 'Hogeschool',
  odb: 'ODB-1001234',
  start: '2026-09-14',
  end: '2027-06-30',
  prijs: 417,
  vdabErkend: 'ja',
  remark: 'langdurig ziek',
};

/** Every letter that a worked situation gives, with all that it was made of. */
function* written(): Generator<{
  id: string;
  letter: Letter;
  facts: Facts;
  assessed: IncentiveAssessment;
  text: string;
}> {
  for (const { id, facts, on } of cases) {
    const { incentives } = assessRulebook(completeRulebook, facts, on);
    for (const letter of all) {
      const assessed = incentives.find((one) => one.id === letter.incentive);
      if (!assessed || assessed.verdict === 'no') continue;
      const lines = linesOf(letter, { words, facts, assessed, course, figureOf });
      const text = lines.map(({ label, value }) => `${label}: ${value ?? '…'}`).join('\n');
      yield { id, letter, facts, assessed, text };
    }
  }
}

/** The texts of a letter. */
const saidIn = ({ id }: Letter): (typeof texts)[string] => texts[id]!;
const texts: Readonly<Record<string, (typeof meenemen.letters)['opleidingsverlof' | 'tijdskrediet']>> =
  meenemen.letters;

/** The ids of one kind that the lines of a letter name. */
const named = ({ lines }: Letter, kind: 'fact' | 'amount' | 'deadline'): readonly string[] =>
  Object.values(lines).flatMap((line) => line[kind] ?? []);

describe('A letter to an employer', () => {
  before(async () => {
    await Promise.all((['later', 'result', 'home'] as const).map((part) => words.fetch(part)));
  });

  it('tells the course, when it is and how long it takes, and leaves a line for what is not known', () => {
    const facts = { start: '2026-09-14', contacturen: 0, studiepunten: 20 };
    const [letter] = all;
    const assessed = assessRulebook(completeRulebook, facts, '2026-08-01').incentives.find(
      ({ id }) => id === letter?.incentive,
    );
    expect(
      linesOf(letter!, { words, facts, assessed: assessed!, course, figureOf }).map(({ label, value }) => [
        label,
        value,
      ]),
    ).to.deep.equal([
      ['Opleiding', 'Graduaat verpleegkunde'],
      ['Gegeven door', 'Hogeschool'],
      ['Nummer in de Opleidingsdatabank', 'ODB-1001234'],
      ['Eerste dag', '14 september 2026'],
      ['Laatste dag', '30 juni 2027'],
      ['Studiepunten in dit schooljaar', '20 studiepunten'],
      ['Verlof dat ik vraag', undefined],
      ['U vraagt het aan in het WSE-loket, ten laatste op', '14 december 2026'],
    ]);
    for (const { value } of linesOf(letter!, {
      words,
      facts: {},
      assessed: { ...assessed!, deadlines: [] },
      course: undefined,
      figureOf,
    }))
      expect(value).to.equal(undefined);
  });

  it('has one line for how much it is, in hours or in study points, wherever one of them is known', () => {
    const labels = (letter: Letter): readonly string[] =>
      ['contacturen', 'studiepunten'].map((line) => (saidIn(letter).lines as Readonly<Record<string, string>>)[line]!);
    const asked: readonly (readonly [facts: Facts, told: readonly number[]])[] = [
      [{ contacturen: 40 }, [0]],
      [{ contacturen: 40, studiepunten: null }, [0]],
      [{ contacturen: 40, studiepunten: 0 }, [0]],
      [{ studiepunten: 20 }, [1]],
      [{ contacturen: null, studiepunten: 20 }, [1]],
      [{ contacturen: 40, studiepunten: 20 }, [0, 1]],
      [{ contacturen: null, studiepunten: null }, [0, 1]],
      [{}, [0, 1]],
    ];
    for (const letter of all) {
      const found = assessRulebook(completeRulebook, {}, '2026-08-01').incentives;
      const assessed = found.find(({ id }) => id === letter.incentive)!;
      for (const [facts, told] of asked) {
        const lines = linesOf(letter, { words, facts, assessed, course, figureOf }).map(({ label }) => label);
        expect(lines.filter((label) => labels(letter).includes(label))).to.deep.equal(
          told.map((at) => labels(letter)[at]),
        );
      }
    }
  });

  it('is written for many of the worked situations', () => {
    const count = (wanted: string): number => [...written()].filter(({ letter }) => letter.id === wanted).length;
    for (const { id } of all) expect(count(id), id).to.be.greaterThan(20);
  });

  it('is the same for whoever gave another answer outside its lines, in every worked situation', () => {
    for (const { id, letter, facts, assessed, text } of written()) {
      const only = (ids: readonly string[]): Facts =>
        Object.fromEntries(Object.entries(facts).filter(([fact]) => ids.includes(fact)));
      const bare = {
        ...assessed,
        pillar: '',
        criteria: [],
        cautions: [],
        needs: [],
        answers: [],
        amounts: assessed.amounts.filter((amount) => named(letter, 'amount').includes(amount.id)),
        deadlines: assessed.deadlines.filter((deadline) => named(letter, 'deadline').includes(deadline.id)),
      };
      const { title, provider, odb, end } = course;
      const lines = linesOf(letter, {
        words,
        facts: only(named(letter, 'fact')),
        assessed: bare,
        course: { title, provider, odb, end },
        figureOf,
      });
      expect(lines.map(({ label, value }) => `${label}: ${value ?? '…'}`).join('\n'), id).to.equal(text);
    }
  });

  it('holds no answer outside its lines, in every worked situation', () => {
    for (const { id, letter, facts, text } of written()) {
      const { subject, opening, closing } = saidIn(letter);
      const whole = [subject, opening, text, closing].join('\n').toLowerCase();
      for (const [fact, value] of Object.entries(facts)) {
        if (named(letter, 'fact').includes(fact) || value === undefined || value === null || typeof value === 'number')
          continue;
        const said = words.value(fact, value).toLowerCase();
        if (said.length > 4) expect(whole, `${id}: ${fact}`).to.not.contain(said);
      }
    }
  });

  it('speaks of no illness, benefit, statute or other incentive, and tells only what an employer has to know', () => {
    const names = Object.entries(steun).map(([id, { name }]) => [id, name.toLowerCase()] as const);
    for (const letter of all) {
      const { subject, opening, lines, closing } = saidIn(letter);
      const whole = [subject, opening, ...Object.values(lines), closing].join('\n').toLowerCase();
      expect(whole).to.not.match(
        /ziek|uitkering|werkloos|leefloon|pensioen|premie|cheque|vdab|rva|begeleiding|ontslag/,
      );
      for (const [id, other] of names) if (id !== letter.incentive) expect(whole).to.not.contain(other);
      const shown = ['title', 'provider', 'odb', 'end'];
      expect(shown).to.include.members(Object.values(letter.lines).flatMap(({ course: field }) => field ?? []));
      expect(['start', 'contacturen', 'studiepunten']).to.include.members([...named(letter, 'fact')]);
    }
  });

  it('rests on sources that there are', () => {
    for (const { sources: ids } of all) expect(Object.keys(sources)).to.include.members([...ids]);
  });
});
