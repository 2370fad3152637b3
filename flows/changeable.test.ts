import { expect } from 'chai';
import { repairsFor } from '../src/journey/repairs.js';
import { journeyWith } from '../src/journey/worlds.js';
import { walked } from '../src/journey/testing/walked.js';
import type { Changeability, CompleteRulebook } from '../src/reasoning/rulebook.js';
import type { Change } from '../src/reasoning/repairs.js';
import type { Facts, IsoDate, Value } from '../src/reasoning/vocabulary.js';
import { cases } from './cases/index.js';
import { completeRulebook } from './complete-rulebook.js';
import type { FactId } from './facts.js';
import { wegwijzer } from './wegwijzer.js';

/** Something that an imperative sentence could say of a fact: a value, or less of it. */
interface Advice {
  readonly fact: string;
  readonly value: Value;
  readonly isLess: boolean;
}

const always = (): boolean => true;
const otherThan =
  (...values: readonly Value[]) =>
  ({ value }: Advice): boolean =>
    !values.includes(value);
const less = ({ isLess }: Advice): boolean => isLess;

/** What nobody may be told to do: to lose or leave a job, to fall ill, to stop a benefit, to have somebody else pay, to move. */
const forbidden: Readonly<Partial<Record<FactId, (advice: Advice) => boolean>>> = {
  situatie: always,
  contract: otherThan('gewoon'),
  'tijdelijk-werkloos': always,
  sector: always,
  'vlaams-gesubsidieerd': always,
  werknemers: always,
  'meer-werkgevers': always,
  ancienniteit: always,
  tewerkstelling: less,
  'uren-per-week': less,
  werkplek: always,
  'ziek-met-contract': always,
  'ziek-langer-dan-jaar': always,
  arbeidsbeperking: always,
  uitkering: always,
  'uitkering-sinds': always,
  inkomensgarantie: always,
  bijberoep: always,
  betaler: otherThan('zelf'),
  initiatief: otherThan('eigen'),
  woonplaats: always,
  'verhuisd-uit-eer': always,
  vestiging: always,
};

const isForbidden = (advice: Advice): boolean => forbidden[advice.fact as FactId]?.(advice) ?? false;

/** All that may stand in an imperative sentence. */
function allowedIn({ vocabulary, changeable }: CompleteRulebook): readonly Advice[] {
  return Object.entries(changeable).flatMap(([fact, how]) => {
    const definition = vocabulary[fact];
    if (!definition || !('advised' in how)) return [];
    if (definition.type === 'choice') {
      const values = how.advised === 'any' || how.advised === 'more' ? definition.values : how.advised;
      return values.map((value) => ({ fact, value, isLess: false }));
    }
    const value = definition.type === 'text' ? definition.other : definition.min;
    return [{ fact, value, isLess: false }, ...(how.advised === 'any' ? [{ fact, value, isLess: true }] : [])];
  });
}

/** What somebody is advised. */
const advicesTo = (rulebook: CompleteRulebook, facts: Facts, on: IsoDate): readonly Advice[] => {
  const journey = journeyWith(wegwijzer, facts, on);
  const advised = ({ fact, values, below }: Change): readonly Advice[] =>
    values.map((value) => ({ fact, value, isLess: below !== undefined }));
  return rulebook.incentives
    .flatMap((incentive) => repairsFor(rulebook, journey, incentive))
    .filter(({ kind }) => kind === 'choose' || kind === 'can')
    .flatMap(({ changes }) => changes.flatMap(advised));
};

const seeded = (fact: FactId, how: Changeability): CompleteRulebook => ({
  ...completeRulebook,
  changeable: { ...completeRulebook.changeable, [fact]: how },
});

const day = '2026-11-21';
const people = [
  ...walked(wegwijzer, day).witnesses.map(({ facts }) => ({ facts, on: day })),
  ...cases.filter((_, at) => at % 40 === 0),
];

describe('What may be advised', () => {
  it('is nothing that nobody may be told to do', () => {
    expect(allowedIn(completeRulebook).filter(isForbidden)).to.deep.equal([]);
  });

  it('is all that anybody on the walk is advised', () => {
    const allowed = new Set(allowedIn(completeRulebook).map(({ fact }) => fact));
    const advices = people.flatMap(({ facts, on }) => advicesTo(completeRulebook, facts, on));
    expect(advices.length).to.be.above(100);
    expect(advices.filter((advice) => isForbidden(advice) || !allowed.has(advice.fact))).to.deep.equal([]);
  });

  it('is caught when it is forbidden, in the list and in what somebody reads', () => {
    const somebodyElsePays = seeded('initiatief', { kind: 'choose', effort: 1, advised: 'any' });
    expect(allowedIn(somebodyElsePays).filter(isForbidden)).to.deep.equal([
      { fact: 'initiatief', value: 'werkgever', isLess: false },
    ]);
    const leaving = seeded('sector', { kind: 'choose', effort: 1, advised: 'any' });
    const advices = people.slice(-10).flatMap(({ facts, on }) => advicesTo(leaving, facts, on));
    expect(advices.filter(isForbidden)).to.not.be.empty;
  });
});
