import { expect } from 'chai';
import { termNames } from './term-names.js';
import { terms } from './terms.js';

describe('The names that stay Dutch at the first question', () => {
  it('are all names of the terms, and their forms', () => {
    const all = Object.values<{ readonly name: string; readonly forms?: readonly string[] }>(terms);
    expect([...termNames].sort()).to.deep.equal(all.flatMap(({ name, forms = [] }) => [name, ...forms]).sort());
  });
});
