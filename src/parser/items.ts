/** Turns the blocks of highlights and topics into items, notes and loose paragraphs. */
import type { InlineText, Item } from '../model/factsheet.js';
import type { Block, ListEntry, Passage } from './blocks.js';
import { joinTexts, tidy } from './inline.js';

const textOf = (passages: readonly Passage[]): InlineText =>
  tidy(
    joinTexts(
      passages.map(({ runs }) => runs),
      ' ',
    ),
  );

/** The entries of a list as items, empty ones left out. */
export function toItems(entries: readonly ListEntry[]): Item[] {
  return entries.flatMap((entry): Item[] => {
    const text = textOf(entry.passages);
    const items = toItems(entry.entries);
    if (text.length === 0 && items.length === 0) return [];
    return [items.length > 0 ? { text, items } : { text }];
  });
}

/** A block as items: a paragraph is one. */
export const blockToItems = (block: Block): Item[] =>
  block.kind === 'list'
    ? toItems(block.entries)
    : [{ text: textOf([block.passage]) }].filter(({ text }) => text.length > 0);

/** The texts of an item and of all items below it. */
export const flattenItem = ({ text, items = [] }: Item): InlineText[] => [text, ...items.flatMap(flattenItem)];
