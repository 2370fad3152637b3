import { expect } from 'chai';
import { completeRulebook } from '../flows/complete-rulebook.js';
import { wegwijzer } from '../flows/wegwijzer.js';
import {
  assess,
  changesOf,
  lifeEvents,
  nextQuestion,
  offers,
  readCourse,
  repairs,
  suppose,
  VocabularyError,
  walk,
} from './headless.js';
import { questionsOf } from './journey/flow.js';
import { assessRulebook } from './reasoning/assess.js';
import { addDays } from './reasoning/dated.js';

const on = '2026-11-21';
const employee = {
  situatie: 'loondienst',
  doel: 'opleiding',
  contract: 'gewoon',
  'tijdelijk-werkloos': 'nee',
  bijberoep: 'nee',
  inkomensgarantie: 'nee',
  'meer-werkgevers': 'nee',
  woonplaats: 'vlaanderen',
  werkplek: 'vlaanderen',
  sector: 'prive',
  werknemers: 50,
  tewerkstelling: 100,
  'uren-per-week': 38,
  'paritair-comite': '200',
  diploma: 'secundair',
  'hoger-onderwijs': 'nee',
  contacturen: 40,
  studiepunten: 0,
  databank: 'ja',
  betaler: 'zelf',
  initiatief: 'eigen',
  opname: 'verlofuren',
  start: '2026-12-01',
};

