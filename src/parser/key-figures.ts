/** Reads the key figures: a number and the words that say what it counts. */
import type { KeyFigure } from '../model/factsheet.js';
import { continues, joinLines, joinParagraphs, type Line } from './lines.js';
import { pairUp, type Role } from './pairs.js';
import { excerpt, type Report } from './report.js';
import { readNumber } from './value.js';
import { trimEndOf, trimStartOf } from './words.js';

/** A number written with digits and marks only, whether or not it can be read. */
const FIGURE = /^[-+\u2212~\u2248<>\u2264\u2265]?\d[\d.,'\u2019+%\u2010-\u2015-]*$/;
/** "1,234" may be a thousand or one and a bit: neither is taken for granted where things are counted. */
const AMBIGUOUS = /^\D?\d{1,3},\d{3}%?$/;
const MARKS = ' :=\u2013\u2014-';
const LONGEST_LABEL = 300;
const MOST_DECIMALS = 10;

/** A figure as written, and the words that go with it. */
interface Statement {
  readonly figure: string;
  readonly label: string;
}

/** Figure and words of "10 new services" or "New services: 10"; `undefined` where a line is not of this form. */
function readStatement(text: string): Statement | undefined {
  if (text.length > LONGEST_LABEL) return undefined;
  const [first = '', ...others] = text.split(' ');
  const leading = { figure: trimEndOf(first, ':'), label: trimStartOf(others.join(' '), MARKS) };
  const mark = Math.max(text.lastIndexOf(':'), text.lastIndexOf('='));
  const trailing = { figure: text.slice(mark + 1).trim(), label: trimEndOf(text.slice(0, Math.max(mark, 0)), MARKS) };
  return [leading, trailing].find(({ figure, label }) => FIGURE.test(figure) && label !== '');
}

function toKeyFigure({ figure, label }: Statement): KeyFigure | undefined {
  // "1 234 services" counts more than one: what follows is the rest of the number.
  if (AMBIGUOUS.test(figure) || FIGURE.test(label.split(' ', 1)[0] ?? '')) return undefined;
  const number = readNumber(figure);
  if (!number) return undefined;
  const decimals = number.decimals ? { decimals: Math.min(number.decimals, MOST_DECIMALS) } : {};
  return { value: number.value, ...decimals, label: number.percent ? `% ${label}` : label };
}

/** Whether a line is a key figure as a whole. */
export function looksLikeKeyFigure(text: string): boolean {
  const statement = readStatement(text);
  return statement !== undefined && toKeyFigure(statement) !== undefined;
}

/** Lines with those that carry them on: a sentence may break anywhere, but never right behind a lone number. */
const joinSentences = (lines: readonly Line[]): Line[] =>
  joinLines(lines, (line, [first]) => {
    const isNew = FIGURE.test(line.text) || looksLikeKeyFigure(line.text);
    return !isNew && !FIGURE.test(first.text) && continues(line, first);
  });

function roleOf({ text }: Line): Role {
  if (FIGURE.test(text)) return 'value';
  return text.length > LONGEST_LABEL || readStatement(text) ? 'other' : 'text';
}

/** Reads the lines of the key figures; what is not one is kept as a note. */
export function readKeyFigures(lines: readonly Line[], report: Report): KeyFigure[] {
  const sentences = joinSentences(lines);
  const pairs = pairUp(sentences.map(roleOf));
  const paired = new Set(pairs.values());
  const keyFigures: KeyFigure[] = [];
  const rest: Line[] = [];
  sentences.forEach((sentence, index) => {
    if (paired.has(index)) return;
    const partner = sentences[pairs.get(index) ?? -1];
    const statement = partner ? { figure: partner.text, label: sentence.text } : readStatement(sentence.text);
    const keyFigure = statement && toKeyFigure(statement);
    if (keyFigure) {
      keyFigures.push(keyFigure);
    } else if (statement) {
      report.notice(
        sentence.line,
        'unread-value',
        `Kept as a note: the number ${excerpt(statement.figure)} is not clear.`,
      );
      for (const { line, runs } of partner ? [partner, sentence] : [sentence]) report.keep(line, runs);
    } else {
      rest.push(sentence);
    }
  });
  for (const { line, runs } of joinParagraphs(rest)) report.keepUnrecognised(line, runs);
  return keyFigures;
}
