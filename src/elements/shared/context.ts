/**
 * What gives a number its context beside what the document says: the EU average of its year, and how it has changed.
 * Fetched only for gauges that ask for it.
 */
import { change, previous, unchanged } from '../../i18n/context-messages.js';
import { points } from '../../i18n/messages.js';
import { notA, text } from '../../internal/attributes.js';
import { averageFor } from '../../model/averages.js';
import { readNumber } from '../../parser/value.js';
import type { GaugeView, Mark, Words } from './gauge-view.js';

/** A figure of an earlier year. */
interface Past extends Mark {
  year: number;
}

/** One entry of a series: `2022 77`, also with `:` or `=` between, or an object as in a factsheet. */
function readPast(entry: unknown): Past | undefined {
  const words = typeof entry === 'string' ? entry.replace(/[:=]/, ' ').trim() : '';
  const [, written, figure] = /^(\d{4})\s(.+)$/.exec(words) ?? [];
  const { year, value } = written ? { year: written, value: figure } : ((entry ?? {}) as Record<string, unknown>);
  const number = readNumber(value);
  const when = Number(year);
  return number && Number.isInteger(when) ? { year: when, value: number.value, decimals: number.decimals } : undefined;
}

/** A series in one of its forms, as a list: `2021 72.2; 2022 77`, JSON, or a list already. */
function listOf(series: unknown): unknown[] {
  if (Array.isArray(series)) return series;
  const words = text(series)?.trim() ?? '';
  if (!words.startsWith('[')) return words.split(';').filter((part) => part.trim() !== '');
  try {
    return JSON.parse(words) as unknown[];
  } catch {
    return [words];
  }
}

/** The figures of a series, oldest first; an entry that is none is left out with one warning. */
export function readSeries(element: Element, series: unknown): Past[] {
  return listOf(series)
    .flatMap((entry) => {
      const past = readPast(entry);
      if (!past) notA(element, 'series', text(entry)?.trim() ?? JSON.stringify(entry), 'a year and a number');
      return past ?? [];
    })
    .sort((one, other) => one.year - other.year);
}

/** The last figure before the one that is shown. */
function lastBefore(element: Element, { year, value, series }: GaugeView): Past | undefined {
  const figures = readSeries(element, series);
  // A series may end with the figure itself.
  if (year === undefined && figures.at(-1)?.value === value) figures.pop();
  return figures.findLast((past) => past.year < (year ?? Infinity));
}

/** What is said of the change; with at most as many decimals as the figures have. */
const changeLines =
  (view: GaugeView, past: Past) =>
  (language: string, { translate, translateCount, formatNumber }: Words): string[] => {
    const { year } = past;
    const places = Math.max(view.decimals ?? 0, past.decimals ?? 0);
    const difference = Number((Number(view.value) - past.value).toFixed(places));
    const value = formatNumber(language, past.value, past.decimals, view.unit);
    const distance = translateCount(language, points, Math.abs(difference));
    return [
      translate(language, previous, { year, value }),
      difference === 0
        ? translate(language, unchanged, { year })
        : translate(language, change, { year, change: `${difference > 0 ? '+' : '\u2212'}${distance}` }),
    ];
  };

/**
 * The view with its context.
 * @param auto whether the EU average shall be that of the catalogue, where the view has none of its own
 */
export function inContext(element: Element, view: GaugeView, auto: boolean): GaugeView {
  const found = auto && !view.average ? averageFor(view.id, view.year) : undefined;
  const average = found ? { ...found, value: Math.round(found.value * 10) / 10, decimals: 1 } : view.average;
  const past = typeof view.value === 'number' ? lastBefore(element, view) : undefined;
  return { ...view, average, ...(past && { past, more: changeLines(view, past) }) };
}
