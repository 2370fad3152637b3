import { expect } from 'chai';
import { questionsOf, type Field } from '../../src/journey/flow.js';
import { actorFrom, questionAt } from '../../src/journey/machine.js';
import { contextOf } from '../../src/journey/moves.js';
import { assessRulebook } from '../../src/reasoning/assess.js';
import type { Assessment } from '../../src/reasoning/assessment.js';
import { addDays, addMonths } from '../../src/reasoning/dated.js';
import { conditionOf } from '../../src/reasoning/rulebook.js';
import { findSituation } from '../../src/reasoning/situations.js';
import { isIsoDate, requireFacts, type Facts, type Value } from '../../src/reasoning/vocabulary.js';
import { vocabulary } from '../facts.js';
import { completeRulebook } from '../complete-rulebook.js';
import { sources } from '../sources.js';
import { wegwijzer } from '../wegwijzer.js';
import { complete, actualOf, type Case, type Expectation } from './case.js';
import { caseFiles, cases as all } from './index.js';
import { lookedAt, staleCases } from './shelf-life.js';

const assess = ({ facts, on }: Case): Assessment =>
  assessRulebook(completeRulebook, requireFacts(vocabulary, facts), on);

describe('Worked situations', () => {
  for (const [subject, cases] of Object.entries(caseFiles)) {
    describe(subject, () => {
      for (const situation of cases) {
        it(situation.title, () => {
          const { expect: expected } = situation;
          expect(actualOf(assess(situation), expected), situation.id).to.deep.equal(complete(expected));
        });
      }
    });
  }

  it('never show an amount or a deadline of an incentive that does not fit', () => {
    const shown = all.flatMap((situation) =>
      assess(situation)
        .incentives.filter(
          ({ verdict, amounts, deadlines }) => verdict === 'no' && amounts.length + deadlines.length > 0,
        )
        .map(({ id }) => `${situation.id}: ${id}`),
    );
    expect(shown).to.deep.equal([]);
  });

  it('all end with someone to turn to', () => {
    const empty = all.filter((situation) => assess(situation).referrals.length === 0).map(({ id }) => id);
    expect(empty).to.deep.equal([]);
  });

  it('each have an id and a title of their own, and a real date', () => {
    expect(repeated(all.map(({ id }) => id))).to.deep.equal([]);
    expect(repeated(all.map(({ title }) => title))).to.deep.equal([]);
    expect(all.filter(({ on }) => !isIsoDate(on)).map(({ id }) => id)).to.deep.equal([]);
  });

  it('each say which verdict or referral they expect, and rest on sources that the wegwijzer knows', () => {
    const silent = all
      .filter(
        ({ expect: { incentives, referrals, allReferrals, reasons } }) =>
          !incentives && !referrals && !allReferrals && !reasons,
      )
      .map(({ id }) => id);
    expect(silent).to.deep.equal([]);
    const unknown = all.flatMap(({ sources: ids }) => ids).filter((id) => !Object.hasOwn(sources, id));
    expect([...new Set(unknown)]).to.deep.equal([]);
    expect(all.filter(({ sources: ids }) => ids.length === 0).map(({ id }) => id)).to.deep.equal([]);
  });

  it('show a yes, a no and an open of every incentive, as far as anybody can get them', () => {
    for (const incentive of completeRulebook.incentives) {
      const { id } = incentive;
      const days = all.flatMap(({ on, expect: { incentives } }) => (incentives?.[id] ? [on] : []));
      const reachable = (['yes', 'no', 'open'] as const).filter((verdict) =>
        findSituation(completeRulebook, [conditionOf(incentive)], {
          days: [...new Set(days)],
          isWanted: ([found]) => found === verdict,
        }),
      );
      const shown = new Set(all.flatMap(({ expect: { incentives } }) => incentives?.[id] ?? []));
      expect([...shown], id).to.have.members(reachable);
    }
  });

  it('speak of incentives, cautions, amounts and referrals that the rulebook has', () => {
    const unknown = all.flatMap(({ id, expect: expected }) => unknownIds(expected).map((name) => `${id}: ${name}`));
    expect(unknown).to.deep.equal([]);
  });

  it('expect each referral of the rulebook at least once', () => {
    const expected = new Set(
      all.flatMap(({ expect: { referrals = [], allReferrals = [] } }) => [...referrals, ...allReferrals]),
    );
    const missing = completeRulebook.referrals.map(({ id }) => id).filter((id) => !expected.has(id));
    expect(missing).to.deep.equal([]);
  });

  it('take at most 10 questions on the mean, and at most 16', () => {
    const counts = all.map(({ on, facts }) => countQuestions(facts, on));
    expect(counts.reduce((total, count) => total + count, 0) / counts.length).to.be.at.most(10);
    expect(Math.max(...counts)).to.be.at.most(16);
  });

  it('contain every value of every choice that is asked', () => {
    const asked = new Set(questionsOf(wegwijzer).flatMap(({ fields }) => fields.map(({ fact }) => fact)));
    const missing = Object.entries(vocabulary).flatMap(([fact, definition]) =>
      definition.type === 'choice' && asked.has(fact)
        ? definition.values
            .filter((value) => !all.some(({ facts }) => facts[fact] === value))
            .map((value) => `${fact}=${value}`)
        : [],
    );
    expect(missing).to.deep.equal([]);
  });

  it('contain an unknown answer for the facts that a verdict turns on', () => {
    const unknown = new Set(all.flatMap(({ facts }) => Object.keys(facts).filter((fact) => facts[fact] === null)));
    expect([...unknown]).to.include.members([
      'sector',
      'werkplek',
      'tewerkstelling',
      'diploma',
      'databank',
      'pop',
      'betaler',
      'start',
    ]);
  });
});

