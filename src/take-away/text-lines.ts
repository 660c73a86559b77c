/** Words in a picture, which has to break its lines itself. */
import type { Font, Measure, TextShape } from './scene.js';

/** Where nothing can measure them, letters are taken to be this wide, in sizes of their font. */
const LETTER = 0.56;

/** How wide words are, about. */
export const roughMeasure: Measure = (words, { size }) => words.length * size * LETTER;

const RIGHT_TO_LEFT = /\p{Script=Arabic}|\p{Script=Hebrew}|\p{Script=Syriac}|\p{Script=Thaana}/u;

/** The direction of words: that of their first letter, else that of what is around them. */
export function directionOf(words: string, around: 'ltr' | 'rtl'): 'ltr' | 'rtl' {
  const letter = /\p{L}/u.exec(words)?.[0];
  if (letter === undefined) return around;
  return RIGHT_TO_LEFT.test(letter) ? 'rtl' : 'ltr';
}

/** Pieces of a word that is wider than a line, each as long as fits: broken at no-break spaces, else anywhere. */
function pieces(word: string, fits: (words: string) => boolean): string[] {
  const found: string[] = [];
  let piece = '';
  for (const part of word.match(/[^\u00a0]+|\u00a0/g) ?? []) {
    for (const next of fits(part) ? [part] : part) {
      if (piece && !fits(piece + next)) {
        found.push(piece);
        piece = '';
      }
      piece += next;
    }
  }
  return [...found, piece].map((part) => part.trim()).filter(Boolean);
}

/** Words in lines no wider than this; a word that is wider is broken. No-break spaces hold as long as they can. */
export function breakLines(words: string, width: number, font: Font, measure: Measure): string[] {
  const fits = (line: string): boolean => measure(line, font) <= width;
  const lines: string[] = [];
  let line = '';
  for (const word of words.split(/[ \t\r\n]+/).filter(Boolean)) {
    const longer = line ? `${line} ${word}` : word;
    if (fits(longer)) {
      line = longer;
      continue;
    }
    if (line) lines.push(line);
    const parts = fits(word) ? [word] : pieces(word, fits);
    line = parts.pop() ?? '';
    lines.push(...parts);
  }
  return line ? [...lines, line] : lines;
}

/** How far lines are apart, in sizes of their font. */
const LEADING = 1.35;
/** Where letters stand in their line. */
const BASELINE = 1.02;

/** A paragraph to be set. */
export interface Paragraph extends Font {
  readonly words: string;
  readonly x: number;
  /** Its upper edge. */
  readonly y: number;
  readonly width: number;
  readonly align: TextShape['align'];
  readonly colour: string;
  /** The direction around it. */
  readonly direction: 'ltr' | 'rtl';
}

/** Sets a paragraph in lines; says how high it is. */
export function setParagraph(paragraph: Paragraph, measure: Measure): { shapes: TextShape[]; height: number } {
  const { words, x, y, width, align, colour, size, weight } = paragraph;
  const direction = directionOf(words, paragraph.direction);
  const lines = breakLines(words, width, paragraph, measure);
  const shapes = lines.map((line, index): TextShape => {
    const baseline = y + size * (BASELINE + LEADING * index);
    return { shape: 'text', words: line, x, y: baseline, align, colour, size, weight, direction };
  });
  return { shapes, height: lines.length * size * LEADING };
}
