/** Writes what was found into the documentation: what is tried × framework, with the engines it holds in. */
import { readFileSync, writeFileSync } from 'node:fs';
import { format } from 'prettier';
import { at } from '../../scripts/lib/project.js';

const DOCUMENT = at('docs', 'frameworks.md');
const [BEGIN, END] = ['<!-- table -->', '<!-- /table -->'];

const unique = (values) => [...new Set(values)];

/** One table of all that share their rows. */
function tableOf(cells) {
  const columns = unique(cells.map(({ what }) => what));
  const rows = unique(cells.map(({ row }) => row));
  const cell = (row, what) => {
    const found = cells.filter((one) => one.row === row && one.what === what);
    const faults = found.filter(({ fault }) => fault);
    return faults.length > 0
      ? `**fails: ${faults.map(({ engine }) => engine).join(', ')}**`
      : found.length > 0
        ? '✓'
        : '';
  };
  const line = (words) => `| ${words.join(' | ')} |`;
  return [
    line(['', ...columns]),
    line(['---', ...columns.map(() => '---')]),
    ...rows.map((row) => line([row, ...columns.map((what) => cell(row, what))])),
  ].join('\n');
}

/**
 * Writes it, where all engines were tried.
 * @param {{engine: string, what: string, row: string, fault: string}[]} cells
 */
export async function writeTable(cells) {
  const engines = unique(cells.map(({ engine }) => engine));
  if (engines.length < 3) return;
  const server = (what) => ['htmx', 'turbo'].includes(what);
  const tables = [
    `A tick: holds in ${engines.join(', ')}.`,
    tableOf(cells.filter(({ what }) => !server(what))),
    ...['htmx', 'turbo'].map((name) => tableOf(cells.filter(({ what }) => what === name))),
  ].join('\n\n');
  const text = readFileSync(DOCUMENT, 'utf8');
  const [before, rest] = text.split(BEGIN);
  const [, after] = rest.split(END);
  const written = await format(`${before}${BEGIN}\n\n${tables}\n\n${END}${after}`, {
    parser: 'markdown',
    printWidth: 120,
  });
  if (written !== text) writeFileSync(DOCUMENT, written);
}
