/** Reads a topic: its initiatives, and the note that stands in their place or beside them. */
import type { Item, Topic } from '../model/factsheet.js';
import { topics } from '../model/topics.js';
import type { Block } from './blocks.js';
import { inSentenceCase } from './headings.js';
import { joinTexts } from './inline.js';
import { blockToItems } from './items.js';
import type { Report } from './report.js';
import type { Section } from './sections.js';

/** The document's words for a topic; in sentence case where only its capitals differ from the catalogue's. */
function titleOf({ id, words }: Section): string {
  const definition = topics.find((topic) => topic.id === id);
  return definition ? inSentenceCase(words, definition.title) : words;
}

/**
 * Reads the section of a topic.
 * @param isLast whether no topic follows: what stands behind its initiatives closes the document
 */
export function readTopic(section: Section, isLast: boolean, report: Report): Topic {
  const initiatives: Item[] = [];
  const paragraphs: Item[] = [];
  const add = (block: Block): void => {
    const items = blockToItems(block);
    if (block.kind === 'list') for (const item of items) initiatives.push(item);
    else if (isLast && initiatives.length > 0) for (const { text } of items) report.keep(block.line, text);
    else for (const item of items) paragraphs.push(item);
  };
  section.blocks.forEach(add);
  const note = joinTexts(
    paragraphs.map(({ text }) => text),
    '\n',
  );
  return { id: section.id, title: titleOf(section), initiatives, ...(note.length > 0 ? { note } : {}) };
}
