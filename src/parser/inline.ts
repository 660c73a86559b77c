/** Work on lists of inline runs. Inside the parser a run may hold line breaks; `tidy` makes them spaces. */
import type { InlineRun, InlineText } from '../model/factsheet.js';

const sameMarks = (one: InlineRun, other: InlineRun): boolean =>
  one.href === other.href && one.strong === other.strong && one.emphasis === other.emphasis;

/** White space as single spaces. Those that are stay as they are: to replace each by itself costs time and memory. */
export const collapse = (text: string): string => text.replace(/\s\s+|[^\S ]/g, ' ');

/** Collapses white space over the borders of runs, merges neighbours with equal marks, and trims both ends. */
export function tidy(runs: readonly InlineRun[]): InlineText {
  const kept: InlineText = [];
  // Kept apart from the runs: to look at the end of a growing string takes time in proportion to its length.
  let endsInSpace = true;
  for (const run of runs) {
    const last = kept.at(-1);
    const collapsed = collapse(run.text);
    const text: string = endsInSpace && collapsed.startsWith(' ') ? collapsed.slice(1) : collapsed;
    if (!text) continue;
    endsInSpace = text.endsWith(' ');
    if (last && sameMarks(last, run)) last.text += text;
    else kept.push({ ...run, text });
  }
  const last = kept.at(-1);
  if (!last || !endsInSpace) return kept;
  last.text = last.text.trimEnd();
  if (!last.text) kept.pop();
  return kept;
}

/** The words of a text without its marks. */
export const plainText = (runs: readonly InlineRun[]): string => runs.map(({ text }) => text).join('');

/** The runs of each line of a passage; lines that are empty keep their place, so that lines can be numbered. */
export function splitLines(runs: readonly InlineRun[]): InlineText[] {
  const lines: InlineText[] = [];
  let line: InlineText = [];
  for (const run of runs) {
    const [first = '', ...others] = run.text.split('\n');
    line.push({ ...run, text: first });
    for (const text of others) {
      lines.push(tidy(line));
      line = [{ ...run, text }];
    }
  }
  return [...lines, tidy(line)];
}

/** Several texts as one, with a separator run between them. */
export function joinTexts(texts: readonly InlineText[], separator: string): InlineText {
  return texts
    .filter(({ length }) => length > 0)
    .flatMap((text, index) => (index ? [{ text: separator }, ...text] : text));
}
