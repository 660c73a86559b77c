import type { View } from '../../internal/adapter.js';
import { warnOnce } from '../../internal/warn-once.js';
import { trimEndOf } from '../../parser/words.js';

/** One bar. */
export interface ChartRow {
  /** The page author's name for the topic, which goes before all others. */
  label?: string | undefined;
  /** The topic's id in the catalogue. */
  id?: string | undefined;
  /** The document's name for the topic. */
  words?: string | undefined;
  /** Number of initiatives. */
  count: number;
}

/** The number of initiatives per topic. */
export interface ChartView extends View {
  rows: readonly ChartRow[];
  caption: string | undefined;
  /** The document's language. */
  language: string | undefined;
  /** Set when the counts are ours: the highlights counted apart, and how the key figure differs. */
  counted?: { apart: number; differs?: { stated: number; counted: number } | undefined };
}

/** What makes the last digits only a part of a number: a sign, a decimal separator, a separator of thousands. */
const isPartOfNumber = (before: string, digits: string): boolean =>
  /[-+\u2212.,'\u2019]$/.test(before) || (digits.length === 3 && /(^|\D)\d{1,3}[ \u00a0\u202f]$/.test(before));

/** One part of the compact form: a label, perhaps `:` or `=`, and the count. */
function readRow(part: string): ChartRow | undefined {
  const words = part.trim();
  const before = trimEndOf(words, '0123456789');
  const digits = words.slice(before.length);
  const label = trimEndOf(before, ' \t\n:=');
  const count = Number(digits);
  if (!digits || !label || !Number.isSafeInteger(count) || isPartOfNumber(before, digits)) return undefined;
  return { label, count };
}

/**
 * Reads `Public administrations 2; Public services 0`: parts divided by semicolons, the last number of each is its
 * count. A part without one is left out with a warning.
 */
export function readCounts(element: Element, counts: string): ChartRow[] {
  const parts = counts.split(';').filter((part) => part.trim() !== '');
  return parts.flatMap((part) => {
    const row = readRow(part);
    if (!row) warnOnce(element, `counts: "${part.trim()}" does not end with a whole number.`);
    return row ?? [];
  });
}
