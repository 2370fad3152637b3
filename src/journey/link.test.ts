import { expect } from 'chai';
import * as fc from 'fast-check';
import { wegwijzer } from '../../flows/wegwijzer.js';
import { text, type Facts } from '../reasoning/vocabulary.js';
import { readLink, readValue, writeLink, type ReadLink } from './link.js';
import { behind } from './testing/glued.js';
import { anyAnswers } from './testing/person.js';
import { smallFlow, variant, vocabulary } from './testing/small-flow.js';

const read = (fragment: string): ReadLink => {
  const link = readLink(smallFlow, fragment);
  if (!link) throw new Error(`not a link: ${fragment}`);
  return link;
};

describe('A link', () => {
  it('names the flow, its version, and each answer', () => {
    expect(writeLink(smallFlow, { job: 'yes', hours: 37.5, level: null })).to.equal(
      '#w=small@3&job=yes&hours=37.5&level=?',
    );
    expect(writeLink(smallFlow, {})).to.equal('#w=small@3');
  });

  it('leaves out what was not asked', () => {
    expect(writeLink(smallFlow, { job: undefined, level: 'low' })).to.equal('#w=small@3&level=low');
  });

  it('keeps a value in one piece that would break it', () => {
    const flow = variant(
      { vocabulary: { ...vocabulary, note: text(/^.*$/u, '') } },
      { id: 'note', fields: [{ fact: 'note' }] },
    );
    for (const note of ['a&b=c', '50 %', '#1', 'één', '+', '%41']) {
      expect(readLink(flow, writeLink(flow, { note }))?.facts, note).to.deep.equal({ note });
    }
  });

  it('gives back the answers that it was made of', () => {
    fc.assert(
      fc.property(anyAnswers(wegwijzer), (answers) => {
        expect(readLink(wegwijzer, writeLink(wegwijzer, answers))).to.deep.equal({
          facts: answers,
          dropped: [],
          madeFor: undefined,
        });
      }),
    );
  });

  it('may have its parts in any order, with or without the #', () => {
    const anyParts = anyAnswers(wegwijzer).chain((answers) => {
      const parts = writeLink(wegwijzer, answers).slice(1).split('&');
      return fc.tuple(
        fc.constant<Facts>(answers),
        fc.shuffledSubarray(parts, { minLength: parts.length }),
        fc.constantFrom('', '#'),
      );
    });
    fc.assert(
      fc.property(anyParts, ([answers, parts, hash]) => {
        expect(readLink(wegwijzer, hash + parts.join('&'))).to.deep.include({ facts: answers, dropped: [] });
      }),
    );
  });

  it('reads ? as unknown, escaped or not, for every type of fact', () => {
    expect(read('#w=small@3&job=?&hours=%3F').facts).to.deep.equal({ job: null, hours: null });
  });

  it('keeps what fits and says what does not', () => {
    expect(read('#w=small@3&job=maybe&hours=40&credits=61&colour=red&level=low')).to.deep.equal({
      facts: { hours: 40, level: 'low' },
      dropped: [
        { fact: 'job', value: 'maybe', why: 'invalid-value' },
        { fact: 'credits', value: '61', why: 'invalid-value' },
        { fact: 'colour', value: 'red', why: 'unknown-fact' },
      ],
      madeFor: undefined,
    });
  });

  it('makes no other number of one: a point may stand between thousands', () => {
    for (const hours of ['1.250', '1,255', '33,333'])
      expect(read(`#w=small@3&hours=${hours}&job=yes`)).to.deep.include({
        facts: { job: 'yes' },
        dropped: [{ fact: 'hours', value: hours, why: 'invalid-value' }],
      });
    expect(read('#w=small@3&hours=37,50').facts).to.deep.equal({ hours: 37.5 });
    // What this writes itself it reads.
    expect(read(writeLink(smallFlow, { hours: 12.125 })).facts).to.deep.equal({ hours: 12.125 });
  });

  it('drops a fact of the vocabulary that this flow never asks', () => {
    expect(read('#w=small@3&shoe=41').dropped).to.deep.equal([{ fact: 'shoe', value: '41', why: 'unknown-fact' }]);
  });

  it('drops what looks like a property of every object', () => {
    const { facts, dropped } = read('#w=small@3&__proto__=yes&constructor=yes&toString=?');
    expect(Object.keys(facts)).to.deep.equal([]);
    expect(dropped.map(({ why }) => why)).to.deep.equal(['unknown-fact', 'unknown-fact', 'unknown-fact']);
  });

  it('drops a part without a value', () => {
    expect(read('#w=small@3&hours=&job').dropped).to.deep.equal([
      { fact: 'hours', value: '', why: 'invalid-value' },
      { fact: 'job', value: '', why: 'invalid-value' },
    ]);
  });

  it('ignores empty parts', () => {
    expect(read('#&&w=small@3&&job=yes&')).to.deep.equal({ facts: { job: 'yes' }, dropped: [], madeFor: undefined });
  });

  it('survives broken percent signs', () => {
    expect(read('#w=small@3&job=%E0%A4%A&level=low&%=%&hours=4%30')).to.deep.include({
      facts: { level: 'low', hours: 40 },
      dropped: [
        { fact: 'job', value: '%E0%A4%A', why: 'invalid-value' },
        { fact: '%', value: '%', why: 'unknown-fact' },
      ],
    });
  });

  it('takes the last of two answers to one fact', () => {
    expect(read('#w=small@3&job=yes&job=no').facts).to.deep.equal({ job: 'no' });
  });

  it('of another version or flow keeps what fits, and says what it was made for', () => {
    expect(read('#w=small@2&job=yes&gone=1')).to.deep.equal({
      facts: { job: 'yes' },
      dropped: [{ fact: 'gone', value: '1', why: 'unknown-fact' }],
      madeFor: { flow: 'small', version: '2' },
    });
    expect(read('#w=large@3&job=yes').madeFor).to.deep.equal({ flow: 'large', version: '3' });
    expect(read('#w=small&job=yes').madeFor).to.deep.equal({ flow: 'small', version: '' });
    expect(read('#w=&job=yes')).to.deep.include({ facts: { job: 'yes' }, madeFor: { flow: '', version: '' } });
  });

  it('is not any other fragment', () => {
    for (const fragment of ['', '#', '#top', '#job=yes&level=low', '#/route?w=small@3', '#ww=small@3', '#%w=1']) {
      expect(readLink(smallFlow, fragment), fragment).to.equal(undefined);
    }
  });

  it('never throws, whatever stands in it', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.string(), (one, other) => {
        const link = readLink(smallFlow, `#w=${one}&${other}&job=${one}`);
        expect(link).to.have.property('facts');
      }),
      { numRuns: 500 },
    );
  });
});