describe('assess', () => {
  it('says what fits, with reasons', () => {
    const assessment = assess(employee, { on });
    expect(assessment).to.include({ on, start: '2026-12-01' });
    const leave = assessment.incentives.find(({ id }) => id === 'vlaams-opleidingsverlof');
    expect(leave).to.include({ verdict: 'yes', pillar: 'tijd' });
    expect(leave?.criteria.map(({ id, verdict }) => [id, verdict])).to.deep.include(['werkplek', 'yes']);
    expect(leave?.criteria.every(({ sources }) => sources.length > 0)).to.be.true;
    expect(leave?.amounts.find(({ id }) => id === 'uren-opleiding')?.value).to.equal(40);
    expect(leave?.needs).to.deep.equal([]);
    expect(leave?.answers.find(({ id }) => id === 'verlof-weigeren')?.sources).to.not.be.empty;
  });

  it('has every part that the contract names', () => {
    const assessment = assess({}, { on });
    expect(assessment).to.have.keys('on', 'start', 'incentives', 'referrals', 'ask');
    for (const incentive of assessment.incentives) {
      expect(incentive).to.include.all.keys(
        'id',
        'pillar',
        'verdict',
        'criteria',
        'cautions',
        'amounts',
        'answers',
        'needs',
      );
      for (const criterion of incentive.criteria)
        expect(criterion).to.include.all.keys('id', 'verdict', 'sources', 'confidence');
    }
    for (const referral of assessment.referrals) expect(referral).to.have.keys('id', 'reason');
  });

  it('says the same as the rulebook', () => {
    const ofRulebook = assessRulebook(completeRulebook, employee, on);
    expect(assess(employee, { on })).to.deep.equal({
      ...ofRulebook,
      ask: nextQuestion(employee, { on })?.facts[0] ?? null,
    });
  });

  it('gives plain data', () => {
    const assessment = assess(employee, { on });
    const { incentives, ...rest } = JSON.parse(JSON.stringify(assessment)) as typeof assessment;
    expect(rest.ask).to.equal(assessment.ask);
    expect(incentives.map(({ id, verdict }) => [id, verdict])).to.deep.equal(
      assessment.incentives.map(({ id, verdict }) => [id, verdict]),
    );
  });

  it('asks the first fact that is still needed', () => {
    expect(assess({}, { on }).ask).to.equal('situatie');
    expect(assess({ situatie: 'loondienst', sector: 'prive' }, { on }).ask).to.equal('doel');
  });

  it('asks nothing when nothing can change the result', () => {
    expect(assess({ situatie: 'gepensioneerd', doel: 'zoeken' }, { on }).ask).to.equal(null);
    const unknown = Object.fromEntries(Object.keys(wegwijzer.rulebook.vocabulary).map((fact) => [fact, null]));
    expect(assess(unknown, { on }).ask).to.equal(null);
  });

  it('tells unknown from not asked', () => {
    const known = { ...employee, sector: null };
    expect(assess(known, { on }).ask).to.not.equal('sector');
    expect(assess({ ...known, sector: undefined }, { on }).ask).to.equal('sector');
  });

  it('reads the day of the assessment', () => {
    const cheque = {
      situatie: 'loondienst',
      doel: 'orienteren',
      woonplaats: 'vlaanderen',
      loopbaanjaren: 10,
      'loopbaancheque-gebruikt': 'nee',
    };
    const verdict = (day: string): string | undefined =>
      assess(cheque, { on: day }).incentives.find(({ id }) => id === 'loopbaancheque')?.verdict;
    expect(verdict('2026-12-31')).to.equal('yes');
    expect(verdict('2027-01-01')).to.equal('open');
  });

  it('takes today when no day is given', () => {
    const today = new Date().toISOString().slice(0, 10);
    expect([addDays(today, -1), today, addDays(today, 1)]).to.include(assess({}).on);
    expect(assess({}).start).to.equal(assess({}).on);
  });

  it('throws an error that names every fact and value that it does not know', () => {
    const facts = { situatie: 'astronaut', kleur: 'rood', contacturen: '40', start: '2026-02-30', doel: 'opleiding' };
    const ofLeave = (some: typeof facts, options?: { on: string }) => repairs(some, 'vlaams-opleidingsverlof', options);
    const ofNothing = (some: typeof facts, options?: { on: string }) => suppose(some, {}, options);
    const ofThis = (some: typeof facts, options?: { on: string }) => suppose({}, some, options);
    for (const ask of [assess, nextQuestion, ofLeave, ofNothing, ofThis]) {
      expect(() => ask(facts, { on }))
        .to.throw(VocabularyError)
        .with.property('problems')
        .deep.equals([
          { fact: 'situatie', value: 'astronaut', why: 'invalid-value' },
          { fact: 'kleur', value: 'rood', why: 'unknown-fact' },
          { fact: 'contacturen', value: '40', why: 'invalid-value' },
          { fact: 'start', value: '2026-02-30', why: 'invalid-value' },
        ]);
      for (const named of ['situatie', 'astronaut', 'kleur', 'contacturen', '2026-02-30'])
        expect(() => ask(facts)).to.throw(named);
    }
  });

  it('throws an error that names a day or a flow that does not exist', () => {
    for (const day of ['2026-02-30', '21/11/2026', '']) {
      expect(() => assess({}, { on: day }), day).to.throw(RangeError, `"${day}"`);
      expect(() => nextQuestion({}, { on: day }), day).to.throw(RangeError, `"${day}"`);
      expect(() => repairs({}, 'ibo', { on: day }), day).to.throw(RangeError, `"${day}"`);
      expect(() => suppose({}, {}, { on: day }), day).to.throw(RangeError, `"${day}"`);
      expect(() => walk('wegwijzer', { on: day }), day).to.throw(RangeError, `"${day}"`);
    }
    for (const flow of ['doolhof', 'constructor', '']) {
      expect(() => assess({}, { flow }), flow).to.throw(RangeError, `"${flow}"`);
      expect(() => nextQuestion({}, { flow }), flow).to.throw(RangeError, `"${flow}"`);
      expect(() => repairs({}, 'ibo', { flow }), flow).to.throw(RangeError, `"${flow}"`);
      expect(() => suppose({}, {}, { flow }), flow).to.throw(RangeError, `"${flow}"`);
      expect(() => walk(flow), flow).to.throw(RangeError, `"${flow}"`);
    }
  });
});

