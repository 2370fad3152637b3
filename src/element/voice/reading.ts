import { inOneLine, sentencesIn, type Sentence } from './sentences.js';
import { voiceFor } from './voices.js';

/** What is read, and how. */
export interface Wanted {
  /** What is read of the screen. */
  readonly block: Element;
  /** That was pressed: what it stands in may be folded away. */
  readonly opener: Element;
  readonly lang: string;
  readonly isSlow: boolean;
  /** Called once, when all is said or it was stopped, or where the device has no voice for it. */
  readonly onEnd: (hasVoice: boolean) => void;
}

/** What is said in one go, and the sentence that it belongs to. */
interface Line {
  readonly text: string;
  readonly voice: SpeechSynthesisVoice;
  readonly place: StaticRangeInit;
}

/** The name of the mark in the styles. */
const MARK = 'wegwijzer-spoken';
/** So long a browser may take to find its voices, in milliseconds, and between two looks. */
const [patience, pause] = [1500, 100];
/** From so long after a line began on, in milliseconds, and so much for each letter, it is not waited for any more. */
const [longest, perLetter] = [4000, 90];
const slowRate = 0.7;

/** There is one voice for the whole page. */
let stopBefore: (() => void) | undefined;

/** Reads a block of the screen aloud, a sentence at a time, until it is stopped: also by all that the person does meanwhile. */
export class Reading {
  readonly #wanted: Wanted;
  readonly #listening = new AbortController();
  #isSlow: boolean;
  #lines: readonly Line[] = [];
  #at = 0;
  /** A browser that lets go of it never tells that it was said. */
  #utterance: SpeechSynthesisUtterance | undefined;
  #watch: ReturnType<typeof setTimeout> | undefined;

  constructor(wanted: Wanted) {
    this.#wanted = wanted;
    this.#isSlow = wanted.isSlow;
  }

  /** Begins, once the browser knows its voices; what was read before is read no longer. */
  begin(): void {
    stopBefore?.();
    stopBefore = this.stop;
    this.#listen();
    void this.#begin();
  }

  /** Stops at once. */
  readonly stop = (): void => {
    this.#end(true);
  };

  /** Reads on, from the sentence that is being said. */
  setSlow(isSlow: boolean): void {
    this.#isSlow = isSlow;
    if (this.#utterance) this.#say();
  }

  #listen(): void {
    const { opener } = this.#wanted;
    const { signal } = this.#listening;
    const root = opener.getRootNode();
    addEventListener('pagehide', this.stop, { signal });
    addEventListener('keydown', ({ key }) => key === 'Escape' && this.stop(), { signal, capture: true });
    root.addEventListener('input', this.stop, { signal });
    root.addEventListener(
      'toggle',
      ({ target }) => {
        if (target instanceof HTMLDetailsElement && !target.open && target.contains(opener)) this.stop();
      },
      { signal, capture: true },
    );
  }

  async #begin(): Promise<void> {
    const { block, lang } = this.#wanted;
    const giveUp = performance.now() + patience;
    let voice = voiceFor(voices(), lang);
    while (!voice && performance.now() < giveUp && !this.#listening.signal.aborted) {
      await new Promise((resolve) => setTimeout(resolve, pause));
      voice = voiceFor(voices(), lang);
    }
    if (!voice) this.#end(false);
    else if (!this.#listening.signal.aborted) {
      this.#lines = linesOf(sentencesIn(block, lang), voice);
      this.#say();
    }
  }

  #say(): void {
    const line = this.#lines[this.#at];
    if (!line) {
      this.stop();
      return;
    }
    const { text, voice, place } = line;
    const utterance = new SpeechSynthesisUtterance(text);
    utterance.voice = voice;
    utterance.lang = voice.lang;
    utterance.rate = this.#isSlow ? slowRate : 1;
    const next = (): void => {
      if (this.#utterance !== utterance) return;
      this.#at += 1;
      this.#say();
    };
    utterance.onend = next;
    utterance.onerror = () => {
      if (this.#utterance === utterance) this.stop();
    };
    this.#utterance = utterance;
    mark(place);
    clearTimeout(this.#watch);
    this.#watch = setTimeout(next, (longest + perLetter * text.length) / utterance.rate);
    // What a browser still has of before can keep it silent.
    speechSynthesis.cancel();
    speechSynthesis.speak(utterance);
  }

  #end(hasVoice: boolean): void {
    if (this.#listening.signal.aborted) return;
    this.#listening.abort();
    this.#utterance = undefined;
    clearTimeout(this.#watch);
    if (stopBefore === this.stop) stopBefore = undefined;
    speechSynthesis.cancel();
    mark(undefined);
    this.#wanted.onEnd(hasVoice);
  }
}

function voices(): readonly unknown[] {
  try {
    return [...speechSynthesis.getVoices()];
  } catch {
    return [];
  }
}

/** What is said of sentences, in order: a name of another language by a voice of that, if the device has one. */
function linesOf(sentences: readonly Sentence[], own: SpeechSynthesisVoice): readonly Line[] {
  const all = voices();
  return sentences.flatMap(({ said, place }) => {
    const lines: Line[] = [];
    for (const { text, lang } of said) {
      const voice = voiceFor(all, lang) ?? own;
      const last = lines.at(-1);
      if (last?.voice === voice) lines[lines.length - 1] = { ...last, text: last.text + text };
      else lines.push({ text, voice, place });
    }
    return lines.map((line) => ({ ...line, text: inOneLine(line.text) }));
  });
}

/** Marks what is being said, where a browser can do so without another element. */
function mark(place: StaticRangeInit | undefined): void {
  if (!('highlights' in CSS)) return;
  if (place) CSS.highlights.set(MARK, new Highlight(new StaticRange(place)));
  else CSS.highlights.delete(MARK);
}
