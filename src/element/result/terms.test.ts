import { expect } from 'chai';
import { completeRulebook } from '../../../flows/complete-rulebook.js';
import { terms as ofProduct } from '../../../flows/terms.js';
import { texts as more } from '../../../locales/nl/more.js';
import { texts as result } from '../../../locales/nl/result.js';
import { splitAtTerms, type Piece } from './terms.js';

const terms = {
  leave: { name: 'parental leave', forms: ['leave', 'leaves'], kind: 'measure' },
  act: { name: 'Act on Work', kind: 'law' },
  work: { name: 'work', kind: 'thing' },
  école: { name: 'école', kind: 'office' },
};

/** A text with each name that is explained between brackets, behind its term. */
const split = (text: string, said: readonly string[] = []): string =>
  splitAtTerms(text, terms, new Set(said)).map(marked).join('');
const marked = (piece: Piece): string => (typeof piece === 'string' ? piece : `[${piece.id}:${piece.name}]`);

/** All texts of a language, however deep. */
const textsIn = (tree: unknown): readonly string[] =>
  typeof tree === 'string' ? [tree] : Object.values(Object(tree) as object).flatMap(textsIn);

const table: readonly (readonly [string, string, string])[] = [
  ['the longest name wins', 'Take parental leave.', 'Take [leave:parental leave].'],
  ['a form is as good as the name', 'Both leaves count.', 'Both [leave:leaves] count.'],
  ['only the first time', 'Leave is leave.', '[leave:Leave] is leave.'],
  ['whole words only', 'A workshop, a leave-taking, homework.', 'A workshop, a leave-taking, homework.'],
  ['letters with marks are letters', 'L’école, not écoles.', 'L’[école:école], not écoles.'],
  ['several, side by side', 'work leave', '[work:work] [leave:leave]'],
  ['a name within another is not told of', 'The Act on Work holds.', 'The [act:Act on Work] holds.'],
  ['at both ends', 'Work', '[work:Work]'],
  [
    'what the text explains itself is left to it',
    'Take leave (time off), then leave.',
    'Take leave (time off), then leave.',
  ],
  [
    'an address holds no name',
    'See www.leave.org or work.org, or work.',
    'See www.leave.org or work.org, or [work:work].',
  ],
  ['what explains something else is left alone', 'A bond (a leave) and leave.', 'A bond (a leave) and [leave:leave].'],
  ['alone in brackets it is a name', 'A bond (leave).', 'A bond ([leave:leave]).'],
  ['nothing to explain', 'No names here.', 'No names here.'],
  ['an empty text', '', ''],
];

describe('splitAtTerms', () => {
  for (const [what, text, expected] of table) {
    it(`splits a text at its names: ${what}`, () => {
      expect(split(text)).to.equal(expected);
    });
  }

  it('leaves alone what was said before, and remembers what is said now', () => {
    expect(split('Work, then leave.', ['work'])).to.equal('Work, then [leave:leave].');
    const said = new Set<string>();
    splitAtTerms('Work, then leave (time off).', terms, said);
    expect([...said]).to.have.members(['work', 'leave']);
  });

  it('changes no letter of any text', () => {
    for (const text of textsIn([result, more])) {
      const pieces = splitAtTerms(text, completeRulebook.terms ?? {}, new Set());
      expect(pieces.map((piece) => (typeof piece === 'string' ? piece : piece.name)).join('')).to.equal(text);
    }
  });
});

describe('The terms of the wegwijzer', () => {
  const texts = textsIn([result.steun, result.doorverwijzing, result.nodig, more.antwoorden]);

  it('are each said somewhere in the result', () => {
    const said = new Set<string>();
    for (const text of texts) splitAtTerms(text, ofProduct, said);
    expect(Object.keys(ofProduct).filter((id) => !said.has(id))).to.deep.equal([]);
  });

  it('are explained in a few words, without their own name', () => {
    for (const [id, { name }] of Object.entries(ofProduct)) {
      const meaning = more.termen[id as keyof typeof more.termen];
      expect(meaning.split(' ').length, id).to.be.within(3, 18);
      expect(meaning, id).to.match(/^[^.(]+$/);
      expect(meaning.toLowerCase().split(' '), id).to.not.include(name.toLowerCase());
    }
  });

  it('hold every abbreviation in the sentences about an incentive', () => {
    /** Names that everybody says in this way, or that the sentence itself explains. */
    const known = ['NMBS', 'VITO', 'FOD', 'HBO'];
    const names = Object.values<{ readonly name: string; readonly forms?: readonly string[] }>(ofProduct).flatMap(
      ({ name, forms = [] }) => [name, ...forms],
    );
    const abbreviations = textsIn([result.steun, more.antwoorden]).flatMap(
      (text) => text.match(/(?<!\p{L})\p{Lu}{2,}\p{L}*/gu) ?? [],
    );
    const unknown = [...new Set(abbreviations)].filter((one) => !known.includes(one) && !names.includes(one));
    expect(unknown).to.deep.equal([]);
  });
});