describe('nextQuestion', () => {
  it('names the question and the facts that it still has to fill', () => {
    expect(nextQuestion({}, { on })).to.deep.equal({ id: 'situatie', facts: ['situatie'] });
    const known = { ...employee, contacturen: undefined, studiepunten: undefined };
    expect(nextQuestion(known, { on })).to.deep.equal({ id: 'omvang', facts: ['contacturen'] });
    expect(nextQuestion({ ...known, 'hoger-onderwijs': 'ja' }, { on })).to.deep.equal({
      id: 'omvang',
      facts: ['studiepunten'],
    });
  });

  it('comes to an end for who answers what it asks, in the order of the flow', () => {
    const ids = questionsOf(wegwijzer).map(({ id }) => id);
    const asked: string[] = [];
    let facts: Record<string, unknown> = {};
    for (let next = nextQuestion(facts, { on }); next; next = nextQuestion(facts, { on })) {
      asked.push(next.id);
      facts = {
        ...facts,
        ...Object.fromEntries(
          next.facts.map((fact) => [fact, fact in employee ? employee[fact as keyof typeof employee] : null]),
        ),
      };
      if (asked.length > 2 * ids.length) expect.fail(asked.join(' → '));
    }
    // A question whose second fact waits for the first comes back, but never after another one.
    const order = asked.filter((id, index) => id !== asked[index - 1]);
    expect(order).to.deep.equal(ids.filter((id) => asked.includes(id)));
    expect(assess(facts, { on }).ask).to.equal(null);
  });

  it('asks a jobseeker nothing about an employer', () => {
    const ask = (facts: Record<string, unknown>): void => {
      const next = nextQuestion(facts, { on });
      expect(['contract', 'sector', 'werkduur', 'verlof']).to.not.include(next?.id);
      if (next) ask({ ...facts, ...Object.fromEntries(next.facts.map((fact) => [fact, null])) });
    };
    ask({ situatie: 'werkzoekend', doel: 'opleiding' });
  });
});

describe('repairs', () => {
  it('names what the person can choose, and what is a circumstance', () => {
    const paid = { ...employee, betaler: 'werkgever' };
    expect(repairs(paid, 'opleidingscheques', { on })).to.deep.equal([
      { kind: 'choose', effort: 1, changes: [{ fact: 'betaler', values: ['zelf'] }], verdict: 'open' },
    ]);
    const inBrussels = { ...employee, werkplek: 'brussel' };
    const [first] = repairs(inBrussels, 'vlaams-opleidingsverlof', { on });
    expect(first).to.deep.include({ kind: 'happens', changes: [{ fact: 'werkplek', values: ['vlaanderen'] }] });
  });

  it('has nothing to say of what fits', () => {
    expect(repairs(employee, 'vlaams-opleidingsverlof', { on })).to.deep.equal([]);
  });

  it('throws an error that names what is not an incentive', () => {
    for (const id of ['fiets', 'constructor', ''])
      expect(() => repairs({}, id, { on }), id).to.throw(RangeError, `"${id}"`);
  });
});

describe('suppose', () => {
  it('tells what ends and what begins for who becomes self-employed', () => {
    const { facts, comes, goes, asks } = suppose(employee, changesOf(lifeEvents.zelfstandig), { on });
    expect(facts).to.include({ situatie: 'zelfstandig', doel: 'opleiding' });
    expect(facts).to.not.have.any.keys('sector', 'vestiging');
    expect(goes.map(({ id }) => id)).to.include('vlaams-opleidingsverlof');
    expect(comes.map(({ id, after }) => [id, after])).to.deep.include(['kmo-portefeuille', 'open']);
    expect(asks.flatMap((question) => question.facts)).to.include('vestiging');
  });

  it('is the assessment of who begins with what is known there', () => {
    const { facts, assessment } = suppose(employee, { werkplek: 'brussel' }, { on });
    expect({ ...assessment, ask: null }).to.deep.equal({ ...assess(facts, { on }), ask: null });
  });

  it('asks again for what is handed over as undefined, and names what is not in the vocabulary', () => {
    const { asks } = suppose(employee, { sector: undefined }, { on });
    expect(asks.map(({ id }) => id)).to.include('sector');
    expect(() => suppose(employee, { sektor: undefined })).to.throw(VocabularyError, 'sektor');
  });

  it('supposes what the host of a flow presumes', () => {
    const { facts } = suppose({}, { doel: 'zoeken' }, { on, flow: 'opleiding' });
    expect(facts['doel']).to.equal('zoeken');
  });
});

