/** Looks at a page as its reader does, and waits for what a framework and the elements do. */

/** How long anything may take, in milliseconds: on a busy machine, much. */
const PATIENCE = 20_000;
const POLL = 20;

export const find = (selector) => document.querySelector(selector);

/** The elements of this package, also those inside others. */
export const elements = (root = document) =>
  [...root.querySelectorAll('*')].flatMap((element) => [
    ...(element.localName.startsWith('factsheet-') ? [element] : []),
    ...(element.shadowRoot ? elements(element.shadowRoot) : []),
  ]);

/** The words of an element, those in shadow roots in the place of what they hide; white space folded. */
export function words(element) {
  const collect = (node) => {
    if (node instanceof Text) return node.data;
    if (node instanceof HTMLSlotElement) return node.assignedNodes().map(collect).join('');
    if (node.localName === 'style' || node.localName === 'script') return '';
    return [...(node.shadowRoot ?? node).childNodes].map(collect).join(' ');
  };
  return collect(element).replace(/\s+/g, ' ').trim();
}

/** What stands in an element's part `number`; or, where there is none, all its words. */
export const shown = (selector) => {
  const element = find(selector);
  return words(element?.shadowRoot?.querySelector('[part~="number"]') ?? element);
};

/** @throws {Error} when it does not come true in time */
export async function until(condition, what) {
  for (const end = Date.now() + PATIENCE; !condition();) {
    if (Date.now() > end) throw new Error(`not in time: ${what}`);
    await new Promise((resolve) => setTimeout(resolve, POLL));
  }
}

/** @throws {Error} saying both */
export function equal(actual, expected, what) {
  const [is, should] = [JSON.stringify(actual), JSON.stringify(expected)];
  if (is !== should) throw new Error(`${what}: ${is}, not ${should}`);
}

/** Waits until every element has drawn what it was given. */
export async function drawn() {
  await Promise.all(elements().map((element) => element.updateComplete));
  // What they told the page may have led to a change.
  await new Promise((resolve) => setTimeout(resolve, POLL));
  await Promise.all(elements().map((element) => element.updateComplete));
}

/** Waits until no element is waiting for data. */
export const settled = async () => {
  await until(
    () => elements().every(({ dataset }) => /^(ready|empty|error)$/.test(dataset.state)),
    'all elements settle',
  );
  await drawn();
};

/** Counts what changes in all shadow roots while something is done. */
export async function changesDuring(action) {
  const records = [];
  const observer = new MutationObserver((more) => records.push(...more));
  for (const { shadowRoot } of elements()) {
    if (!shadowRoot) continue;
    observer.observe(shadowRoot, { subtree: true, childList: true, characterData: true, attributes: true });
  }
  await action();
  records.push(...observer.takeRecords());
  observer.disconnect();
  return records.length;
}

/** What the page has said in the console as an error or a warning; the page itself collects it, from its first line. */
export const said = () => globalThis.said ?? [];
