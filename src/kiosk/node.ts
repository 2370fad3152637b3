type Attributes = Readonly<Record<string, string | boolean | (() => void)>>;

/** An element with its attributes, what happens when it is pressed (`press`), and what stands in it. */
export function node<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  attributes: Attributes = {},
  ...content: readonly (Node | string)[]
): HTMLElementTagNameMap[K] {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (typeof value === 'function') element.addEventListener('click', value);
    else if (typeof value === 'string') element.setAttribute(name, value);
    else element.toggleAttribute(name, value);
  }
  element.append(...content);
  return element;
}

export const button = (label: string, press: () => void, attributes: Attributes = {}): HTMLButtonElement =>
  node('button', { type: 'button', press, ...attributes }, label);

/** Fills in what a text leaves open: `{{date}}`. */
export const filled = (text: string, name: string, value: string): string => text.replace(`{{${name}}}`, () => value);
