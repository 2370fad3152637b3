import { expect } from 'chai';
import { doorverwijzing } from '../../locales/nl/doorverwijzing.js';
import { paritaireComites } from '../../locales/nl/paritaire-comites.js';
import { sectorfondsen } from '../../locales/nl/sectorfondsen.js';
import type { Destination } from '../../locales/texts.js';
import { assessRulebook } from '../../src/reasoning/assess.js';
import type { Clocks } from '../../src/reasoning/dated.js';
import { judge } from '../../src/reasoning/judge.js';
import { factsOf } from '../../src/reasoning/leaves.js';
import { reduce } from '../../src/reasoning/reduce.js';
import type { Referral } from '../../src/reasoning/rulebook.js';
import type { Facts } from '../../src/reasoning/vocabulary.js';
import { completeRulebook } from '../complete-rulebook.js';
import { vocabulary, type FactId } from '../facts.js';
import { incentives } from '../incentives/index.js';
import { sources } from '../sources.js';
import { leerwinkel } from './algemeen.js';
import { contacts } from './contacts.js';
import { fondsen } from './fondsen.contacts.js';
import { referrals } from './index.js';
import { sectorfonds, type Fonds } from './sectorfondsen.js';
import { federalLearningAccount, zorgopleidingMetLoon } from './werknemers.js';

const ON = '2026-11-21';
const clocks: Clocks = { on: ON, start: ON, earliest: ON };
const all: readonly Referral[] = referrals;
const general = all.filter((referral) => referral.general).map(({ id }) => id);

const valuesOf = (fact: FactId): readonly string[] => {
  const definition = vocabulary[fact];
  return definition.type === 'choice' ? definition.values : [];
};

/** Everybody, by the values of these facts. */
function* people(...facts: readonly FactId[]): Generator<Facts> {
  const [fact, ...rest] = facts;
  if (!fact) {
    yield {};
    return;
  }
  for (const others of people(...rest)) for (const value of valuesOf(fact)) yield { [fact]: value, ...others };
}

const isShownTo = ({ reasons }: Referral, facts: Facts): boolean =>
  Object.values(reasons).some((when) => judge(when, facts, clocks) === 'yes');

const shownTo = (facts: Facts): readonly string[] =>
  all.filter((referral) => isShownTo(referral, facts)).map(({ id }) => id);

const ownTo = (facts: Facts): readonly string[] => shownTo(facts).filter((id) => !general.includes(id));

const own = all.filter(({ general }) => !general);
const hasOwn = (facts: Facts): boolean => own.some((referral) => isShownTo(referral, facts));

/** The facts that could still put a referral on or off for this person. */
const askedOf = (facts: Facts): ReadonlySet<string> => {
  const open = all.flatMap(({ reasons }) => Object.values(reasons).map((when) => reduce(when, facts, clocks)));
  return new Set(open.flatMap((residue) => [...factsOf(residue)]));
};

/** Who has a sector fund. */
const employee: Facts = {
  situatie: 'loondienst',
  doel: 'opleiding',
  contract: 'gewoon',
  sector: 'prive',
  werkplek: 'vlaanderen',
};

const fundOf = (more: Facts): string | undefined => {
  const reasons = Object.entries(sectorfonds.reasons);
  return reasons.find(([, when]) => reduce(when, { ...employee, ...more }, clocks) === 'yes')?.[0];
};

