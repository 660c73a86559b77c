/**
 * Link definitions (`[label]: address`) stand anywhere in a document, while its text is read in batches. This finds
 * those that a batch needs. A definition that nothing refers to is not one: its words would vanish.
 */
import type { Passage } from './blocks.js';

const DEFINITION = /^\[([^[\]]{1,999})\]: *[^ ]+(?: +(?:"[^"]*"|'[^']*'|\([^()]*\)))? *$/;
const LABEL = /\[([^[\]]{1,999})\]/g;

/** A label as Markdown compares it. */
export const foldLabel = (label: string): string => label.trim().replace(/\s+/g, ' ').toLowerCase();

const labelsIn = (text: string): Set<string> =>
  new Set([...text.matchAll(LABEL)].map(([, label = '']) => foldLabel(label)));

/** The link definitions of a document. */
export class Definitions {
  #sources = new Map<string, string>();
  #used = new Set<string>();

  constructor(passages: readonly Passage[]) {
    const texts: string[] = [];
    for (const { source } of passages) {
      for (const line of source) {
        const label = line.startsWith('[') ? DEFINITION.exec(line)?.[1] : undefined;
        if (label === undefined) texts.push(line);
        else if (!this.#sources.has(foldLabel(label))) this.#sources.set(foldLabel(label), line);
      }
    }
    if (this.#sources.size === 0) return;
    for (const text of texts) for (const label of labelsIn(text)) this.#used.add(label);
  }

  /** Whether any text refers to the label. */
  isUsed(label: string): boolean {
    return this.#used.has(foldLabel(label));
  }

  /** The sources of the definitions that a text refers to. */
  neededBy(text: string): string[] {
    if (this.#sources.size === 0) return [];
    return [...labelsIn(text)].flatMap((label) => this.#sources.get(label) ?? []);
  }
}
