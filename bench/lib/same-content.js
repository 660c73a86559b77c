/** Holds the pages to what they claim: the same words and marks in all, the same markup in the shadow roots of two. */

/** Runs in the page. */
function readContent() {
  const words = [];
  const marks = {};
  const shadows = [];
  /** Markup without what may differ: the order of attributes, white space, empty attributes, and path data. */
  const markup = (node) => {
    if (node.nodeType === Node.TEXT_NODE) return node.data.trim();
    if (node.nodeType !== Node.ELEMENT_NODE) return '';
    const attributes = [...node.attributes]
      .map(({ name, value }) => [name, value.trim().replace(/\s+/g, ' ')])
      .filter(([name, value]) => name !== 'd' && value !== '')
      .map(([name, value]) => ` ${name}="${value}"`);
    return `<${node.localName}${attributes.sort().join('')}>${[...node.childNodes].map(markup).join('')}`;
  };
  const read = (node) => {
    if (node.nodeType === Node.TEXT_NODE) words.push(node.data);
    if (node.nodeType === Node.COMMENT_NODE || /^(script|style)$/.test(node.localName)) return;
    const kind = node.localName;
    // An empty path draws nothing.
    if (/^(path|rect|a|li|table|summary)$/.test(kind) && node.getAttribute('d') !== '')
      marks[kind] = (marks[kind] ?? 0) + 1;
    if (node.shadowRoot) shadows.push([...node.shadowRoot.childNodes].map(markup).join(''));
    (node.shadowRoot ?? node).childNodes.forEach(read);
  };
  read(document.querySelector('main'));
  return { words: words.join('').replace(/\s+/g, ''), marks, shadows };
}

const difference = (one, other) => {
  const at = [...one].findIndex((character, index) => character !== other[index]);
  const from = Math.max(0, at < 0 ? one.length - 40 : at - 40);
  return `\n  ${one.slice(from, from + 160)}\n  ${other.slice(from, from + 160)}`;
};

/**
 * @param {(page: string) => Promise<import('./browser.js').Tab>} visit opens a page
 * @param {{still: string, bare: string, ours: string}} pages
 */
export async function assertSameContent(visit, { still, bare, ours }) {
  const read = async (page) => {
    const tab = await visit(page);
    const content = await tab.evaluate(`(${readContent})()`);
    await tab.close();
    return content;
  };
  const [first, second, third] = [await read(ours), await read(bare), await read(still)];
  for (const [name, content] of [
    ['bare Lit', second],
    ['static', third],
  ]) {
    if (content.words !== first.words)
      throw new Error(`The ${name} page says other words than ours:${difference(first.words, content.words)}`);
    if (JSON.stringify(content.marks) !== JSON.stringify(first.marks))
      throw new Error(`The ${name} page has other marks than ours: ${JSON.stringify([first.marks, content.marks])}`);
  }
  first.shadows.forEach((html, index) => {
    if (html !== second.shadows[index])
      throw new Error(
        `bench/pages/bare-lit.js no longer has our markup:${difference(html, second.shadows[index] ?? '')}`,
      );
  });
}
