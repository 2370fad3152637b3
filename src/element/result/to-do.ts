import { questionAbout, type Question } from '../../journey/flow.js';
import { makesSense } from '../../journey/sense.js';
import type { Assessment, DeadlineAssessment, IncentiveAssessment } from '../../reasoning/assessment.js';
import type { CompleteRulebook, Incentive } from '../../reasoning/rulebook.js';
import type { IsoDate } from '../../reasoning/vocabulary.js';
import { lastDayFor, stepsFor } from '../../reasoning/steps.js';
import type { ResultView } from './view.js';

/** One thing to do, over all that can fit. */
export type ToDo = {
  /** The last day on which it still helps, as far as one is known. */
  readonly lastDay: IsoDate | undefined;
} & (
  | {
      /** Something to find out: one look for all that wait for it. */
      readonly kind: 'find-out';
      readonly action: string;
      readonly facts: readonly string[];
      readonly incentives: readonly string[];
    }
  | { readonly kind: 'deadline'; readonly incentive: string; readonly deadline: string }
  | { readonly kind: 'step'; readonly incentive: string; readonly step: string }
);

/** What fits or may fit, and was asked for. */
export const offeredIn = ({ incentives }: Assessment): readonly IncentiveAssessment[] =>
  incentives.filter(({ sought, verdict }) => sought && verdict !== 'no');

/**
 * The facts that are worth finding out: not what a natural conversation does not ask of this person, nor a choice that follows from
 * one that is to be found out itself.
 */
export const toFindOut = (
  { flow, progress }: Pick<ResultView, 'flow' | 'progress'>,
  needs: readonly string[],
): readonly string[] =>
  needs.filter((fact) => {
    const question = questionAbout(flow, fact);
    if (question === undefined) return true;
    if (!makesSense(question, progress)) return false;
    const waitsFor = followedBy(question, fact);
    return waitsFor === undefined || !needs.includes(waitsFor) || flow.rulebook.vocabulary[fact]?.type !== 'choice';
  });

/** The fact from which another one of the same question follows. */
function followedBy({ fields }: Question, fact: string): string | undefined {
  const at = fields.findIndex((field) => field.fact === fact);
  return fields[at]?.follows ? fields.slice(0, at).findLast(({ follows }) => !follows)?.fact : undefined;
}

/** All that somebody can do now, at the top what is too late already and what ends first, and without a day in the order of what it is for: what can be found out, and of all that does not wait for that one step. */
export function toDosOf(view: Pick<ResultView, 'assessment' | 'rulebook' | 'flow' | 'progress'>): readonly ToDo[] {
  const { assessment, rulebook } = view;
  const offered = offeredIn(assessment).map((one) => ({ ...one, needs: toFindOut(view, one.needs) }));
  const lookUps = Object.entries(rulebook.actions).flatMap(([action, { settles }]): readonly ToDo[] => {
    const waiting = offered.filter(({ needs }) => needs.some((fact) => settles.includes(fact)));
    if (waiting.length === 0) return [];
    const facts = settles.filter((fact) => waiting.some(({ needs }) => needs.includes(fact)));
    const days = waiting.flatMap((one) => nextOf(rulebook, one)?.date ?? []).sort();
    return [{ kind: 'find-out', action, facts, incentives: waiting.map(({ id }) => id), lastDay: days[0] }];
  });
  const steps = offered
    .filter(({ needs }) => needs.length === 0)
    .flatMap((one): readonly ToDo[] => {
      const { id } = one;
      const [[step, rule] = []] = stepsFor(ruleOf(rulebook, id) ?? { steps: {} }, view.progress);
      const before = rule && lastDayFor(rule, view.progress);
      const passed = before === undefined ? passedOf(rulebook, one) : undefined;
      if (passed && rulesOf(rulebook, id)[passed.id]?.isFinal) return [];
      if (passed) return [{ kind: 'deadline', incentive: id, deadline: passed.id, lastDay: assessment.on }];
      const next = nextOf(rulebook, one);
      if (next) return [{ kind: 'deadline', incentive: id, deadline: next.id, lastDay: next.date }];
      return step === undefined ? [] : [{ kind: 'step', incentive: id, step, lastDay: before }];
    });
  const place = new Map(offered.map(({ id }, at) => [id, at]));
  const placeOf = (toDo: ToDo): number => place.get(firstOf(toDo)) ?? 0;
  return [...lookUps, ...steps].sort((a, b) => earlier(a.lastDay, b.lastDay) || placeOf(a) - placeOf(b));
}

/** The first incentive that something is done for. */
const firstOf = (toDo: ToDo): string => (toDo.kind === 'find-out' ? (toDo.incentives[0] ?? '') : toDo.incentive);

/** So many days before its end something ends soon. */
export const soonDays = 60;

/** A day of an incentive. */
export interface Day {
  readonly incentive: string;
  readonly deadline: string;
  readonly date: IsoDate;
}

/**
 * What ends soon, of all that can fit, and soonest first: for everybody on the same day, or next for this person; unless it stands
 * among the things that are done first.
 *
 * @param first the things that are done first
 * @param until the last day that is soon
 */
export const soonIn = (
  { assessment, rulebook }: Pick<ResultView, 'assessment' | 'rulebook'>,
  first: readonly ToDo[],
  until: IsoDate,
): readonly Day[] =>
  assessment.incentives
    .filter(({ verdict }) => verdict !== 'no')
    .flatMap((one) => {
      const [rules, next] = [rulesOf(rulebook, one.id), one.sought ? nextOf(rulebook, one)?.id : undefined];
      return one.deadlines.flatMap(({ id, date, passed }): readonly Day[] => {
        const rule = rules[id];
        const isTold = id === next || (rule !== undefined && ('on' in rule || rule.isAside));
        const isFirst = first.some(
          (toDo) => toDo.kind === 'deadline' && toDo.incentive === one.id && toDo.deadline === id,
        );
        return isTold && !isFirst && date !== undefined && !passed && date <= until
          ? [{ incentive: one.id, deadline: id, date }]
          : [];
      });
    })
    .sort((a, b) => earlier(a.date, b.date));

const ruleOf = ({ incentives }: CompleteRulebook, id: string): Incentive | undefined =>
  incentives.find((one) => one.id === id);

const rulesOf = (rulebook: CompleteRulebook, id: string): Incentive['deadlines'] =>
  ruleOf(rulebook, id)?.deadlines ?? {};

/** The days on the way to an incentive, the first one first. */
function daysOf(rulebook: CompleteRulebook, { id, deadlines }: IncentiveAssessment): readonly DeadlineAssessment[] {
  const rules = rulesOf(rulebook, id);
  return deadlines
    .filter((one) => one.date !== undefined && !rules[one.id]?.isAside)
    .sort((a, b) => earlier(a.date, b.date));
}

/** The day that comes next on the way to an incentive. */
const nextOf = (rulebook: CompleteRulebook, assessed: IncentiveAssessment): DeadlineAssessment | undefined =>
  daysOf(rulebook, assessed).find(({ passed }) => !passed);

/** The day that passed last: what it takes from somebody weighs most. */
export const passedOf = (rulebook: CompleteRulebook, assessed: IncentiveAssessment): DeadlineAssessment | undefined =>
  daysOf(rulebook, assessed).findLast(({ passed }) => passed);

const earlier = (a: IsoDate = '9', b: IsoDate = '9'): number => (a < b ? -1 : a > b ? 1 : 0);
