/**
 * Reads every factsheet of a folder and checks that nothing was lost: no word, no bullet; and that no unsafe link was
 * kept. What to expect is found in the source by a scan of its own, with nothing of the parser. Each is drawn as static
 * HTML and as plain HTML too.
 *
 * Usage: node scripts/check-corpus.js FOLDER
 */
import { readdir, readFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { importRender, importSource } from './lib/source-module.js';

const SAFE_PROTOCOLS = new Set(['http:', 'https:', 'mailto:', 'tel:']);
const MONTHS = 'January February March April May June July August September October November December'.split(' ');
/** Words of the topics' headings, to find the sections of the source. */
const TOPIC_WORDS = {
  'public-administrations': 'administrations',
  'public-services': 'transformation of public services',
  trust: 'trust',
  interoperability: 'interoperability',
  innovation: 'innovative',
};

async function findSheets(folder) {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile() && entry.name.endsWith('.md') && entry.name !== 'README.md')
    .map((entry) => join(entry.parentPath ?? entry.path, entry.name))
    .sort();
}

/** How often each word occurs, without regard to case and to marks, which may stand inside a word. */
function countWords(text) {
  const counts = new Map();
  const words =
    text
      .toLowerCase()
      .replace(/[*[\]\\]/g, '')
      .match(/[\p{L}\p{N}]+/gu) ?? [];
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
}

/** Removes the targets of links, whose parentheses may nest once. */
const withoutTargets = (text) => text.replace(/\]\((?:\\.|[^()\\\n]|\([^()\n]*\))*\)/g, ']');

/** The words a reader of the source sees. */
const expectedText = (source) =>
  withoutTargets(source.replace(/<!--[\s\S]*?-->/g, ' '))
    .replace(/[\u00ad\u200b-\u200d\u2060\ufeff]/g, '')
    .replace(/\(\s*(?:\d+\s*[-\u2013]\s*\d+|\u2265\s*\d+)\s*\)/g, ' ');

/** Everything a factsheet says, in words and figures. */
function actualText({ country, published = '', title = '', subtitle = '', headings = {}, ...parts }) {
  const words = [country.name, title, subtitle, ...Object.values(headings)];
  const [year, month] = published.split('-');
  if (month) words.push(MONTHS[Number(month) - 1], year);
  const addItem = ({ text, items = [] }) => {
    words.push(text.map((run) => run.text).join(''));
    items.forEach(addItem);
  };
  parts.highlights?.forEach(addItem);
  parts.notes?.forEach(addItem);
  for (const { value, decimals = 0, label } of parts.keyFigures ?? []) words.push(value.toFixed(decimals), label);
  words.push(parts.topicFigure?.label ?? '', parts.topicFigure?.caption ?? '');
  for (const { label, value, decimals = 0 } of parts.indicators ?? []) {
    words.push(label);
    if (typeof value === 'boolean') words.push(value ? 'yes' : 'no');
    if (typeof value === 'number') words.push(value.toFixed(decimals));
  }
  for (const { title: topic, initiatives, note = [] } of parts.topics ?? []) {
    words.push(topic, note.map((run) => run.text).join(''));
    initiatives.forEach(addItem);
  }
  return words.join('\n');
}

function lostWords(source, factsheet) {
  const actual = countWords(actualText(factsheet));
  return [...countWords(expectedText(source))].flatMap(([word, count]) => {
    const missing = count - (actual.get(word) ?? 0);
    return missing > 0 ? [missing > 1 ? `${word} (${missing})` : word] : [];
  });
}

/** Every address in the factsheet that a reader could follow and should not. */
function unsafeLinks(value) {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, member]) => {
    if ((key !== 'href' && key !== 'url') || typeof member !== 'string') return unsafeLinks(member);
    return URL.canParse(member) && SAFE_PROTOCOLS.has(new URL(member).protocol) ? [] : [member];
  });
}

