import { expect } from 'chai';
import { Remembered } from './remembered.js';

describe('What was made before', () => {
  it('is made again only when something that it is made from is another', () => {
    const remembered = new Remembered();
    const make = (label: string): object => remembered.of('fact', [label, null], () => ({ label }));
    const first = make('a');
    expect(make('a')).to.equal(first);
    const second = make('b');
    expect(second).to.deep.equal({ label: 'b' });
    // Only the last is remembered.
    expect(make('a')).not.to.equal(first);
  });

  it('is another for each key', () => {
    const remembered = new Remembered();
    remembered.of('one', [1], () => 'one');
    expect(remembered.of('other', [1], () => 'other')).to.equal('other');
  });
});
