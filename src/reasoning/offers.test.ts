import { expect } from 'chai';
import { aanbod as offered, offering } from '../../flows/aanbod.js';
import { completeRulebook } from '../../flows/complete-rulebook.js';
import { aanbod } from '../../locales/nl/aanbod.js';
import { assessRulebook } from './assess.js';
import { classesOf } from './classes.js';
import type { Verdict } from './conditions.js';
import type { Facts } from './vocabulary.js';
import { offersOf, type Offer, type Offers } from './offers.js';

const on = '2026-11-22';

/** A course that opens all that a course can open. */
const best: Facts = {
  doel: 'opleiding',
  databank: 'ja',
  'niveau-label': 'nee',
  kenmerk: 'knelpunt',
  soort: 'gewoon',
  erkend: 'ja',
  contacturen: 400,
  studiepunten: 30,
  start: '2027-01-12',
  'vdab-erkend': 'ja',
  'lange-dagopleiding': 'ja',
  zorgknelpunt: 'verpleging',
  'hoger-onderwijs': 'ja',
  cvo: 'ja',
};

/** The best course, of which one thing is not known. */
const without = (fact: string): Facts => Object.fromEntries(Object.entries(best).filter(([id]) => id !== fact));

const knowledge = { rulebook: completeRulebook, offering, assessRulebook, classesOf };

const offersWith = (course: Facts): Offers => offersOf(knowledge, course, on);

function offerOf(incentive: string, course: Facts): Offer {
  const offer = offersWith(course).offers.find(({ incentive: { id } }) => id === incentive);
  if (!offer) throw new Error(`The course does not open ${incentive}.`);
  return offer;
}

const idsWith = (course: Facts): readonly string[] => offersWith(course).offers.map(({ incentive: { id } }) => id);

const verdictOn = (incentive: string, facts: Facts): Verdict | undefined =>
  assessRulebook(completeRulebook, facts, on).incentives.find(({ id }) => id === incentive)?.verdict;

/** The clauses of an incentive that stand beside a course, by their key in the texts. */
const clausesFor = (offer: Offer): readonly string[] => {
  const texts = aanbod.voor[offer.incentive.id as keyof typeof aanbod.voor];
  return offer.person.flatMap(({ id, facts }) => [`${id}|${facts}`, id].find((key) => Object.hasOwn(texts, key)) ?? []);
};

interface Claim {
  readonly incentive: (typeof offered)[number];
  /** Where the course differs from the best. */
  readonly course?: Facts;
  /** Somebody who is all that is asked, and no more. */
  readonly person: Facts;
  /** For each clause that is shown, who does not meet it: each a difference from that person. */
  readonly against: Readonly<Record<string, readonly Facts[]>>;
}

const employee: Facts = {
  situatie: 'loondienst',
  contract: 'gewoon',
  sector: 'prive',
  werkplek: 'vlaanderen',
  woonplaats: 'vlaanderen',
  tewerkstelling: 50,
  'meer-werkgevers': 'nee',
  diploma: 'secundair',
  pop: 'nee',
  betaler: 'zelf',
  initiatief: 'eigen',
  ancienniteit: 24,
  opname: 'voltijds',
};
const student: Facts = { situatie: 'student' };
const self: Facts = { situatie: 'zelfstandig' };
const jobseeker: Facts = { situatie: 'werkzoekend', uitkering: 'werkloosheid', woonplaats: 'vlaanderen' };
const notInDatabank: Facts = { databank: 'nee', kenmerk: 'geen' };
const graduate: Facts = { diploma: 'bachelor-master' };
const withPlan: Facts = { pop: 'ja' };

