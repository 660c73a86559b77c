/** The head, the key figures and the indicators are read line by line, however their lines are arranged. */
import type { InlineText } from '../model/factsheet.js';
import type { Block, ListEntry, Passage } from './blocks.js';
import { joinTexts, plainText, splitLines, tidy } from './inline.js';
import { isTableRule } from './words.js';

/** A line of the document that holds words. */
export interface Line {
  /** Its number, from 1. */
  readonly line: number;
  readonly runs: InlineText;
  /** Its words without marks. */
  readonly text: string;
  /** The number of the line with which its paragraph starts. */
  readonly paragraph: number;
}

const passageLines = ({ line: paragraph, runs: raw }: Passage): Line[] =>
  splitLines(raw)
    .map((runs, index) => ({ line: paragraph + index, runs, text: plainText(runs), paragraph }))
    .filter(({ text }) => text !== '' && !isTableRule(text));

const entryLines = ({ passages, entries }: ListEntry): Line[] => [
  ...passages.flatMap(passageLines),
  ...entries.flatMap(entryLines),
];

/** The lines of blocks, lists flattened. */
export const linesOf = (blocks: readonly Block[]): Line[] =>
  blocks.flatMap((block) => (block.kind === 'list' ? block.entries.flatMap(entryLines) : passageLines(block.passage)));

/** Groups lines, and makes one of each group. @param isMore whether a line goes on with the group before it */
export function joinLines(
  lines: readonly Line[],
  isMore: (line: Line, group: readonly [Line, ...Line[]]) => boolean,
): Line[] {
  const groups: [Line, ...Line[]][] = [];
  for (const line of lines) {
    const group = groups.at(-1);
    if (group && isMore(line, group)) group.push(line);
    else groups.push([line]);
  }
  return groups.map((group) => {
    const runs = group.map((line) => line.runs);
    return { ...group[0], runs: tidy(joinTexts(runs, ' ')), text: group.map(({ text }) => text).join(' ') };
  });
}

/** Lines that follow each other in one paragraph, joined to one. */
export const joinParagraphs = (lines: readonly Line[]): Line[] =>
  joinLines(lines, (line, group) => {
    const last = group.at(-1);
    return last?.paragraph === line.paragraph && last.line + 1 === line.line;
  });

/** Whether a line continues the paragraph of the line before it. */
export const continues = (line: Line, before: Line | undefined): boolean => line.paragraph === before?.paragraph;
