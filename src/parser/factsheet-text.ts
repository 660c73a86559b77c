/** Reads the text of a Digital Public Administration Factsheet into the model. Never throws, never guesses. */
import type { Factsheet, Headings, Notice, Topic } from '../model/factsheet.js';
import { topics as catalogue } from '../model/topics.js';
import { divide, type Block } from './blocks.js';
import { readHead } from './head.js';
import { canonicalHeadings, inSentenceCase, readTitle, recogniseSection } from './headings.js';
import { readIndicators } from './indicators-section.js';
import { blockToItems, flattenItem } from './items.js';
import { readKeyFigures } from './key-figures.js';
import { linesOf } from './lines.js';
import { readPassages } from './markdown.js';
import { excerpt, Report } from './report.js';
import { outline, wordsOf, type Outline, type Section } from './sections.js';
import { readLines } from './source.js';
import { takeTopicFigure } from './topic-figure.js';
import { readTopic } from './topic-section.js';

/** What the parser found: a factsheet, unless the text is none, and its remarks. */
export interface ParsedFactsheet {
  factsheet: Factsheet | undefined;
  notices: Notice[];
}

const isTopic = ({ kind }: Section): boolean => kind === 'topic' || kind === 'unknown';

/** Says why a text is not a factsheet. */
function reject(blocks: readonly Block[], { country }: Outline): ParsedFactsheet {
  const report = new Report();
  const first = blocks.find(({ kind }) => kind === 'heading');
  const words = first ? wordsOf(first) : '';
  const isName = first?.kind === 'heading' && first.level === 1 && !readTitle(words) && !recogniseSection(words, true);
  if (!country && isName) {
    report.notice(first.line, 'unknown-country', `No country of the factsheets is called ${excerpt(words)}.`);
  }
  const missing = country ? 'a heading of a known section' : 'a heading with the name of a country';
  report.notice(0, 'not-a-factsheet', `The text lacks ${missing}.`);
  return { factsheet: undefined, notices: report.notices };
}

function readHeadings(sections: readonly Section[]): Headings {
  const headings: Headings = {};
  for (const { kind, words } of sections) {
    if (kind === 'highlights' || kind === 'keyFigures' || kind === 'indicators') {
      headings[kind] = inSentenceCase(words, canonicalHeadings[kind]);
    }
  }
  return headings;
}

function readTopics(sections: readonly Section[], report: Report): Topic[] {
  const own = sections.filter(isTopic);
  for (const { id, title } of catalogue) {
    const isMissing = !own.some((section) => section.id === id);
    if (isMissing) report.notice(0, 'missing-section', `The document has no section ${excerpt(title)}.`);
  }
  return own.map((section, index) => readTopic(section, index === own.length - 1, report));
}

/** The head and the key figures are read together: the figure of the topics stands in either. */
function readFigures(head: Section | undefined, keyFigures: Section | undefined, report: Report) {
  const inKeyFigures = takeTopicFigure(linesOf(keyFigures?.blocks ?? []));
  const headLines = linesOf(head?.blocks ?? []);
  const inHead = inKeyFigures.figure ? { figure: undefined, rest: headLines } : takeTopicFigure(headLines);
  return {
    head: readHead(inHead.rest, report),
    keyFigures: keyFigures && readKeyFigures(inKeyFigures.rest, report),
    topicFigure: inKeyFigures.figure ?? inHead.figure,
  };
}

/** Compares the key figure with what the document lists; nothing is changed. */
function checkCounts({ keyFigures = [], topics = [], highlights = [] }: Factsheet, line: number, report: Report): void {
  const sum = topics.reduce((total, { initiatives }) => total + initiatives.length, 0);
  for (const { value, label } of keyFigures) {
    if (!/\binitiatives?\b/i.test(label) || value === sum || value === sum + highlights.length) continue;
    const found = `${sum} initiatives and ${highlights.length} highlights`;
    report.notice(line, 'count-mismatch', `The key figure is ${value}, but the document lists ${found}.`);
  }
}

/**
 * Reads the text of a factsheet.
 * @param text the document in Markdown, as messy as it comes
 * @returns the factsheet, or `undefined` where no country heading and no known section is found; and the remarks
 */
export function parseFactsheet(text: string): ParsedFactsheet {
  const report = new Report();
  const { blocks, passages } = divide(readLines(text));
  readPassages(passages, report);
  const found = outline(blocks, report);
  const { country, sections } = found;
  if (!country || !sections.some(({ kind }) => kind !== 'head' && kind !== 'unknown')) return reject(blocks, found);

  const sectionOf = (kind: Section['kind']): Section | undefined => sections.find((section) => section.kind === kind);
  const { head, keyFigures, topicFigure } = readFigures(sectionOf('head'), sectionOf('keyFigures'), report);
  const highlights = sectionOf('highlights')?.blocks.flatMap(blockToItems);
  const indicators = sectionOf('indicators');
  const topics = readTopics(sections, report);
  const factsheet: Factsheet = {
    country,
    ...head,
    // The form is English, and its headings were recognised in English.
    language: 'en',
    headings: readHeadings(sections),
    ...(highlights && { highlights }),
    ...(keyFigures && { keyFigures }),
    ...(topicFigure && { topicFigure }),
    ...(indicators && { indicators: readIndicators(linesOf(indicators.blocks), report) }),
    ...(topics.length > 0 && { topics }),
  };
  for (const block of found.closing) {
    for (const item of blockToItems(block)) for (const runs of flattenItem(item)) report.keep(block.line, runs);
  }
  checkCounts(factsheet, sectionOf('keyFigures')?.line ?? 0, report);
  const { notes, notices } = report;
  return { factsheet: { ...factsheet, ...(notes.length > 0 && { notes }) }, notices };
}