describe('The sector fund', () => {
  it('is that of the paritair comité, also for who is tijdelijk werkloos', () => {
    expect(fundOf({ 'paritair-comite': '124' })).to.equal('constructiv');
    expect(fundOf({ 'paritair-comite': '209', 'tijdelijk-werkloos': 'ja' })).to.equal('mtech');
    expect(fundOf({ 'paritair-comite': '322.01' })).to.equal('vorm-dc');
  });

  it('is any for who does not know the paritair comité, or has one without a known fund', () => {
    expect(fundOf({ 'paritair-comite': null })).to.equal('werknemer');
    expect(fundOf({ 'paritair-comite': '999' })).to.equal('werknemer');
    expect(fundOf({ 'paritair-comite': null, 'tijdelijk-werkloos': 'ja' })).to.equal('tijdelijk-werkloos');
  });

  it('is that of a Belgian paritair comité for who works abroad, and none without one', () => {
    expect(fundOf({ werkplek: 'buitenland', 'paritair-comite': '124' })).to.equal('constructiv');
    for (const more of [{}, { 'tijdelijk-werkloos': 'ja' }]) {
      expect(fundOf({ werkplek: 'buitenland', 'paritair-comite': null, ...more })).to.equal(undefined);
    }
  });

  it('is none for who has the fund of a contract, or none', () => {
    expect(fundOf({ contract: 'uitzend', 'paritair-comite': '124' })).to.equal(undefined);
    expect(fundOf({ sector: 'federale-overheid', 'paritair-comite': '124' })).to.equal(undefined);
  });

  it('bears a name of its own, as does each sector', () => {
    for (const names of [Object.values(sectorfondsen).map(({ name }) => name), Object.values(paritaireComites)]) {
      expect(new Set(names.map((name) => name.toLowerCase())).size).to.equal(names.length);
    }
  });

  it('is said not to be checked where no source stands behind it', () => {
    const unsourced = Object.entries(sectorfondsen).filter(([id]) => fondsen[id as Fonds].sources.length === 0);
    for (const [id, { gives }] of unsourced) expect(gives, id).to.contain('niet nagekeken');
    expect(unsourced.length).to.be.above(0);
  });

  it('is asked about only of who can have one', () => {
    const open = (facts: Facts) => askedOf({ ...employee, werkplek: 'vlaanderen', woonplaats: 'vlaanderen', ...facts });
    expect([...open({})]).to.include('paritair-comite');
    expect([...open({ contract: 'dienstencheques' })]).to.not.include('paritair-comite');
    expect([...open({ sector: 'onderwijs' })]).to.not.include('paritair-comite');
  });
});

describe('To study nursing with the wage going on', () => {
  const town: Facts = { situatie: 'loondienst', doel: 'opleiding', contract: 'gewoon', sector: 'lokaal-bestuur' };
  const givenTo = (more: Facts): boolean => {
    const { referrals: given } = assessRulebook(completeRulebook, { ...town, ...more }, ON);
    return given.some(({ id }) => id === zorgopleidingMetLoon.id);
  };

  it('is told while the training can be that, or is not known yet', () => {
    for (const more of [{}, { soort: 'gewoon' }, { soort: null }, { doel: 'zoeken' }, { sector: 'socialprofit' }])
      expect(givenTo(more), JSON.stringify(more)).to.be.true;
  });

  it('is not told beside another training, nor to who is employed by somebody else', () => {
    const others = [...valuesOf('soort').filter((soort) => soort !== 'gewoon')].map((soort) => ({ soort }));
    const contracts = ['uitzend', 'dienstencheques'].map((contract) => ({ contract }));
    for (const sector of ['lokaal-bestuur', 'socialprofit'])
      for (const more of [...others, ...contracts, { kenmerk: 'ondernemerschap' }])
        expect(givenTo({ ...more, sector }), JSON.stringify(more)).to.be.false;
  });

  it('stands below the fund of the sector', () => {
    const ids = all.map(({ id }) => id);
    expect(ids.indexOf(zorgopleidingMetLoon.id)).to.be.above(ids.indexOf(sectorfonds.id));
  });
});

