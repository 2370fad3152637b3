import { createHash } from 'node:crypto';
import { expect } from 'chai';
import { readCode } from '../src/journey/compact.js';
import { missingLines } from '../src/journey/grow-codebook.js';
import type { Facts } from '../src/reasoning/vocabulary.js';
import { codebook } from './codebook.js';
import { vocabulary } from './facts.js';
import { flows } from './flows.js';
import { wegwijzer } from './wegwijzer.js';

/** What some lines are together: another word in one of them, or another order, gives another. */
const fingerprint = (lines: readonly string[]): string =>
  createHash('sha256').update(lines.join('\n')).digest('hex').slice(0, 16);

describe('The book of codes', () => {
  it('begins for ever with the lines with which the first codes were printed', () => {
    expect(fingerprint(codebook.slice(0, 50))).to.equal('6ec1787e3b9aed1c');
  });

  it('has all that can be answered: `npm run docs` adds what is new', () => {
    expect(missingLines(codebook, Object.values(flows), vocabulary)).to.deep.equal([]);
  });

  it('has nothing twice, and room for what comes', () => {
    const codes = codebook.flatMap((line) => {
      const [fact = '', ...values] = line.split(' ');
      return values.length === 0 ? [fact] : values.map((value) => `${fact} ${value}`);
    });
    expect(codes).to.have.lengthOf(new Set(codes).size);
    expect(codebook.length).to.be.below(1000);
    expect(codebook.filter((line) => line.startsWith('@')).length).to.be.below(250);
  });

  it('only ever grows at its end', () => {
    const grown = { ...vocabulary, doel: { type: 'choice', values: ['nieuw', ...vocabulary.doel.values] } } as const;
    expect(missingLines(codebook, [{ ...wegwijzer, version: 2 }], grown)).to.deep.equal(['@wegwijzer@2', 'doel nieuw']);
  });

  // Codes as they stand on paper. A line here is never changed.
  const printed: Readonly<Record<string, Facts>> = {
    '#q=1I026812J5G3SO4RA9SI3S168L03UK46O0M9U3OL2NG70': {
      situatie: 'loondienst',
      contract: 'gewoon',
      sector: 'prive',
      werkplek: 'vlaanderen',
      woonplaats: 'vlaanderen',
      tewerkstelling: 80,
      'uren-per-week': 30.4,
      werknemers: 21,
      'paritair-comite': '322.01',
      diploma: 'secundair',
      doel: 'opleiding',
      databank: null,
      contacturen: 64,
      studiepunten: 0,
      start: '2027-01-11',
    },
    '#q=1I02CB00005000GLQAU': {
      situatie: 'werkzoekend',
      uitkering: 'werkloosheid',
      'uitkering-sinds': null,
      woonplaats: 'brussel',
      doel: 'nederlands',
    },
  };
  for (const [code, answers] of Object.entries(printed))
    it(`reads ${code} as it was meant when it was printed`, () => {
      expect(readCode(codebook, wegwijzer, code)).to.deep.equal({ facts: answers, dropped: [], madeFor: undefined });
    });
});
