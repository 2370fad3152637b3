/** With one of these a code begins, and no answer. */
const beginnings = ['http', '#q=', '#w='];

/**
 * What a scanner types goes to the field for codes, wherever the focus is: in a list it would choose answers, and in a field stand in the
 * place of one. What it wrote there until it was known is taken back.
 */
export class Scanner {
  readonly #root: ParentNode & EventTarget;
  #typed = '';
  /** Where it began, and what stood there. */
  #field: HTMLInputElement | undefined;
  #before = '';

  constructor(root: ParentNode & EventTarget) {
    this.#root = root;
    root.addEventListener('keydown', this.#listen, { capture: true });
  }

  readonly #listen = (event: Event): void => {
    if (!(event instanceof KeyboardEvent) || event.key.length !== 1 || event.ctrlKey || event.altKey || event.metaKey)
      return;
    const code = this.#root.querySelector<HTMLInputElement>('#code');
    if (!code || event.target === code) return;
    const goesOn = isBeginning(this.#typed + event.key);
    if (!goesOn || this.#typed === '') {
      this.#field = event.target instanceof HTMLInputElement && event.target.type === 'text' ? event.target : undefined;
      this.#before = this.#field?.value ?? '';
    }
    this.#typed = goesOn ? this.#typed + event.key : isBeginning(event.key) ? event.key : '';
    if (!beginnings.includes(this.#typed.toLowerCase())) return;
    event.preventDefault();
    event.stopPropagation();
    if (this.#field) {
      this.#field.value = this.#before;
      this.#field.dispatchEvent(new Event('input', { bubbles: true }));
    }
    code.value = this.#typed;
    code.focus();
    this.#typed = '';
  };
}

const isBeginning = (text: string): boolean => beginnings.some((one) => one.startsWith(text.toLowerCase()));
