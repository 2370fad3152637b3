const properties = [
  'display',
  'color',
  'background-color',
  'border-top-width',
  'border-top-style',
  'padding-top',
  'font-size',
  'font-weight',
];

/** How each element under a root is drawn, as far as its styles say so by themselves: what they are dressed in shows here. */
export const signatureOf = (root: ParentNode): readonly string[] =>
  [...root.querySelectorAll('.wegwijzer, .wegwijzer *, [part]')].map((element) => {
    const styles = element.ownerDocument.defaultView!.getComputedStyle(element);
    return [element.localName, ...properties.map((name) => styles.getPropertyValue(name))].join(' ');
  });