describe('referrals', () => {
  it('have an id of their own each', () => {
    const ids = all.map(({ id }) => id);
    expect(new Set(ids).size).to.equal(ids.length);
  });

  it('are general for exactly the three ways to talk to somebody', () => {
    expect(general).to.have.members(['vlaamse-infolijn', 'vdab-lijn', 'leerwinkel']);
    expect(shownTo({})).to.have.members(general);
  });

  it('give everybody at least one of their own', () => {
    for (const facts of people('situatie', 'doel', 'woonplaats', 'werkplek', 'sector', 'diploma')) {
      if (!hasOwn(facts)) expect.fail(`nothing for ${JSON.stringify(facts)}`);
    }
  });

  it('give everybody one, whatever they leave unknown', () => {
    const unknown = Object.fromEntries(Object.keys(vocabulary).map((fact) => [fact, null]));
    for (const facts of people('situatie', 'doel', 'woonplaats')) {
      if (!hasOwn({ ...unknown, ...facts })) expect.fail(`nothing for ${JSON.stringify(facts)}`);
    }
  });

  it('are each shown to somebody, for each reason', () => {
    const reasons = new Set(all.flatMap(({ id, reasons }) => Object.keys(reasons).map((reason) => `${id}.${reason}`)));
    const axes = [
      people('doel', 'contract', 'tijdelijk-werkloos', 'bijberoep', 'woonplaats', 'werkplek', 'sector'),
      people('doel', 'inkomensgarantie', 'woonplaats'),
      people('situatie', 'doel', 'woonplaats', 'uitkering', 'nieuw-in-belgie', 'diploma'),
      people('situatie', 'doel', 'bijberoep', 'vestiging'),
      people('situatie', 'doel', 'woonplaats', 'arbeidsbeperking', 'hoger-onderwijs'),
      people('situatie', 'doel', 'ziek-met-contract', 'ziek-langer-dan-jaar', 'loopbaancheque-gebruikt'),
      Object.keys(paritaireComites).map((comite) => ({ ...employee, 'paritair-comite': comite })),
    ];
    axes.forEach((group, index) => {
      for (const person of group) {
        const facts: Facts = index < 2 ? { situatie: 'loondienst', ...person } : person;
        for (const { id, reasons: conditions } of all) {
          if (!Object.keys(conditions).some((key) => reasons.has(`${id}.${key}`))) continue;
          const reason = Object.keys(conditions).find((key) => judge(conditions[key]!, facts, clocks) === 'yes');
          if (reason) reasons.delete(`${id}.${reason}`);
        }
      }
    });
    expect([...reasons]).to.deep.equal([]);
  });

  it('ask nothing about an employer of somebody who has none', () => {
    const aboutWork = ['contract', 'tijdelijk-werkloos', 'bijberoep', 'sector', 'werkplek'];
    for (const situatie of valuesOf('situatie').filter((value) => value !== 'loondienst')) {
      for (const doel of valuesOf('doel')) {
        expect(aboutWork.filter((fact) => askedOf({ situatie, doel }).has(fact))).to.deep.equal([]);
      }
    }
  });

  it('ask a pensioner, a student or somebody who starts a business next to nothing', () => {
    expect([...askedOf({ situatie: 'gepensioneerd', doel: 'zoeken' })]).to.deep.equal([]);
    expect([...askedOf({ situatie: 'student', doel: 'opleiding' })]).to.deep.equal(['hoger-onderwijs']);
    expect([...askedOf({ situatie: 'zelfstandig', doel: 'eigen-zaak' })]).to.deep.equal([]);
  });

  it('say where a jobseeker belongs, by home', () => {
    const at = (woonplaats: string) =>
      ownTo({ situatie: 'werkzoekend', doel: 'zoeken', uitkering: 'geen', woonplaats });
    expect(at('vlaanderen')).to.include('vdab').and.not.include('actiris');
    expect(at('brussel')).to.include.members(['vdab', 'actiris']);
    expect(at('wallonie')).to.include('forem-werkzoekend').and.not.include('vdab');
    expect(at('duitstalige-gemeenschap')).to.include('adg').and.not.include('vdab');
    expect(at('eer')).to.include('grensinfopunt').and.not.include('ocmw');
  });

  it('say which leave holds, by place of work', () => {
    const at = (werkplek: string, sector = 'prive') =>
      ownTo({ situatie: 'loondienst', doel: 'opleiding', werkplek, sector });
    expect(at('brussel')).to.include('brussel-educatief-verlof');
    expect(at('wallonie')).to.include('forem-educatief-verlof');
    expect(at('duitstalige-gemeenschap')).to.include('ostbelgien-bildungsurlaub');
    expect(at('buitenland')).to.include('grensinfopunt').and.not.include('werkgever-opleidingsdagen');
    expect(at('brussel', 'onderwijs')).to.include('school').and.not.include('brussel-educatief-verlof');
  });

  it('show a Belgian employee the data of the Federal Learning Account, until they are destroyed', () => {
    const shownOn = (day: string, more: Facts = {}): boolean =>
      reduce(
        federalLearningAccount.reasons.werknemer,
        { ...employee, werkplek: 'brussel', ...more },
        { on: day, start: day, earliest: day },
      ) === 'yes';
    expect(shownOn('2026-12-31')).to.be.true;
    expect(shownOn('2027-01-01')).to.be.false;
    expect(shownOn('2026-12-31', { werkplek: 'buitenland' })).to.be.false;
  });

  it('name the leerwinkels of where somebody lives, of who is asked that', () => {
    const placeOf = (facts: Facts): string | undefined =>
      Object.entries(leerwinkel.reasons).find(([, when]) => reduce(when, facts, clocks) === 'yes')?.[0];
    expect(placeOf({ situatie: 'thuis', doel: 'zoeken', woonplaats: 'brussel' })).to.equal('brussel');
    expect(placeOf({ ...employee, woonplaats: 'vlaanderen' })).to.equal('vlaanderen');
    expect(placeOf({ ...employee, woonplaats: 'wallonie' })).to.equal('iedereen');
    expect(placeOf({ situatie: 'student', doel: 'zoeken' })).to.equal('iedereen');
  });

  it('say that they were not checked where no source stands behind them', () => {
    for (const { id } of referrals) {
      expect(doorverwijzing[id].gives.includes('niet nagekeken'), id).to.equal(contacts[id]?.sources.length === 0);
    }
  });

  it('promise nothing, and put no address or markup in a text', () => {
    const all = Object.values(doorverwijzing);
    const own = all.flatMap((texts) => ('places' in texts ? Object.values<Destination>(texts.places ?? {}) : []));
    const places = [...all, ...own].flatMap(({ name, gives }) => [name, gives]);
    const texts = [...places, ...all.flatMap(({ reasons }) => Object.values<string>(reasons))];
    for (const text of texts) expect(text).not.to.match(/recht op|!|https?:|www\.|[<>]/);
  });

  it('are about an incentive that there is, as is all that tells the same as one', () => {
    const rules = new Set<string>(incentives.map(({ id }) => id));
    const about = referrals.flatMap((one) => ('about' in one ? [[one.id, one.about] as const] : []));
    expect(about.flatMap(([, ids]) => ids).filter((id) => !rules.has(id))).to.deep.equal([]);
    for (const [id, { incentive }] of Object.entries(contacts))
      if (incentive !== undefined) expect(Object.fromEntries(about)[id], id).to.deep.equal([incentive]);
  });

  it('name an incentive that tells the same only where there is one', () => {
    const rules = new Set<string>(incentives.map(({ id }) => id));
    const named = Object.values(contacts).flatMap(({ incentive }) => incentive ?? []);
    expect(named.filter((id) => !rules.has(id))).to.deep.equal([]);
    expect(named.length).to.be.above(0);
    expect(new Set(named).size).to.equal(named.length);
  });

  it('give a number to dial only where it is known', () => {
    const phones = new Set(Object.values(contacts).flatMap(({ phone }) => phone ?? []));
    expect([...phones]).to.have.members(['1700', '0800 30 700', '071 23 15 62']);
  });
});

describe('sources', () => {
  /** Whatever stands under a key `sources`, however deep. */
  const used = (value: unknown): readonly string[] => {
    if (typeof value !== 'object' || value === null) return [];
    return Object.entries(value).flatMap(([key, child]: [string, unknown]) =>
      key === 'sources' ? (child as readonly string[]) : used(child),
    );
  };
  const ids = new Set(used([incentives, contacts]));

  it('exist for all that is cited', () => {
    expect([...ids].filter((id) => !(id in sources))).to.deep.equal([]);
  });

  it('are all cited', () => {
    expect(Object.keys(sources).filter((id) => !ids.has(id))).to.deep.equal([]);
  });

  it('are each listed once, with an address and a date that can be read', () => {
    const urls = Object.values(sources).flatMap(({ url }) => url ?? []);
    expect(urls.filter((url, index) => urls.indexOf(url) !== index)).to.deep.equal([]);
    for (const url of urls) expect(new URL(url).protocol).to.match(/^https?:$/);
    for (const { date = '2026' } of Object.values(sources)) expect(date).to.match(/^\d{4}(-\d{2}){0,2}$/);
  });
});
