/** Groups the blocks of a document under the headings they belong to. */
import type { Country } from '../model/factsheet.js';
import { slug } from '../model/topics.js';
import type { Block } from './blocks.js';
import { looksLikeHead } from './head.js';
import { countryOf, readTitle, recogniseSection, type KnownSection } from './headings.js';
import { looksLikeIndicator } from './indicator-line.js';
import { plainText, tidy } from './inline.js';
import { looksLikeKeyFigure } from './key-figures.js';
import { excerpt, type Report } from './report.js';
import { isFigureLabel } from './topic-figure.js';
import { foldWords } from './words.js';

/** A heading of the document and the blocks below it; the head has no heading. */
export interface Section {
  readonly kind: KnownSection['kind'] | 'head' | 'unknown';
  /** What tells it from the others: the kind, the id of a topic, or an id made of an unknown heading. */
  readonly id: string;
  /** The words of its heading. */
  readonly words: string;
  readonly line: number;
  readonly blocks: Block[];
}

/** The document in sections, and what stands behind its end. */
export interface Outline {
  readonly country: Country | undefined;
  readonly sections: readonly Section[];
  /** The closing words of the publisher and all that follows them. */
  readonly closing: readonly Block[];
}

interface OpenSection extends Section {
  words: string;
}

/** What is longer is compared with nothing. */
const LONGEST_HEADING = 200;
const CLOSING = /^the digital public administrations? factsheets?\b/;
/** The second half of the indicators' heading, which some documents make a heading of its own. */
const INDICATORS_SUBHEADING = 'digital public services';

/** The words of a heading or paragraph; a list has none of its own. */
export const wordsOf = (block: Block): string => (block.kind === 'list' ? '' : plainText(tidy(block.passage.runs)));

/** Whether a paragraph serves as a heading: one line, all of it strong or in capitals. */
function standsOut(block: Block, words: string): boolean {
  if (block.kind !== 'paragraph' || block.passage.source.length > 1 || words.length > LONGEST_HEADING) return false;
  return (
    (words === words.toUpperCase() && words !== words.toLowerCase()) ||
    tidy(block.passage.runs).every((run) => run.strong)
  );
}

class Outliner {
  country: Country | undefined;
  readonly sections: OpenSection[] = [];
  #current: OpenSection;
  #knowsSection = false;
  readonly #report: Report;

  constructor(report: Report) {
    this.#report = report;
    this.#current = this.#openSection('head', 'head', '', 1);
  }

  /** Takes in the next block of the document. */
  add(block: Block): void {
    const words = wordsOf(block);
    const isHeading = block.kind === 'heading';
    if (isHeading && words === '') return;
    if (block.kind === 'list' || !(isHeading || standsOut(block, words))) this.#current.blocks.push(block);
    else if (!this.#addCountry(words, isHeading, block.line) && !this.#addKnown(words, isHeading, block.line)) {
      const paragraph: Block = { kind: 'paragraph', line: block.line, passage: block.passage };
      if (isHeading && readTitle(words) && this.#current.kind !== 'head') {
        this.#current = this.#openSection('head', 'head', '', block.line);
      } else if (isHeading && !this.#isContent(words)) {
        this.#current = this.#openSection('unknown', slug(words), words, block.line);
        return;
      }
      this.#current.blocks.push(paragraph);
    }
  }

  #openSection(kind: Section['kind'], id: string, words: string, line: number): OpenSection {
    const section: OpenSection = { kind, id, words, line, blocks: [] };
    this.sections.push(section);
    return section;
  }

  #addCountry(words: string, isHeading: boolean, line: number): boolean {
    const country = countryOf(words);
    if (!country || (!isHeading && (this.country || this.#current.kind !== 'head'))) return false;
    if (!this.country) {
      this.country = country;
      if (this.#current.kind !== 'head') this.#current = this.#openSection('head', 'head', '', line);
      return true;
    }
    if (this.country.code !== country.code) return false;
    this.#report.notice(line, 'duplicate-section', `Left out: the heading ${excerpt(words)} once more.`);
    return true;
  }

  #addKnown(words: string, isHeading: boolean, line: number): boolean {
    const known = recogniseSection(words, isHeading);
    if (known) {
      this.#knowsSection = true;
      this.#current = this.#openSection(known.kind, known.kind === 'topic' ? known.id : known.kind, words, line);
      return true;
    }
    const { kind, blocks } = this.#current;
    if (kind !== 'indicators' || blocks.length > 0 || foldWords(words) !== INDICATORS_SUBHEADING) return false;
    this.#current.words += ` ${words}`;
    return true;
  }

  /** Whether an unknown heading belongs to the text of the section it stands in. */
  #isContent(words: string): boolean {
    if (isFigureLabel(words)) return true;
    if (this.#current.kind === 'indicators') return looksLikeIndicator(words);
    if (this.#current.kind === 'keyFigures') return /^\d+$/.test(words) || looksLikeKeyFigure(words);
    return this.#current.kind === 'head' && (!this.#knowsSection || looksLikeHead(words));
  }
}

const isClosing = (block: Block): boolean => block.kind === 'paragraph' && CLOSING.test(foldWords(wordsOf(block)));

/** Parts the closing words from the sections: they start behind the last topic, and only known headings end them. */
function partClosing(sections: readonly Section[], report: Report): Pick<Outline, 'sections' | 'closing'> {
  const lastTopic = sections.findLastIndex(({ kind }) => kind === 'topic');
  const closing: Block[] = [];
  const kept = sections.flatMap((section, index): Section[] => {
    if (index < lastTopic) return [section];
    if (section.kind === 'unknown' && closing.length > 0) {
      report.notice(section.line, 'unknown-section', `Kept as notes: ${excerpt(section.words)} and the text below it.`);
      const heading = { line: section.line, source: [section.words], nested: false, runs: [{ text: section.words }] };
      closing.push({ kind: 'paragraph', line: section.line, passage: heading });
      for (const block of section.blocks) closing.push(block);
      return [];
    }
    const start = section.blocks.findIndex(isClosing);
    if (start < 0) return [section];
    for (const block of section.blocks.splice(start)) closing.push(block);
    return [section];
  });
  return { sections: kept, closing };
}

/** Merges sections with the same heading into the first of them, and leaves out headings without content. */
function merge(sections: readonly Section[], report: Report): Section[] {
  const merged = new Map<string, Section>();
  for (const section of sections) {
    const { kind, id, words, line, blocks } = section;
    const key = `${kind} ${id}`;
    const first = merged.get(key);
    const heading = words === '' ? [] : [{ text: words }];
    if (kind === 'unknown' && blocks.length === 0) {
      report.keepUnrecognised(line, heading);
    } else if (first) {
      for (const block of blocks) first.blocks.push(block);
      if (kind === 'head') continue;
      report.notice(line, 'duplicate-section', `Added to the section of line ${first.line}: ${excerpt(words)}.`);
      if (foldWords(words) !== foldWords(first.words)) report.keep(line, heading);
    } else {
      merged.set(key, section);
      if (kind === 'unknown') report.notice(line, 'unknown-section', `Kept as a topic: ${excerpt(words)}.`);
    }
  }
  return [...merged.values()];
}

/** Finds the country and the sections of a document. */
export function outline(blocks: readonly Block[], report: Report): Outline {
  const outliner = new Outliner(report);
  for (const block of blocks) outliner.add(block);
  const { sections, closing } = partClosing(outliner.sections, report);
  return { country: outliner.country, sections: merge(sections, report), closing };
}
