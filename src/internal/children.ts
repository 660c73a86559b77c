/** Reads the element's own children: data for those who have scripts, readable as they stand for those who have not. */
import type { InlineRun, Item } from '../model/factsheet.js';
import { safeHref } from '../model/links.js';

/** The child that carries the data: JSON first, else the named kind of plain markup. */
export function dataChild(element: Element, plain: 'table' | 'ul' | undefined): Element | undefined {
  const children = [...element.children];
  return (
    children.find((child) => child.matches('script[type="application/json" i]')) ??
    // A CMS may wrap what an editor pasted, so the table or list may stand deeper.
    (plain && element.querySelector(`:scope > ${plain}, :scope > :not(script) ${plain}`)) ??
    undefined
  );
}

const collapse = (words: string): string => words.replace(/\s+/g, ' ');

/** The cells of a table's body, row by row, as text. */
export const tableRows = (table: Element): string[][] =>
  [...table.querySelectorAll('tr')].map((row) =>
    [...row.querySelectorAll('th, td')].map((cell) => collapse(cell.textContent).trim()),
  );

/** The inline runs of an element, without the lists inside it. */
function runsOf(element: Element, marks: Omit<InlineRun, 'text'> = {}): InlineRun[] {
  return [...element.childNodes].flatMap((node): InlineRun[] => {
    if (node instanceof Text) return node.data ? [{ text: collapse(node.data), ...marks }] : [];
    if (!(node instanceof Element) || node.matches('ul, ol, script, style, template')) return [];
    const href = node instanceof HTMLAnchorElement ? safeHref(node.href) : undefined;
    return runsOf(node, {
      ...marks,
      ...(href && { href }),
      ...(node.matches('strong, b') && { strong: true }),
      ...(node.matches('em, i') && { emphasis: true }),
    });
  });
}

const trimmed = (runs: InlineRun[]): InlineRun[] =>
  runs
    .map((run, index) => ({
      ...run,
      text: index === 0 ? run.text.trimStart() : index === runs.length - 1 ? run.text.trimEnd() : run.text,
    }))
    .filter(({ text }) => text !== '');

/** The items of a list, with their nested lists. */
export const listItems = (list: Element): Item[] =>
  [...list.children]
    .filter((child) => child.matches('li'))
    .map((child) => {
      const nested = child.querySelector(':scope > ul, :scope > ol');
      const text = trimmed(runsOf(child));
      return nested ? { text, items: listItems(nested) } : { text };
    });
