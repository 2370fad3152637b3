// What the elements on a page are seen to have. These functions run in the page, so each stands on its own.

/** Before any script: keeps which elements are registered, which parts they ever show, and which events they dispatch. */
export function record() {
  const seen = { defined: [], parts: {}, events: {} };
  globalThis.seen = seen;

  const { define } = customElements;
  customElements.define = (name, ...rest) => {
    seen.defined.push(name);
    define.call(customElements, name, ...rest);
  };

  const { attachShadow } = Element.prototype;
  Element.prototype.attachShadow = function (options) {
    const root = attachShadow.call(this, options);
    const parts = (seen.parts[this.localName] ??= []);
    new MutationObserver(() => {
      for (const { part } of root.querySelectorAll('[part]'))
        parts.push(...[...part].filter((name) => !parts.includes(name)));
    }).observe(root, { childList: true, subtree: true });
    return root;
  };

  // An element has the events of those that it shows.
  const { dispatchEvent } = EventTarget.prototype;
  EventTarget.prototype.dispatchEvent = function (event) {
    const isElement = this instanceof HTMLElement && this.localName.includes('-');
    for (let node = isElement ? this : null; node; node = node.parentNode ?? node.host) {
      if (node.localName?.includes('-'))
        (seen.events[node.localName] ??= {})[event.type] = Object.keys(event).filter((key) => key !== 'isTrusted');
    }
    return dispatchEvent.call(this, event);
  };
}

/** What the class of an element has beside what Lit gives it. */
export function inspect(tagName) {
  const element = customElements.get(tagName);
  const { elementProperties, observedAttributes } = element;
  const isOfLit = (prototype) => Object.hasOwn(prototype.constructor, '_$litElement$');
  const own = {};
  let prototype = element.prototype;
  for (; !isOfLit(prototype); prototype = Object.getPrototypeOf(prototype)) {
    Object.assign(own, { ...Object.getOwnPropertyDescriptors(prototype), ...own });
  }
  const isInner = (name) => elementProperties.get(name)?.state === true;
  const isOurs = (name) => !isInner(name) && (elementProperties.has(name) || !(name in prototype));
  const ours = Object.entries(own).filter(([name]) => isOurs(name));
  const fields = ours.filter(([, { get }]) => get);
  const initial = document.createElement(tagName);
  return {
    attributes: observedAttributes,
    fields: fields.map(([name]) => name),
    readonly: fields.filter(([, { set }]) => !set).map(([name]) => name),
    initial: Object.fromEntries(fields.map(([name]) => [name, initial[name]])),
    methods: Object.fromEntries(
      ours.filter(([, { value }]) => typeof value === 'function').map(([name, { value }]) => [name, value.length]),
    ),
    statics: Object.keys(element).filter((name) => typeof element[name] === 'string'),
  };
}

/** What a property is while its attribute has each of some values, and when it is away again; and whether it shows in the attribute. */
export function tryAttribute(tagName, attribute, property, values) {
  const element = document.createElement(tagName);
  const initial = element[property];
  const taken = values.map((value) => {
    element.setAttribute(attribute, value);
    return element[property];
  });
  element.removeAttribute(attribute);
  return { taken, isReset: element[property] === initial };
}

/** Whether an attribute follows its property. */
export async function isReflected(tagName, attribute, property, value) {
  const element = document.createElement(tagName);
  element[property] = value;
  document.body.append(element);
  await element.updateComplete;
  const reflected = element.hasAttribute(attribute);
  element.remove();
  return reflected;
}

/** The custom properties that the styles of an element read, and of those that it shows, with what holds where they are not set. */
export function customProperties(tagName) {
  const rootsIn = (root) => [
    root,
    ...[...root.querySelectorAll('*')].flatMap(({ shadowRoot }) => (shadowRoot ? rootsIn(shadowRoot) : [])),
  ];
  const text = rootsIn(document.querySelector(tagName).shadowRoot)
    .flatMap(({ adoptedStyleSheets }) => [...adoptedStyleSheets])
    .flatMap(({ cssRules }) => [...cssRules])
    .map(({ cssText }) => cssText)
    .join('\n');
  const endOf = (start) => {
    let depth = 1;
    let at = start;
    for (; depth > 0; at += 1) depth += { '(': 1, ')': -1 }[text[at]] ?? 0;
    return at - 1;
  };
  return [...text.matchAll(/var\((--[a-z][\w-]*)/g)].map(({ 0: match, 1: name, index }) => {
    const start = index + match.length;
    return [name, text.slice(start, endOf(start)).replace(/^,/, '').trim()];
  });
}