/** Who works in the private sector in a region. */
const worksIn = (werkplek: string, ...more: readonly Facts[]): Claim['against'] => ({
  werkplek: [
    { werkplek: werkplek === 'brussel' ? 'vlaanderen' : 'brussel' },
    { sector: 'lokaal-bestuur' },
    self,
    student,
    ...more,
  ],
});
const cheques: Claim['against'] = {
  statuut: [self, student],
  woonplaats: [{ woonplaats: 'elders' }, { woonplaats: 'wallonie', 'verhuisd-uit-eer': 'nee' }],
  betaling: [{ betaler: 'werkgever' }, { initiatief: 'werkgever' }],
};
const ancienniteit: Claim['against'][string] = [{ ancienniteit: 23 }];
const leaveHours: Facts = { opname: 'verlofuren' };
const credit: Claim['against'] = {
  ancienniteit,
  // No leave, or a leave without a benefit.
  uitkering: [leaveHours, { opname: 'halftijds', tewerkstelling: 100, 'voltijds-voorbije-jaar': 'nee' }],
  werkgever: [{ sector: 'lokaal-bestuur' }, { werkplek: 'wallonie' }, self, student],
};

const claims: readonly Claim[] = [
  {
    incentive: 'vlaams-opleidingsverlof',
    person: employee,
    against: { ...worksIn('vlaanderen'), 'tewerkstelling|meer-werkgevers+tewerkstelling': [{ tewerkstelling: 49 }] },
  },
  {
    incentive: 'vlaams-opleidingsverlof',
    course: { start: '2026-08-24' },
    person: { ...employee, tewerkstelling: 80, 'uren-per-week': 28 },
    against: {
      ...worksIn('vlaanderen'),
      'tewerkstelling|meer-werkgevers+tewerkstelling+uren-per-week': [{ tewerkstelling: 79 }, { 'uren-per-week': 27 }],
    },
  },
  {
    incentive: 'vlaams-opleidingsverlof',
    course: notInDatabank,
    person: { ...employee, ...withPlan },
    against: {
      ...worksIn('vlaanderen'),
      'tewerkstelling|meer-werkgevers+tewerkstelling': [{ tewerkstelling: 49 }],
      'opleiding|pop': [{ pop: 'nee' }],
    },
  },
  {
    incentive: 'betaald-educatief-verlof-brussel',
    person: { ...employee, werkplek: 'brussel', tewerkstelling: 25 },
    against: { ...worksIn('brussel'), tewerkstelling: [{ tewerkstelling: 24 }] },
  },
  { incentive: 'conge-education-paye', person: { ...employee, werkplek: 'wallonie' }, against: worksIn('wallonie') },
  {
    incentive: 'bildungsurlaub',
    person: { ...employee, werkplek: 'duitstalige-gemeenschap' },
    against: worksIn('duitstalige-gemeenschap'),
  },
  { incentive: 'opleidingscheques', person: employee, against: { ...cheques, 'opleiding|diploma+pop': [graduate] } },
  {
    incentive: 'opleidingscheques',
    course: { contacturen: 24, studiepunten: 0 },
    person: employee,
    against: { ...cheques, 'opleiding|diploma': [graduate, { ...graduate, ...withPlan }] },
  },
  {
    incentive: 'opleidingscheques',
    course: { databank: 'nee' },
    person: { ...employee, ...graduate, ...withPlan },
    against: { ...cheques, 'opleiding|pop': [{ pop: 'nee' }] },
  },
  {
    incentive: 'kmo-portefeuille',
    person: { situatie: 'zelfstandig', vestiging: 'vlaanderen', 'omvang-onderneming': 'middelgroot' },
    against: {
      vestiging: [{ vestiging: 'brussel' }, { situatie: 'loondienst', bijberoep: 'nee' }],
      omvang: [{ 'omvang-onderneming': 'groot' }],
    },
  },
  {
    incentive: 'vlaams-opleidingskrediet',
    person: employee,
    against: { ...credit, 'kenmerk|diploma+pop': [graduate] },
  },
  {
    incentive: 'vlaams-opleidingskrediet',
    course: { kenmerk: 'geen' },
    person: { ...employee, ...withPlan },
    against: { ...credit, 'kenmerk|pop': [{ pop: 'nee' }] },
  },
  {
    incentive: 'tijdskrediet-opleiding',
    person: { ...employee, werkplek: 'wallonie' },
    against: {
      ancienniteit,
      cao: [{ 'cao-tijdskrediet': 'nee' }],
      vorm: [leaveHours],
      werkplek: [{ werkplek: 'buitenland' }, { sector: 'lokaal-bestuur' }, self, student],
    },
  },
  {
    incentive: 'tijdskrediet-opleiding',
    person: { ...employee, tewerkstelling: 100, opname: 'vijfde', 'cao-tijdskrediet': 'nee', sector: 'socialprofit' },
    against: {
      ancienniteit,
      cao: [{ opname: 'halftijds' }],
      vorm: [leaveHours],
      werkplek: [{ werkplek: 'buitenland' }],
    },
  },
  {
    incentive: 'vlaams-zorgkrediet',
    person: { ...employee, sector: 'onderwijs' },
    against: {
      werkgever: [{ sector: 'prive' }, { sector: 'lokaal-bestuur', werkplek: 'brussel' }, self, student],
      vorm: [leaveHours],
    },
  },
  { incentive: 'vdab-opleiding', person: { situatie: 'leefloon' }, against: { statuut: [employee, self, student] } },
  {
    incentive: 'vrijstelling-beschikbaarheid',
    person: jobseeker,
    against: { uitkering: [{ uitkering: 'geen' }, { situatie: 'leefloon' }], woonplaats: [{ woonplaats: 'elders' }] },
  },
  {
    incentive: 'uitkering-zorgopleiding',
    person: jobseeker,
    against: { uitkering: [{ uitkering: 'geen' }, employee] },
  },
  {
    incentive: 'actiris-opleidingscheque',
    person: { situatie: 'werkzoekend', woonplaats: 'brussel' },
    against: { statuut: [employee, student], woonplaats: [{ woonplaats: 'vlaanderen' }] },
  },
  { incentive: 'studietoelage', person: student, against: {} },
  { incentive: 'cvo-korting', person: { situatie: 'leefloon' }, against: {} },
];