describe('walk', () => {
  it('reports on the flow and the day that are asked for', () => {
    const day = '2027-01-15';
    const { routes, longest, mean, nodes, witnesses, defects } = walk('loopbaan', { on: day });
    expect(routes).to.be.above(10_000);
    expect(nodes).to.be.below(1000);
    expect(longest).to.be.at.least(mean);
    const credit = witnesses.find(({ incentive, verdict }) => incentive === 'loopbaankrediet' && verdict === 'open');
    const given = assess(credit?.facts ?? {}, { on: day }).incentives.find(({ id }) => id === 'loopbaankrediet');
    expect(given?.verdict).to.equal('open');
    expect(defects).to.deep.equal([]);
    const before = walk('loopbaan', { on }).witnesses.map(({ incentive, verdict }) => `${incentive} ${verdict}`);
    expect(before).to.include('loopbaancheque yes').and.not.include('loopbaankrediet open');
  });
});

describe('offers', () => {
  const course = {
    odb: 'ODB-1',
    contacturen: 40,
    prijs: 220,
    soort: 'gewoon',
    kenmerk: 'geen',
    hogerOnderwijs: false,
    start: '2027-01-12',
  };

  it('says what a course can open, for whom, and what it is worth', () => {
    const found = offers(course, { on });
    expect(found).to.deep.include({ on, assumedStart: null, problems: [] });
    const [leave] = found.offers;
    expect(leave).to.deep.include({ id: 'vlaams-opleidingsverlof', pillar: 'tijd', isSettled: true, hanging: [] });
    expect(leave?.person.map(({ id }) => id)).to.include.members(['werkplek', 'tewerkstelling']);
    expect(leave?.worth.map(({ unit, value, upTo }) => [unit, value, upTo])).to.deep.equal([['uur', 40, true]]);
    const cheques = found.offers.find(({ id }) => id === 'opleidingscheques');
    expect(cheques?.worth.map(({ value, upTo, from }) => [value, upTo, from])).to.deep.equal([
      [110, false, { prijs: 220 }],
    ]);
  });

  it('opens only what fits, or may fit, whoever follows the course', () => {
    const ids = offers(course, { on }).offers.map(({ id }) => id);
    const { facts } = readCourse(course);
    const fitting = assess(facts, { on }).incentives.filter(({ verdict }) => verdict !== 'no');
    expect(fitting.map(({ id }) => id)).to.include.members(ids);
    expect(ids).to.not.include.members(['loopbaancheque', 'tijdskrediet-opleiding']);
  });

  it('reckons each course with its own numbers, also where the rules cannot tell courses apart', () => {
    const values = [40, 41, 42].map(
      (contacturen) => offers({ ...course, contacturen }, { on }).offers[0]?.worth[0]?.value,
    );
    expect(values).to.deep.equal([40, 41, 42]);
  });

  it('says with which start it reckoned, where the course has none', () => {
    expect(offers({ odb: 'ODB-1', contacturen: 40 }, { on }).assumedStart).to.equal(on);
  });

  it('gives plain data that nobody can change', () => {
    const found = offers(course, { on });
    expect(JSON.parse(JSON.stringify(found))).to.deep.include({ on, assumedStart: null });
    expect(Object.isFrozen(found) && Object.isFrozen(found.offers[0]?.person)).to.equal(true);
  });

  it('drops a field that cannot be used, and names it', () => {
    const { problems, offers: opened } = offers({ ...course, kenmerk: 'onzin' }, { on });
    expect(problems).to.deep.equal([{ fact: 'kenmerk', value: 'onzin', why: 'invalid-value' }]);
    expect(opened.map(({ id }) => id)).to.include('vlaams-opleidingsverlof');
  });

  for (const nothing of [{}, { title: 'Lassen' }, null, undefined, 'lassen', 40])
    it(`opens nothing of which nothing is known: ${nothing === undefined ? 'undefined' : JSON.stringify(nothing)}`, () => {
      // A page without types hands over anything.
      expect(offers(nothing as object, { on }).offers).to.deep.equal([]);
    });

  for (const day of ['vandaag', '2026-02-30', ''])
    it(`names a day that is none: "${day}"`, () => {
      expect(() => offers(course, { on: day })).to.throw(RangeError, `"${day}" is not a day`);
    });
});
