/** So long after the last answer it is told how it stands. */
export const quietMilliseconds = 1000;

/**
 * What is told to who hears the page: at once what came of something, and how it stands once nothing changes for a moment. What came of
 * something stands until there is more to tell, and what is wrong until it is mended: it has to be heard first.
 */
export class Status {
  #text = '';
  #seen = '';
  /** How it stands, as it was told last or is about to be; undefined where it goes without saying. */
  #standing: string | undefined = '';
  #isWrong = false;
  #timer: ReturnType<typeof setTimeout> | undefined;
  readonly #onTold: () => void;

  /** @param onTold paints it anew */
  constructor(onTold: () => void) {
    this.#onTold = onTold;
  }

  get text(): string {
    return this.#text;
  }

  /** What of it stands nowhere else on the page: that is seen too, for as long as it is the last thing told. */
  get seen(): string {
    return this.#seen;
  }

  /** Takes how it stands now. */
  follow(standing: string): void {
    if (this.#isWrong || standing === this.#standing) return;
    const isNews = this.#standing !== undefined;
    this.silence();
    this.#standing = standing;
    if (!isNews) return;
    this.#timer = setTimeout(() => {
      this.#put(standing);
      this.#onTold();
    }, quietMilliseconds);
  }

  /** Tells what came of something, and how it stands then as far as that is of use. @param seen what of it has to be seen here */
  tell(text: string, seen = text): void {
    this.silence();
    this.#standing = undefined;
    this.#isWrong = false;
    this.#put(text, seen);
  }

  /** Tells what is wrong, and nothing else until it is mended. */
  tellWrong(text: string): void {
    this.silence();
    this.#isWrong = true;
    this.#put(text);
  }

  /** What was wrong is not any more, or is left. */
  mended(): void {
    this.#isWrong = false;
  }

  /** What was told was of something else: how it stands is told anew. */
  forget(): void {
    this.silence();
    this.#isWrong = false;
    this.#put('');
  }

  /** Nothing more is told until it is told anew how it stands. */
  silence(): void {
    clearTimeout(this.#timer);
    this.#standing = '';
  }

  #put(text: string, seen = ''): void {
    this.#text = text;
    this.#seen = seen;
  }
}