describe('For whom an incentive is, beside a course', () => {
  for (const { incentive, course, person, against } of claims) {
    const facts = { ...best, ...course };
    const title = `${incentive}${course ? ` with ${JSON.stringify(course)}` : ''}`;

    it(`${title}: who is all that is asked may get it, and each clause keeps somebody out`, () => {
      expect(verdictOn(incentive, { ...facts, ...person })).to.be.oneOf(['yes', 'open']);
      const clauses = clausesFor(offerOf(incentive, facts));
      expect(clauses).to.have.members(Object.keys(against));
      for (const [clause, differences] of Object.entries(against)) {
        for (const difference of differences) {
          const verdict = verdictOn(incentive, { ...facts, ...person, ...difference });
          expect(verdict, `${clause}: ${JSON.stringify(difference)}`).to.equal('no');
        }
      }
    });
  }

  it('every clause in the texts is shown beside a course of this test', () => {
    const shown = new Set(
      claims.flatMap(({ incentive, course }) =>
        clausesFor(offerOf(incentive, { ...best, ...course })).map((key) => `${incentive} ${key}`),
      ),
    );
    const written = Object.entries(aanbod.voor).flatMap(([id, clauses]) =>
      Object.keys(clauses).map((key) => `${id} ${key}`),
    );
    expect(written.filter((key) => !shown.has(key) && !key.endsWith(' ook'))).to.deep.equal([]);
  });

  it('the least that is needed is the figure of the rule on the day that the course starts', () => {
    const minimaFrom = (start: string) =>
      offerOf('vlaams-opleidingsverlof', { ...best, start }).person.find(({ id }) => id === 'tewerkstelling')?.minima;
    expect(minimaFrom('2026-08-24')).to.deep.equal({ tewerkstelling: 80, 'uren-per-week': 28 });
    expect(minimaFrom('2027-01-12')).to.deep.equal({ tewerkstelling: 50 });
  });
});

describe('Who is named in more than one word, beside a course', () => {
  const region = {
    vlaanderen: 'vlaams-opleidingsverlof',
    brussel: 'betaald-educatief-verlof-brussel',
    wallonie: 'conge-education-paye',
    'duitstalige-gemeenschap': 'bildungsurlaub',
  };

  for (const [werkplek, incentive] of Object.entries(region)) {
    it(`${incentive}: who works in the socialprofit is not kept out`, () => {
      expect(verdictOn(incentive, { ...best, ...employee, werkplek, sector: 'socialprofit' })).to.be.oneOf([
        'yes',
        'open',
      ]);
    });
  }

  for (const sector of ['lokaal-bestuur', 'onderwijs', 'federale-overheid']) {
    it(`opleidingscheques: who works for the government is not kept out: ${sector}`, () => {
      expect(verdictOn('opleidingscheques', { ...best, ...employee, sector })).to.equal('yes');
    });
  }
});

