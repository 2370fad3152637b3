// What a finger finds on the page of a kiosk. These run in the page, so they hold no more than their own lines.

/** The first of what can be seen and fits a selector, in the page or inside the element. */
export function find(css) {
  const roots = [document, ...[...document.querySelectorAll('*')].flatMap(({ shadowRoot }) => shadowRoot ?? [])];
  return roots.flatMap((root) => [...root.querySelectorAll(css)]).find((one) => one.checkVisibility());
}

/** The middle of what is found, where it stands still and nothing stands over it; what is out of sight is brought into it. */
export async function placeIn(find, css) {
  const one = find(css);
  if (!one) return undefined;
  const middle = () => {
    const { x, y, width, height } = one.getBoundingClientRect();
    return { x: x + width / 2, y: y + height / 2 };
  };
  const isOnTop = ({ x, y }) => {
    let top = document.elementFromPoint(x, y);
    let within = top?.shadowRoot?.elementFromPoint(x, y);
    while (within && within !== top) {
      top = within;
      within = top.shadowRoot?.elementFromPoint(x, y);
    }
    return top !== null && (one.contains(top) || top.contains(one));
  };
  if (!isOnTop(middle())) one.scrollIntoView({ block: 'center', behavior: 'instant' });
  const before = middle();
  await new Promise(requestAnimationFrame);
  const { x, y } = middle();
  return x === before.x && y === before.y && isOnTop({ x, y }) ? { x, y } : undefined;
}

/** The first field that is not filled in yet, what kind it is, and for radios which of them it takes. */
export function nextField(done, person) {
  const { shadowRoot: root } = document.querySelector('opleidings-wegwijzer');
  const input = [...root.querySelectorAll('form input')].find(({ name }) => !done.includes(name));
  if (!input) return undefined;
  const { name, type, list } = input;
  // Who has no answer to it does not know it.
  const value = person[name] ?? null;
  if (type === 'radio') {
    const radio = [...root.querySelectorAll(`input[name="${name}"]`)].findLast((one) =>
      typeof value === 'number' ? Number(one.value) <= value : one.value === (value ?? '?'),
    );
    return { name, value, kind: type, option: radio?.value, isFolded: radio?.closest('details')?.open === false };
  }
  const kind = type === 'text' ? (list ? 'list' : 'number') : type;
  return { name, value, kind: value === null && type !== 'checkbox' ? 'unknown' : kind };
}

/** What came of “Verder”, once anything did: another screen, a field that comes by what was typed, or an error that was not there before. */
export function wayOn(next, before, errorOfBefore) {
  const { shadowRoot: root } = document.querySelector('opleidings-wegwijzer');
  const question = root.querySelector('form')?.dataset.question;
  const isShown = root.querySelector('form .option, form .entry, [data-view="result"]') !== null;
  const error = root.querySelector('.error')?.textContent;
  if (isShown && question !== before) return { question };
  return next || (error && error !== errorOfBefore) ? { isStill: true, error } : undefined;
}

/** Waits for the press that comes, and then says whether it is one on what fits a selector. */
export function listen(css) {
  globalThis.pressed = undefined;
  const tell = (event) => {
    globalThis.pressed = {
      isOn: event.type === 'click' && event.composedPath().some((one) => one instanceof Element && one.matches(css)),
    };
  };
  for (const type of ['click', 'pointercancel']) addEventListener(type, tell, { capture: true, once: true });
}
