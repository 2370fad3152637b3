// What the elements on a page are seen to have. These functions run in the page, so each stands on its own.

/** Before any script: keeps which elements are registered, which parts they ever show, and which events they dispatch. */
export function record() {
  /** @type {{ defined: string[], parts: Record<string, string[]>, events: Record<string, Record<string, string[]>> }} */
  const seen = { defined: [], parts: {}, events: {} };
  Object.assign(globalThis, { seen });

  const { define } = customElements;
  customElements.define = (name, ...rest) => {
    seen.defined.push(name);
    define.call(customElements, name, ...rest);
  };

  const { attachShadow } = Element.prototype;
  /** @param {ShadowRootInit} options */
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
  /** @param {Event} event */
  EventTarget.prototype.dispatchEvent = function (event) {
    /** @type {Node | null} */
    let node = this instanceof HTMLElement && this.localName.includes('-') ? this : null;
    for (; node; node = node.parentNode ?? (node instanceof ShadowRoot ? node.host : null)) {
      if (node instanceof Element && node.localName.includes('-'))
        (seen.events[node.localName] ??= {})[event.type] = Object.keys(event).filter((key) => key !== 'isTrusted');
    }
    return dispatchEvent.call(this, event);
  };
}

/**
 * What the class of an element has beside what Lit gives it.
 *
 * @param {string} tagName
 */
export function inspect(tagName) {
  const element = /** @type {typeof import('lit').LitElement} */ (customElements.get(tagName));
  const { elementProperties, observedAttributes } = element;
  /** @param {object} one */
  const isOfLit = (one) => Object.hasOwn(one.constructor, '_$litElement$');
  /** @type {Record<string, PropertyDescriptor>} */
  const own = {};
  /** The class with those that it is made of. @type {object[]} */
  const classes = [];
  /** @type {object} */
  let prototype = element.prototype;
  for (; !isOfLit(prototype); prototype = Object.getPrototypeOf(prototype)) {
    Object.assign(own, { ...Object.getOwnPropertyDescriptors(prototype), ...own });
    classes.push(prototype.constructor);
  }
  /** @param {string} name */
  const isInner = (name) => elementProperties.get(name)?.state === true;
  /** What the browser calls and Lit has not. @param {string} name */
  const isOfBrowser = (name) => name === 'adoptedCallback';
  /** @param {string} name */
  const isOurs = (name) =>
    !isInner(name) && !isOfBrowser(name) && (elementProperties.has(name) || !(name in prototype));
  const ours = Object.entries(own).filter(([name]) => isOurs(name));
  const fields = ours.filter(([, { get }]) => get);
  const initial = document.createElement(tagName);
  return {
    attributes: observedAttributes,
    fields: fields.map(([name]) => name),
    readonly: fields.filter(([, { set }]) => !set).map(([name]) => name),
    initial: Object.fromEntries(fields.map(([name]) => [name, Reflect.get(initial, name)])),
    methods: Object.fromEntries(
      ours.filter(([, { value }]) => typeof value === 'function').map(([name, { value }]) => [name, value.length]),
    ),
    statics: [...new Set(classes.flatMap(Object.keys))].filter(
      (name) => typeof Reflect.get(element, name) === 'string',
    ),
  };
}

/**
 * What a property is while its attribute has each of some values, and whether it is as before when that is away again.
 *
 * @param {string} tagName
 * @param {string} attribute
 * @param {string} property
 * @param {readonly string[]} values
 */
export function tryAttribute(tagName, attribute, property, values) {
  const element = document.createElement(tagName);
  const initial = Reflect.get(element, property);
  const taken = values.map((value) => {
    element.setAttribute(attribute, value);
    return Reflect.get(element, property);
  });
  element.removeAttribute(attribute);
  return { taken, isReset: Reflect.get(element, property) === initial };
}

/**
 * Whether an attribute follows its property.
 *
 * @param {string} tagName
 * @param {string} attribute
 * @param {string} property
 * @param {unknown} value
 */
export async function isReflected(tagName, attribute, property, value) {
  const element = /** @type {import('lit').LitElement} */ (document.createElement(tagName));
  Reflect.set(element, property, value);
  document.body.append(element);
  await element.updateComplete;
  const reflected = element.hasAttribute(attribute);
  element.remove();
  return reflected;
}

/**
 * The custom properties that the styles of an element read, and of those that it shows, with what holds where they are not set.
 *
 * @param {string} tagName
 */
export function customProperties(tagName) {
  /**
   * @param {ShadowRoot} root
   * @returns {ShadowRoot[]}
   */
  const rootsIn = (root) => [
    root,
    ...[...root.querySelectorAll('*')].flatMap(({ shadowRoot }) => (shadowRoot ? rootsIn(shadowRoot) : [])),
  ];
  const elements = [...document.querySelectorAll(tagName)].slice(0, 1);
  const text = elements
    .flatMap(({ shadowRoot }) => (shadowRoot ? rootsIn(shadowRoot) : []))
    .flatMap(({ adoptedStyleSheets }) => [...adoptedStyleSheets])
    .flatMap(({ cssRules }) => [...cssRules])
    .map(({ cssText }) => cssText)
    .join('\n');
  /** @param {number} start */
  const endOf = (start) => {
    let depth = 1;
    let at = start;
    for (; depth > 0; at += 1) depth += text[at] === '(' ? 1 : text[at] === ')' ? -1 : 0;
    return at - 1;
  };
  return [...text.matchAll(/var\((--[a-z][\w-]*)/g)].map(({ 0: match, 1: name = '', index }) => {
    const start = index + match.length;
    return [name, text.slice(start, endOf(start)).replace(/^,/, '').trim()];
  });
}
