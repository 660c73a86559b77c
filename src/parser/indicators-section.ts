/** Reads the Digital Decade indicators, whose labels and values stand in any order and arrangement. */
import type { Indicator } from '../model/factsheet.js';
import { TARGET_YEAR } from '../model/indicators.js';
import { slug } from '../model/topics.js';
import { knownIndicator, readIndicatorLine, type IndicatorLine } from './indicator-line.js';
import { joinTexts, tidy } from './inline.js';
import { continues, joinParagraphs, type Line } from './lines.js';
import { pairUp, type Role } from './pairs.js';
import { excerpt, type Report } from './report.js';
import { readNumber, readYesNo } from './value.js';

interface Reading extends Line {
  readonly content: IndicatorLine;
}

/** As many decimals as a factsheet may state. */
const MOST_DECIMALS = 10;

/** Whether a line carries on a label that the line before began. */
function isContinued(before: Reading | undefined, { content, ...line }: Reading): boolean {
  if (before?.content.role !== 'text' && before?.content.role !== 'label') return false;
  // A row of a table is whole.
  if (line.text.startsWith('|')) return false;
  const hasScale = Object.keys(before.content.scale).length > 0;
  if (content.role === 'scale') return !hasScale;
  if (hasScale || !continues(line, before)) return false;
  return content.role === 'text' || (before.content.role === 'text' && content.role !== 'value');
}

function readLines(lines: readonly Line[]): Reading[] {
  const readings: Reading[] = [];
  for (const line of lines) {
    const before = readings.at(-1);
    const reading = { ...line, content: readIndicatorLine(line.text) };
    if (!before || !isContinued(before, reading)) readings.push(reading);
    else {
      const text = `${before.text} ${line.text}`;
      const runs = tidy(joinTexts([before.runs, line.runs], ' '));
      readings.splice(-1, 1, { ...before, line: before.line, runs, text, content: readIndicatorLine(text) });
    }
  }
  return readings;
}

const roleOf = ({ content: { role } }: Reading): Role => (role === 'whole' || role === 'scale' ? 'other' : role);

function kindOf({ label, scale }: IndicatorLine, value: string | undefined): Indicator['kind'] {
  const isAnswer = value === undefined ? scale.minimum !== undefined : readYesNo(value) !== undefined;
  return knownIndicator(label)?.kind ?? (isAnswer ? 'yes-no' : 'score');
}

function toIndicator(content: IndicatorLine, value: string | undefined): Indicator {
  const { label, scale } = content;
  const id = knownIndicator(label)?.id ?? slug(label);
  const year = scale.year === undefined ? {} : { year: scale.year };
  const target = scale.minimum === undefined ? {} : { target: { value: scale.minimum, year: TARGET_YEAR } };
  if (kindOf(content, value) === 'yes-no') {
    return { id, kind: 'yes-no', label, value: readYesNo(value, true) ?? null, ...year, ...target };
  }
  const range = scale.min === undefined || scale.max === undefined ? {} : { min: scale.min, max: scale.max };
  const number = readNumber(value);
  if (!number) return { id, kind: 'score', label, value: null, ...range, ...year, ...target };
  const decimals = number.decimals === undefined ? {} : { decimals: Math.min(number.decimals, MOST_DECIMALS) };
  const unit = number.percent ? '%' : '';
  return { id, kind: 'score', label, value: number.value, ...decimals, ...range, unit, ...year, ...target };
}

/** Reads the lines of the indicators; what is not one is kept as a note. */
export function readIndicators(lines: readonly Line[], report: Report): Indicator[] {
  const readings = readLines(lines);
  const pairs = pairUp(readings.map(roleOf));
  const paired = new Set(pairs.values());
  const indicators = new Map<string, Indicator>();
  const rest: Line[] = [];
  readings.forEach((reading, index) => {
    if (paired.has(index)) return;
    const { content, line, text } = reading;
    const source = readings[pairs.get(index) ?? index] ?? reading;
    const value = pairs.has(index) ? source.content.value : content.value;
    const isIndicator = content.role === 'label' || content.role === 'whole' || pairs.has(index);
    const indicator = isIndicator ? toIndicator(content, value) : undefined;
    if (!indicator) {
      rest.push(reading);
    } else if (indicators.has(indicator.id)) {
      report.notice(line, 'duplicate-section', `Kept as a note: a second indicator ${excerpt(content.label)}.`);
      for (const part of new Set([reading, source])) report.keep(part.line, part.runs);
    } else {
      indicators.set(indicator.id, indicator);
      if (indicator.value !== null) return;
      if (value === undefined) {
        report.notice(line, 'missing-value', `The indicator ${excerpt(content.label)} has no value.`);
      } else {
        report.notice(
          source.line,
          'unread-value',
          `Kept as a note: ${excerpt(source.text)} is no value of ${excerpt(text)}.`,
        );
        report.keep(source.line, source.runs);
      }
    }
  });
  for (const { line, runs } of joinParagraphs(rest)) report.keepUnrecognised(line, runs);
  return [...indicators.values()];
}
