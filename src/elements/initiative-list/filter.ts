import type { Item, Topic } from '../../model/factsheet.js';
import { plainText } from '../../parser/inline.js';

/** What a reader looks for. */
export interface Filter {
  /** Words that must all occur, in any case, with or without accents. */
  query: string;
  /** Ids of the topics to show; empty: all. */
  chosen: ReadonlySet<string>;
}

/** Words without case and accents. */
const fold = (words: string): string => words.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

const wordsOf = ({ text, items = [] }: Item): string => [plainText(text), ...items.map(wordsOf)].join(' ');

/** Whether nothing is looked for, so that everything is shown. */
export const isIdle = ({ query, chosen }: Filter): boolean => query.trim() === '' && chosen.size === 0;

/** The topics with the initiatives that match. Topics without a match are left out, unless nothing is looked for. */
export function applyFilter(topics: readonly Topic[], filter: Filter): readonly Topic[] {
  if (isIdle(filter)) return topics;
  const { query, chosen } = filter;
  const words = fold(query).split(/\s+/).filter(Boolean);
  const matches = (item: Item) => {
    const folded = fold(wordsOf(item));
    return words.every((word) => folded.includes(word));
  };
  return topics
    .filter(({ id }) => chosen.size === 0 || chosen.has(id))
    .map((topic) => (words.length > 0 ? { ...topic, initiatives: topic.initiatives.filter(matches) } : topic))
    .filter(({ initiatives }) => words.length === 0 || initiatives.length > 0);
}

/** How many initiatives the topics have. */
export const countOf = (topics: readonly Topic[]): number =>
  topics.reduce((total, { initiatives }) => total + initiatives.length, 0);
