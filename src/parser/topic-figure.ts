/** Finds the figure "number of initiatives per topic": its label, its caption and, where the text has them, its counts. */
import type { TopicFigure } from '../model/factsheet.js';
import { topicIdOf } from './headings.js';
import { looksLikeKeyFigure } from './key-figures.js';
import { continues, type Line } from './lines.js';
import { foldWords, trimEndOf, trimStartOf } from './words.js';

/** "Figure 1", alone or with its caption behind a mark. */
const LABEL = /^(figure \d{1,3})(?: ?[.:\u2013\u2014-] ?(.+)|[.:])?$/i;
const COUNT = /\d{1,4}$/;

/** The figure, and the lines that are no part of it. */
export interface TakenFigure {
  readonly figure: TopicFigure | undefined;
  readonly rest: readonly Line[];
}

/** Whether a heading is in truth the label of a figure. */
export const isFigureLabel = (text: string): boolean => LABEL.test(text);

const isCaption = (text: string): boolean => foldWords(text).startsWith('number of initiatives per topic');

/** The topic and number of "Trust and cybersecurity: 3" or of a row of a table. */
function readCount(text: string): [string, number] | undefined {
  const bare = trimEndOf(text, '| ');
  const digits = COUNT.exec(bare)?.[0];
  if (digits === undefined) return undefined;
  const id = topicIdOf(trimEndOf(trimStartOf(bare.slice(0, -digits.length), '| '), ' :=|\u2013\u2014-'));
  return id === undefined ? undefined : [id, Number(digits)];
}

/** The counts of a line, if it holds nothing else and none that is known already. */
function readCounts(text: string, known: Readonly<Record<string, number>>): [string, number][] | undefined {
  const counts = text.split(';').map(readCount);
  const ids = counts.map((count) => count?.[0]);
  if (ids.some((id) => id === undefined || id in known) || new Set(ids).size < ids.length) return undefined;
  return counts.flatMap((count) => (count ? [count] : []));
}

/** Whether a line behind the label is something other than its caption. */
const isNoCaption = ({ text }: Line): boolean =>
  LABEL.test(text) || /^\d+$/.test(text) || looksLikeKeyFigure(text) || readCounts(text, {}) !== undefined;

/** Takes the figure out of the lines of a section. */
export function takeTopicFigure(lines: readonly Line[]): TakenFigure {
  const start = lines.findIndex(({ text }) => LABEL.test(text) || isCaption(text));
  const first = lines[start];
  if (!first) return { figure: undefined, rest: lines };
  const figure: TopicFigure = {};
  const rest = lines.slice(0, start);
  let next = start;

  const takeLabel = (): string | undefined => {
    const [, label, caption] = LABEL.exec(lines[next]?.text ?? '') ?? [];
    if (label !== undefined) {
      figure.label = label;
      next += 1;
    }
    return caption;
  };

  const caption = takeLabel();
  const words = caption === undefined ? [] : [caption];
  let before = caption === undefined ? undefined : first;
  for (let line = lines[next]; line && !isNoCaption(line); line = lines[next]) {
    if (before && !continues(line, before)) break;
    words.push(line.text);
    before = line;
    next += 1;
  }
  if (words.length > 0) figure.caption = words.join(' ');
  if (figure.label === undefined) takeLabel();

  const counts: Record<string, number> = {};
  for (let line = lines[next]; line; line = lines[next]) {
    const found = readCounts(line.text, counts);
    const isTableHead = line.text.startsWith('|') && Object.keys(counts).length === 0;
    if (found) Object.assign(counts, Object.fromEntries(found));
    else if (isTableHead) rest.push(line);
    else break;
    next += 1;
  }
  if (Object.keys(counts).length > 0) figure.counts = counts;
  return { figure, rest: [...rest, ...lines.slice(next)] };
}
