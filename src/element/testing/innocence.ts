/** What the elements of the wegwijzer are made of. */
const own = new Set(
  'a article bdi button datalist dd details dialog div dl dt fieldset form h1 h2 h3 h4 h5 h6 input label legend li nav ol option p pre section select slot span strong summary textarea ul opleidings-wegwijzer opleidings-steun'.split(
    ' ',
  ),
);

/** Where a link of the wegwijzer may lead; some sources have no other address than a `http:` one. */
const safeProtocols = new Set(['https:', 'http:', 'tel:']);

/** Attributes that hold an address, a style or markup; of these only `href` is used. */
const dangerous = new Set([
  'action',
  'background',
  'data',
  'formaction',
  'href',
  'http-equiv',
  'is',
  'ping',
  'poster',
  'src',
  'srcdoc',
  'srcset',
  'style',
  'xlink:href',
]);

const describe = (node: Element): string => node.outerHTML.slice(0, 100);

function faultsOfElement(element: Element): readonly string[] {
  const faults = own.has(element.localName) ? [] : [`an element that is not ours: ${describe(element)}`];
  for (const { name } of element.attributes) {
    const isSafeLink = name === 'href' && element instanceof HTMLAnchorElement && safeProtocols.has(element.protocol);
    // `on` itself is the day of the assessment.
    if (/^on./.test(name) || (dangerous.has(name) && !isSafeLink))
      faults.push(`the attribute ${name}: ${describe(element)}`);
  }
  return faults;
}

/** All elements under a root, also in the shadow roots that are in there. */
function* elementsUnder(root: ParentNode): Generator<Element> {
  for (const element of root.querySelectorAll('*')) {
    yield element;
    if (element.shadowRoot) yield* elementsUnder(element.shadowRoot);
  }
}

/** What stands under a root that text can only have brought there by being taken for markup, or for an address. */
export const faultsUnder = (root: ParentNode): readonly string[] => [...elementsUnder(root)].flatMap(faultsOfElement);

const shared: readonly object[] = [Object, Array, Function, String, Map, Event, HTMLElement].map(
  ({ prototype }) => prototype as object,
);
const namesOf = (object: object): string => Reflect.ownKeys(object).map(String).join();

/** Watches over the page, from now on. */
export class Watch {
  readonly #names = shared.map(namesOf);
  readonly #head = document.head.childElementCount;
  #alarms = 0;

  constructor() {
    Object.assign(window, {
      alarm: () => {
        this.#alarms += 1;
      },
    });
  }

  /** What went wrong since: a text that ran as code, something that all objects have now, or markup that came from text. */
  faults(...roots: readonly ParentNode[]): readonly string[] {
    const polluted = shared.filter((object, at) => namesOf(object) !== this.#names[at]);
    return [
      ...(this.#alarms > 0 ? [`${this.#alarms} texts ran as code`] : []),
      ...polluted.map(({ constructor }) => `a prototype was polluted: ${constructor.name}`),
      ...(document.head.childElementCount === this.#head ? [] : ['something was added to the head of the page']),
      ...roots.flatMap(faultsUnder),
    ];
  }
}
