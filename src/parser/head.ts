/** Reads what stands above the sections: title, edition, subtitle and month of publication. */
import type { Factsheet } from '../model/factsheet.js';
import { readTitle } from './headings.js';
import { continues, joinParagraphs, type Line } from './lines.js';
import type { Report } from './report.js';
import { foldWords } from './words.js';

const MONTHS = [
  'january',
  'february',
  'march',
  'april',
  'may',
  'june',
  'july',
  'august',
  'september',
  'october',
  'november',
  'december',
];

/** "JULY 2024" or "July, 2024" as "2024-07"; anything more or less than a month and a year is `undefined`. */
export function readMonth(words: string): string | undefined {
  const [, name = '', year = ''] = /^(\p{L}+)(?: |, ?)((?:19|20)\d\d)$/u.exec(words) ?? [];
  const month = MONTHS.indexOf(name.toLowerCase()) + 1;
  return month > 0 ? `${year}-${String(month).padStart(2, '0')}` : undefined;
}

const isSubtitle = (words: string): boolean => foldWords(words).startsWith('main developments in ');

/** Whether a line is one that the head of a factsheet has. */
export const looksLikeHead = (words: string): boolean =>
  readTitle(words) !== undefined || readMonth(words) !== undefined || isSubtitle(words);

/** Reads the lines of the head; those it does not know are kept as notes. */
export function readHead(
  lines: readonly Line[],
  report: Report,
): Pick<Factsheet, 'title' | 'edition' | 'subtitle' | 'published'> {
  const head: ReturnType<typeof readHead> = {};
  const subtitle: string[] = [];
  const rest: Line[] = [];
  /** The line before, if it belongs to the subtitle. */
  let before: Line | undefined;
  for (const line of lines) {
    const title = head.title === undefined ? readTitle(line.text) : undefined;
    const published = head.published === undefined ? readMonth(line.text) : undefined;
    const startsSubtitle = subtitle.length === 0 && isSubtitle(line.text);
    const isMore = continues(line, before) && !looksLikeHead(line.text);
    before = startsSubtitle || isMore ? line : undefined;
    if (title) Object.assign(head, title);
    else if (published !== undefined) head.published = published;
    else if (startsSubtitle || isMore) subtitle.push(line.text);
    else rest.push(line);
  }
  if (subtitle.length > 0) head.subtitle = subtitle.join(' ');
  for (const { line, runs } of joinParagraphs(rest)) report.keepUnrecognised(line, runs);
  return head;
}
