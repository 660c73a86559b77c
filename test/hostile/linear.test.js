/**
 * Time in proportion to the text: over three doublings up to a million characters, each takes 2.5 times as long as the one
 * before at most, in the mean; see scripts/lib/growth.js for what is measured. A bait of which one reading takes long
 * stays shorter, so that the test is quick: `node bench/parser.js` takes each to a million, and looks at single doublings.
 */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { baits, START } from '../../scripts/lib/baits.js';
import { inRoomyMemory, measureMeanGrowth, MOST } from '../../scripts/lib/growth.js';
import { importSource } from '../../scripts/lib/source-module.js';

inRoomyMemory();

/** Milliseconds for one reading. */
const ENOUGH = 60;

function assertLinear(read, make) {
  const { size, times, ratio } = measureMeanGrowth(read, make, ENOUGH);
  const found = `${times.map((time) => time.toFixed(1)).join(', ')} ms for an eighth and all of ${size} characters`;
  assert.ok(ratio <= MOST, `${ratio.toFixed(2)} times as long at each doubling: ${found}`);
}

test('a reader in quadratic time would be found', () => {
  const quadratic = (text) => {
    let count = 0;
    for (let from = 0; from < text.length; from += 20_000) {
      for (let index = 0; index < text.length; index += 1) if (text.charCodeAt(index) === from) count += 1;
    }
    return count;
  };
  assert.throws(() => assertLinear(quadratic, (size) => 'a'.repeat(size)), /times as long/);
});

const { parseFactsheet } = await importSource('src/parser/factsheet-text.ts');
for (const [name, bait] of Object.entries(baits)) {
  test(`reads a document of ${name} in linear time`, () => {
    assertLinear(parseFactsheet, (size) => START + bait(size));
  });
}

const { readNumber, readYesNo } = await importSource('src/parser/value.ts');
const { slug, findTopic } = await importSource('src/model/topics.ts');
const { safeHref } = await importSource('src/model/links.ts');
const { oneOf, wholeNumber } = await importSource('src/internal/attributes.ts');
const { readCounts } = await importSource('src/elements/topic-chart/chart-view.ts');
const { readSections } = await importSource('src/elements/document/sections.ts');
const { applyFilter } = await importSource('src/elements/initiative-list/filter.ts');
const { formatMonth } = await importSource('src/i18n/month.ts');
const { fill } = await importSource('src/i18n/translate.ts');

/** All that warnings need of an element. */
const element = () => ({ localName: 'factsheet-test' });

const readers = {
  'a number': readNumber,
  'yes and no': readYesNo,
  'an id of a title': slug,
  'a topic': findTopic,
  'an address': safeHref,
  'one of some words': (text) => oneOf(element(), 'theme', text, ['auto', 'dark']),
  'a whole number': (text) => wholeNumber(element(), 'year', text, { from: 1, to: 9, fallback: 1 }),
  counts: (text) => readCounts(element(), text),
  'names of sections': (text) => readSections(element(), text),
  'a month': (text) => formatMonth('en', text),
  'a message': (text) => fill(text, { name: 'x' }),
  'what is searched': (text) =>
    applyFilter([{ id: 'a', initiatives: [{ text: [{ text }] }] }], { query: 'zz', chosen: new Set() }),
};

const values = {
  digits: (size) => `${'1'.repeat(size)}x`,
  'digits and points': (size) => '1.'.repeat(size / 2),
  spaces: (size) => `1${' '.repeat(size)}x`,
  'spaces and nothing else': (size) => ' '.repeat(size),
  'percent signs': (size) => `1${'%'.repeat(size)}`,
  letters: (size) => 'z'.repeat(size),
  hyphens: (size) => `a${'-'.repeat(size)}b`,
  semicolons: (size) => ';'.repeat(size),
  'many counts': (size) => 'a 1;'.repeat(size / 4),
  'many slips': (size) => 'a b;'.repeat(size / 4),
  colons: (size) => `a${':'.repeat(size)}1`,
  'zero-width characters': (size) => '\u200b'.repeat(size),
  'combining characters': (size) => `z${'\u0301'.repeat(size)}`,
  braces: (size) => '{'.repeat(size),
  placeholders: (size) => '{name'.repeat(size / 5),
  'lone surrogates': (size) => '\udc00'.repeat(size),
};

for (const [what, read] of Object.entries(readers)) {
  test(`reads ${what} in linear time, whatever it is`, (context) => {
    // One warning a slip is as it should be; here nobody reads them.
    context.mock.method(console, 'warn', () => undefined);
    for (const value of Object.values(values)) assertLinear(read, value);
  });
}
