import { expect } from 'chai';
import jsqr from 'jsqr';
import { codebook } from '../../../flows/codebook.js';
import { cases } from '../../../flows/cases/index.js';
import { flows } from '../../../flows/flows.js';
import { writeCode } from '../../journey/compact.js';
import { qrOf, quietZone, type QrCode } from './qr.js';

/** As long as the address of a page can well be. */
const home = 'https://www.vlaanderen.be/werken/opleidingen/opleidings-wegwijzer';

/** As a scanner sees it: pixels of red, green, blue and how solid they are. @param scale pixels a module */
function photographed(
  { size, path }: QrCode,
  scale: number,
): { readonly data: Uint8ClampedArray; readonly side: number } {
  const side = (size + 2 * quietZone) * scale;
  const data = new Uint8ClampedArray(side * side * 4).fill(255);
  for (const [, x, y, width] of path.matchAll(/M(\d+) (\d+)h(\d+)v1H\d+z/g)) {
    const [from, top] = [(Number(x) + quietZone) * scale, (Number(y) + quietZone) * scale];
    for (let row = top; row < top + scale; row++) {
      for (let column = from; column < from + Number(width) * scale; column++) {
        const at = (row * side + column) * 4;
        data.fill(0, at, at + 3);
      }
    }
  }
  return { data, side };
}

/** @param scale by default that of paper: a screen has more */
const scanned = (code: QrCode, scale = 2): string | undefined => {
  const { data, side } = photographed(code, scale);
  return jsqr(data, side, side, { inversionAttempts: 'dontInvert' })?.data;
};

describe('The code for a phone', () => {
  for (const flow of Object.values(flows)) {
    it(`is read back by another program, and is at most 49 modules wide, for every worked situation in ${flow.id}`, () => {
      const largest = Math.max(
        ...cases.map(({ id, facts }) => {
          const address = home + (writeCode(codebook, flow, facts) ?? '');
          const code = qrOf(address);
          expect(scanned(code), id).to.equal(address);
          return code.size;
        }),
      );
      expect(largest).to.be.at.most(49);
    });
  }

  it('is read from a screen, and when a spot of it cannot be seen', () => {
    const code = qrOf(`${home}#q=0123456789ABCDEFGHIJKLMNOPQRSTUV`);
    expect(scanned(code, 3)).to.equal(`${home}#q=0123456789ABCDEFGHIJKLMNOPQRSTUV`);
    const stained = { ...code, path: code.path.replace(/M1\d 2\dh\d+v1H\d+z/g, '') };
    expect(stained.path.length).to.be.below(code.path.length);
    expect(scanned(stained)).to.equal(`${home}#q=0123456789ABCDEFGHIJKLMNOPQRSTUV`);
  });
});
