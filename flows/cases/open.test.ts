import { expect } from 'chai';
import { assessRulebook } from '../../src/reasoning/assess.js';
import { classesOf } from '../../src/reasoning/classes.js';
import { clocksWhileAsking } from '../../src/reasoning/clocks.js';
import { START } from '../../src/reasoning/dated.js';
import { withDerived } from '../../src/reasoning/derive.js';
import { judge } from '../../src/reasoning/judge.js';
import { keyOf } from '../../src/reasoning/key.js';
import { reduce, toCondition } from '../../src/reasoning/reduce.js';
import { findSituation } from '../../src/reasoning/situations.js';
import { conditionOf, type Incentive } from '../../src/reasoning/rulebook.js';
import type { Facts, IsoDate } from '../../src/reasoning/vocabulary.js';
import { completeRulebook as rulebook } from '../complete-rulebook.js';
import { cases } from './index.js';

/** Whether some answers to what else is open make the verdict turn on this fact. */
function canTurn(incentive: Incentive, fact: string, facts: Facts, on: IsoDate): boolean {
  const condition = conditionOf(incentive);
  const clocks = clocksWhileAsking(rulebook, facts, on);
  const values = classesOf({ ...rulebook, lookBackMonths: 0 }, [condition], on).get(fact) ?? [];
  const residues = values.map((value) =>
    toCondition(
      reduce(condition, { ...facts, [fact]: value }, fact === START ? { ...clocks, start: String(value) } : clocks),
    ),
  );
  return (
    findSituation(rulebook, residues, {
      days: [on],
      isWanted: (verdicts) => new Set(verdicts).size > 1,
      isHopeless: (left) => new Set(left.map(keyOf)).size === 1,
    }) !== undefined
  );
}

describe('What an open verdict hangs on', () => {
  it('can still turn it, in every worked situation', () => {
    const tried = new Map<string, boolean>();
    const idle = new Set<string>();
    for (const { id, facts: answered, on } of cases) {
      const facts = withDerived(rulebook, answered);
      for (const { id: incentiveId, verdict, needs } of assessRulebook(rulebook, answered, on).incentives) {
        if (verdict !== 'open') continue;
        const incentive = rulebook.incentives.find((one) => one.id === incentiveId)!;
        const known = Object.fromEntries(Object.entries(facts).filter(([fact]) => !needs.includes(fact)));
        const seen = JSON.stringify([incentiveId, needs, incentiveKey(incentive, known), on.slice(0, 7)]);
        for (const fact of needs) {
          const key = `${seen} ${fact}`;
          if (!tried.has(key)) tried.set(key, canTurn(incentive, fact, known, on));
          if (!tried.get(key)) idle.add(`${incentiveId} does not hang on ${fact}, for example in ${id}`);
        }
      }
    }
    expect([...idle]).to.deep.equal([]);
    expect(tried.size).to.be.above(100);
  });
});

describe('What a person came for', () => {
  /** By what somebody says, what is for exactly that. */
  const cameFor: readonly (readonly [Facts, readonly string[]])[] = [
    [{ doel: 'opleiding', 'hoger-onderwijs': 'ja' }, ['studietoelage']],
    [{ doel: 'diploma-secundair' }, ['premie-eerste-diploma', 'cvo-korting']],
    [{ doel: 'basisvaardigheden' }, ['cvo-korting']],
    [{ doel: 'nederlands', 'nieuw-in-belgie': 'inburgeraar' }, ['inburgering', 'cvo-korting']],
    [{ situatie: 'loondienst', doel: 'opleiding', opname: 'vijfde' }, ['tijdskrediet-opleiding', 'vlaams-zorgkrediet']],
    [
      { situatie: 'loondienst', doel: 'opleiding', opname: 'voltijds' },
      ['tijdskrediet-opleiding', 'vlaams-zorgkrediet'],
    ],
    [{ situatie: 'loondienst', doel: 'opleiding' }, ['vlaams-opleidingsverlof', 'opleidingscheques']],
    [{ situatie: 'zelfstandig', doel: 'opleiding' }, ['kmo-portefeuille']],
    [{ situatie: 'werkzoekend', doel: 'opleiding', 'vdab-erkend': 'ja' }, ['vdab-opleiding']],
    [{ situatie: 'werkzoekend', doel: 'zoeken', 'ibo-werkgever': 'ja' }, ['ibo']],
    [{ situatie: 'arbeidsongeschikt', doel: 'opleiding' }, ['herscholing-riziv', 'vdab-opleiding']],
    [{ situatie: 'loondienst', doel: 'orienteren' }, ['loopbaancheque']],
  ];

  it('never stands under what may also be of use', () => {
    const aside = cases.flatMap(({ id, facts, on }) => {
      const wanted = cameFor.flatMap(([said, ids]) =>
        Object.entries(said).every(([fact, value]) => facts[fact] === value) ? ids : [],
      );
      return assessRulebook(rulebook, facts, on)
        .incentives.filter((one) => one.verdict === 'open' && !one.sought && wanted.includes(one.id))
        .map((one) => `${id}: ${one.id}`);
    });
    expect(aside).to.deep.equal([]);
  });
});

/** What is known of somebody, as far as an incentive looks at it. */
const incentiveKey = (incentive: Incentive, facts: Facts): unknown =>
  Object.values(incentive.criteria).map(({ when }) => judge(when, facts, { on: '', start: null, earliest: '' }));
