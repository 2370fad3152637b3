import { expect } from 'chai';
import * as fc from 'fast-check';
import { codebook } from '../../flows/codebook.js';
import { cases } from '../../flows/cases/index.js';
import { flows } from '../../flows/flows.js';
import { wegwijzer } from '../../flows/wegwijzer.js';
import { readCode, writeCode, type Codebook } from './compact.js';
import { missingLines } from './grow-codebook.js';
import { readLink, writeLink } from './link.js';
import { behind } from './testing/glued.js';
import { anyAnswers } from './testing/person.js';
import { variant, vocabulary } from './testing/small-flow.js';

const smallFlow = variant({}, { id: 'start', fields: [{ fact: 'start' }] });

const book = missingLines([], [smallFlow], vocabulary);

const written = (facts: Parameters<typeof writeCode>[2], with_: Codebook = book): string => {
  const code = writeCode(with_, smallFlow, facts);
  if (code === undefined) throw new Error('the book does not know the flow');
  return code;
};

const everything = { job: 'yes', sector: null, hours: 37.5, credits: null, level: 'high', start: '2026-12-01' };

describe('A code', () => {
  it('gives back the answers that it was made of, unknown ones too', () => {
    expect(readCode(book, smallFlow, written(everything))).to.deep.equal({
      facts: everything,
      dropped: [],
      madeFor: undefined,
    });
    expect(readCode(book, smallFlow, written({ start: null, job: undefined }))?.facts).to.deep.equal({ start: null });
    expect(readCode(book, smallFlow, written({}))?.facts).to.deep.equal({});
  });

  it('is whole with what programs for mail and chat leave behind it', () => {
    for (const end of behind)
      expect(readCode(book, smallFlow, written(everything) + end), end).to.deep.equal({
        facts: everything,
        dropped: [],
        madeFor: undefined,
      });
  });

  it('says the same as the named link, whatever was answered', () => {
    fc.assert(
      fc.property(anyAnswers(wegwijzer), (answers) => {
        const code = writeCode(codebook, wegwijzer, answers);
        expect(code).to.match(/^#q=[\dA-V]+$/);
        expect(readCode(codebook, wegwijzer, code ?? '')).to.deep.equal(
          readLink(wegwijzer, writeLink(wegwijzer, answers)),
        );
      }),
    );
  });

  it('holds every worked situation, in every flow', () => {
    for (const flow of Object.values(flows)) {
      for (const { id, facts } of cases) {
        const code = readCode(codebook, flow, writeCode(codebook, flow, facts) ?? '');
        const link = readLink(flow, writeLink(flow, facts));
        expect(code?.facts, id).to.deep.equal(link?.facts);
        expect(code?.dropped, id).to.have.deep.members(link?.dropped ?? []);
      }
    }
  });

  it('may be typed in small letters, with or without the #', () => {
    const code = written(everything);
    for (const typed of [code.toLowerCase(), code.slice(1)])
      expect(readCode(book, smallFlow, typed)?.facts).to.deep.equal(everything);
  });

  it('leaves out what it cannot hold: another fact, another value, a day before 1970, a number without an end', () => {
    const strange = { colour: 'red', job: 'maybe', start: '1969-12-31', hours: 1e-7, credits: 3 };
    expect(readCode(book, smallFlow, written(strange))?.facts).to.deep.equal({ credits: 3 });
  });

  it('is not made for a flow that the book does not know', () => {
    expect(writeCode(book, wegwijzer, {})).to.equal(undefined);
    expect(writeCode(book, { ...smallFlow, version: 4 }, {})).to.equal(undefined);
  });

  it('that was made by a shorter book is read by a longer one', () => {
    const old = written(everything);
    const longer = [...book, '@small@4', 'sector neither', 'hours-a-day #', 'level middle'];
    expect(readCode(longer, smallFlow, old)?.facts).to.deep.equal(everything);
    const renewed = written({ ...everything, sector: 'neither' }, longer);
    expect(readCode(longer, smallFlow, renewed)?.dropped).to.deep.equal([
      { fact: 'sector', value: 'neither', why: 'invalid-value' },
    ]);
  });

  it('that was made by a longer book keeps nothing, and says that it is of another version', () => {
    const newer = written(everything, [...book, 'level middle']);
    expect(readCode(book, smallFlow, newer)).to.deep.include({ facts: {}, madeFor: { flow: '', version: '' } });
  });

  it('of another flow keeps what fits, and says what it was made for', () => {
    const both = missingLines(book, [wegwijzer], {});
    const code = writeCode([...book, ...both], wegwijzer, { job: 'yes' }) ?? '';
    expect(readCode([...book, ...both], smallFlow, code)).to.deep.include({
      facts: { job: 'yes' },
      madeFor: { flow: 'wegwijzer', version: '1' },
    });
  });
});

const capitals = Array.from('0123456789ABCDEFGHIJKLMNOPQRSTUV');

/** A code of three groups, and one of two. */
const long = { job: 'yes', sector: 'public', hours: 37.125, credits: 59.999, level: 'low', start: '2026-12-01' };
const codes = [written(long), written(everything), written({ job: 'no' })];

describe('A code that is not whole', () => {
  it('is never taken for one that is, whichever character is wrong', () => {
    for (const code of codes) {
      for (let at = 3; at < code.length; at++) {
        for (const char of capitals.filter((one) => one !== code.charAt(at)))
          expect(readCode(book, smallFlow, code.slice(0, at) + char + code.slice(at + 1))?.isDamaged).to.equal(true);
      }
    }
  });

  it('is never taken for one that is, wherever it was cut off, or what was written behind it', () => {
    for (const code of codes) {
      for (let length = 9; length < code.length; length++)
        expect(readCode(book, smallFlow, code.slice(0, length))?.isDamaged, code.slice(0, length)).to.equal(true);
      expect(readCode(book, smallFlow, `${code}A`)?.isDamaged).to.equal(true);
      expect(readCode(book, smallFlow, code + code.slice(3))?.isDamaged).to.equal(true);
    }
  });

  it('is never taken for one that is, whichever two neighbours changed places', () => {
    for (const code of codes) {
      for (let at = 3; at < code.length - 1; at++) {
        const swapped = code.slice(0, at) + code.charAt(at + 1) + code.charAt(at) + code.slice(at + 2);
        if (swapped !== code) expect(readCode(book, smallFlow, swapped)?.isDamaged).to.equal(true);
      }
    }
  });

  it('keeps the answers before the place where it is broken, and no other', () => {
    for (const code of [codes[0]!, codes[1]!]) {
      const whole = readCode(book, smallFlow, code)?.facts;
      const cut = readCode(book, smallFlow, code.slice(0, -1));
      expect(Object.keys(cut?.facts ?? {}).length).to.be.greaterThan(1);
      expect(whole).to.include(cut?.facts);
    }
    expect(readCode(book, smallFlow, codes[2]!.slice(0, -1))?.facts).to.deep.equal({});
  });

  it('reads nothing out of signs that no wegwijzer wrote', () => {
    expect(readCode(book, smallFlow, '#q=0123456789ABCDEF')).to.deep.include({ facts: {}, isDamaged: true });
  });

  it('is told from its shape: capitals and digits, or the beginning that each has', () => {
    const [code = ''] = codes;
    for (const broken of [
      code.slice(0, 10),
      code.slice(0, 10).toLowerCase(),
      // A line that was broken, a letter that no code has.
      `${code.slice(0, 12)}%20${code.slice(12)}`,
      `${code.slice(0, 9)}W${code.slice(10)}`,
    ])
      expect(readCode(book, smallFlow, broken), broken).to.deep.include({ isDamaged: true });
  });

  it('is one that is, whatever stands behind it', () => {
    for (const code of codes)
      for (const behind of ['.', ',', ')', '”', '%20', '&utm_source=mail', '#top', '/', '…'])
        expect(readCode(book, smallFlow, code + behind), behind).to.deep.equal(readCode(book, smallFlow, code));
  });
});

describe('No code', () => {
  for (const fragment of [
    '',
    '#',
    '#q=',
    '#w=small@3',
    '#x&q=ABCDEFGH',
    // Less than the shortest, more than the longest.
    '#q=12345',
    '#q=1V0AB',
    `#q=1V0${'A'.repeat(400)}`,
    // What a page has of its own: words and numbers that are sought there.
    '#q=zzz',
    '#q=fietsen',
    '#q=Fietsen2026',
    '#q=LASSEN',
    '#q=OPLEIDINGSVERLOF',
    '#q=lassen%20en%20plaatbewerking',
    '#q=2026-11-29',
    '#q=123456',
    '#q=9000 Gent',
    '#q=ODB-1234567',
    '#q=ABCDEF+GH',
    '#q=ABCXYZW',
    '#q=%E0%A4%A',
    '#q=fietsen&sort=price',
    '#q=ISO27001 audit',
  ])
    it(`is the fragment "${fragment.slice(0, 40)}"`, () => {
      expect(readCode(book, smallFlow, fragment)).to.equal(undefined);
    });

  it('makes it throw', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...capitals, 'W', '#', '=', '&') }), (text) => {
        readCode(codebook, wegwijzer, `#q=${text}`);
      }),
      { numRuns: 2000 },
    );
  });
});
