import { once, recent } from '../reasoning/memory.js';
import type { Facts, IsoDate } from '../reasoning/vocabulary.js';
import { toAnswers, type Answers } from './answers.js';
import { questionAbout, type Flow } from './flow.js';
import { foldAll, goPastAll, type Overview } from './fold-all.js';
import { stepsFrom, type Steps } from './fold.js';
import { beginningOf, type Progress } from './progress.js';

/**
 * The journey of somebody of whom these facts are known, in whatever order they came: what does not count is left out, and what no
 * question asks for is taken as given.
 */
export function journeyWith(flow: Flow, facts: Facts, on: IsoDate): Progress {
  const given = Object.entries(facts).filter(([fact]) => questionAbout(flow, fact) === undefined);
  return foldAll(beginningOf(flow, Object.fromEntries(given), on), toAnswers(facts)).progress;
}

/**
 * What a journey rests on: what the host knows, from which every fold begins, what the person answered, and the steps past its questions:
 * another world takes the same as far as its first change.
 */
const groundsOf = once((progress: Progress) => {
  const { flow, facts, clocks, trail } = progress;
  const asked = new Set(trail.flatMap((stop) => stop.facts));
  const pick = (isAsked: boolean): Facts =>
    Object.fromEntries(Object.entries(facts).filter(([fact]) => asked.has(fact) === isAsked));
  const given = pick(false);
  const answered = pick(true);
  const beginning = beginningOf(flow, given, clocks.on);
  const steps: Steps = new Map();
  goPastAll(beginning, toAnswers(answered), steps);
  return { given, answered, beginning, steps };
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
    (changes, on) => goPastAll(...worldOf(progress, changes, on)),
  ),
);

/** The same, with what would still have to be asked. */
export const overviewOf = (progress: Progress, changes: Facts, on: IsoDate): Overview =>
  foldAll(...worldOf(progress, changes, on));

/** From where a world is folded, what is answered in it, and the steps that are the same there. */
function worldOf(progress: Progress, changes: Facts, on: IsoDate): [Progress, Answers, Steps] {
  const { given, answered, beginning, steps } = groundsOf(progress);
  const known = Object.fromEntries(Object.entries(changes).filter(([fact]) => Object.hasOwn(given, fact)));
  const answers = toAnswers({ ...answered, ...changes });
  const isAsBefore = on === progress.clocks.on && Object.keys(known).length === 0;
  if (isAsBefore) return [beginning, answers, new Map(steps)];
  const another = beginningOf(progress.flow, { ...given, ...known }, on);
  return [another, answers, stepsFrom(another)];
}
