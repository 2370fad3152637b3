/** Where something stands, out through shadow roots: what a slot shows stands in that slot. */
const around = (node: Node): Node | null =>
  node instanceof Element && node.assignedSlot
    ? node.assignedSlot
    : node instanceof ShadowRoot
      ? node.host
      : node.parentNode;

/** What stands around an element, from the inside out. */
function* placesOf(element: Element): Generator<Node> {
  for (let node = around(element); node; node = around(node)) yield node;
}

/** The language of the place where an element stands; empty where nothing says it. */
export function languageAround(element: Element): string {
  for (const node of placesOf(element)) {
    const lang = node instanceof Element && node.getAttribute('lang');
    if (typeof lang === 'string') return lang;
  }
  return '';
}

/** Hears of a change of it. @returns hears no longer */
export function onLanguageAround(element: Element, onChange: () => void): () => void {
  const observer = new MutationObserver(onChange);
  for (const node of placesOf(element))
    if (node instanceof Element) observer.observe(node, { attributeFilter: ['lang'] });
  return () => {
    observer.disconnect();
  };
}
