/** What is said in one go, in one language. */
export interface Said {
  readonly text: string;
  readonly lang: string;
}

/** A sentence as it stands on the screen: what is said of it, and where it is. */
export interface Sentence {
  readonly said: readonly Said[];
  readonly place: StaticRangeInit;
}

/** Browsers fall silent in what takes longer to say than some fourteen seconds. */
export const MOST = 200;

/** A text on the screen, in a language. */
interface Run {
  readonly node: Text;
  readonly lang: string;
}

/**
 * What can be seen of a block, sentence by sentence, in order. Left out is what is there for a screen reader alone or in a second
 * language, what is folded away, and what is pressed or filled in, but for a name that explains itself.
 *
 * @param lang the language of the block, where nothing in it says another
 */
export const sentencesIn = (block: Element, lang: string): readonly Sentence[] =>
  paragraphsIn(block, lang).flatMap((runs) => {
    const text = runs.map(({ node }) => node.data.replace(/[^\S\u00a0]/g, ' ')).join('');
    return [...cuts(text)].flatMap(([start, end]) => {
      const said = saidIn(runs, start, end);
      const place = placeOf(runs, start + text.slice(start, end).search(/\S|$/), text.slice(0, end).trimEnd().length);
      return place && said.length > 0 ? [{ said, place }] : [];
    });
  });

const leftOut = [
  '.visually-hidden',
  '.beside',
  '.voice',
  'button:not(.term)',
  'input',
  'select',
  'textarea',
  'dialog',
  'details:not([open]) > :not(summary)',
].join();

/** The texts that stand together, as one line runs into the next. */
function paragraphsIn(block: Element, lang: string): readonly (readonly Run[])[] {
  const paragraphs: Run[][] = [[]];
  const visit = (node: Node, around: string): void => {
    if (node instanceof Text) paragraphs.at(-1)?.push({ node, lang: around });
    if (!(node instanceof Element) || node.matches(leftOut)) return;
    const { display } = getComputedStyle(node);
    if (display === 'none') return;
    const isApart = !/^(inline|contents)/.test(display);
    if (isApart) paragraphs.push([]);
    for (const child of node.childNodes) visit(child, node.getAttribute('lang') ?? around);
    if (isApart) paragraphs.push([]);
  };
  visit(block, lang);
  return paragraphs;
}

/** The end of a sentence: what comes behind it begins as a sentence does. */
const ending = /[.?!…؟]+["”»’)]* +(?=["“„«‘(]*[\p{Lu}\p{Lo}])/gu;

/** Where the sentences of a text begin and end; one that is too long ends at a comma, or at least between two words. */
function* cuts(text: string): Generator<readonly [start: number, end: number]> {
  const ends = [...text.matchAll(ending)].map((found) => found.index + found[0].length);
  let start = 0;
  for (const end of [...ends, text.length]) {
    while (end - start > MOST) {
      const [piece] = /^.*[,;:،] /.exec(text.slice(start, start + MOST)) ??
        /^.* /.exec(text.slice(start, start + MOST)) ?? [text.slice(start, start + MOST)];
      yield [start, start + piece.length];
      start += piece.length;
    }
    yield [start, end];
    start = end;
  }
}

const isSpeech = (text: string): boolean => /[\p{L}\p{N}]/u.test(text);

/** What is said of a stretch of text; a mark alone is said with what stands before it. */
function saidIn(runs: readonly Run[], start: number, end: number): readonly Said[] {
  const said: { text: string; lang: string }[] = [];
  let at = 0;
  for (const { node, lang } of runs) {
    const text = node.data.slice(Math.max(start - at, 0), Math.max(end - at, 0));
    at += node.length;
    const last = said.at(-1);
    if (last && (last.lang === lang || !isSpeech(text))) last.text += text;
    else said.push({ text, lang });
  }
  return said.filter(({ text }) => isSpeech(text));
}

/** A text as it is seen, whatever white space it was written with. */
export const inOneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** Where a stretch of text stands on the screen. */
function placeOf(runs: readonly Run[], start: number, end: number): StaticRangeInit | undefined {
  const pointAt = (place: number, isEnd: boolean): readonly [node: Text, offset: number] | undefined => {
    let at = 0;
    for (const { node } of runs) {
      if (place < at + node.length || (isEnd && place === at + node.length)) return [node, place - at];
      at += node.length;
    }
    return undefined;
  };
  const [from, to] = [pointAt(start, false), pointAt(end, true)];
  return from && to && { startContainer: from[0], startOffset: from[1], endContainer: to[0], endOffset: to[1] };
}
