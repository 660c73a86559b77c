/** Reads one line of the indicators: a label, a value, or both. */
import { indicators, type IndicatorDefinition } from '../model/indicators.js';
import { collapse } from './inline.js';
import type { Role } from './pairs.js';
import { readNumber, readYesNo } from './value.js';
import { foldWords, trimEndOf, trimStartOf } from './words.js';

/** What a label says in parentheses: "(0-100)", "(≥1)", "(2023)". */
export interface Scale {
  min?: number;
  max?: number;
  minimum?: number;
  year?: number;
}

/** A line of the indicators; `whole` holds a label and its value, `scale` nothing but a suffix. */
export interface IndicatorLine {
  readonly role: Role | 'whole' | 'scale';
  /** The words without scale and value. */
  readonly label: string;
  /** The value as written. */
  readonly value?: string;
  readonly scale: Scale;
}

const PARENTHESIS = /\(([^()]{1,20})\)/g;
const RANGE = /^ ?(\d{1,6}) ?(?:[-\u2010-\u2015\u2212]|to) ?(\d{1,6}) ?%? ?$/;
const MINIMUM = /^ ?(?:\u2265|>=) ?(\d{1,6}) ?$/;
const YEAR = /^ ?((?:19|20)\d\d) ?$/;
/** Nothing but digits and the marks around them: a value, even if it cannot be read. */
const FIGURE = /^[-+\u2212~\u2248<>\u2264\u2265]? ?\d[\d .,'\u2019%/]*$/;
const NO_FIGURE = new Set(['n/a', 'n.a.', 'na', 'no data', 'not available', 'not applicable', '-', '\u2013', '\u2014']);
const SEPARATORS = [':', '=', '|'];
const DASHES = [' - ', ' \u2013 ', ' \u2014 '];
const LONGEST_LABEL = 120;

/** The catalogue's indicator whose id is a word of the label; none where several are. */
export function knownIndicator(label: string): IndicatorDefinition | undefined {
  const words = foldWords(label.replace(/\be-(?=\p{L})/giu, 'e')).split(' ');
  const found = indicators.filter(({ id }) => words.includes(id));
  return found.length === 1 ? found[0] : undefined;
}

const isReadable = (text: string): boolean => readYesNo(text) !== undefined || readNumber(text) !== undefined;

const isValue = (text: string): boolean => isReadable(text) || FIGURE.test(text) || NO_FIGURE.has(text.toLowerCase());

const isProse = (text: string): boolean => text.length > LONGEST_LABEL || /[.!?]$/.test(text);

function takeScale(text: string): { label: string; scale: Scale } {
  const scale: Scale = {};
  const rest = text.replace(PARENTHESIS, (whole, inner: string) => {
    const [, min, max] = RANGE.exec(inner) ?? [];
    const minimum = MINIMUM.exec(inner)?.[1];
    const year = YEAR.exec(inner)?.[1];
    if (min !== undefined && max !== undefined && Number(min) < Number(max)) {
      Object.assign(scale, { min: Number(min), max: Number(max) });
    } else if (minimum !== undefined) scale.minimum = Number(minimum);
    else if (year !== undefined) scale.year = Number(year);
    else return whole;
    return ' ';
  });
  return { label: collapse(rest).trim(), scale };
}

interface Halves {
  readonly label: string;
  readonly value: string;
}

/** Label and value of "label: value" or "value: label"; nothing else may stand where the value does. */
function splitAt(text: string, separator: string): Halves | undefined {
  const [first, last] = [text.indexOf(separator), text.lastIndexOf(separator)];
  if (first < 0) return undefined;
  const halves: [string, string][] = [
    [text.slice(0, last), text.slice(last + separator.length)],
    [text.slice(first + separator.length), text.slice(0, first)],
  ];
  return halves
    .map(([label, value]) => ({ label: label.trim(), value: value.trim() }))
    .find(({ label, value }) => label !== '' && isValue(value) && !isValue(label));
}

/** Label and value of "label value" or "value label": only a value of the kind that the label has. */
function splitAtSpace(text: string, fits: (value: string, label: string) => boolean): Halves | undefined {
  const words = text.split(' ');
  // A percent sign may stand alone behind its number.
  const tail = words.at(-1) === '%' ? 2 : 1;
  const front = words[1] === '%' ? 2 : 1;
  return [
    { label: words.slice(0, -tail).join(' '), value: words.slice(-tail).join(' ') },
    { label: words.slice(front).join(' '), value: words.slice(0, front).join(' ') },
  ].find(({ label, value }) => label !== '' && !isValue(label) && fits(value, label));
}

function split(text: string, hasScale: boolean): Halves | undefined {
  if (text.length > LONGEST_LABEL) return undefined;
  const isKnown = hasScale || knownIndicator(text) !== undefined;
  for (const separator of isKnown ? [...SEPARATORS, ...DASHES] : SEPARATORS) {
    const halves = splitAt(text, separator);
    if (halves) return halves;
  }
  return splitAtSpace(text, (value, label) => {
    const number = readNumber(value);
    if (number?.percent) return true;
    const kind = knownIndicator(label)?.kind;
    if (readYesNo(value) !== undefined) return kind === 'yes-no' || (hasScale && kind === undefined);
    return number !== undefined && (kind === 'score' || (hasScale && kind === undefined));
  });
}

/** Reads a line of the indicators. */
export function readIndicatorLine(text: string): IndicatorLine {
  const { label, scale } = takeScale(trimEndOf(trimStartOf(text, '| '), '| '));
  if (isValue(label)) return { role: 'value', label, value: label, scale };
  const hasScale = scale.max !== undefined || scale.minimum !== undefined;
  if (label === '') return { role: 'scale', label, scale };
  const halves = split(label, hasScale);
  if (halves) return { role: 'whole', label: trimEndOf(halves.label, ' :=-\u2013\u2014|'), value: halves.value, scale };
  const words = trimEndOf(label, ' :=');
  if (hasScale) return { role: 'label', label: words, scale };
  if (isProse(label)) return { role: 'other', label, scale };
  return { role: knownIndicator(label) ? 'label' : 'text', label: words, scale };
}

/** Whether a heading is in truth a line of the indicators. */
export function looksLikeIndicator(words: string): boolean {
  const { role, label, scale } = readIndicatorLine(words);
  if (role !== 'label' && role !== 'text') return role !== 'other';
  const known = knownIndicator(label);
  return scale.max !== undefined || scale.minimum !== undefined || foldWords(label) === foldWords(known?.label ?? '');
}
