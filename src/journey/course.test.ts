import { expect } from 'chai';
import { courseFields } from '../../flows/course.js';
import { vocabulary } from '../../flows/facts.js';
import type { Facts } from '../reasoning/vocabulary.js';
import { readCourse } from './course.js';

const factsOf = (course: unknown): Facts => readCourse(vocabulary, courseFields, course).facts;

describe('A course record', () => {
  it('answers what a course page knows', () => {
    const course = {
      id: 'c1',
      odb: 'ODB-1001234',
      title: 'Lassen',
      provider: 'CVO',
      start: '2026-12-01',
      end: '2027-01-31',
      contacturen: 40,
      taal: 'nederlands',
      prijs: 250,
      kenmerk: 'knelpunt',
      hogerOnderwijs: false,
      erkend: true,
      cvo: true,
      soort: 'gewoon',
      vdabErkend: true,
      zorgknelpunt: false,
      langeDagopleiding: 'ja',
      niveauLabel: true,
    };
    expect(readCourse(vocabulary, courseFields, course)).to.deep.equal({
      facts: {
        doel: 'opleiding',
        databank: 'ja',
        start: '2026-12-01',
        contacturen: 40,
        studiepunten: 0,
        taal: 'nederlands',
        prijs: 250,
        kenmerk: 'knelpunt',
        'hoger-onderwijs': 'nee',
        erkend: 'ja',
        cvo: 'ja',
        soort: 'gewoon',
        'vdab-erkend': 'ja',
        zorgknelpunt: 'nee',
        'lange-dagopleiding': 'ja',
        'niveau-label': 'ja',
      },
      problems: [],
    });
  });

  it('without a field leaves its question', () => {
    expect(factsOf({})).to.deep.equal({ doel: 'opleiding' });
    expect(factsOf({ prijs: null, start: undefined, databank: null })).to.deep.equal({ doel: 'opleiding' });
  });

  it('expressed in hours has no studiepunten, and the other way round', () => {
    expect(factsOf({ contacturen: 40 })).to.include({ contacturen: 40, studiepunten: 0 });
    expect(factsOf({ lestijden: 60 })).to.include({ contacturen: 60, studiepunten: 0 });
    expect(factsOf({ studiepunten: 6 })).to.include({ contacturen: 0, studiepunten: 6 });
    expect(factsOf({ contacturen: 40, studiepunten: 6 })).to.include({ contacturen: 40, studiepunten: 6 });
  });

  it('stands in the databank when it has a number there, or says so', () => {
    expect(factsOf({ odb: 'ODB-1' })).to.include({ databank: 'ja' });
    expect(factsOf({ odb: 'ODB-1', databank: false })).to.include({ databank: 'ja' });
    expect(factsOf({ databank: true })).to.include({ databank: 'ja' });
    expect(factsOf({ databank: 'nee' })).to.include({ databank: 'nee' });
    expect(factsOf({ odb: '' })).to.not.have.property('databank');
  });

  it('is not given within a company, unless it says what kind it is', () => {
    expect(factsOf({ contacturen: 40 })).to.include({ bedrijfsopleiding: 'nee' });
    for (const soort of ['gewoon', 'intern', 'uitgesloten'])
      expect(factsOf({ contacturen: 40, soort })).to.not.have.property('bedrijfsopleiding');
  });

  it('with a value of the wrong type leaves the question, and says so', () => {
    const { facts, problems } = readCourse(vocabulary, courseFields, {
      contacturen: '40',
      start: '1 december',
      kenmerk: 'leuk',
      prijs: 10,
    });
    expect(facts).to.deep.equal({ doel: 'opleiding', bedrijfsopleiding: 'nee', prijs: 10 });
    expect(problems.map(({ fact, why }) => `${fact} ${why}`)).to.have.members([
      'contacturen invalid-value',
      'start invalid-value',
      'kenmerk invalid-value',
    ]);
  });

  it('that is none is nothing, or a problem', () => {
    for (const none of [null, undefined])
      expect(readCourse(vocabulary, courseFields, none)).to.deep.equal({ facts: {}, problems: [] });
    for (const other of ['ODB-1', 7, true]) {
      expect(readCourse(vocabulary, courseFields, other)).to.deep.equal({
        facts: {},
        problems: [{ fact: 'course', value: other, why: 'invalid-value' }],
      });
    }
  });
});
