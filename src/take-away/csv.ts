/**
 * Tables as CSV (RFC 4180) that spreadsheets can open: a byte-order mark, or they would take accents for something
 * else, and no cell that they would run as a formula.
 */
import type { Row, Table } from './tables.js';

const BYTE_ORDER_MARK = '\ufeff';
const LINE_END = '\r\n';

const PLAIN_NUMBER = /^-?\d+(\.\d+)?(e[-+]?\d+)?$/;

/**
 * Where a formula may begin: at the start of a cell, and within it wherever a spreadsheet that divides cells by other
 * characters than commas would begin a new one.
 */
const FORMULA = /(^|[;\t\r\n])(?= *[-=+@\uff1d\uff0b\uff0d\uff20])/g;

/** What some spreadsheets drop from the start of a cell, to look behind it. */
const DROPPED = /^(?=[\t\r\n])/;

/** Text as a spreadsheet shows it: the apostrophe makes it text. Plain numbers stay numbers. */
const harmless = (text: string): string =>
  PLAIN_NUMBER.test(text) ? text : text.replace(FORMULA, "$1'").replace(DROPPED, "'");

function cell(value: Row[string]): string {
  const text = harmless(value === undefined ? '' : String(value));
  return /[",;\t\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** The table with a line of column names before it. */
export function csvOf({ columns, rows }: Table): string {
  const lines = [columns, ...rows.map((row) => columns.map((column) => row[column]))];
  return BYTE_ORDER_MARK + lines.map((cells) => cells.map(cell).join(',') + LINE_END).join('');
}
