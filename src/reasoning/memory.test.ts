import { expect } from 'chai';
import { once, recent } from './memory.js';

describe('once', () => {
  it('works something out once for each object, also when nothing comes of it', () => {
    const seen: object[] = [];
    const look = once((object: object): string | undefined => {
      seen.push(object);
      return undefined;
    });
    const [one, other] = [{}, {}];
    for (const object of [one, other, one, other]) expect(look(object)).to.equal(undefined);
    expect(seen).to.deep.equal([one, other]);
  });

  it('does not remember what went wrong', () => {
    let isBroken = true;
    const look = once(() => {
      if (isBroken) throw new Error('not now');
      return 'result';
    });
    const object = {};
    expect(() => look(object)).to.throw('not now');
    isBroken = false;
    expect(look(object)).to.equal('result');
  });
});

describe('recent', () => {
  /** Adds two numbers, and keeps account of what it had to add. */
  function adder(most: number): { added: string[]; add: (a: number, b: number) => number } {
    const added: string[] = [];
    const keyOf = (a: number, b: number): string => `${a}+${b}`;
    const add = recent(most, keyOf, (a, b) => {
      added.push(keyOf(a, b));
      return a + b;
    });
    return { added, add };
  }

  it('works something out once for all inputs with the same key', () => {
    const { added, add } = adder(10);
    expect([add(1, 2), add(2, 1), add(1, 2), add(2, 1)]).to.deep.equal([3, 3, 3, 3]);
    expect(added).to.deep.equal(['1+2', '2+1']);
  });

  it('remembers also that nothing came of it', () => {
    let count = 0;
    const look = recent(1, String, (): string | undefined => {
      count += 1;
      return undefined;
    });
    expect([look(), look()]).to.deep.equal([undefined, undefined]);
    expect(count).to.equal(1);
  });

  it('starts again with none once it is full', () => {
    const { added, add } = adder(2);
    for (const a of [1, 2, 1, 3, 3, 1]) expect(add(a, 0)).to.equal(a);
    expect(added).to.deep.equal(['1+0', '2+0', '3+0', '1+0']);
  });

  it('works with room for one when the input is another, where the input is its own key', () => {
    const seen: (readonly string[])[] = [];
    const look = recent(
      1,
      (list: readonly string[]) => list,
      (list) => seen.push(list),
    );
    const [one, alike] = [['a'], ['a']];
    for (const list of [one, one, alike, one]) look(list);
    expect(seen).to.have.length(3);
  });
});
