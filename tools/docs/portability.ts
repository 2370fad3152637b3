import { completeRulebook } from '../../flows/complete-rulebook.js';
import { events, type EventId } from '../../flows/events.js';
import type { FactId } from '../../flows/facts.js';
import { wegwijzer } from '../../flows/wegwijzer.js';
import { changesOf } from '../../src/journey/life-event.js';
import { suppose } from '../../src/journey/suppose.js';
import { journeyWith } from '../../src/journey/worlds.js';
import { assessRulebook } from '../../src/reasoning/assess.js';
import type { IncentiveAssessment } from '../../src/reasoning/assessment.js';
import { judge } from '../../src/reasoning/judge.js';
import type { LifeEvent } from '../../src/reasoning/rulebook.js';
import type { Facts, IsoDate } from '../../src/reasoning/vocabulary.js';
import { definitionOf } from './words.js';

/** Of one fact, which incentives can still be had with each of its values by somebody of whom no more is known. */
export interface Matrix {
  readonly fact: FactId;
  /** What is known beside it. */
  readonly beside: Facts;
  readonly values: readonly string[];
  readonly rows: readonly {
    readonly incentive: string;
    /** By the value, the criteria that rule it out; none where it can still be had. */
    readonly barredBy: Readonly<Record<string, readonly string[]>>;
  }[];
}

/** What an event does to who was in one situation, as ids of incentives. */
export interface Passage {
  readonly event: EventId;
  readonly from: string;
  readonly loses: readonly string[];
  /** Of what is lost, the criteria that rule it out afterwards. */
  readonly barredBy: Readonly<Record<string, readonly string[]>>;
  readonly gains: readonly string[];
  readonly keeps: readonly string[];
  /** Of what is kept or gained, the facts on which it still hangs and which the event unsettles. */
  readonly hangsOn: Readonly<Record<string, readonly string[]>>;
}

export interface Portability {
  readonly on: IsoDate;
  readonly matrices: readonly Matrix[];
  readonly passages: readonly Passage[];
}

/** The day of the page. Another day is a change to it. */
const on: IsoDate = '2026-11-28';

/** Which rights go along with whom, worked out from the rules. */
export function portability(): Portability {
  const employee = { situatie: 'loondienst' };
  return {
    on,
    matrices: [
      matrix('situatie', {}),
      matrix('sector', employee),
      matrix('werkplek', employee),
      matrix('woonplaats', employee),
      matrix('woonplaats', { situatie: 'werkzoekend' }),
    ],
    passages: Object.entries(events).flatMap(([event, how]) =>
      valuesOf('situatie').flatMap((from) => passage(event as EventId, how, from)),
    ),
  };
}

function valuesOf(fact: FactId): readonly string[] {
  const definition = definitionOf(fact);
  return definition.type === 'choice' ? definition.values : [];
}

function matrix(fact: FactId, beside: Facts): Matrix {
  const values = valuesOf(fact);
  const worlds = values.map((value) => [value, assessRulebook(completeRulebook, { ...beside, [fact]: value }, on)] as const);
  const rows = completeRulebook.incentives.map(({ id }, at) => ({
    incentive: id,
    barredBy: Object.fromEntries(worlds.map(([value, { incentives }]) => [value, barring(incentives[at])])),
  }));
  return { fact, beside, values, rows };
}

/** The criteria that rule something out. */
const barring = (assessed: IncentiveAssessment | undefined): readonly string[] =>
  assessed?.criteria.filter(({ verdict }) => verdict === 'no').map(({ id }) => id) ?? [];

function passage(event: EventId, how: LifeEvent, situatie: string): readonly Passage[] {
  if (judge(how.when, { situatie }, { on, start: on, earliest: on }) === 'no') return [];
  const { goes, comes, stays, assessment } = suppose(completeRulebook, journeyWith(wegwijzer, { situatie }, on), changesOf(how));
  const needs = new Map(assessment.incentives.map((one) => [one.id, one.needs.filter((fact) => how.asks.includes(fact))]));
  const ids = (some: typeof goes): readonly string[] => some.map(({ id }) => id);
  return [
    {
      event,
      from: situatie,
      loses: ids(goes),
      barredBy: Object.fromEntries(ids(goes).map((id) => [id, barring(assessment.incentives.find((one) => one.id === id))])),
      gains: ids(comes),
      keeps: ids(stays),
      hangsOn: Object.fromEntries(
        [...comes, ...stays].flatMap(({ id }) => {
          const facts = needs.get(id) ?? [];
          return facts.length > 0 ? [[id, facts]] : [];
        }),
      ),
    },
  ];
}
