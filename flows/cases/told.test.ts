import { expect } from 'chai';
import { toAnswers } from '../../src/journey/answers.js';
import { fold } from '../../src/journey/fold.js';
import { questionsOf } from '../../src/journey/flow.js';
import { beginningOf } from '../../src/journey/progress.js';
import { conditionsIn } from '../../src/journey/outcomes.js';
import { always } from '../../src/reasoning/conditions.js';
import { clocksForVerdict } from '../../src/reasoning/clocks.js';
import { factsIn } from '../../src/reasoning/compute.js';
import type { Clocks } from '../../src/reasoning/dated.js';
import { withDerived } from '../../src/reasoning/derive.js';
import { judge } from '../../src/reasoning/judge.js';
import { judgeIncentive } from '../../src/reasoning/judge-incentive.js';
import { factsOf } from '../../src/reasoning/leaves.js';
import type { Incentive } from '../../src/reasoning/rulebook.js';
import { assessRulebook } from '../../src/reasoning/assess.js';
import { classesOf } from '../../src/reasoning/classes.js';
import { runsFrom } from '../../src/reasoning/figures.js';
import { partsOf } from '../../src/reasoning/parts.js';
import type { Facts, Value } from '../../src/reasoning/vocabulary.js';
import { steun } from '../../locales/nl/steun/index.js';
import { completeRulebook } from '../complete-rulebook.js';
import { wegwijzer } from '../wegwijzer.js';
import type { Case } from './case.js';
import { cases } from './index.js';

const asked = questionsOf(wegwijzer).flatMap(({ fields }) => fields.map(({ fact }) => fact));

/** What is known of somebody at the result: what was asked and counted, and what follows from it; with "I do not know" for what a case leaves out. */
function atResult({ facts, on }: Case): Facts {
  const answers = Object.fromEntries(asked.map((fact): [string, Value | null] => [fact, facts[fact] ?? null]));
  return withDerived(completeRulebook, fold(beginningOf(wegwijzer, {}, on), toAnswers(answers)).progress.facts);
}

const textsOf = (texts: object): Readonly<Record<string, unknown>> => ({ ...texts });

/** The figures that are told for sure of an incentive that can fit. */
const figuresOf = (incentive: Incentive, facts: Facts, clocks: Clocks): readonly string[] | undefined => {
  const { verdict, amounts } = judgeIncentive(incentive, facts, clocks);
  if (verdict === 'no') return undefined;
  return amounts
    .filter(({ conditional }) => !conditional)
    .map(({ id, value }) => `${incentive.id}.${id}: ${Math.round(value * 100) / 100}`);
};

/** The facts on which the figures of an incentive rest. */
const factsOfFigures = ({ amounts }: Incentive): ReadonlySet<string> =>
  new Set(Object.values(amounts).flatMap(({ when = always, value }) => [...factsOf(when), ...factsIn(value)]));

describe('What is told at the result of a worked situation', () => {
  it('has a day for each term that runs from a start that is known', () => {
    const without = cases.flatMap((one) => {
      const facts = atResult(one);
      return assessRulebook(completeRulebook, facts, one.on).incentives.flatMap(({ id, deadlines }) =>
        deadlines
          .filter((deadline) => {
            const rule = completeRulebook.incentives.find((incentive) => incentive.id === id)?.deadlines[deadline.id];
            const from = rule && runsFrom(rule);
            return deadline.date === undefined && (from === undefined || typeof facts[from] === 'string');
          })
          .map((deadline) => `${one.id}: ${id}.${deadline.id}`),
      );
    });
    expect(without).to.deep.equal([]);
  });

  it('has no figure that another answer of the flow would have changed', () => {
    const conditions = [...conditionsIn(wegwijzer), ...partsOf(completeRulebook).flatMap(({ when }) => when ?? [])];
    const changed = cases.flatMap((one) => {
      const facts = atResult(one);
      const clocks = clocksForVerdict(completeRulebook, facts, one.on);
      const classes = classesOf(completeRulebook, conditions, one.on);
      return completeRulebook.incentives
        .filter(({ asks }) => judge(asks, facts, clocks) === 'yes')
        .flatMap((incentive) => {
          const told = figuresOf(incentive, facts, clocks) ?? [];
          return [...factsOfFigures(incentive)]
            .filter((fact) => asked.includes(fact) && facts[fact] === undefined)
            .flatMap((fact) =>
              (classes.get(fact) ?? []).flatMap((value) => {
                const others = figuresOf(incentive, { ...facts, [fact]: value }, clocks) ?? told;
                return told
                  .filter((figure) => !others.includes(figure))
                  .map((figure) => `${one.id}: ${figure}, with ${fact} ${value}: ${others.join()}`);
              }),
            );
        });
    });
    expect(changed).to.deep.equal([]);
  });

  it('does not say that something is so of who does not know it', () => {
    const said = cases.flatMap((one) => {
      const facts = atResult(one);
      const clocks = clocksForVerdict(completeRulebook, facts, one.on);
      return completeRulebook.incentives.flatMap((incentive) =>
        judgeIncentive(incentive, facts, clocks)
          .cautions.filter(({ id }) => judge(incentive.doubts[id]?.when ?? always, facts, clocks) === 'open')
          .map(
            ({ id }) =>
              `${incentive.id}.${id}: ${String(textsOf(steun[incentive.id as keyof typeof steun].doubts)[id])}`,
          ),
      );
    });
    // What an employer could once propose is so for everybody.
    expect([...new Set(said)].filter((one) => /: Je (?!werkgever )/.test(one))).to.deep.equal([]);
  });
});
