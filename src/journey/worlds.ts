import { once, recent } from '../reasoning/memory.js';
import type { Facts, IsoDate } from '../reasoning/vocabulary.js';
import { toAnswers } from './answers.js';
import { questionAbout, type Flow } from './flow.js';
import { foldAll, type Overview } from './fold-all.js';
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

/** The same, with what would still have to be asked. */
export function overviewOf(progress: Progress, changes: Facts, on: IsoDate): Overview {
  const { given, answered, beginning } = groundsOf(progress);
  const known = Object.fromEntries(Object.entries(changes).filter(([fact]) => Object.hasOwn(given, fact)));
  const isAsBefore = on === progress.clocks.on && Object.keys(known).length === 0;
  const from = isAsBefore ? beginning : beginningOf(progress.flow, { ...given, ...known }, on);
  return foldAll(from, toAnswers({ ...answered, ...changes }));
}
