/**
 * Reads the text inside blocks: emphasis, links, escapes. Markdown libraries are super-linear on hostile text, so a
 * passage with too many marks stays plain, and the others are read in batches of bounded size.
 */
import { fromMarkdown } from 'mdast-util-from-markdown';
import type { Nodes, PhrasingContent, RootContent } from 'mdast';
import type { InlineRun } from '../model/factsheet.js';
import { safeHref } from '../model/links.js';
import type { Passage } from './blocks.js';
import { Definitions } from './definitions.js';
import { excerpt, type Report } from './report.js';
import { recoverSpacedLinks } from './spaced-links.js';

/** More than this of the marks that make Markdown slow, and a passage stays plain. */
const MARK_LIMIT = 1000;
const PAIRED_MARKS = '*_[';
const OTHER_MARKS = ']`\\<&';
/** Without any of these, a passage is its own text. */
const ANY_MARK = /[*_[\]`\\<&!]/;
/** Characters of source read at once. */
const BATCH_SIZE = 2000;

/** Blocks are known already, and HTML is text: only what stands inside a paragraph is left to the library. */
const INLINE_ONLY = {
  disable: {
    null: [
      'blockQuote',
      'codeFenced',
      'codeIndented',
      'headingAtx',
      'htmlFlow',
      'htmlText',
      'list',
      'setextUnderline',
      'thematicBreak',
    ],
  },
};

type Marks = Omit<InlineRun, 'text'>;

interface Placed {
  readonly passage: Passage;
  /** Line of the batch where the passage starts, from 1. */
  readonly start: number;
  readonly text: string;
}

/** Whether a text has too many of the marks; it is not searched further than that. */
function hasTooMany(text: string, marks: string): boolean {
  let count = 0;
  for (let index = 0; index < text.length && count <= MARK_LIMIT; index += 1) {
    if (marks.includes(text.charAt(index))) count += 1;
  }
  return count > MARK_LIMIT;
}

const lineOf = (node: Nodes): number => node.position?.start.line ?? 1;

class InlineReader {
  readonly #definitions: Definitions;
  readonly #report: Report;
  #batch: Placed[] = [];
  #size = 0;
  #lines = 1;

  constructor(definitions: Definitions, report: Report) {
    this.#definitions = definitions;
    this.#report = report;
  }

  add(passage: Passage): void {
    const text = recoverSpacedLinks(passage.source.join('\n'));
    this.#batch.push({ passage, start: this.#lines, text });
    this.#lines += passage.source.length + 1;
    this.#size += text.length;
    if (this.#size > BATCH_SIZE) this.flush();
  }

  flush(): void {
    const texts = this.#batch.map(({ text }) => text);
    const needed = this.#definitions.neededBy(texts.join('\n'));
    const root = fromMarkdown([...texts, needed.join('\n')].join('\n\n'), { extensions: [INLINE_ONLY] });
    const addresses = new Map<string, string>();
    for (const node of root.children) if (node.type === 'definition') addresses.set(node.identifier, node.url);
    let next = 0;
    for (const node of root.children) {
      while ((this.#batch[next + 1]?.start ?? Infinity) <= lineOf(node)) next += 1;
      const placed = this.#batch[next];
      if (placed && lineOf(node) < this.#lines) this.#readBlock(node, placed, addresses);
    }
    this.#batch = [];
    this.#size = 0;
    this.#lines = 1;
  }

  #readBlock(node: RootContent, { passage, start, text }: Placed, addresses: ReadonlyMap<string, string>): void {
    const { runs } = passage;
    if (runs.length > 0) runs.push({ text: '\n' });
    if (node.type === 'paragraph') {
      this.#read(node.children, {}, { runs, addresses, shift: passage.line - start });
    } else if (node.type === 'definition' && !this.#definitions.isUsed(node.identifier)) {
      const last = node.position?.end.line ?? lineOf(node);
      runs.push({
        text: text
          .split('\n')
          .slice(lineOf(node) - start, last - start + 1)
          .join('\n'),
      });
    }
  }

  #read(
    nodes: readonly PhrasingContent[],
    marks: Marks,
    place: { runs: InlineRun[]; addresses: ReadonlyMap<string, string>; shift: number },
  ): void {
    for (const node of nodes) {
      if (node.type === 'strong') this.#read(node.children, { ...marks, strong: true }, place);
      else if (node.type === 'emphasis') this.#read(node.children, { ...marks, emphasis: true }, place);
      else if (node.type === 'link' || node.type === 'linkReference') {
        const address = node.type === 'link' ? node.url : place.addresses.get(node.identifier);
        const href = this.#safe(address ?? '', lineOf(node) + place.shift);
        const inner = href === undefined ? marks : { ...marks, href };
        this.#read(node.children, inner, place);
        // Nothing shows a link's title, and no word may be lost.
        if (node.type === 'link' && node.title) place.runs.push({ text: ` (${node.title})`, ...inner });
      } else if (node.type === 'break') place.runs.push({ text: '\n' });
      else if (node.type === 'image' || node.type === 'imageReference')
        place.runs.push({ text: node.alt ?? '', ...marks });
      else if ('value' in node) place.runs.push({ text: node.value, ...marks });
    }
  }

  #safe(address: string, line: number): string | undefined {
    const href = safeHref(address);
    // An empty target or a mere fragment is a link that was never set, as in text copied from a PDF file.
    if (href === undefined && address && !address.startsWith('#')) {
      this.#report.notice(line, 'unsafe-link', `Kept without its address: ${excerpt(address)}.`);
    }
    return href;
  }
}

/** Fills the inline runs of every passage. */
export function readPassages(passages: readonly Passage[], report: Report): void {
  const marked: Passage[] = [];
  for (const passage of passages) {
    const text = passage.source.join('\n');
    const complex = passage.nested || hasTooMany(text, PAIRED_MARKS) || hasTooMany(text, OTHER_MARKS);
    if (complex) report.notice(passage.line, 'too-complex', 'Kept as plain text: too many marks or too deeply nested.');
    if (!complex && ANY_MARK.test(text)) marked.push(passage);
    else if (text) passage.runs = [{ text }];
  }
  const reader = new InlineReader(new Definitions(marked), report);
  for (const passage of marked) reader.add(passage);
  reader.flush();
}
