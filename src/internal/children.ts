/** Reads the element's own children: data for those who have scripts, readable as they stand for those who have not. */
import type { InlineRun, Item } from '../model/factsheet.js';
import { safeHref } from '../model/links.js';
import { text } from './attributes.js';

/** The child that carries the data: JSON first, else the named kind of plain markup. */
export function dataChild(element: Element, plain: 'table' | 'ul' | undefined): Element | undefined {
  return (
    element.querySelector(':scope > script[type="application/json" i]') ??
    // A CMS may wrap what an editor pasted, so the table or list may stand deeper.
    (plain && element.querySelector(`:scope > ${plain}, :scope > :not(script) ${plain}`)) ??
    undefined
  );
}

// Asked of the prototypes: in a form, fields of such names stand before the form's own properties.
const matches = (element: Element, selector: string): boolean => Element.prototype.matches.call(element, selector);
const childNodesOf = (element: Element): Node[] => [
  ...Reflect.get<Node, 'childNodes'>(Node.prototype, 'childNodes', element),
];
// Not told by their classes: nodes of another window, where an element may be moved, are of others.
const typeOf = (node: Node): number => Reflect.get<Node, 'nodeType'>(Node.prototype, 'nodeType', node);
const isText = (node: Node): node is Text => typeOf(node) === Node.TEXT_NODE;
const isElement = (node: Node): node is Element => typeOf(node) === Node.ELEMENT_NODE;
const childrenOf = (element: Element): Element[] => childNodesOf(element).filter(isElement);

/** Elements that begin and end a line: their words must not stick to those around. */
const BREAKS = 'br, p, div, li, ul, ol, dl, dt, dd, table, tr, td, th, h1, h2, h3, h4, h5, h6, blockquote, pre';

/** The inline runs of an element, without the lists inside it. */
function runsOf(element: Element, marks: Omit<InlineRun, 'text'> = {}): InlineRun[] {
  return childNodesOf(element).flatMap((node): InlineRun[] => {
    if (isText(node)) return node.data ? [{ text: node.data, ...marks }] : [];
    if (!isElement(node) || matches(node, 'ul, ol, script, style, template')) return [];
    const href = matches(node, 'a') ? safeHref(text((node as HTMLAnchorElement).href)) : undefined;
    const runs = runsOf(node, {
      ...marks,
      ...(href && { href }),
      ...(matches(node, 'strong, b') && { strong: true }),
      ...(matches(node, 'em, i') && { emphasis: true }),
    });
    return matches(node, BREAKS) ? [{ text: ' ', ...marks }, ...runs, { text: ' ', ...marks }] : runs;
  });
}

/** Runs without needless white space: none at the ends, one blank at most between words. */
function tidy(runs: readonly InlineRun[]): InlineRun[] {
  const tidied: InlineRun[] = [];
  let open = false;
  for (const { text, ...marks } of runs) {
    const folded = text.replace(/\s+/g, ' ');
    const words: string = open ? folded : folded.trimStart();
    if (words) tidied.push({ text: words, ...marks });
    if (words) open = !words.endsWith(' ');
  }
  const last = tidied.pop();
  const end = last?.text.trimEnd();
  if (last && end) return [...tidied, { ...last, text: end }];
  return last ? tidy(tidied) : [];
}

const wordsOf = (element: Element): string =>
  tidy(runsOf(element))
    .map(({ text }) => text)
    .join('');

/** The cells of a table's rows as text, without those of its foot, which sums up. */
export const tableRows = (table: Element): string[][] =>
  [...table.querySelectorAll('tr')]
    .filter((row) => !row.closest('tfoot'))
    .map((row) => [...row.querySelectorAll('th, td')].map(wordsOf));

/** The lists directly inside an item, also where something stands around them. */
const nestedLists = (item: Element): Element[] =>
  childrenOf(item).flatMap((child) => (matches(child, 'ul, ol') ? [child] : nestedLists(child)));

/** The items of a list, with their nested lists. */
export const listItems = (list: Element): Item[] =>
  childrenOf(list)
    .filter((child) => matches(child, 'li'))
    .map((child) => {
      const text = tidy(runsOf(child));
      const items = nestedLists(child).flatMap(listItems);
      return items.length > 0 ? { text, items } : { text };
    });
