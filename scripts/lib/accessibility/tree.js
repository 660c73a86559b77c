/** What Chromium tells assistive technology, state by state, and what stands on the screen. */

const TABLE = 'table';
/** What may be reached by the Tab key: links and native controls. */
const CONTROLS = new Set(['link', 'button', 'searchbox', 'DisclosureTriangle']);

const nameOf = (node) => node.name?.value ?? '';
const propertyOf = (node, name) => node.properties?.find((property) => property.name === name)?.value.value;

/** Goes through a tree in reading order. `visit` gets a node and what is around it, and says what its children get. */
function walk(node, byId, around, visit) {
  const below = visit(node, around);
  if (below === undefined) return;
  for (const id of node.childIds ?? []) {
    const child = byId.get(id);
    if (child) walk(child, byId, below, visit);
  }
}

/** The texts, headings, tab stops, tables and lists of terms of one state. */
function readState(group, byId) {
  const read = { texts: [], cells: [], headings: [], stops: [], gauges: [], bars: [], names: [], lives: [] };
  walk(group, byId, {}, (node, around) => {
    const role = node.role?.value;
    if (role === 'InlineTextBox' || role === 'ListMarker') return undefined;
    if (node.ignored) return around;
    const said = nameOf(node);
    if (role === 'StaticText') {
      if (!around.table) read.texts.push(said);
      read.names.push(said);
      around.gauge?.push(around.link ? 'link' : 'text');
      around.bar?.push(said);
    }
    if (/^(rowheader|cell)$/.test(role)) read.cells.push(said);
    if (role === 'heading') read.headings.push(propertyOf(node, 'level'));
    if (role === 'status') read.lives.push(propertyOf(node, 'live'));
    if (propertyOf(node, 'focusable') && node !== group) read.stops.push({ role, said, right: CONTROLS.has(role) });
    const next = { ...around };
    if (role === TABLE) next.table = true;
    if (role === 'link') next.link = true;
    if (role === 'DescriptionList') read.gauges.push((next.gauge = []));
    if (role === 'figure') next.figure = true;
    if (role === 'listitem' && around.figure) read.bars.push((next.bar = []));
    return next;
  });
  return read;
}

/**
 * What the accessibility tree holds for each state.
 * @param {import('puppeteer-core').CDPSession} protocol
 * @param {string[]} names of the states
 */
export async function readTree(protocol, names) {
  const { nodes } = await protocol.send('Accessibility.getFullAXTree');
  const byId = new Map(nodes.map((node) => [node.nodeId, node]));
  return names.map((name) => {
    const group = nodes.find((node) => node.role?.value === 'group' && nameOf(node) === name);
    if (!group) throw new Error(`The accessibility tree has no group "${name}".`);
    return readState(group, byId);
  });
}

/** In the page: the texts that are drawn, state by state, in the order of the page; those of tables apart. */
export function readScreen() {
  const textsOf = (node, isTable, into) => {
    if (node.nodeType === Node.TEXT_NODE) {
      const range = document.createRange();
      range.selectNodeContents(node);
      const isDrawn =
        range.getClientRects().length > 0 &&
        node.parentElement?.checkVisibility({ contentVisibilityAuto: true }) !== false;
      if (isDrawn) into.push({ isTable, words: node.data });
      return;
    }
    if (node.nodeType !== Node.ELEMENT_NODE && node.nodeType !== Node.DOCUMENT_FRAGMENT_NODE) return;
    if (/^(style|script)$/.test(node.localName)) return;
    const slotted = node.localName === 'slot' && node.assignedNodes();
    const children = slotted && slotted.length > 0 ? slotted : (node.shadowRoot ?? node).childNodes;
    for (const child of children) textsOf(child, isTable || node.localName === 'table', into);
  };
  const controlsOf = (root) =>
    [...root.querySelectorAll('*')].flatMap((element) => {
      const words = element.matches('input') ? element.labels[0]?.innerText : element.innerText;
      const own = element.matches('a, button, summary, input') ? [words.replaceAll(/[ \n]+/g, ' ').trim()] : [];
      return [...own, ...(element.shadowRoot ? controlsOf(element.shadowRoot) : [])];
    });
  return [...document.querySelectorAll('.state')].map((state) => {
    const texts = [];
    textsOf(state, false, texts);
    return {
      texts: texts.filter(({ isTable }) => !isTable).map(({ words }) => words),
      all: texts.map(({ words }) => words),
      controls: controlsOf(state),
      // Words in English where those of the language should be are marked so.
      language: state.firstElementChild.shadowRoot?.querySelector('.root')?.getAttribute('lang') ?? undefined,
    };
  });
}

/** Text as a browser sets it on lines: runs of space as one, except for those that do not break. */
export const lined = (texts) =>
  texts
    .map((text) => text.replaceAll(/[ \t\n\r\f]+/g, ' ').trim())
    .filter(Boolean)
    .join('|');
