import { expect } from 'chai';
import { completeRulebook } from '../../flows/complete-rulebook.js';
import { places } from '../../flows/places.js';
import { wegwijzer } from '../../flows/wegwijzer.js';
import { acties } from '../../locales/nl/acties.js';
import { antwoorden } from '../../locales/nl/antwoorden.js';
import { doorverwijzing } from '../../locales/nl/doorverwijzing.js';
import { nodig } from '../../locales/nl/nodig.js';
import { steun } from '../../locales/nl/steun/index.js';
import { termen } from '../../locales/nl/termen.js';
import { vragen } from '../../locales/nl/vragen.js';
import { lintTexts } from './lint-texts.js';
import { leave, smallFlow, variant } from './testing/small-flow.js';

const dutch = { vragen, acties, nodig, steun, antwoorden, termen, doorverwijzing };
const whole = { ...wegwijzer, rulebook: completeRulebook };

describe('The lint of the texts', () => {
  it('finds nothing missing in Dutch', () => {
    expect(lintTexts(whole, dutch, places)).to.deep.equal([]);
  });

  it('finds a text that is missing, empty, or no text at all', () => {
    const told = 'locales/nl/nodig.ts: "nodig.situatie" has no text; add it';
    for (const situatie of [undefined, ' ', 3]) {
      expect(lintTexts(whole, { ...dutch, nodig: { ...nodig, situatie } }, places)).to.deep.equal([told]);
    }
  });

  it('names the file of the incentive', () => {
    const told = lintTexts(whole, { ...dutch, steun: { ...steun, loopbaancheque: {} } }, places);
    expect(told).to.include('locales/nl/steun/loopbaancheque.ts: "steun.loopbaancheque.name" has no text; add it');
    expect(told.every((message) => message.startsWith('locales/nl/steun/loopbaancheque.ts: "steun.loopbaancheque.'))).to
      .be.true;
  });

  it('asks for every text of what a flow holds', () => {
    const deadline = { days: 1, sources: [], confidence: 'high' } as const;
    const full = {
      ...leave,
      amounts: {},
      doubts: { soon: { sources: [] } },
      deadlines: { last: deadline },
      steps: { go: {} },
      unchecked: { age: {} },
      answers: { refuse: { sources: [], isUnknown: true } },
    } as const;
    const paths = lintTexts(
      variant({ incentives: [full], terms: { wage: { name: 'wage', kind: 'thing' } } }),
      {},
      places,
    ).map((message) => /"(.*)"/.exec(message)?.[1]);
    expect(paths).to.include.members([
      'vragen.chapters.person',
      'vragen.questions.size.title',
      'vragen.facts.sector.question',
      'vragen.facts.sector.label',
      'vragen.facts.sector.values.private',
      'nodig.hours',
      'steun.leave.name',
      'steun.leave.criteria.size.open',
      'steun.leave.doubts.soon',
      'steun.leave.deadlines.last.passed',
      'steun.leave.steps.go',
      'steun.leave.unchecked.age',
      'termen.wage',
      'antwoorden.refuse.topic',
      'antwoorden.refuse.question',
      'antwoorden.refuse.answer',
      'doorverwijzing.jobs.name',
      'doorverwijzing.jobs.reasons.jobless',
    ]);
    expect(paths).to.not.include('vragen.questions.level.title');
    expect(lintTexts(smallFlow, {}, places).join()).to.include('locales/nl/doorverwijzing.ts');
  });
});
