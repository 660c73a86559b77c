/**
 * Divides a document into headings, paragraphs and lists, line by line and in linear time, before any Markdown library
 * sees it: those are super-linear on hostile nesting. The text inside each block is left to markdown.ts.
 */
import type { InlineRun } from '../model/factsheet.js';
import { trimEndOf } from './words.js';

/** A stretch of running text: a heading, a paragraph, or a paragraph of a list entry. */
export interface Passage {
  /** Line of the document where it starts, from 1. */
  readonly line: number;
  /** Its source, line by line, without list and quote markers. */
  readonly source: string[];
  /** It is nested too deeply to be read as Markdown. */
  readonly nested: boolean;
  /** Its inline runs, filled by markdown.ts, with a line break where the source has one. */
  runs: InlineRun[];
}

/** One entry of a list. */
export interface ListEntry {
  readonly line: number;
  readonly passages: Passage[];
  readonly entries: ListEntry[];
}

/** A part of the document. Quotes and fences leave no trace: only their words matter. */
export type Block =
  | { readonly kind: 'heading'; readonly line: number; readonly level: number; readonly passage: Passage }
  | { readonly kind: 'paragraph'; readonly line: number; readonly passage: Passage }
  | { readonly kind: 'list'; readonly line: number; readonly entries: ListEntry[] };

/** The document in blocks, and every passage in them. */
export interface Division {
  readonly blocks: readonly Block[];
  readonly passages: readonly Passage[];
}

/** With more list and quote markers than this around it, text stays plain. */
const NESTING_LIMIT = 20;

const HEADING = /^ *(#{1,6})(?: (.*))?$/;
const UNDERLINE = /^ *(={2,}|-{2,}) *$/;
const QUOTE = /^ *> ?/;
/**
 * Markdown's own bullets need a space behind them; those that come from office and PDF files do not. A bullet without
 * text is one still, a lone number is not.
 */
const BULLET = /^( *)(?:[-*+](?= |$)|[\u2022\u2023\u2043\u25aa\u25cb\u25cf\u25e6\uf0b7]|(\d{1,9})[.)](?= +[^ ])) */;
/** As many markers on one line as no document has. Matching a fixed number keeps the expression's stack small. */
const HOSTILE = /^(?: *(?:>|[-*+](?= )|\d{1,9}[.)](?= ))){21}/;

/** Whether a line is nothing but three or more equal marks, spaces aside: it holds no words. */
function isRule(text: string): boolean {
  const mark = text.trimStart().charAt(0);
  let count = 0;
  if (!'-*_='.includes(mark)) return false;
  for (const character of text) {
    if (character === mark) count += 1;
    else if (character !== ' ') return false;
  }
  return count >= 3;
}

interface OpenEntry {
  readonly entry: ListEntry;
  /** The column from which text belongs to the entry. */
  readonly column: number;
}

class Divider {
  readonly blocks: Block[] = [];
  readonly passages: Passage[] = [];
  /** The passage that the next line continues unless it starts something new. */
  #current: Passage | undefined;
  /** The entries around the current line, outermost first. */
  #open: OpenEntry[] = [];
  /** The last number of an ordered list per column: the next one is told from a line that starts with a year. */
  #numbers = new Map<number, number>();

  /** Takes in the next line of the document. */
  read(source: string, line: number): void {
    let text = source;
    let markers = 0;
    let column = 0;
    while (!HOSTILE.test(text)) {
      const quote = QUOTE.exec(text)?.[0];
      if (quote === undefined) {
        if (this.#isBlock(text, line)) return;
        const bullet = this.#readBullet(text, column);
        if (!bullet) return this.#addText(text, column, line);
        this.#close(column + bullet.indent);
        if (markers + this.#open.length >= NESTING_LIMIT) break;
        this.#openEntry(column + bullet.length, line);
        column += bullet.length;
        text = text.slice(bullet.length);
      } else {
        markers += 1;
        if (markers + this.#open.length > NESTING_LIMIT) break;
        text = text.slice(quote.length);
      }
    }
    if (!this.#isBlock(text, line)) this.#addText(text, column, line, true);
  }

  /** Whether the line is a blank, a rule or a heading, which it then takes in. */
  #isBlock(text: string, line: number): boolean {
    const isBlank = text.trim() === '';
    const heading = HEADING.exec(text);
    const underline = UNDERLINE.exec(text)?.[1];
    const last = this.blocks.at(-1);
    if (underline && last?.kind === 'paragraph' && last.passage === this.#current) {
      this.blocks.splice(-1, 1, { ...last, kind: 'heading', level: underline.startsWith('=') ? 1 : 2 });
    } else if (heading) {
      this.#addHeading(heading[1]?.length ?? 0, heading[2] ?? '', line);
    } else if (!isBlank && !isRule(text)) {
      return false;
    }
    // A blank line ends a passage but not the entry around it: the next paragraph may belong there.
    if (!isBlank) this.#open = [];
    this.#current = undefined;
    return true;
  }

  #addHeading(level: number, words: string, line: number): void {
    const bare = trimEndOf(words.trimEnd(), '#');
    const passage = this.#startPassage(line, false);
    // Closing marks stand apart from the words: "C#" keeps its own.
    passage.source.push((!bare || bare.endsWith(' ') ? bare : words).trim());
    this.blocks.push({ kind: 'heading', line, level, passage });
  }

  #readBullet(text: string, column: number): { indent: number; length: number } | undefined {
    const match = BULLET.exec(text);
    if (!match) return undefined;
    const [{ length }, indent = '', digits] = match;
    const place = column + indent.length;
    if (digits !== undefined) {
      const number = Number(digits);
      if (number !== 1 && number !== (this.#numbers.get(place) ?? 0) + 1) return undefined;
      this.#numbers.set(place, number);
    }
    return { indent: indent.length, length };
  }

  /** Closes the entries that text at this column does not belong to. */
  #close(column: number): void {
    while (this.#open.length > 0 && column < (this.#open.at(-1)?.column ?? 0)) this.#open.pop();
  }

  #openEntry(column: number, line: number): void {
    const entry: ListEntry = { line, passages: [], entries: [] };
    const parent = this.#open.at(-1);
    const last = this.blocks.at(-1);
    if (parent) parent.entry.entries.push(entry);
    else if (last?.kind === 'list') last.entries.push(entry);
    else this.blocks.push({ kind: 'list', line, entries: [entry] });
    this.#open.push({ entry, column });
    this.#current = undefined;
  }

  #addText(text: string, column: number, line: number, nested = false): void {
    if (this.#current && (this.#current.nested || !nested)) {
      this.#current.source.push(text.trim());
      return;
    }
    if (!this.#current) this.#close(column + text.search(/[^ ]/));
    const passage = this.#startPassage(line, nested);
    passage.source.push(text.trim());
    this.#current = passage;
    const entry = this.#open.at(-1)?.entry;
    if (entry) entry.passages.push(passage);
    else this.blocks.push({ kind: 'paragraph', line, passage });
  }

  #startPassage(line: number, nested: boolean): Passage {
    const passage: Passage = { line, source: [], nested, runs: [] };
    this.passages.push(passage);
    return passage;
  }
}

/** Divides the lines of a document into blocks. */
export function divide(lines: readonly string[]): Division {
  const divider = new Divider();
  lines.forEach((text, index) => divider.read(text, index + 1));
  return divider;
}
