/** What was said, in which voice, and how fast. */
export interface Utterance {
  readonly text: string;
  readonly voice: SpeechSynthesisVoice | null;
  readonly rate: number;
}

export const voice = (lang: string, isLocal = true): SpeechSynthesisVoice => ({
  lang,
  localService: isLocal,
  name: lang,
  voiceURI: lang,
  default: false,
});

/** Stands in for what speaks: no browser of the tests has a voice. It says what it is told once the test lets it. */
export class Speaker extends EventTarget {
  /** What the browser says that it has; anything, as a browser may. */
  voices: unknown;
  readonly said: Utterance[] = [];
  cancelled = 0;
  #saying: SpokenUtterance | undefined;

  constructor(voices: unknown) {
    super();
    this.voices = voices;
  }

  getVoices(): unknown {
    return this.voices;
  }

  speak(utterance: SpokenUtterance): void {
    if (utterance.text === '') return;
    this.said.push(utterance);
    this.#saying = utterance;
  }

  cancel(): void {
    this.cancelled += 1;
    this.#saying = undefined;
  }

  get isSaying(): boolean {
    return this.#saying !== undefined;
  }

  /** The end of what is being said. */
  next(): void {
    const utterance = this.#saying;
    this.#saying = undefined;
    utterance?.onend?.();
  }

  /** Goes on until nothing more is said. */
  sayAll(): readonly string[] {
    while (this.isSaying) this.next();
    return this.said.map(({ text }) => text);
  }

  /** Takes the place of what speaks, until the function that it gives is called. */
  use(): () => void {
    const before = (['speechSynthesis', 'SpeechSynthesisUtterance'] as const).map(
      (name) => [name, Object.getOwnPropertyDescriptor(window, name)] as const,
    );
    Object.defineProperty(window, 'speechSynthesis', { value: this, configurable: true });
    Object.defineProperty(window, 'SpeechSynthesisUtterance', { value: SpokenUtterance, configurable: true });
    return () => {
      for (const [name, property] of before) if (property) Object.defineProperty(window, name, property);
    };
  }
}

class SpokenUtterance implements Utterance {
  readonly text: string;
  voice: SpeechSynthesisVoice | null = null;
  rate = 1;
  onend: (() => void) | undefined;
  onerror: (() => void) | undefined;

  constructor(text: string) {
    this.text = text;
  }
}