describe('What a course can open', () => {
  it('is all of it, in the order of the rulebook, when the course has nothing against it', () => {
    expect(idsWith(best)).to.deep.equal(offered);
  });

  it('is nothing to which the course itself is a no', () => {
    const evening: Facts = {
      ...best,
      contacturen: 40,
      studiepunten: 0,
      'hoger-onderwijs': 'nee',
      'vdab-erkend': 'nee',
      'lange-dagopleiding': 'nee',
      zorgknelpunt: 'nee',
    };
    expect(idsWith(evening)).to.include.members(['vlaams-opleidingsverlof', 'opleidingscheques']);
    expect(idsWith(evening)).to.not.include.members(['tijdskrediet-opleiding', 'vlaams-zorgkrediet', 'studietoelage']);
    for (const id of offered) expect(idsWith(evening).includes(id), id).to.equal(verdictOn(id, evening) !== 'no');
  });

  it('leaves out what has nothing to do with a course', () => {
    const elsewhere = completeRulebook.incentives
      .map(({ id }) => id)
      .filter((id) => !(offered as readonly string[]).includes(id));
    expect(elsewhere).to.include.members(['loopbaancheque', 'ibo', 'terug-naar-werk-fonds']);
    expect(idsWith(best)).to.not.include.members(elsewhere);
  });

  it('hangs on what the record lacks, criterion by criterion', () => {
    const unlisted = without('databank');
    expect(offerOf('vlaams-opleidingsverlof', unlisted)).to.deep.include({ hanging: ['opleiding'], isSettled: false });
    expect(offerOf('vlaams-opleidingsverlof', best)).to.deep.include({ hanging: [], isSettled: true });
  });

  it('hangs on what somebody else decides', () => {
    expect(offerOf('studietoelage', best).hanging).to.deep.equal(['gezin']);
    expect(offerOf('conge-education-paye', best).hanging).to.include('erkenning');
  });

  it('does not call settled what the rules never ask the course about', () => {
    expect(offerOf('kmo-portefeuille', best)).to.deep.include({ hanging: [], isSettled: false });
  });

  it('tells apart what is for who works or lives outside Flanders', () => {
    const elsewhere = offersWith(best).offers.filter(({ isElsewhere }) => isElsewhere);
    expect(elsewhere.map(({ incentive }) => incentive.id)).to.deep.equal([
      'betaald-educatief-verlof-brussel',
      'conge-education-paye',
      'bildungsurlaub',
      'actiris-opleidingscheque',
    ]);
  });

  it('names the start that was reckoned with, only where the course has none', () => {
    expect(offersWith(without('start')).assumedStart).to.equal(on);
    expect(offersWith(best).assumedStart).to.be.undefined;
  });

  it('carries the doubts of the rulebook, and says when rules had to be looked at again', () => {
    const kindsOn = (day: string) =>
      offersOf(knowledge, best, day)
        .offers.find(({ incentive }) => incentive.id === 'vlaams-opleidingsverlof')
        ?.cautions.map(({ kind }) => kind);
    expect(kindsOn(on)).to.include('doubt').and.to.not.include('review-passed');
    expect(kindsOn('2027-07-01')).to.include('review-passed');
  });

  it('is worked out once for courses that are alike on one day', () => {
    expect(offersWith({ ...best, contacturen: 365, start: '2027-03-01', prijs: 220 })).to.equal(
      offersWith({ ...best, start: '2027-01-12', prijs: 100 }),
    );
    expect(offersWith({ ...best, contacturen: 119 })).to.not.equal(offersWith({ ...best, contacturen: 120 }));
    expect(offersWith({ ...best })).to.equal(offersWith({ ...best }));
    expect(offersOf(knowledge, best, '2026-11-23')).to.not.equal(offersWith(best));
  });
});
