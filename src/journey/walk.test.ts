import { expect } from 'chai';
import { assessRulebook } from '../reasoning/assess.js';
import { classesOf } from '../reasoning/classes.js';
import { all, always, any, dated, during, never, undecided, type Condition } from '../reasoning/conditions.js';
import type { Facts, IsoDate } from '../reasoning/vocabulary.js';
import { toAnswers } from './answers.js';
import { questionsOf, type Field, type Flow } from './flow.js';
import { outcomesOf } from './outcomes.js';
import { fieldsToAsk } from './progress.js';
import { begun, standingOf } from './testing/journey.js';
import { replay, verdictFor } from './testing/replay.js';
import {
  atLeast,
  cheque,
  given,
  is,
  leave,
  smallFlow,
  smallRulebook,
  variant,
  type CompleteFlow,
} from './testing/small-flow.js';
import { walk, type Defect, type Walk } from './walk.js';

const on: IsoDate = '2026-11-21';
const kinds = ({ defects }: Walk): readonly string[] => defects.map(({ kind, id }) => `${kind} ${id}`);

/** What a walk has to find, found the long way: every route through the real machine, one after the other. */
function listRoutes(flow: CompleteFlow): {
  readonly routes: number;
  readonly longest: number;
  readonly mean: number;
  readonly verdicts: readonly string[];
} {
  const conditions = outcomesOf(flow)
    .flatMap(({ when, asks }) => [when, asks])
    .filter((one): one is Condition => typeof one === 'object');
  const classes = classesOf(flow.rulebook, conditions, on);
  const lengths: number[] = [];
  const verdicts = new Set<string>();
  const follow = (answers: Facts): void => {
    const { question, progress } = standingOf(begun(flow, { answers: toAnswers(answers) }));
    if (!question) {
      lengths.push(progress.trail.length);
      for (const { id, verdict } of assessRulebook(flow.rulebook, progress.facts, on).incentives)
        verdicts.add(`${id} ${verdict}`);
      return;
    }
    const fill = (filledIn: Facts): void => {
      const field = fieldsToAsk(question, progress, filledIn).find(({ fact }) => filledIn[fact] === undefined);
      if (!field) follow({ ...answers, ...filledIn });
      else for (const value of valuesOf(field)) fill({ ...filledIn, [field.fact]: value });
    };
    fill({});
  };
  const valuesOf = ({ fact, known, tick }: Field): readonly Facts[string][] => [
    ...(classes.get(fact) ?? []),
    ...(known || tick ? [] : [null]),
  ];
  follow({});
  const total = lengths.reduce((sum, length) => sum + length, 0);
  return {
    routes: lengths.length,
    longest: Math.max(...lengths),
    mean: total / lengths.length,
    verdicts: [...verdicts],
  };
}

const shoe = (when: Condition) => ({ id: 'shoe', fields: [{ fact: 'shoe', known: true }], when }) as const;
const rule = (when: Condition) => ({ when, sources: [], confidence: 'high' }) as const;

