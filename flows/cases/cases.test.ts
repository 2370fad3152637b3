import { expect } from '@open-wc/testing';
import { questionsOf, type Field } from '../../src/journey/flow.js';
import { createJourney, questionAt } from '../../src/journey/machine.js';
import { assessRulebook, type Assessment, type IncentiveAssessment } from '../../src/reasoning/assess.js';
import type { Verdict } from '../../src/reasoning/conditions.js';
import { isIsoDate, requireFacts, type Facts, type IsoDate, type Value } from '../../src/reasoning/vocabulary.js';
import { vocabulary } from '../facts.js';
import { completeRulebook } from '../complete-rulebook.js';
import { sources } from '../sources.js';
import { wegwijzer } from '../wegwijzer.js';
import doorverwijzingen from './doorverwijzingen.json' with { type: 'json' };
import gewesten from './gewesten.json' with { type: 'json' };
import krediet from './krediet.json' with { type: 'json' };
import loopbaan from './loopbaan.json' with { type: 'json' };
import opleidingscheques from './opleidingscheques.json' with { type: 'json' };
import vlaamsOpleidingsverlof from './vlaams-opleidingsverlof.json' with { type: 'json' };
import vlaamsZorgkrediet from './vlaams-zorgkrediet.json' with { type: 'json' };

type PerIncentive<T> = Readonly<Record<string, T>>;

/** As `case.schema.json` says. */
interface Case {
  readonly id: string;
  readonly title: string;
  readonly on: IsoDate;
  readonly facts: Facts;
  readonly expect: {
    readonly incentives?: PerIncentive<Verdict>;
    readonly amounts?: PerIncentive<Readonly<Record<string, number | null>>>;
    readonly cautions?: PerIncentive<readonly string[]>;
    readonly withoutCautions?: PerIncentive<readonly string[]>;
    readonly referrals?: readonly string[];
    readonly withoutReferrals?: readonly string[];
  };
  readonly sources: readonly string[];
}

const files: Readonly<Record<string, { readonly cases: readonly unknown[] }>> = {
  'vlaams-opleidingsverlof': vlaamsOpleidingsverlof,
  opleidingscheques,
  gewesten,
  krediet,
  'vlaams-zorgkrediet': vlaamsZorgkrediet,
  loopbaan,
  doorverwijzingen,
};
const casesOf = (file: { readonly cases: readonly unknown[] }): readonly Case[] => file.cases as readonly Case[];
const all = Object.values(files).flatMap(casesOf);

const assess = ({ facts, on }: Case): Assessment => assessRulebook(completeRulebook, requireFacts(vocabulary, facts), on);

function incentiveOf(assessment: Assessment, id: string): IncentiveAssessment {
  const incentive = assessment.incentives.find((one) => one.id === id);
  if (!incentive) throw new Error(`The rulebook has no incentive "${id}".`);
  return incentive;
}

/** What the rulebook says about the things a case speaks of, in the words of the case, so that one look shows every difference. */
function outcomeOf(assessment: Assessment, expected: Case['expect']): Case['expect'] {
  const perIncentive = <T, R>(part: PerIncentive<T> | undefined, look: (one: IncentiveAssessment, value: T) => R): PerIncentive<R> =>
    Object.fromEntries(Object.entries(part ?? {}).map(([id, value]) => [id, look(incentiveOf(assessment, id), value)]));
  const cautions = ({ cautions }: IncentiveAssessment, ids: readonly string[], present: boolean): readonly string[] =>
    ids.filter((id) => cautions.some((caution) => caution.id === id) === present);
  const referrals = (ids: readonly string[] = [], present: boolean): readonly string[] =>
    ids.filter((id) => assessment.referrals.some((referral) => referral.id === id) === present);
  const amountsOf = ({ amounts }: IncentiveAssessment, wanted: Readonly<Record<string, number | null>>): Readonly<Record<string, number | null>> =>
    Object.fromEntries(Object.keys(wanted).map((id) => [id, toCents(amounts.find((amount) => amount.id === id)?.value)]));
  return {
    incentives: perIncentive(expected.incentives, ({ verdict }) => verdict),
    amounts: perIncentive(expected.amounts, amountsOf),
    cautions: perIncentive(expected.cautions, (one, ids) => cautions(one, ids, true)),
    withoutCautions: perIncentive(expected.withoutCautions, (one, ids) => cautions(one, ids, false)),
    referrals: referrals(expected.referrals, true),
    withoutReferrals: referrals(expected.withoutReferrals, false),
  };
}

