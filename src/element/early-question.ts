/** What makes a control of a form the same one in another rendering. */
const nameOf = (control: Element): string | null =>
  control.getAttribute('aria-labelledby') ?? control.getAttribute('part');

/**
 * Clears a shadow root that stood in the page before the script was there: it shows the first question
 * (docs/embedding.md), and somebody may have begun with it.
 *
 * @param early the shadow root that the browser made of markup
 * @returns does the same in the question that takes its place: what was chosen, explained and sent, and where the focus was
 */
export function takeOver(early: ShadowRoot): (root: ParentNode) => void {
  const question = early.querySelector('form')?.dataset['question'];
  const { activeElement: focused } = early;
  const chosen = early.querySelector(':checked');
  const [help, sent] = ['.help', '.sent'].map((folded) => early.querySelector<HTMLDetailsElement>(folded)?.open);
  early.replaceChildren();
  return (root) => {
    const form = root.querySelector('form');
    if (form?.dataset['question'] !== question) return;
    const same = (before: Element | null): HTMLElement | undefined =>
      [...root.querySelectorAll<HTMLElement>('input, button')].find(
        (control) => before && nameOf(control) === nameOf(before),
      );
    same(chosen)?.click();
    same(focused)?.focus();
    form?.querySelector('.help')?.toggleAttribute('open', help);
    if (sent) form?.requestSubmit();
  };
}
