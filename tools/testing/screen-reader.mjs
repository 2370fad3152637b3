// What somebody hears who cannot see the screen: the accessibility tree of Chromium, in words like those of NVDA in Dutch. Each screen
// reader says it a little otherwise; what is said, in which order, and what is doubled or missing is the same.

/** How each kind of thing is called. A role that is not here is silent: only what is in it is read. */
const kinds = {
  button: 'knop',
  checkbox: 'selectievakje',
  combobox: 'invoerveld met lijst',
  Date: 'datumveld',
  dialog: 'dialoogvenster',
  DisclosureTriangle: 'knop',
  group: 'groep',
  heading: 'kop',
  link: 'koppeling',
  list: 'lijst',
  navigation: 'navigatie',
  radio: 'keuzerondje',
  region: 'gebied',
  status: 'status',
  textbox: 'invoerveld',
};
/** These are said with their name alone: what stands in them is that name. */
const leaves = new Set([
  'button',
  'checkbox',
  'combobox',
  'Date',
  'DisclosureTriangle',
  'heading',
  'link',
  'radio',
  'textbox',
]);
/** Text in one of these is one line. */
const blocks = new Set(['paragraph', 'term', 'definition', 'listitem']);

const said = (...parts) => parts.filter(Boolean).join(', ');
const plain = (text = '') => text.replace(/\s+/g, ' ').trim();
const counted = (count) => `${count} ${count === 1 ? 'item' : 'items'}`;
const ticked = (node) => (property(node, 'checked') === 'true' ? 'aangevinkt' : 'niet aangevinkt');

const roleOf = ({ role, ignored }) => (ignored ? undefined : role?.value);
const nameOf = ({ name }) => plain(name?.value);
const descriptionOf = ({ description }) => plain(description?.value);
const relatedTo = ({ properties = [] }, wanted) =>
  properties.find(({ name }) => name === wanted)?.value.relatedNodes ?? [];
const property = ({ properties = [] }, wanted) => properties.find(({ name }) => name === wanted)?.value.value;

/** The page as it is at one moment. */
export class ScreenReader {
  #nodes;
  #current;
  /** What is said with a field or a group: it is not read once more where it stands. */
  #told;

  /** @param {import('puppeteer-core').Page} page */
  static async listen(page) {
    const session = await page.createCDPSession();
    const { nodes } = await session.send('Accessibility.getFullAXTree');
    await session.detach();
    // The protocol does not tell of `aria-current`.
    const current = await Promise.all((await page.$$('>>> [aria-current]')).map((handle) => handle.backendNodeId()));
    return new ScreenReader(nodes, current);
  }

  constructor(nodes, current) {
    this.#nodes = new Map(nodes.map((node) => [node.nodeId, node]));
    this.#current = new Set(current);
    const related = nodes.flatMap((node) => ['labelledby', 'describedby'].flatMap((wanted) => relatedTo(node, wanted)));
    this.#told = new Set(related.map(({ backendDOMNodeId }) => backendDOMNodeId));
  }

  /** All that is read in an element, from its start to its end, a line each. */
  async read(handle) {
    return this.#read(await this.#find(handle), false);
  }

  /** What is said when the focus comes to an element: the groups in which it stands, and the thing itself. */
  async focus(handle) {
    const node = await this.#find(handle);
    const groups = [];
    for (let at = this.#parent(node); at; at = this.#parent(at))
      if (roleOf(at) === 'group' && nameOf(at)) groups.unshift(this.#tell(at));
    return [...groups, this.#tell(node)];
  }

  async #find(handle) {
    const id = await handle.backendNodeId();
    return [...this.#nodes.values()].find(({ backendDOMNodeId }) => backendDOMNodeId === id);
  }

  #parent({ parentId }) {
    return this.#nodes.get(parentId);
  }

  #children({ childIds }) {
    return childIds.map((id) => this.#nodes.get(id)).filter(Boolean);
  }

  #within(node) {
    return this.#children(node).flatMap((child) => [child, ...this.#within(child)]);
  }

  /** One thing, with its state. */
  #tell(node) {
    const role = roleOf(node);
    const [kind, name, description] = [kinds[role], nameOf(node), descriptionOf(node)];
    switch (role) {
      case 'heading':
        return said(`${kind} ${property(node, 'level')}`, name);
      case 'list':
        return `${kind} met ${counted(this.#items(node))}`;
      case 'radio':
        return said(kind, name, ticked(node), this.#place(node), description);
      case 'checkbox':
        return said(kind, name, ticked(node), description);
      case 'DisclosureTriangle':
        return said(kind, name, property(node, 'expanded') ? 'uitgevouwen' : 'samengevouwen');
      default:
        return said(
          kind,
          name,
          plain(node.value?.value),
          property(node, 'invalid') === 'true' && 'ongeldig',
          description,
        );
    }
  }

  #items(node) {
    const inner = this.#children(node).map((child) =>
      roleOf(child) === 'listitem' ? 1 : roleOf(child) === 'list' ? 0 : this.#items(child),
    );
    return inner.reduce((sum, count) => sum + count, 0);
  }

  /** Which of the radios of its group. */
  #place(node) {
    let group = node;
    while (roleOf(group) !== 'group') group = this.#parent(group);
    const radios = this.#within(group).filter((each) => roleOf(each) === 'radio');
    return `${radios.indexOf(node) + 1} van ${radios.length}`;
  }

  #read(node, isInTold) {
    const role = roleOf(node);
    const isTold = isInTold || this.#told.has(node.backendDOMNodeId);
    if (role === 'StaticText') return isTold ? [] : [nameOf(node)].filter(Boolean);
    const isSaid = role in kinds && (nameOf(node) !== '' || role === 'list');
    const own = isSaid ? [this.#tell(node)] : [];
    if (leaves.has(role)) return own;
    const content = this.#children(node).flatMap((child) => this.#read(child, isTold));
    if (!blocks.has(role)) return [...own, ...content];
    const lines = this.#isText(node) ? [content.join(' ')].filter(Boolean) : content;
    return this.#current.has(node.backendDOMNodeId) ? [`huidige stap: ${lines.join(' ')}`] : lines;
  }

  #isText(node) {
    return this.#children(node).every(
      (child) => !(roleOf(child) in kinds) && !blocks.has(roleOf(child)) && this.#isText(child),
    );
  }
}
