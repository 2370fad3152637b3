// How many people read what would change a verdict, over all worked situations. They are written to reach boundaries, and do not mirror
// people: the shares are there to compare one version with the next.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { register } from 'tsx/esm/api';

register();
const { cases } = await import('../flows/cases/index.ts');
const { completeRulebook } = await import('../flows/complete-rulebook.ts');
const { wegwijzer } = await import('../flows/wegwijzer.ts');
const { repairsFor } = await import('../src/journey/repairs.ts');
const { journeyWith } = await import('../src/journey/worlds.ts');
const { assessRulebook } = await import('../src/reasoning/assess.ts');

const percent = (part, whole) => (100 * part) / whole;

/** Everybody's incentives in scope that are a no or open, with the repairs that are told. */
const told = cases.flatMap(({ facts, on }) => {
  const progress = journeyWith(wegwijzer, facts, on);
  const { incentives } = assessRulebook(completeRulebook, progress.facts, on);
  return incentives
    .map((assessed, at) => ({ ...assessed, incentive: completeRulebook.incentives[at] }))
    .filter(({ verdict, sought }) => sought && verdict !== 'yes')
    .map(({ verdict, needs, incentive }) => ({
      verdict,
      needs,
      kinds: repairsFor(completeRulebook, progress, incentive).map(({ kind }) => kind),
    }));
});

const isOwn = (kind) => kind === 'choose' || kind === 'can';

for (const [verdict, least] of Object.entries({ no: { own: 28, any: 85 }, open: { own: 23, any: 28 } })) {
  test(`of the verdicts that are "${verdict}", at least ${least.own} % can turn by what a person chooses, ${least.any} % by something`, (t) => {
    const concerned = told.filter((one) => one.verdict === verdict);
    const share = (isMeant) => percent(concerned.filter(isMeant).length, concerned.length);
    const own = share(({ kinds }) => kinds.some(isOwn));
    const any = share(({ kinds }) => kinds.length > 0);
    t.diagnostic(
      `${concerned.length} in ${cases.length} situations: ${own.toFixed(1)} % by an own choice, ` +
        `${share(({ kinds }) => kinds.includes('happens')).toFixed(1)} % by a circumstance, ` +
        `${share(({ kinds }) => kinds.includes('itself')).toFixed(1)} % by itself on a day; ${any.toFixed(1)} % by any of these, ` +
        `${share(({ kinds, needs }) => kinds.length > 0 || needs.length > 0).toFixed(1)} % with what can be found out`,
    );
    assert.ok(own >= least.own, `${own.toFixed(1)} % by an own choice`);
    assert.ok(any >= least.any, `${any.toFixed(1)} % by something`);
  });
}