describe('A walk of a small flow', () => {
  const flows: Readonly<Record<string, CompleteFlow>> = {
    'as it is': smallFlow,
    'with an undecided rule': variant({
      incentives: [leave, { ...cheque, criteria: { all: rule(all(is('level', 'low'), undecided)) } }],
    }),
    'with an incentive that not everybody seeks': variant({
      incentives: [leave, { ...cheque, asks: is('sector', 'private') }],
    }),
    'with a rule about which it asks nothing': variant({
      incentives: [leave, cheque, { ...leave, id: 'large', criteria: { shoe: rule(atLeast('shoe', 44)) } }],
    }),
    'with a rule that the day decides': variant({
      incentives: [
        leave,
        cheque,
        { ...leave, id: 'old', criteria: { period: rule(during('on', { until: '2026-11-20' })) } },
      ],
    }),
    'with a question that makes sense to some': {
      ...variant({
        incentives: [
          { ...leave, criteria: { sector: rule(is('sector', 'private')) } },
          { ...cheque, criteria: { level: rule(is('level', 'low')) } },
          { ...leave, id: 'large', criteria: { shoe: rule(atLeast('shoe', 44)) } },
        ],
      }),
      chapters: [
        {
          id: 'person',
          questions: [
            { id: 'sector', fields: [{ fact: 'sector' }] },
            { id: 'level', fields: [{ fact: 'level' }] },
            shoe(any(is('sector', 'private'), is('level', 'low'))),
          ],
        },
      ],
    },
    'with figures and a day that are told': variant(
      {
        incentives: [
          { ...leave, tells: { day: given('start') } },
          { ...cheque, tells: { more: atLeast('shoe', 44), day: given('start') } },
        ],
      },
      { id: 'shoe', fields: [{ fact: 'shoe' }] },
      { id: 'start', fields: [{ fact: 'start' }] },
    ),
    'with dated rules': variant(
      {
        incentives: [
          leave,
          {
            ...cheque,
            criteria: {
              all: rule(
                dated(
                  'start',
                  { until: '2026-12-31', value: is('level', 'low'), sources: [], confidence: 'high' },
                  { from: '2027-01-01', value: atLeast('credits', 5), sources: [], confidence: 'high' },
                ),
              ),
            },
          },
        ],
      },
      { id: 'start', fields: [{ fact: 'start' }] },
    ),
  };

  for (const [name, flow] of Object.entries(flows)) {
    it(`${name} finds what listing every route finds`, () => {
      const { routes, longest, mean, verdicts } = listRoutes(flow);
      const walked = walk(flow, on);
      expect(walked).to.include({ routes, longest });
      expect(walked.mean).to.be.closeTo(mean, 1e-9);
      const witnessed = walked.witnesses.map(({ incentive, verdict }) => `${incentive} ${verdict}`);
      expect(verdicts).to.include.members(witnessed);
      // Who does not seek an incentive is no witness of it.
      const sought = flow.rulebook.incentives.filter(({ asks }) => asks === always).map(({ id }) => id);
      expect(witnessed).to.include.members(verdicts.filter((one) => sought.some((id) => one.startsWith(`${id} `))));
      for (const witness of walked.witnesses) {
        expect(verdictFor(flow.rulebook, replay(flow, witness, on).facts, on, witness.incentive)).to.equal(
          witness.verdict,
        );
      }
    });
  }

  it('counts its routes as one does by hand', () => {
    // Each ends with three answers about the level. Without a job there is nothing else. In the public sector the size does
    // not matter; in the private one 32 hours settle it, and fewer or unknown hours ask for three kinds of credits. In an
    // unknown sector only too small a training settles anything: fewer hours ask for credits, unknown ones do not.
    const [jobless, isPublic, isPrivate, isUnknown] = [1, 1, 1 + 3 + 3, 1 + 3 + 1];
    const routes = 3 * (jobless + isPublic + isPrivate + isUnknown);
    expect(walk(smallFlow, on)).to.deep.include({ routes, longest: 4, defects: [] });
  });

  it('starts from what the host knows', () => {
    const { routes, longest, witnesses } = walk(smallFlow, on, { job: 'yes', hours: 40 });
    expect({ routes, longest }).to.deep.equal({ routes: 9, longest: 2 });
    for (const { facts } of witnesses) expect(facts).to.include({ job: 'yes', hours: 40 });
  });
});