describe('A value in a link', () => {
  const table: readonly [fact: string, text: string, value: unknown][] = [
    ['hours', '37.5', 37.5],
    ['hours', '37,5', 37.5],
    ['hours', '007', 7],
    ['hours', '0', 0],
    ['hours', '100', 100],
    ['hours', '101', undefined],
    ['hours', '-1', undefined],
    ['hours', '1e1', undefined],
    ['hours', '1.000,5', undefined],
    ['hours', '0x10', undefined],
    ['hours', '.5', undefined],
    ['hours', '80 %', undefined],
    ['hours', '38 uur', undefined],
    ['hours', ' 40 ', undefined],
    ['hours', '%00', undefined],
    ['hours', 'veertig', undefined],
    ['hours', 'Infinity', undefined],
    ['hours', '', undefined],
    ['hours', '?', null],
    ['level', 'low', 'low'],
    ['level', 'LOW', undefined],
    ['level', '?', null],
    ['shoe', '41', undefined],
    ['shoe', '?', undefined],
    ['nonsense', '?', undefined],
  ];
  for (const [fact, given, value] of table) {
    it(`"${given}" is ${value === undefined ? 'no value' : JSON.stringify(value)} of ${fact}`, () => {
      expect(readValue(smallFlow, fact, given)).to.equal(value);
    });
  }

  it('that is a day has to exist', () => {
    expect(readValue(wegwijzer, 'start', '2026-12-01')).to.equal('2026-12-01');
    expect(readValue(wegwijzer, 'start', '2026-02-30')).to.equal(undefined);
    expect(readValue(wegwijzer, 'start', '01/12/2026')).to.equal(undefined);
  });
});

describe('A link that a chat or a mail program cut off, or put something behind', () => {
  const table: readonly [sent: string, facts: Facts][] = [
    ['#w=small@3&hours=40&job=', { hours: 40, job: null }],
    ['#w=small@3&hours=40&job=?.', { hours: 40, job: null }],
    ['#w=small@3&hours=40&job=?)', { hours: 40, job: null }],
    ['#w=small@3&job=yes&hours=37.5.', { job: 'yes', hours: 37.5 }],
    ['#w=small@3&job=yes&hours=37.5,', { job: 'yes', hours: 37.5 }],
    ['#w=small@3&job=yes&', { job: 'yes' }],
    ['#w=small@3&amp;job=yes&amp;level=low', { job: 'yes', level: 'low' }],
  ];
  for (const [sent, facts] of table)
    it(`${sent} keeps its answers`, () => {
      expect(read(sent)).to.deep.equal({ facts, dropped: [], madeFor: undefined });
    });

  for (const end of behind)
    it(`${JSON.stringify(end)} keeps its answers`, () => {
      for (const facts of [
        { job: 'yes', level: 'low' },
        { job: 'yes', level: null },
        { job: 'yes', hours: 37.5 },
      ])
        expect(read(writeLink(smallFlow, facts) + end)).to.deep.equal({ facts, dropped: [], madeFor: undefined });
    });

  it('is as strict as ever about what stands before that', () => {
    expect(read('#w=small@3&job=&level=low').dropped).to.deep.equal([{ fact: 'job', value: '', why: 'invalid-value' }]);
  });

  it('never has another number', () => {
    expect(read('#w=small@3&hours=37.5.1').facts).to.deep.equal({});
  });
});
