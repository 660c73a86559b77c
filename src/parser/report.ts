import type { InlineText, Notice, NoticeCode } from '../model/factsheet.js';
import { plainText } from './inline.js';

const EXCERPT_LENGTH = 60;

/** The first words of a text, for a message. */
export const excerpt = (text: string): string =>
  text.length > EXCERPT_LENGTH ? `"${text.slice(0, EXCERPT_LENGTH).trimEnd()}…"` : `"${text}"`;

/** What the parts of the parser have to say beside their results: notices, and the text that found no place. */
export class Report {
  #notices: Notice[] = [];
  #notes: { line: number; text: InlineText }[] = [];

  /** Adds a notice. */
  notice(line: number, code: NoticeCode, message: string): void {
    this.#notices.push({ line, code, message });
  }

  /** Keeps text as a note, without remark. */
  keep(line: number, text: InlineText): void {
    if (text.length > 0) this.#notes.push({ line, text });
  }

  /** Keeps text that no rule knows as a note, with a notice. */
  keepUnrecognised(line: number, text: InlineText): void {
    if (text.length === 0) return;
    this.keep(line, text);
    this.notice(line, 'unrecognised-text', `Kept as a note: ${excerpt(plainText(text))}.`);
  }

  /** The notices in the order of the document, those about the whole last. */
  get notices(): Notice[] {
    const place = ({ line }: Notice): number => line || Infinity;
    return [...this.#notices].sort((one, other) =>
      place(one) < place(other) ? -1 : Number(place(one) > place(other)),
    );
  }

  /** The kept text in the order of the document. */
  get notes(): { text: InlineText }[] {
    return [...this.#notes].sort((one, other) => one.line - other.line).map(({ text }) => ({ text }));
  }
}
