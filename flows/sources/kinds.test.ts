import { expect } from 'chai';
import { firstReading, overheid, wet } from './kinds.js';

describe('a source', () => {
  it('bears the day on which it was last read', () => {
    expect(overheid('A page', 'https://example.org', undefined, '2026-12-01')).to.deep.equal({
      kind: 'overheid',
      title: 'A page',
      url: 'https://example.org',
      checked: '2026-12-01',
    });
  });

  it('was last read with all the others, if it has no day of its own', () => {
    expect(wet('A law', undefined, '2025').checked).to.equal(firstReading);
  });
});
