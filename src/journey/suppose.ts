import { assessRulebook } from '../reasoning/assess.js';
import type { Assessment } from '../reasoning/assessment.js';
import { clocksForVerdict } from '../reasoning/clocks.js';
import type { Condition, Verdict } from '../reasoning/conditions.js';
import { withDerived } from '../reasoning/derive.js';
import { judge } from '../reasoning/judge.js';
import { once, recent } from '../reasoning/memory.js';
import { repairsToTell } from '../reasoning/repairs-to-tell.js';
import { repairsOf, type Repair } from '../reasoning/repairs.js';
import { conditionOf, type CompleteRulebook, type Rule, type Rulebook } from '../reasoning/rulebook.js';
import type { Facts, IsoDate } from '../reasoning/vocabulary.js';
import { toAnswers } from './answers.js';
import { differencesBetween, type Differences } from './differences.js';
import { questionAbout, type Flow } from './flow.js';
import { foldAll, type Overview } from './fold-all.js';
import type { NextQuestion } from './next.js';
import { beginningOf, type Progress } from './progress.js';

/**
 * The journey of somebody of whom these facts are known, in whatever order they came: what does not count is left out, and what no
 * question asks for is taken as given.
 */
export function journeyWith(flow: Flow, facts: Facts, on: IsoDate): Progress {
  const given = Object.entries(facts).filter(([fact]) => questionAbout(flow, fact) === undefined);
  return foldAll(beginningOf(flow, Object.fromEntries(given), on), toAnswers(facts)).progress;
}

/** What a journey rests on: what the host knows, from which every fold begins, and what the person answered. */
const groundsOf = once((progress: Progress) => {
  const { flow, facts, clocks, trail } = progress;
  const asked = new Set(trail.flatMap((stop) => stop.facts));
  const pick = (isAsked: boolean): Facts =>
    Object.fromEntries(Object.entries(facts).filter(([fact]) => asked.has(fact) === isAsked));
  const given = pick(false);
  return { given, answered: pick(true), beginning: beginningOf(flow, given, clocks.on) };
});

/**
 * Where a journey would be if some facts were otherwise: the answers are folded over the flow again. What makes no sense any more
 * falls away, and what was never asked is open. Nothing is stored, and the journey stays where it is.
 *
 * @param changes the facts that are otherwise; `undefined` is one that has to be asked again
 * @param on the day of it, if that is another
 */
export const supposed = (progress: Progress, changes: Facts, on: IsoDate = progress.clocks.on): Progress =>
  worldsAround(progress)(changes, on);

/** So many worlds around one journey are remembered: incentives turn by much the same changes, and a fold takes long. */
const mostWorlds = 200;

const worldsAround = once((progress: Progress) =>
  recent(
    mostWorlds,
    (changes: Facts, on: IsoDate) =>
      [
        on,
        ...Object.entries(changes)
          .map(([fact, value]) => `${fact} ${typeof value} ${value}`)
          .sort(),
      ].join('\n'),
    (changes, on) => overviewOf(progress, changes, on).progress,
  ),
);

function overviewOf(progress: Progress, changes: Facts, on: IsoDate): Overview {
  const { given, answered, beginning } = groundsOf(progress);
  const known = Object.fromEntries(Object.entries(changes).filter(([fact]) => Object.hasOwn(given, fact)));
  const isAsBefore = on === progress.clocks.on && Object.keys(known).length === 0;
  const from = isAsBefore ? beginning : beginningOf(progress.flow, { ...given, ...known }, on);
  return foldAll(from, toAnswers({ ...answered, ...changes }));
}

/** What would be if some facts were otherwise, beside what is. */
export interface Supposition extends Differences {
  /** What would still be known. */
  readonly facts: Facts;
  readonly assessment: Assessment;
  /** What would still have to be asked, in the order of the flow. */
  readonly asks: readonly NextQuestion[];
}

/**
 * The changed world, and how it differs from that of a journey. Nothing is stored, and the journey stays where it is.
 *
 * @param changes the facts that are otherwise, for a life event from `changesOf`; `undefined` is one that has to be asked again
 */
export function suppose(rulebook: CompleteRulebook, progress: Progress, changes: Facts): Supposition {
  const { on } = progress.clocks;
  const overview = overviewOf(progress, changes, on);
  const { facts } = overview.progress;
  const assessment = assessRulebook(rulebook, facts, on);
  return {
    facts,
    assessment,
    asks: overview.questions
      .filter(({ open }) => open.length > 0)
      .map(({ question: { id }, open }) => ({ id, facts: open.map(({ fact }) => fact) })),
    ...differencesBetween(assessRulebook(rulebook, progress.facts, on), assessment),
  };
}

/**
 * What would turn the verdict on an incentive for who answers these questions: at most three ways, the easiest first. Each was
 * verified by asking again in the changed world, where it has to be worth a question: there it fits (`yes`), or it can as long as
 * more is asked or decided (`open`).
 */
export function repairsFor(rulebook: CompleteRulebook, progress: Progress, incentive: Rule): readonly Repair[] {
  const { on } = progress.clocks;
  return repairsToTell(repairsOf(rulebook, incentive, progress.facts, on), {
    on,
    present: judgeIn(rulebook, progress, conditionOf(incentive)),
    verdictIn: (changes, day) => {
      const world = supposed(progress, changes, day);
      return judgeIn(rulebook, world, incentive.asks) === 'no'
        ? 'no'
        : judgeIn(rulebook, world, conditionOf(incentive));
    },
  });
}

/** As in an assessment of what is known there. */
function judgeIn(rulebook: Rulebook, { facts, clocks: { on } }: Progress, condition: Condition): Verdict {
  const known = withDerived(rulebook, facts);
  return judge(condition, known, clocksForVerdict(rulebook, known, on));
}