const toCents = (value: number | undefined): number | null => (value === undefined ? null : Math.round(value * 100) / 100);

describe('Worked situations', () => {
  for (const [subject, file] of Object.entries(files)) {
    describe(subject, () => {
      for (const situation of casesOf(file)) {
        it(situation.title, () => {
          const { expect: expected } = situation;
          expect(outcomeOf(assess(situation), expected), situation.id).to.deep.equal({
            incentives: {},
            amounts: {},
            cautions: {},
            withoutCautions: {},
            referrals: [],
            withoutReferrals: [],
            ...expected,
          });
        });
      }
    });
  }

  it('never show an amount or a deadline of an incentive that does not fit', () => {
    const shown = all.flatMap((situation) =>
      assess(situation)
        .incentives.filter(({ verdict, amounts, deadlines }) => verdict === 'no' && amounts.length + deadlines.length > 0)
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
    const silent = all.filter(({ expect: { incentives, referrals } }) => !incentives && !referrals).map(({ id }) => id);
    expect(silent).to.deep.equal([]);
    const unknown = all.flatMap(({ sources: ids }) => ids).filter((id) => !Object.hasOwn(sources, id));
    expect([...new Set(unknown)]).to.deep.equal([]);
    expect(all.filter(({ sources: ids }) => ids.length === 0).map(({ id }) => id)).to.deep.equal([]);
  });

  it('show a yes, a no and an open of every incentive', () => {
    for (const { id } of completeRulebook.incentives) {
      const verdicts = new Set(all.flatMap(({ expect: { incentives } }) => incentives?.[id] ?? []));
      expect([...verdicts], id).to.have.members(['yes', 'no', 'open']);
    }
  });

  it('expect each referral of the rulebook at least once', () => {
    const expected = new Set(all.flatMap(({ expect: { referrals } }) => referrals ?? []));
    const missing = completeRulebook.referrals.map(({ id }) => id).filter((id) => !expected.has(id) && !withoutClearRow.has(id));
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
        ? definition.values.filter((value) => !all.some(({ facts }) => facts[fact] === value)).map((value) => `${fact}=${value}`)
        : [],
    );
    expect(missing).to.deep.equal([]);
  });

  it('contain an unknown answer for the facts that a verdict turns on', () => {
    const unknown = new Set(all.flatMap(({ facts }) => Object.keys(facts).filter((fact) => facts[fact] === null)));
    expect([...unknown]).to.include.members(['sector', 'werkplek', 'tewerkstelling', 'diploma', 'databank', 'pop', 'betaler', 'start']);
  });
});

/** Of these the dossier does not say for which facts they are meant: no fact tells of a dismissal or a foreign diploma. */
const withoutClearRow: ReadonlySet<string> = new Set(['na-ontslag', 'naric']);

const repeated = (ids: readonly string[]): readonly string[] => ids.filter((id, index) => ids.indexOf(id) !== index);

/** How many questions this person is asked; what the case does not say is "Ik weet het niet". */
function countQuestions(facts: Facts, on: string): number {
  const journey = createJourney(wegwijzer, { on });
  journey.start();
  for (let count = 0; ; count += 1) {
    const question = questionAt(wegwijzer, journey.getSnapshot());
    if (!question) return count;
    const answer = ({ fact, tick }: Field): [string, Value | null] => [fact, facts[fact] ?? (tick ? 'nee' : null)];
    journey.send({ type: 'answer', facts: Object.fromEntries(question.fields.map(answer)) });
  }
}