/** Top-level bullets under each topic's heading. */
function expectedCounts(source) {
  const counts = {};
  let topic;
  for (const line of source.replace(/<!--[\s\S]*?-->/g, '').split('\n')) {
    if (/^#+ /.test(line)) {
      const words = line.toLowerCase();
      topic = Object.keys(TOPIC_WORDS).find((id) => words.includes(TOPIC_WORDS[id]));
      if (topic) counts[topic] ??= 0;
    } else if (topic && /^[-*+] +\S/.test(line)) counts[topic] += 1;
  }
  return counts;
}

const actualCounts = ({ topics = [] }) =>
  Object.fromEntries(topics.map(({ id, initiatives }) => [id, initiatives.length]));

const show = (counts) => Object.values(counts).join(' ');

function checkSheet(source, parseFactsheet) {
  const { factsheet, notices } = parseFactsheet(source);
  if (!factsheet) return { faults: [`no factsheet: ${notices.map(({ code }) => code).join(', ')}`], notices };
  const lost = lostWords(source, factsheet);
  const unsafe = unsafeLinks(factsheet);
  const expected = expectedCounts(source);
  const actual = actualCounts(factsheet);
  const faults = [];
  if (lost.length > 0) faults.push(`words lost: ${lost.join(', ')}`);
  if (unsafe.length > 0) faults.push(`unsafe links: ${unsafe.join(', ')}`);
  if (JSON.stringify(expected) !== JSON.stringify(actual))
    faults.push(`counts ${show(actual)} instead of ${show(expected)}`);
  return { faults, notices, lost: lost.length, unsafe: unsafe.length, counts: show(actual) };
}

/** What keeps a factsheet from being drawn with all its indicators, if anything. */
async function drawingFaults(source, parseFactsheet, { renderElement, renderLight }) {
  const { factsheet } = parseFactsheet(source);
  if (!factsheet) return [];
  const faults = [];
  for (const draw of [renderElement, renderLight]) {
    const { html, problems } = await draw('factsheet-document', { factsheet });
    faults.push(...problems.map(({ pointer, message }) => `${draw.name}: ${pointer} ${message}`));
    for (const { value, decimals = 0 } of factsheet.indicators ?? []) {
      const words = typeof value === 'number' ? value.toFixed(decimals) : '';
      if (!html.includes(words)) faults.push(`${draw.name}: ${words} does not show`);
    }
  }
  return faults;
}

function tally(notices) {
  const codes = {};
  for (const { code } of notices) codes[code] = (codes[code] ?? 0) + 1;
  return Object.entries(codes)
    .map(([code, count]) => `${code} ${count}`)
    .join(', ');
}

async function main([folder]) {
  if (!folder) {
    console.error('Usage: node scripts/check-corpus.js FOLDER');
    return 2;
  }
  const { parseFactsheet } = await importSource('src/parser/factsheet-text.ts');
  const rendering = await importRender();
  const sheets = await findSheets(folder);
  const rows = [];
  const faults = [];
  for (const [index, path] of sheets.entries()) {
    if (process.stderr.isTTY) process.stderr.write(`\r\u001b[K${index + 1}/${sheets.length} ${path}`);
    const sheet = relative(folder, path);
    let result;
    try {
      const source = await readFile(path, 'utf8');
      result = checkSheet(source, parseFactsheet);
      result.faults.push(...(await drawingFaults(source, parseFactsheet, rendering)));
    } catch (error) {
      result = { faults: [`exception: ${error instanceof Error ? error.message : error}`], notices: [] };
    }
    const { lost = '-', unsafe = '-', counts = '-', notices } = result;
    rows.push({ sheet, lost, unsafe, counts, notices: tally(notices) });
    for (const fault of result.faults) faults.push(`${sheet}: ${fault}`);
  }
  if (process.stderr.isTTY) process.stderr.write('\r\u001b[K');
  console.table(rows);
  for (const fault of faults) console.error(fault);
  console.log(`${sheets.length} sheets, ${faults.length} faults`);
  return faults.length > 0 || sheets.length === 0 ? 1 : 0;
}

process.exitCode = await main(process.argv.slice(2));
