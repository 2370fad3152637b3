import { expect } from '@open-wc/testing';
import { wegwijzer } from '../../flows/wegwijzer.js';
import type { Chapter, Flow, Question } from './flow.js';
import { lint } from './lint.js';

const withChapters = (change: (chapters: readonly Chapter[]) => readonly Chapter[]): Flow => ({
  ...wegwijzer,
  chapters: change(wegwijzer.chapters),
});

const withQuestion = (question: Question): Flow =>
  withChapters((chapters) => [...chapters, { id: 'extra', questions: [question] }]);

describe('The lint of a flow', () => {
  it('finds nothing wrong with wegwijzer', () => {
    expect(lint(wegwijzer)).to.deep.equal([]);
  });

  it('finds a loop: a question that stands in the flow twice', () => {
    const question = wegwijzer.chapters[0].questions[0];
    const flow = withChapters((chapters) => [...chapters, { id: 'extra', questions: [question] }]);
    expect(lint(flow)).to.include('"situatie" is the id of two states: the chart would loop; rename one');
    expect(lint(flow)).to.include('"situatie" is asked twice; ask it once');
  });

  it('finds a question with the name of the result', () => {
    const flow = withQuestion({ id: 'result', fields: [{ fact: 'prijs' }] });
    expect(lint(flow)).to.include('"result" is the id of two states: the chart would loop; rename one');
  });

  it('finds a chapter without questions, and a question without fields', () => {
    expect(lint(withChapters((chapters) => [...chapters, { id: 'leeg', questions: [] }])).join()).to.include('chapter "leeg"');
    expect(lint(withQuestion({ id: 'niets', fields: [] })).join()).to.include('question "niets" has no fields');
  });

  it('finds a fact that does not exist, and one on which nothing depends', () => {
    const flow = withQuestion({ id: 'extra-vraag', fields: [{ fact: 'lievelingskleur' }, { fact: 'prijs' }] });
    expect(lint(flow).join()).to.include('"lievelingskleur" is not a fact of the vocabulary');
    expect(lint(flow)).to.include('"prijs" is asked, but no rule depends on it; take the field out');
  });

  it('finds a rule on a fact that does not exist', () => {
    const [first] = wegwijzer.rulebook.incentives;
    const broken = { ...first!, asks: { op: 'is' as const, fact: 'doell', values: ['opleiding'] } };
    const flow = { ...wegwijzer, rulebook: { ...wegwijzer.rulebook, incentives: [broken] } };
    expect(lint(flow).join()).to.include('a rule depends on "doell"');
  });
});