const incentivesById = new Map(completeRulebook.incentives.map((incentive) => [incentive.id, incentive]));
const referralIds = new Set(completeRulebook.referrals.map(({ id }) => id));

/** What a case speaks of, and the rulebook does not know. */
function unknownIds(expected: Expectation): readonly string[] {
  const { incentives, amounts, cautions, withoutCautions, referrals, withoutReferrals, allReferrals, reasons } =
    complete(expected);
  const perIncentive = [incentives, amounts, cautions, withoutCautions].flatMap(Object.keys);
  const amountIds = Object.entries(amounts).flatMap(([id, part]) =>
    Object.keys(part).map((amount) => [id, amount] as const),
  );
  const cautionIds = [cautions, withoutCautions].flatMap((part) =>
    Object.entries(part).flatMap(([id, ids]) => ids.map((caution) => [id, caution] as const)),
  );
  const canCaution = (id: string, caution: string): boolean => {
    const { doubts, criteria } = incentivesById.get(id) ?? { doubts: {}, criteria: {} };
    return caution === id || Object.hasOwn(doubts, caution) || Object.hasOwn(criteria, caution);
  };
  return [
    ...perIncentive.filter((id) => !incentivesById.has(id)),
    ...amountIds.filter(([id, amount]) => !Object.hasOwn(incentivesById.get(id)?.amounts ?? {}, amount)).map(String),
    ...cautionIds.filter(([id, caution]) => !canCaution(id, caution)).map(String),
    ...[...referrals, ...withoutReferrals, ...allReferrals, ...Object.keys(reasons)].filter(
      (id) => !referralIds.has(id),
    ),
  ];
}

const repeated = (ids: readonly string[]): readonly string[] => ids.filter((id, index) => ids.indexOf(id) !== index);

/** How many questions this person is asked; what the case does not say is "Ik weet het niet". */
function countQuestions(facts: Facts, on: string): number {
  const journey = actorFrom(contextOf(wegwijzer, { on }));
  journey.start();
  for (let count = 0; ; count += 1) {
    const question = questionAt(journey.getSnapshot());
    if (!question) return count;
    const answer = ({ fact, tick }: Field): [string, Value | null] => [fact, facts[fact] ?? (tick ? 'nee' : null)];
    journey.send({ type: 'answer', facts: Object.fromEntries(question.fields.map(answer)) });
  }
}

describe('The shelf life of a worked situation', () => {
  const known = {
    one: { title: '', kind: 'overheid', checked: '2026-03-31' },
    two: { title: '', kind: 'pers', checked: '2026-02-01' },
  } as const;
  const since = (validated: Case['validated'], ...ids: readonly string[]): string =>
    lookedAt({ validated, sources: ids }, known);

  it('counts from the source that was read the longest ago', () =>
    expect(since(null, 'one', 'two')).to.equal('2026-02-01'));

  it('counts from the day on which somebody validated it', () =>
    expect(since({ by: 'een dossierbeheerder', on: '2026-05-05' }, 'two')).to.equal('2026-05-05'));

  it('names a source that does not exist, and asks for one', () => {
    expect(() => since(null, 'three')).to.throw('"three"');
    expect(() => since(null)).to.throw('at least one source');
  });

  it('is 12 months', () => {
    const [some] = all;
    const end = addMonths(lookedAt(some!, sources), 12);
    expect(staleCases([some!], sources, addDays(end, -1))).to.deep.equal([]);
    expect(staleCases([some!], sources, end)).to.deep.equal([some]);
  });
});
