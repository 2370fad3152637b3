type Property = string | number | boolean | EventListener | undefined;
type Child = Node | string | number | false | null | undefined | readonly Child[];

/** An element as React's `createElement` would have it rendered. */
export function h(
  tag: string,
  props: Readonly<Record<string, Property>> | null,
  ...children: readonly Child[]
): HTMLElement {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(props ?? {})) {
    if (typeof value === 'function') element.addEventListener(name.slice(2).toLowerCase(), value);
    else if (name === 'className') element.className = String(value);
    else if (value !== undefined && value !== false) element.setAttribute(name, value === true ? '' : String(value));
  }
  element.append(...nodesOf(children));
  return element;
}

/** What of the children is shown. */
export const nodesOf = (child: Child): readonly (Node | string)[] => {
  if (child instanceof Node) return [child];
  if (typeof child === 'string' || typeof child === 'number') return [String(child)];
  return child ? child.flatMap(nodesOf) : [];
};
