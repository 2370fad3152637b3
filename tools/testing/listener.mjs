// Listens in a page to everything by which something could leave it, be kept in it, or become code: it is put there before any script.

/**
 * Runs in the page. What is used is noted in `window.heard`, and goes on as it would have.
 *
 * The page's own use of modules and sheets is not heard here, but seen as requests.
 */
export function listen() {
  /** @type {string[]} */
  const heard = (globalThis.heard = []);
  const onCall = (owner, name, label = name) => {
    const original = owner?.[name];
    if (typeof original !== 'function') return;
    owner[name] = new Proxy(original, {
      apply(target, self, given) {
        heard.push(label);
        return Reflect.apply(target, self, given);
      },
      construct(target, given, newTarget) {
        heard.push(label);
        return Reflect.construct(target, given, newTarget);
      },
    });
  };
  const onSet = (owner, name, label = name) => {
    const original = Object.getOwnPropertyDescriptor(owner, name);
    if (!original?.set) return;
    Object.defineProperty(owner, name, {
      ...original,
      set(value) {
        heard.push(label);
        original.set.call(this, value);
      },
    });
  };

  // What leaves the page.
  for (const name of [
    'fetch',
    'open',
    'XMLHttpRequest',
    'WebSocket',
    'EventSource',
    'RTCPeerConnection',
    'BroadcastChannel',
    'Worker',
    'SharedWorker',
  ])
    onCall(globalThis, name);
  for (const name of ['postMessage']) onCall(globalThis, name);
  onCall(Navigator.prototype, 'sendBeacon');
  onCall(HTMLFormElement.prototype, 'submit', 'form.submit');
  // What is kept.
  for (const name of ['getItem', 'setItem', 'removeItem', 'clear', 'key'])
    onCall(Storage.prototype, name, `storage.${name}`);
  for (const name of ['open', 'deleteDatabase', 'databases']) onCall(IDBFactory.prototype, name, `indexedDB.${name}`);
  for (const name of ['open', 'has', 'match', 'keys'])
    onCall(globalThis.CacheStorage?.prototype, name, `caches.${name}`);
  for (const name of ['pushState', 'replaceState']) onCall(History.prototype, name);
  onCall(globalThis.CookieStore?.prototype, 'set', 'cookieStore.set');
  onSet(Document.prototype, 'cookie');
  // What makes code, markup or styles of text. Lit makes its templates with `innerHTML`, under the policy that Trusted Types check.
  for (const name of ['eval', 'Function']) onCall(globalThis, name);
  for (const name of ['setTimeout', 'setInterval']) {
    const original = globalThis[name];
    globalThis[name] = (work, ...rest) => {
      if (typeof work === 'string') heard.push(`${name} of text`);
      else if (name === 'setInterval') heard.push(name);
      return original(work, ...rest);
    };
  }
  onCall(Document.prototype, 'write', 'document.write');
  onSet(Element.prototype, 'outerHTML');
  for (const name of ['insertAdjacentHTML', 'setHTMLUnsafe']) onCall(Element.prototype, name);
  for (const name of ['setProperty']) onCall(CSSStyleDeclaration.prototype, name, 'style.setProperty');
  onSet(CSSStyleDeclaration.prototype, 'cssText', 'style.cssText');
  // What is said where a reader of logs could see it.
  for (const name of ['log', 'info', 'warn', 'error', 'debug', 'table', 'trace'])
    onCall(console, name, `console.${name}`);
}

/** Runs in a page without a policy: uses all that {@link listen} can hear, and gives what it used. */
export async function useEverything() {
  const used = [];
  const use = (label, work) => {
    used.push(label);
    try {
      work();
    } catch {
      // It was used all the same.
    }
  };
  const div = document.body.appendChild(document.createElement('div'));
  use('fetch', () => void fetch('/nothing').catch(() => undefined));
  use('open', () => open('about:blank')?.close());
  use('XMLHttpRequest', () => new XMLHttpRequest());
  use('WebSocket', () => new WebSocket('ws://localhost:9'));
  use('EventSource', () => new EventSource('/nothing').close());
  use('RTCPeerConnection', () => new RTCPeerConnection());
  use('BroadcastChannel', () => new BroadcastChannel('x').close());
  use('Worker', () => new Worker('/nothing').terminate());
  use('postMessage', () => postMessage('x'));
  use('sendBeacon', () => navigator.sendBeacon('/nothing'));
  use('storage.setItem', () => localStorage.setItem('x', 'x'));
  use('storage.removeItem', () => sessionStorage.removeItem('x'));
  use('indexedDB.open', () => indexedDB.open('x'));
  use('caches.open', () => void caches.open('x'));
  use('pushState', () => history.pushState(null, '', '#x'));
  use('replaceState', () => history.replaceState(null, '', '#y'));
  use('cookie', () => (document.cookie = 'x=x'));
  use('cookieStore.set', () => void cookieStore.set('x', 'x'));
  use('eval', () => globalThis.eval('1'));
  use('Function', () => globalThis.Function('1'));
  use('setTimeout of text', () => setTimeout('1'));
  use('setInterval', () => clearInterval(setInterval(() => undefined, 1000)));
  use('outerHTML', () => (div.appendChild(document.createElement('p')).outerHTML = '<b></b>'));
  use('insertAdjacentHTML', () => div.insertAdjacentHTML('beforeend', '<b></b>'));
  use('style.setProperty', () => div.style.setProperty('color', 'red'));
  use('style.cssText', () => (div.style.cssText = 'color: red'));
  use('console.log', () => console.log('x'));
  return used;
}
