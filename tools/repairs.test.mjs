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
const { journeyWith, supposed } = await import('../src/journey/worlds.ts');
const { assessRulebook } = await import('../src/reasoning/assess.ts');
const { clocksForVerdict } = await import('../src/reasoning/clocks.ts');
const { withDerived } = await import('../src/reasoning/derive.ts');
const { reduceWhole } = await import('../src/reasoning/reduce.ts');
const { conditionOf } = await import('../src/reasoning/rulebook.ts');
const { sample, seeded } = await import('./diff/sample.ts');

const percent = (part, whole) => (100 * part) / whole;

/** Whether answers alone could make it hold: what is not settled, or decided by somebody else, is not. */
function canHold(residue) {
  if (typeof residue === 'string') return residue === 'yes';
  if (residue.op === 'undecided') return false;
  if (residue.op === 'all') return residue.of.every(canHold);
  return residue.op === 'any' ? residue.of.some(canHold) : true;
}

/** As {@link canHold}, of an incentive, by what this person knows. */
function canFit(incentive, { facts, clocks: { on } }) {
  const given = Object.fromEntries(Object.entries(facts).filter(([, value]) => value !== null));
  const known = withDerived(completeRulebook, given);
  return canHold(reduceWhole(conditionOf(incentive), known, clocksForVerdict(completeRulebook, known, on)));
}

/** The rulebook in which what a verdict hangs on can be found out, as what is chosen can be chosen. */
const withFound = (needs) => ({
  ...completeRulebook,
  changeable: Object.fromEntries(needs.map((fact) => [fact, { kind: 'choose', effort: 1, advised: 'any' }])),
});

/** Everybody's incentives in scope that are a no or open, with the kinds of what would turn them. */
const told = cases.flatMap(({ facts, on }) => {
  const progress = journeyWith(wegwijzer, facts, on);
  const { incentives } = assessRulebook(completeRulebook, progress.facts, on);
  return incentives
    .map((assessed, at) => ({ ...assessed, incentive: completeRulebook.incentives[at] }))
    .filter(({ verdict, sought }) => sought && verdict !== 'yes')
    .map(({ verdict, needs, incentive }) => {
      const kinds = repairsFor(completeRulebook, progress, incentive).map(({ kind }) => kind);
      const isFound = kinds.length > 0 || repairsFor(withFound(needs), progress, incentive).length > 0;
      return { verdict, kinds, isFound, waits: !isFound && verdict === 'open' && !canFit(incentive, progress) };
    });
});

const isOwn = (kind) => kind === 'choose' || kind === 'can';

/** How many of them somebody's own choice turns, how many anything that is told, and how many that or what can be found out. */
function sharesOf(concerned) {
  const share = (isMeant) => percent(concerned.filter(isMeant).length, concerned.length);
  const own = share(({ kinds }) => kinds.some(isOwn));
  const any = share(({ kinds }) => kinds.length > 0);
  const found = share(({ isFound }) => isFound);
  const said =
    `${concerned.length} in ${cases.length} situations: ${own.toFixed(1)} % by an own choice, ` +
    `${share(({ kinds }) => kinds.includes('happens')).toFixed(1)} % by a circumstance, ` +
    `${share(({ kinds }) => kinds.includes('itself')).toFixed(1)} % by itself on a day; ${any.toFixed(1)} % by any of these, ` +
    `${found.toFixed(1)} % with what can be found out`;
  return { own, any, found, said };
}

for (const [verdict, least] of Object.entries({ no: { own: 28, any: 85 }, open: { own: 23, any: 28 } })) {
  test(`of the verdicts that are "${verdict}", at least ${least.own} % can turn by what a person chooses, ${least.any} % by something`, (t) => {
    const { own, any, said } = sharesOf(told.filter((one) => one.verdict === verdict));
    t.diagnostic(said);
    assert.ok(own >= least.own, `${own.toFixed(1)} % by an own choice`);
    assert.ok(any >= least.any, `${any.toFixed(1)} % by something`);
  });
}

test('of all that somebody can turn at all, at least 28 % turns by an own choice, 85 % with what happens or is found out', (t) => {
  const { own, found, said } = sharesOf(told.filter(({ waits }) => !waits));
  t.diagnostic(
    `${told.filter(({ waits }) => waits).length} wait for a decision of somebody else, or for what nobody asks`,
  );
  t.diagnostic(said);
  assert.ok(own >= 28, `${own.toFixed(1)} % by an own choice`);
  assert.ok(found >= 85, `${found.toFixed(1)} % by something`);
});

/** Whether somebody is better off with a verdict. */
const isBetter = (verdict, than) => verdict !== 'no' && verdict !== than && than !== 'yes';

/** Every way to take one value of each change. */
const combinationsOf = (changes) =>
  changes.reduce(
    (sets, { fact, values }) => sets.flatMap((set) => values.map((value) => ({ ...set, [fact]: value }))),
    [{}],
  );

/** The parts of a list that are neither empty nor all of it. */
const partsOf = (list) =>
  list
    .reduce((parts, one) => [...parts, ...parts.map((part) => [...part, one])], [[]])
    .filter(({ length }) => length > 0 && length < list.length);

/** What is told that does not hold, or of which less is enough, in the world that the questions would come to. */
function wrongIn(progress, incentive, { present, repairs }) {
  const alone = { ...completeRulebook, incentives: [incentive], referrals: [] };
  const verdictsOf = (changes, day = progress.clocks.on) =>
    combinationsOf(changes).map((set) => {
      const [{ sought, verdict }] = assessRulebook(alone, supposed(progress, set, day).facts, day).incentives;
      return sought ? verdict : 'no';
    });
  const turns = (verdicts) => verdicts.every((verdict) => isBetter(verdict, present));
  return repairs.filter(({ changes, day, verdict }) => {
    const verdicts = verdictsOf(changes, day);
    const isRight = turns(verdicts) && verdicts.every((one) => one === 'yes') === (verdict === 'yes');
    return !isRight || partsOf(changes).some((part) => turns(verdictsOf(part)));
  });
}

const day = '2026-11-28';
/** All 20,000 take minutes: `ROUTES=20000 node --test tools/repairs.test.mjs`. */
const [routes, seed] = [Number(process.env['ROUTES'] ?? 4_000), 14];

test(`on ${routes} routes drawn at random, all that is told holds when it is asked again, and nothing less is enough`, (t) => {
  const counts = { verdicts: 0, repairs: 0 };
  const wrong = sample(wegwijzer, completeRulebook, completeRulebook, day, routes, seeded(seed)).flatMap(
    ({ facts, on }, at) => {
      const progress = journeyWith(wegwijzer, facts, on);
      // One of each, in turn: so each incentive is met on many routes.
      const open = assessRulebook(completeRulebook, progress.facts, on).incentives.flatMap(
        ({ sought, verdict }, place) => (sought && verdict !== 'yes' ? [{ present: verdict, place }] : []),
      );
      if (open.length === 0) return [];
      const { present, place } = open[at % open.length];
      const incentive = completeRulebook.incentives[place];
      const repairs = repairsFor(completeRulebook, progress, incentive);
      counts.verdicts += 1;
      counts.repairs += repairs.length;
      return wrongIn(progress, incentive, { present, repairs }).map((repair) =>
        JSON.stringify({ incentive: incentive.id, on, facts, repair }),
      );
    },
  );
  t.diagnostic(`${counts.repairs} were told of ${counts.verdicts} verdicts`);
  assert.deepEqual(wrong, []);
  assert.ok(counts.repairs > counts.verdicts / 3, 'the routes say too little');
});
