import { correction, generate } from 'lean-qr';

/** A code to scan, to be drawn. */
export interface QrCode {
  /** How many modules it has on a side, without the empty edge around it. */
  readonly size: number;
  /** The dark modules as the path of an SVG in which each is 1 wide: a bar for all that lie side by side. */
  readonly path: string;
}

/** The empty edge that a scanner needs around a code, in modules. */
export const quietZone = 4;

/** Draws a text as a code that can still be read when a tenth of it cannot be seen (level M). */
export function qrOf(text: string): QrCode {
  const code = generate(text, { minCorrectionLevel: correction.M, maxCorrectionLevel: correction.M });
  let path = '';
  for (let y = 0; y < code.size; y++) {
    for (let x = 0; x < code.size; x++) {
      const from = x;
      while (code.get(x, y)) x++;
      if (x > from) path += `M${from} ${y}h${x - from}v1H${from}z`;
    }
  }
  return { size: code.size, path };
}