describe('A walk reports', () => {
  const defect = (walked: Walk, kind: Defect['kind'], id: string): Defect | undefined =>
    walked.defects.find((one) => one.kind === kind && one.id === id);

  it('a situation that ends with nothing, with somebody who is in it', () => {
    const flow = variant({ referrals: smallRulebook.referrals.filter(({ id }) => id !== 'jobs') });
    const walked = walk(flow, on);
    expect(kinds(walked)).to.deep.equal(['dead-end small']);
    const { facts = {} } = defect(walked, 'dead-end', 'small') ?? {};
    const { incentives, referrals } = assessRulebook(flow.rulebook, facts, on);
    expect(incentives.map(({ verdict }) => verdict)).to.deep.equal(['no', 'no']);
    expect(referrals.map(({ id }) => id)).to.deep.equal(['phone']);
    expect(facts).to.include({ job: 'no' });
  });

  it('a dead end for who gets only what they do not seek', () => {
    const walked = walk(variant({ incentives: [leave, { ...cheque, asks: is('sector', 'private') }] }), on);
    expect(kinds(walked)).to.deep.equal(['dead-end small']);
    expect(defect(walked, 'dead-end', 'small')?.facts).to.deep.equal({ job: 'yes', sector: 'public', level: 'low' });
  });

  it('a flow in which nobody gets anything of their own', () => {
    const flow = variant({ incentives: [], referrals: smallRulebook.referrals.filter(({ general }) => general) });
    expect(kinds(walk(flow, on))).to.include('dead-end small');
  });

  it('no dead end where an incentive stays open', () => {
    const open = { ...cheque, criteria: { all: rule(undecided) } };
    const flow = variant({ incentives: [leave, open], referrals: [] });
    expect(kinds(walk(flow, on))).to.not.include('dead-end small');
  });

  it('a question of which no answer matters', () => {
    const careless = {
      ...cheque,
      criteria: { all: rule(all(is('level', 'low'), any(is('sector', 'private'), is('job', 'yes', 'no')))) },
    };
    const flow: Flow = { ...variant({ incentives: [careless], referrals: [] }), chapters: smallFlow.chapters };
    const walked = walk(flow, on);
    expect(kinds(walked)).to.include('question-without-effect job');
    expect(defect(walked, 'question-without-effect', 'job')?.facts).to.deep.equal({});
  });

  it('a question that only leads to another of which no answer matters', () => {
    const same = any(is('job', 'no'), all(is('job', 'yes'), is('sector', 'private', 'public')));
    const known = { id: 'sector', fields: [{ fact: 'sector', known: true }] } as const;
    const flow: Flow = {
      ...variant({ incentives: [{ ...cheque, criteria: { all: rule(same) } }], referrals: [] }),
      chapters: [{ id: 'person', questions: [questionsOf(smallFlow)[0]!, known] }],
    };
    expect(kinds(walk(flow, on))).to.include.members(['question-without-effect job', 'question-without-effect sector']);
  });

  it('no effect of a question only in the situation in which it has none', () => {
    const both = any(
      all(is('job', 'no'), is('sector', 'private', 'public')),
      all(is('job', 'yes'), is('sector', 'private')),
    );
    const known = { id: 'sector', fields: [{ fact: 'sector', known: true }] } as const;
    const flow: Flow = {
      ...variant({ incentives: [{ ...cheque, criteria: { all: rule(both) } }], referrals: [] }),
      chapters: [{ id: 'person', questions: [questionsOf(smallFlow)[0]!, known] }],
    };
    expect(defect(walk(flow, on), 'question-without-effect', 'sector')?.facts).to.deep.equal({ job: 'no' });
  });

  it('a question that nobody reaches: its fact stands in no rule, its situation does not exist, or it was asked before', () => {
    const unused = { id: 'unused', fields: [{ fact: 'shoe' }] };
    const again = { id: 'again', fields: [{ fact: 'job' }] };
    const walked = walk(variant({}, unused, again), on);
    expect(kinds(walked)).to.deep.equal(['unreached-question unused', 'unreached-question again']);
    const large = { ...leave, id: 'large', criteria: { shoe: rule(atLeast('shoe', 44)) } };
    expect(kinds(walk(variant({ incentives: [leave, cheque, large] }, shoe(never)), on))).to.include(
      'unreached-question shoe',
    );
    expect(kinds(walk(variant({ incentives: [leave, cheque, large] }, shoe(is('level', 'low'))), on))).to.not.include(
      'unreached-question shoe',
    );
  });

  it('a verdict that nobody gets', () => {
    const impossible = { ...cheque, criteria: { all: rule(all(is('job', 'yes'), is('job', 'no'))) } };
    const desk = { id: 'desk', reasons: { job: is('job', 'yes') }, sources: [] };
    const walked = walk(
      variant({ incentives: [leave, impossible], referrals: [...smallRulebook.referrals, desk] }),
      on,
    );
    expect(kinds(walked)).to.deep.equal(['unreached-verdict cheque yes', 'unreached-verdict cheque open']);
  });

  it('no verdict that rests on what is not asked', () => {
    const verdicts = (when: Condition): readonly string[] =>
      kinds(walk(variant({ incentives: [leave, { ...cheque, criteria: { all: rule(when) } }] }), on));
    expect(verdicts(all(is('level', 'low'), undecided))).to.deep.equal([]);
    expect(verdicts(any(is('level', 'low'), undecided))).to.deep.equal([]);
  });
});
