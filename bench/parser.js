/**
 * How the parser's time grows with the text: for each bait, the time for a quarter of a million characters, for half a
 * million and for a million, and the ratios of the two doublings. The test of the same stops earlier where a bait takes
 * long; this does not, and fails where a ratio is too large. It takes some minutes.
 *
 * Usage: node bench/parser.js
 */
import { baits, START } from '../scripts/lib/baits.js';
import { inRoomyMemory, measureGrowth, MOST } from '../scripts/lib/growth.js';
import { importSource } from '../scripts/lib/source-module.js';

inRoomyMemory();
const { parseFactsheet } = await importSource('src/parser/factsheet-text.ts');

const row = (name, cells) => console.log(name.padEnd(30) + cells.map((cell) => cell.padStart(10)).join(''));

row('bait', ['1/4, ms', '1/2, ms', '1, ms', 'ratio', 'ratio']);
for (const [name, bait] of Object.entries(baits)) {
  const { times, ratios } = measureGrowth(parseFactsheet, (size) => START + bait(size));
  row(name, [...times.map((time) => time.toFixed(1)), ...ratios.map((ratio) => ratio.toFixed(2))]);
  if (Math.max(...ratios) > MOST) process.exitCode = 1;
}
