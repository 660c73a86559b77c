/** What the attributes' values must be. Which attributes there are, this does not say: the elements do. */
import { readNumber, readYesNo } from '../parser/value.js';

/** Attributes that take one of a few words. A test holds them to the elements. */
export const WORDS: Readonly<Record<string, readonly string[]>> = {
  kind: ['score', 'yes-no'],
  'number-style': ['locale', 'isg'],
  shape: ['arc', 'bar'],
  table: ['closed', 'open', 'hidden'],
  theme: ['auto', 'light', 'dark'],
};

/** Attributes that take a whole number in a range. */
const WHOLE: Readonly<Record<string, readonly [from: number, to: number]>> = {
  decimals: [0, 10],
  'heading-level': [1, 6],
  year: [1900, 2200],
};

/** Attributes that take a figure, and the words that may stand for one. */
const FIGURES: Readonly<Record<string, readonly string[]>> = {
  average: ['auto', 'none'],
  max: [],
  min: [],
  target: ['none'],
  value: [],
};

/** Counts are JSON, or each of their parts ends with a number. */
const COUNTED = /^\[|\d\s*(?:;|$)/;

const list = (words: readonly string[]): string => words.join(' or ');

/** What an attribute's value must be, in words, where it is not so; `undefined` where all is well. */
export function wantedOf(attribute: string, value: string): string | undefined {
  const word = value.trim().toLowerCase();
  const words = WORDS[attribute];
  if (words) return words.includes(word) ? undefined : list(words);
  // An empty attribute is as good as none.
  if (word === '') return undefined;
  const range = WHOLE[attribute];
  if (range) {
    const isIn = /^\d+$/.test(word) && Number(word) >= range[0] && Number(word) <= range[1];
    return isIn ? undefined : `a whole number from ${range[0]} to ${range[1]}`;
  }
  if (attribute === 'counts') return COUNTED.test(word) ? undefined : 'of the form "Trust 3; Data 5"';
  const instead = FIGURES[attribute];
  if (!instead || readNumber(word) || instead.includes(word)) return undefined;
  if (attribute !== 'value') return list(['a number', ...instead]);
  return readYesNo(word) === undefined ? 'a number, yes or no' : undefined;
}
